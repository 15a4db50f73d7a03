import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { transact } from "../../platform/act.ts";
import { auditList, verify } from "../../platform/audit/index.server.ts";
import { addLocalPerson, foundMunicipality } from "../../platform/auth/index.server.ts";
import { connect, type Db } from "../../platform/db/database.ts";
import { migrate } from "../../platform/db/migrate.ts";
import { emptyDatabase, testAct } from "../../platform/testing/index.ts";
import { run } from "./run.ts";

let own: Awaited<ReturnType<typeof emptyDatabase>>;
let db: Db;
beforeAll(async () => {
  own = await emptyDatabase();
  await migrate(own.url);
  db = connect(own.url, { max: 2 });
});
afterAll(async () => {
  await db.destroy();
  await own.drop();
});

const now = new Date("2026-03-02T09:00:00Z");
const samsyn = (line: string) =>
  run(line.split(" "), {
    env: { DATABASE_URL: own.url },
    out: () => {},
    err: () => {},
    watched: false,
    now: () => now,
  });

it("the operator lets an association in to what all municipalities publish, and out again, told in every log", async () => {
  const founded = async (code: string) => {
    const made = await foundMunicipality(
      db,
      { country: "DK", code, name: { da: "By" }, example: false },
      now,
    );
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value;
  };
  const [one, two] = [await founded("a"), await founded("b")];
  const k = { country: "DK", key: "k", name: "K", lang: "da", roles: [], example: false } as const;
  const person = await addLocalPerson(db, { ...k, municipality: one }, now);
  const enters = async () =>
    (
      await sql<{ id: string; roles: string[] }>`
        select id, roles from platform.municipalities_of(${person}, ${now}) order by id`.execute(db)
    ).rows;
  expect(await enters()).toEqual([]);
  expect(await samsyn(`role give association --person ${person}`)).toBe(0);
  expect(await enters()).toEqual([one, two].sort().map(id => ({ id, roles: ["association"] })));
  for (const municipality of [one, two]) {
    const act = await testAct({ municipality });
    const [entry] = await transact({ ...act, db }, tx => auditList(tx, {}, 1));
    expect(entry).toMatchObject({ action: "role.given", object_id: person });
  }
  expect(await samsyn(`role take association --person ${person}`)).toBe(0);
  expect(await enters()).toEqual([]);
  expect(await verify(db, one)).toMatchObject({ ok: true });
  expect(await samsyn(`role take association --person ${person}`)).toBe(2);
  expect(await samsyn(`role give association --person ${one}`)).toBe(2);
});
