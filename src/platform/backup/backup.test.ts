import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Tx, tables } from "../db/database.ts";
import { databaseOf } from "../db/embedded-start.ts";
import { migrate } from "../db/migrate.ts";
import { startJobs } from "../jobs/index.server.ts";
import { testDatabase } from "../testing/index.ts";
import { type Frame, readFrames, writeFrames } from "./file.ts";
import { backup, restore } from "./index.server.ts";

let folder: string;
const made: string[] = [];

const ask = async <R extends pg.QueryResultRow>(url: string, ...statements: string[]): Promise<R[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: R[] = [];
    for (const statement of statements) rows = (await client.query<R>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
};

/** A database of its own, empty or with the tables of this build. */
const fresh = async (migrated: boolean, owner?: string): Promise<string> => {
  const name = `backup_${randomBytes(5).toString("hex")}`;
  await ask(testDatabase(), `create database ${name} ${owner ? `owner ${owner}` : ""}`);
  made.push(name);
  const url = databaseOf(testDatabase(), name);
  if (migrated) await migrate(url);
  return url;
};

const ids = ["00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"];

/** Two municipalities with a log each: binary, JSON, line ends, tabs, backslashes and Nordic letters among the values. */
const plant = (url: string, records = 500) =>
  ask(
    url,
    `insert into platform.municipality (id, country, code, name, time_zone, languages) values
      ('${ids[1]}', 'DK', 'T1', '{"da": "Ærø\\nby\\t\\\\"}', 'Europe/Copenhagen', '{da}'),
      ('${ids[0]}', 'FI', 'T2', '{"fi": "Koepaikka", "sv": "Prövby"}', 'Europe/Helsinki', '{fi,sv}')`,
    `insert into platform.audit_record select m.id, n, now() + n * interval '1.234567 s', E'å\\\\\\n\\t' || n, null, 'a', 'k',
      'o', 'done', '\\N', sha256(n::text::bytea), '\\x00'::bytea, sha256(m.code::bytea)
      from platform.municipality m, generate_series(1, ${records}) n`,
    "insert into platform.audit_head select id, 500, '\\x01' from platform.municipality",
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samsyn-backup-"));
});

afterAll(async () => {
  for (const name of made) await ask(testDatabase(), `drop database ${name} with (force)`);
  await rm(folder, { recursive: true, force: true });
});

const file = (name: string) => join(folder, name);

test("a restored database holds the same rows in every table", async () => {
  const from = await fresh(true);
  await plant(from);
  const written = await backup(from, file("round"));
  expect(written.rows).toBeGreaterThanOrEqual(1004);
  expect((await stat(file("round"))).mode & 0o777).toBe(0o600);

  const to = await fresh(false);
  const back = await restore(to, file("round"));
  expect(back.tables).toEqual(written.tables);
  expect((await backup(to, file("again"))).tables).toEqual(written.tables);
});

test("how far it is, and why not, is told in the language of whoever asks", async () => {
  const from = await fresh(true);
  await plant(from, 10);
  const told: string[] = [];
  const telling = { say: (sentence: string) => void told.push(sentence), lang: "fi" } as const;
  await backup(from, file("told"), telling);
  await restore(await fresh(false), file("told"), telling);
  expect(told[0]).toMatch(/^1\/\d+: \S+, [\d\s]+ rivi/);
  expect(told).toContain("Tiedosto on ehjä.");
  expect(told.at(-1)).toMatch(/^Palautettu .+ Tilanne: .*20\d\d/);
  expect(told.filter(sentence => / (rows?|of|tables?) /.test(sentence))).toEqual([]);
  const twice = await backup(from, file("told")).catch((error: unknown) => error);
  expect(twice).toMatchObject({ refusal: { code: "backup.file-there" } });
});

/** The shared catalogue: two products, one in place of the other, that a municipality's own system stands for. */
const plantShared = (url: string) => {
  const [new_, old] = ["00000000-0000-7000-8000-00000000000b", "00000000-0000-7000-8000-00000000000a"];
  const content = (name: string) =>
    `'{"name": "${name}", "tasks": [{"code": "27.03\\\\n\\t", "label": "Ærø"}]}'`;
  return ask(
    url,
    // The older one points to the newer, which lies after it in the order of the key.
    `insert into landscape.shared_system (id, example, content, proposed_at, decision, decided_at, decided_in)
      values ('${new_}', true, ${content("Ny")}, '2026-01-01', 'promoted', '2026-01-02', '${ids[1]}')`,
    `insert into landscape.shared_system (id, example, content, proposed_at, decision, decided_at, decided_in, replaced_by)
      values ('${old}', true, ${content("Gammel")}, '2026-01-01', 'promoted', '2026-01-02', '${ids[0]}', '${new_}')`,
    "update landscape.shared_revision set n = 41",
    `insert into landscape.system (municipality_id, id, name) select id, '${old}', 'Egen' from platform.municipality`,
    `insert into landscape.shared_link (municipality_id, system_id, shared_id, linked_at)
      select id, '${old}', '${old}', '2026-01-03' from platform.municipality`,
  );
};

test("the shared catalogue, which is no municipality's, comes back whole and over what is there", async () => {
  const from = await fresh(true);
  await plant(from, 3);
  await plantShared(from);
  const written = await backup(from, file("shared"));
  const kept = (name: string) => written.tables.find(table => table.name === name)?.rows;
  expect([kept("landscape.shared_system"), kept("landscape.shared_revision")]).toEqual([2, 1]);
  expect(kept("landscape.shared_link")).toBe(2);

  const to = await fresh(false);
  expect((await restore(to, file("shared"))).tables).toEqual(written.tables);
  await ask(
    to,
    'update landscape.shared_system set content = content || \'{"name": "Overskrevet"}\'',
    "update landscape.shared_revision set n = 99",
  );
  expect((await restore(to, file("shared"), { replace: true })).tables).toEqual(written.tables);
  expect((await backup(to, file("shared-again"))).tables).toEqual(written.tables);
  // It is written through its functions again, for the municipality that acts, and read by all.
  const seen =
    "select count(*)::int as n from landscape.shared_system where content ->> 'name' in ('Ny', 'Gammel', 'Ja')";
  const proposing = `select landscape.shared_propose(gen_random_uuid(), '{"name": "Ja"}', now()) as done`;
  expect(
    await ask(to, "set role samsyn_app", `set samsyn.municipality = '${ids[0]}'`, proposing, seen),
  ).toEqual([{ n: 3 }]);
  await expect(ask(to, "set role samsyn_app", "delete from landscape.shared_system")).rejects.toThrow(
    /permission denied/,
  );
});

test("a restored database guards its municipalities as before, and goes on counting", async () => {
  const from = await fresh(true);
  await plant(from, 3);
  await backup(from, file("guard"));
  const to = await fresh(true);
  await restore(to, file("guard"));
  const catalog = `select
    (select json_agg(format('%s %s %s', oid::regclass, relrowsecurity, relforcerowsecurity) order by oid::regclass::text)
       from pg_class where relkind = 'r' and relnamespace::regnamespace::text !~ '^pg_|information') as tables,
    (select json_agg(format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) order by 1)
       from (select * from pg_constraint where contype = 'f' order by conrelid::regclass::text, conname) c) as keys,
    (select json_agg(format('%s %s %s', grantee, table_name, privilege_type) order by table_schema, table_name, grantee, privilege_type)
       from information_schema.role_table_grants where grantee = 'samsyn_app') as grants`;
  expect(await ask(to, catalog)).toEqual(await ask(from, catalog));
  expect(
    await ask(
      to,
      "set role samsyn_app",
      `select set_config('samsyn.municipality', '${ids[0]}', false)`,
      "select count(*)::int as n from platform.audit_record",
    ),
  ).toEqual([{ n: 3 }]);
});

test("a backup is one moment, whatever is written while it runs", async () => {
  const from = await fresh(true);
  await plant(from, 10);
  const before = await backup(from, file("moment-1"));
  let written: Promise<unknown> | undefined;
  const during = await backup(from, file("moment-2"), {
    say: () => {
      written ??= ask(from, "update platform.audit_head set seq = 999");
    },
  });
  await written;
  expect(during.tables).toEqual(before.tables);
});

test("one changed byte anywhere is found, and nothing is restored", async () => {
  const from = await fresh(true);
  await plant(from, 20);
  await backup(from, file("whole"));
  const bytes = await readFile(file("whole"));
  const to = await fresh(true);
  for (const at of [0, 15, 40, bytes.length >> 1, bytes.length - 90, bytes.length - 3]) {
    const changed = Buffer.from(bytes);
    changed[at] = changed[at]! ^ 1;
    await writeFile(file("changed"), changed);
    await expect(restore(to, file("changed")), `byte ${at}`).rejects.toThrow(
      /backup of Samsyn|does not know|cut off or changed/,
    );
  }
  expect(await ask(to, "select count(*)::int as n from platform.municipality")).toEqual([{ n: 0 }]);
});

test("rows changed by somebody who also renewed the file's hash are found by the table's own", async () => {
  const from = await fresh(true);
  await plant(from, 20);
  await backup(from, file("true"));
  await writeFrames(file("forged"), forged(readFrames(file("true"))));
  await expect(restore(from, file("forged"), { replace: true })).rejects.toThrow(/came back with other rows/);
  expect(await ask(from, "select count(*)::int as n from platform.municipality")).toEqual([{ n: 2 }]);
});

async function* forged(frames: AsyncIterable<Frame>): AsyncGenerator<Frame> {
  for await (const { kind, bytes } of frames) {
    const text = bytes.toString("utf8");
    yield { kind, bytes: kind === "r" ? Buffer.from(text.replace("Koepaikka", "Muupaikka")) : bytes };
  }
}

test("a file that was cut off is refused", async () => {
  const from = await fresh(true);
  await plant(from, 20);
  await backup(from, file("cut"));
  const { size } = await stat(file("cut"));
  for (const left of [size - 1, size >> 1, 10, 0]) {
    await truncate(file("cut"), left);
    await expect(restore(from, file("cut"), { replace: true })).rejects.toThrow(/cut off/);
  }
  expect(await ask(from, "select count(*)::int as n from platform.municipality")).toEqual([{ n: 2 }]);
});

test("a database that holds a municipality is refused, or replaced when asked", async () => {
  const from = await fresh(true);
  await plant(from, 5);
  const written = await backup(from, file("filled"));
  await ask(from, "update platform.audit_head set seq = 7");
  await expect(restore(from, file("filled"))).rejects.toThrow(/not empty: it holds 2 municipalities/);
  expect(await ask(from, "select distinct seq from platform.audit_head")).toEqual([{ seq: 7 }]);
  expect((await restore(from, file("filled"), { replace: true })).tables).toEqual(written.tables);
});

test("what must be erased again is erased in the same step; when that fails, nothing has changed", async () => {
  const from = await fresh(true);
  await plant(from, 5);
  await backup(from, file("erase"));
  await ask(from, "update platform.audit_head set seq = 8");
  const seen: number[] = [];
  const failing = restore(from, file("erase"), {
    replace: true,
    beforeRestore: async tx => {
      const heads = tablesOfTest(tx).selectFrom("platform.audit_head").select("seq");
      for (const municipality_id of ids) {
        await sql`select set_config('samsyn.municipality', ${municipality_id}, true)`.execute(tx);
        seen.push(...(await heads.execute()).map(head => head.seq));
      }
    },
    afterRestore: async () => {
      throw new Error("erasure failed");
    },
  });
  await expect(failing).rejects.toThrow("erasure failed");
  expect(seen).toEqual([8, 8]);
  expect(await ask(from, "select distinct seq from platform.audit_head")).toEqual([{ seq: 8 }]);
  await restore(from, file("erase"), {
    replace: true,
    afterRestore: async tx => {
      await sql`select set_config('samsyn.municipality', ${ids[0]!}, true)`.execute(tx);
      await tablesOfTest(tx).deleteFrom("platform.audit_head").execute();
    },
  });
  expect(await ask(from, "select seq from platform.audit_head")).toEqual([{ seq: 500 }]);
});

const tablesOfTest = (tx: Tx) => tables<{ "platform.audit_head": { seq: number } }>(tx);

test("a backup of a newer Samsyn is refused by name", async () => {
  const from = await fresh(true);
  await ask(from, "insert into platform.kysely_migration values ('2999-01-01-later', '2999')");
  await backup(from, file("newer"));
  await expect(restore(await fresh(true), file("newer"))).rejects.toThrow(
    /platform\/2999-01-01-later is unknown/,
  );
});

test("a backup of an older Samsyn is brought to the tables of today", async () => {
  const from = await fresh(true);
  await ask(
    from,
    ...["citizen", "spread", "effect", "plan", "landscape"].flatMap(
      name => `drop schema if exists ${name} cascade`,
    ),
  );
  await backup(from, file("older"));
  const to = await fresh(true);
  const expected = await ask(to, "select count(*)::int as n from pg_tables where schemaname = 'landscape'");
  await restore(to, file("older"));
  expect(await ask(to, "select count(*)::int as n from pg_tables where schemaname = 'landscape'")).toEqual(
    expected,
  );
});

test("a user of an external server who is no superuser backs up and restores every municipality", async () => {
  const name = `keeper_${randomBytes(4).toString("hex")}`;
  await ask(
    testDatabase(),
    `create role ${name} login createrole password 'x'`,
    `grant samsyn_owner, samsyn_app to ${name} with admin option`,
  );
  const url = new URL(await fresh(false, name));
  url.username = name;
  url.password = "x";
  await migrate(url.href);
  await plant(databaseOf(testDatabase(), url.pathname.slice(1)), 30);
  await plantShared(databaseOf(testDatabase(), url.pathname.slice(1)));
  const written = await backup(url.href, file("bound"));
  expect(written.tables.find(table => table.name === "landscape.shared_system")?.rows).toBe(2);
  expect(written.tables.find(table => table.name === "platform.audit_record")?.rows).toBe(60);
  expect((await restore(url.href, file("bound"), { replace: true })).tables).toEqual(written.tables);
  await ask(
    testDatabase(),
    `drop database ${made.pop()} with (force)`,
    `drop owned by ${name} cascade`,
    `drop role ${name}`,
  );
});

test("a server that runs while everything is replaced goes on with its jobs, and forgets those that waited", async () => {
  const url = await fresh(true);
  await plant(url);
  await backup(url, file("running"));
  const run = vi.fn(async () => {});
  const report = vi.fn();
  const stop = await startJobs(url, [{ name: "tidy", cron: "0 3 * * *", run }], report, 0.5);
  try {
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1), { timeout: 20_000 });
    await ask(url, "insert into pgboss.job (name, start_after) values ('tidy', now() + interval '1 day')");
    await restore(url, file("running"), { replace: true });
    expect(await ask(url, "select id from pgboss.job where state = 'created'")).toEqual([]);
    expect(await ask(url, "select name from pgboss.schedule")).toEqual([{ name: "tidy" }]);
    await ask(url, "insert into pgboss.job (name) values ('tidy')");
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2), { timeout: 20_000 });
    expect(report.mock.calls).toEqual([]);
  } finally {
    await stop();
  }
});
