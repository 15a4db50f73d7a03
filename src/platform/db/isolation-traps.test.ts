import { randomBytes } from "node:crypto";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { type Act, read, transact } from "../act.ts";
import { ownerDb, testAct, testDatabase } from "../testing/index.ts";
import { connect } from "./database.ts";

// The nine known ways past row-level security, each tried on the real server, and what closes it.

const rows = 200;
const admin = new pg.Pool({ connectionString: testDatabase(), max: 2 });
const single = connect(testDatabase(), { max: 1 });
const one = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: admin }) });
let here: Act;
let there: Act;

const fill = (act: Act, name: string) =>
  transact(act, tx =>
    sql`insert into landscape.supplier (municipality_id, id, name)
      select ${act.municipality}, gen_random_uuid(), ${name} || n from generate_series(1, ${rows}) n`.execute(
      tx,
    ),
  );

beforeAll(async () => {
  [here, there] = await Promise.all([testAct(), testAct({ country: "FI" })]);
  await fill(here, "Here ");
  await fill(there, "There ");
});

afterAll(async () => {
  await Promise.all([one.destroy(), single.destroy()]);
});

/** Statements of one user who may do everything, in a transaction that nobody keeps; the last one's rows. */
const unkept = async (...statements: string[]): Promise<Record<string, unknown>[]> => {
  const client = await admin.connect();
  try {
    await client.query("begin");
    let last: pg.QueryResult | undefined;
    for (const statement of statements) last = await client.query(statement);
    return last?.rows ?? [];
  } finally {
    await client.query("rollback");
    client.release();
  }
};

const as = (role: string, act: Act) =>
  `set local role ${role}; set local samsyn.municipality = '${act.municipality}'`;
const counted = (from: string) => `select count(*)::int as n from ${from}`;
const scratch = (...made: string[]) => [
  "create schema scratch authorization samsyn_owner",
  "grant usage on schema scratch to samsyn_app",
  "set local role samsyn_owner",
  ...made,
  "reset role",
];

const suppliers = (act: Act) =>
  read(act, tx => sql<{ n: number }>`select count(*)::int as n from landscape.supplier`.execute(tx)).then(
    result => result.rows[0]!.n,
  );

test("1: the owner of the tables sees one municipality too", async () => {
  expect(await unkept(as("samsyn_owner", here), counted("landscape.supplier"))).toEqual([{ n: rows }]);
  const bare = await sql<{ n: number }>`select count(*)::int as n from landscape.supplier`.execute(ownerDb());
  expect(bare.rows).toEqual([{ n: 0 }]);
});

test("1: without FORCE the owner would see all, so that the test above means something", async () => {
  const opened = "alter table landscape.task_edition no force row level security";
  const planted = [here, there].map(
    act => `insert into landscape.task_edition values ('${act.municipality}', 'trap', '2026-01-01')`,
  );
  const all = counted("landscape.task_edition where scheme = 'trap'");
  expect(await unkept(...planted, opened, as("samsyn_owner", here), all)).toEqual([{ n: 2 }]);
  expect(await unkept(...planted, as("samsyn_owner", here), all)).toEqual([{ n: 1 }]);
});

test("2: a view sees what its reader sees, when it says security_invoker", async () => {
  // A superuser's plain view shows what row-level security does not hide from the superuser: everything.
  const view = (options: string) => [
    "create schema scratch",
    "grant usage on schema scratch to samsyn_app",
    `create view scratch.v ${options} as select * from landscape.supplier
      where municipality_id in ('${here.municipality}', '${there.municipality}')`,
    "grant select on scratch.v to samsyn_app",
    as("samsyn_app", here),
    counted("scratch.v"),
  ];
  expect(await unkept(...view(""))).toEqual([{ n: 2 * rows }]);
  expect(await unkept(...view("with (security_invoker = true)"))).toEqual([{ n: rows }]);
});

test("2: every view of ours shows one municipality", async () => {
  const { rows: views } = await sql<{ name: string }>`select format('%I.%I', schemaname, viewname) as name
    from pg_views where schemaname !~ '^pg_' and schemaname <> 'information_schema'`.execute(ownerDb());
  for (const { name } of views) {
    const foreign = `${name} v where to_jsonb(v) ->> 'municipality_id' <> '${here.municipality}'`;
    expect([name, await unkept(as("samsyn_app", here), counted(foreign))]).toEqual([name, [{ n: 0 }]]);
  }
});

test("3: the application may read no materialized view", async () => {
  const { rows: readable } = await sql`select oid::regclass from pg_class
    where relkind = 'm' and has_any_column_privilege('samsyn_app', oid, 'select')`.execute(ownerDb());
  expect(readable).toEqual([]);
  const made = [
    "create schema scratch",
    "create materialized view scratch.m as select * from landscape.supplier",
  ];
  await expect(unkept(...made, as("samsyn_app", here), counted("scratch.m"))).rejects.toThrow(
    /permission denied/,
  );
});

test("4: the functions that run as their owner answer for the municipality of the transaction only", async () => {
  const person = newId();
  const grants = [
    `insert into platform.person values ('${person}', 'trap', '${person}', 'Only There', 'en', true, now())`,
    `insert into platform.role_grant (id, municipality_id, person_id, role, granted_by, valid_from)
      values ('${newId()}', '${there.municipality}', '${person}', 'reader', 'trap', now() - interval '1 day')`,
  ];
  const listed = counted("platform.roles_here()");
  const named = counted(`platform.audit_actor_names(array['${person}'])`);
  for (const question of [listed, named]) {
    expect(await unkept(...grants, as("samsyn_app", there), question)).toEqual([{ n: 1 }]);
    expect(await unkept(...grants, as("samsyn_app", here), question)).toEqual([{ n: 0 }]);
  }
  const taken = `select platform.role_take(g.id, 'trap', now()) as taken from
    (select id from roles_there) g`;
  const remember =
    "create temp table roles_there on commit drop as select id from platform.role_grant where granted_by = 'trap'; grant select on roles_there to samsyn_app";
  expect(await unkept(...grants, remember, as("samsyn_app", here), taken)).toEqual([{ taken: false }]);
  expect(await unkept(...grants, remember, as("samsyn_app", there), taken)).toEqual([{ taken: true }]);
});

test("5: a foreign key never reaches another municipality's row", async () => {
  const { rows: foreign } = await read(there, tx =>
    sql<{ id: string }>`select id from landscape.supplier limit 1`.execute(tx),
  );
  const point = (act: Act) =>
    transact(act, tx =>
      sql`insert into landscape.system (municipality_id, id, name, supplier_id)
        values (${act.municipality}, ${newId()}, 'Trap', ${foreign[0]!.id})`.execute(tx),
    );
  await expect(point(here)).rejects.toThrow(/foreign key/);
  await point(there);
});

test("6: the same value in two municipalities is no duplicate", async () => {
  const id = newId();
  const insert = (act: Act) =>
    transact(act, async tx => {
      await sql`insert into landscape.supplier (municipality_id, id, name) values (${act.municipality}, ${id}, 'Same')`.execute(
        tx,
      );
      await sql`insert into landscape.task (municipality_id, id, label, code, scheme)
        values (${act.municipality}, ${id}, 'Same', '27.00', 'KLE')`.execute(tx);
    });
  await insert(here);
  await insert(there);
  await expect(insert(here)).rejects.toThrow(/duplicate key/);
  for (const act of [here, there])
    await transact(act, tx => sql`delete from landscape.supplier where id = ${id}`.execute(tx));
});

test("7: a connection used again remembers no municipality", async () => {
  const bare = () =>
    sql<{ n: number; setting: string | null }>`select (select count(*)::int from landscape.supplier) as n,
      current_setting('samsyn.municipality', true) as setting`.execute(single);
  expect((await bare()).rows).toEqual([{ n: 0, setting: null }]);
  expect(await suppliers({ ...here, db: single })).toBe(rows);
  // The setting is now '' and not null: the policy must not stumble over it.
  expect((await bare()).rows).toEqual([{ n: 0, setting: "" }]);
  expect(await suppliers({ ...there, db: single })).toBe(rows);
  await expect(
    transact({ ...here, db: single }, () => Promise.reject(new Error("broken off"))),
  ).rejects.toThrow("broken off");
  expect((await bare()).rows).toEqual([{ n: 0, setting: "" }]);
});

test("7: of two SET LOCAL the last one holds, and both are gone after", async () => {
  const seen = await transact({ ...here, db: single }, async tx => {
    await sql`select set_config('samsyn.municipality', ${there.municipality}, true)`.execute(tx);
    const { rows: names } = await sql<{
      name: string;
    }>`select distinct left(name, 5) as name from landscape.supplier`.execute(tx);
    return names;
  });
  expect(seen).toEqual([{ name: "There" }]);
  const { rows: after } = await sql`select id from landscape.supplier`.execute(single);
  expect(after).toEqual([]);
});

test("8: what looks like SQL is a value, so that no text chooses a municipality", async () => {
  const other = there.municipality;
  const texts = [
    `'; set samsyn.municipality = '${other}'; --`,
    `x' or municipality_id = '${other}`,
    `$$ || set_config('samsyn.municipality', '${other}', true) || $$`,
  ];
  for (const text of texts) {
    const { rows: found } = await read(here, tx =>
      sql`select id from landscape.supplier where name = ${text} or name like ${text}`.execute(tx),
    );
    expect(found).toEqual([]);
    // As the municipality itself it is not even a uuid.
    await expect(suppliers({ ...here, municipality: text })).rejects.toThrow(/uuid/);
  }
  expect(await suppliers(here)).toBe(rows);
});

test("8: no municipality, no rows", async () => {
  expect(await suppliers({ ...here, municipality: "" })).toBe(0);
  expect(await suppliers({ ...here, municipality: newId() })).toBe(0);
});

test("9: the tables' owner cannot dump half the truth; who passes row-level security dumps all", async () => {
  const off = "set local row_security = off";
  const all = counted(
    `landscape.supplier where municipality_id in ('${here.municipality}', '${there.municipality}')`,
  );
  await expect(unkept("set local role samsyn_owner", off, all)).rejects.toThrow(/row-level security/);
  expect(await unkept(off, all)).toEqual([{ n: 2 * rows }]);
});

const writes: [what: string, statement: (other: string) => string][] = [
  [
    "an insert",
    other =>
      `insert into landscape.supplier (municipality_id, id, name) values ('${other}', gen_random_uuid(), 'x')`,
  ],
  ["a row moved over", other => `update landscape.supplier set municipality_id = '${other}'`],
  [
    "an insert with RETURNING",
    other =>
      `insert into landscape.supplier (municipality_id, id, name) values ('${other}', gen_random_uuid(), 'x') returning id`,
  ],
  [
    "an upsert that would find the other's row",
    other => `insert into landscape.supplier (municipality_id, id, name)
      values ('${other}', gen_random_uuid(), 'x') on conflict (municipality_id, id) do update set name = 'taken'`,
  ],
];

test.each(writes)("WITH CHECK refuses %s for another municipality", async (_, statement) => {
  const written = unkept(as("samsyn_app", here), statement(there.municipality));
  await expect(written).rejects.toThrow(/row-level security policy/);
});

test("UPDATE and DELETE with RETURNING answer with own rows only", async () => {
  for (const statement of ["update landscape.supplier set contact = 'x'", "delete from landscape.supplier"]) {
    const told = await unkept(as("samsyn_app", here), `${statement} returning municipality_id as m`);
    expect([told.length, new Set(told.map(row => row.m))]).toEqual([rows, new Set([here.municipality])]);
  }
});

test("COPY out holds own rows only, COPY in is not possible past the policy", async () => {
  const made = scratch(
    "create table scratch.t (municipality_id uuid not null, label text)",
    "select platform.protect('scratch.t')",
  );
  const plant = [here, there].map(
    act => `insert into scratch.t values ('${act.municipality}', '${randomBytes(4).toString("hex")}')`,
  );
  const { copied } = (
    await unkept(...made, ...plant, as("samsyn_app", here), "select count(*)::int as copied from scratch.t")
  )[0]!;
  expect(copied).toBe(1);
  // PostgreSQL itself refuses COPY FROM on a table with row-level security; COPY TO follows the policy.
  const client = await admin.connect();
  try {
    await client.query("begin");
    await client.query(as("samsyn_app", here));
    const plan = await client.query("explain (format json) select name from landscape.supplier");
    expect(JSON.stringify(plan.rows)).not.toContain(there.municipality);
    await expect(client.query("copy landscape.supplier from stdin")).rejects.toThrow(/row-level security/);
  } finally {
    await client.query("rollback");
    client.release();
  }
});

test("A transaction kept longer than it lasts asks nothing, though its connection is somebody else's by then", async () => {
  const alone = { ...here, db: single };
  const kept = await read(alone, async tx => tx);
  const asked = read({ ...there, db: single }, () =>
    sql`select name from landscape.supplier`.execute(kept).then(
      () => "answered",
      () => "refused",
    ),
  );
  expect(await asked).toBe("refused");
});

test("What fails inside a transaction is undone, and its connection serves the next", async () => {
  const alone = { ...here, db: single };
  const failing = transact(alone, async tx => {
    await sql`delete from landscape.supplier`.execute(tx);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  const left = await read(alone, tx =>
    sql<{ n: number }>`select count(*)::int as n from landscape.supplier`.execute(tx),
  );
  expect(left.rows[0]?.n).toBe(rows);
});

test("A transaction inside another is refused, and nothing of either is kept", async () => {
  const nested = transact(here, async tx => {
    await sql`delete from landscape.supplier`.execute(tx);
    await transact({ ...here, db: tx }, async () => undefined);
  });
  await expect(nested).rejects.toThrow("inside another");
  const left = await read(here, tx =>
    sql<{ n: number }>`select count(*)::int as n from landscape.supplier`.execute(tx),
  );
  expect(left.rows[0]?.n).toBe(rows);
});

test("A municipality that is no id binds nothing, whatever it says", async () => {
  const odd = { ...here, municipality: "x', true); reset role; select set_config('a.b', 'c" };
  await expect(read(odd, tx => sql`select 1 from landscape.supplier`.execute(tx))).rejects.toThrow();
});
