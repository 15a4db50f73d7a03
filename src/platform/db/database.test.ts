import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { expect, test } from "vitest";
import { testDatabase } from "../testing/index.ts";
import { connect } from "./database.ts";

test("a connection that breaks while somebody works with it is told to them, and ends nobody else", async () => {
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  process.on("uncaughtException", hear);
  const db = connect(testDatabase(), { max: 2 });
  const mighty = new pg.Client({ connectionString: testDatabase() });
  await mighty.connect();
  try {
    let broken = false;
    const work = db.transaction().execute(async tx => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      const ended = await mighty.query("select pg_terminate_backend($1) as yes", [rows[0]?.pid]);
      broken = ended.rows[0]?.yes;
      await wait(200);
      await sql`select 1`.execute(tx);
    });
    await expect(work).rejects.toThrow();
    expect(broken).toBe(true);
    expect((await sql<{ n: number }>`select 1 as n`.execute(db)).rows).toEqual([{ n: 1 }]);
    expect(unheard).toEqual([]);
  } finally {
    process.off("uncaughtException", hear);
    await mighty.end();
    await db.destroy();
  }
});

test("a question is planned once, is answered anew each time, and sees what has been bound since", async () => {
  const db = connect(testDatabase(), { max: 1 });
  try {
    const asked = (n: number) =>
      sql<{
        n: number;
        bound: string;
      }>`select ${n}::int as n, current_setting('samsyn.municipality', true) as bound`;
    for (const [n, place] of [
      [1, "here"],
      [2, "there"],
    ] as const) {
      await sql`select set_config('samsyn.municipality', ${place}, false)`.execute(db);
      expect((await asked(n).execute(db)).rows).toEqual([{ n, bound: place }]);
    }
    const kept = await sql<{ asked: string; n: number }>`
      select statement as asked, generic_plans + custom_plans as n from pg_prepared_statements`.execute(db);
    expect(kept.rows.map(({ n }) => n)).toEqual([2, 2]);
    // What changes something, and what has no values, is asked as it stands.
    await sql`create temporary table planned (n int)`.execute(db);
    await sql`insert into planned values (${1})`.execute(db);
    const after = await sql<{ asked: string }>`select statement as asked from pg_prepared_statements`.execute(
      db,
    );
    expect(after.rows.map(row => row.asked)).toEqual(kept.rows.map(row => row.asked));
  } finally {
    await db.destroy();
  }
});
