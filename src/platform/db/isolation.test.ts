import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { testDatabase } from "../testing/index.ts";
import { breachesIn } from "./isolation.ts";

const db = new Kysely<unknown>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: testDatabase(), max: 2 }) }),
});
afterAll(() => db.destroy());

class Undone extends Error {}

/** What the guard finds after a migration that nobody keeps. */
const breachesAfter = async (migration: string) => {
  let found: Awaited<ReturnType<typeof breachesIn>> = [];
  await db
    .transaction()
    .execute(async tx => {
      await sql.raw("create schema scratch").execute(tx);
      await sql.raw(migration).execute(tx);
      found = await breachesIn(tx);
      throw new Undone();
    })
    .catch(error => {
      if (!(error instanceof Undone)) throw error;
    });
  return found.map(({ rule, object }) => `${rule} ${object}`);
};

const soundTable = (name: string) => `create table scratch.${name} (
    municipality_id uuid not null, id uuid not null, label text, primary key (municipality_id, id));
  select platform.protect('scratch.${name}');`;

const ownPolicy = (what: string) => `create table scratch.x (municipality_id uuid not null, id uuid not null);
  alter table scratch.x enable row level security; alter table scratch.x force row level security; ${what}`;

const own = "municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid";

test("the schema of every module keeps municipalities apart", async () => {
  expect(await breachesIn(db)).toEqual([]);
});

test("a new table that is protected breaks nothing", async () => {
  const migration = `${soundTable("x")} ${soundTable("y")}
    alter table scratch.x add unique (municipality_id, label);
    alter table scratch.x add foreign key (municipality_id, id) references scratch.y (municipality_id, id);
    create view scratch.all_x with (security_invoker = true) as select * from scratch.x;`;
  expect(await breachesAfter(migration)).toEqual([]);
});

const breaking: [what: string, migration: string, found: string[]][] = [
  ["a: no row-level security", "create table scratch.x (municipality_id uuid not null)", ["a scratch.x"]],
  ["a: not forced", `${soundTable("x")} alter table scratch.x no force row level security`, ["a scratch.x"]],
  ["a: switched off", `${soundTable("x")} alter table scratch.x disable row level security`, ["a scratch.x"]],
  [
    "a: a command without a policy",
    ownPolicy(`create policy p on scratch.x for select using (${own})`),
    ["a scratch.x"],
  ],
  ["b: no municipality", "create table scratch.x (id uuid)", ["b scratch.x"]],
  ["b: a closed table opened", "grant select on platform.person to samsyn_app", ["b platform.person"]],
  ["b: one column of it opened", "grant select (name) on platform.person to public", ["b platform.person"]],
  [
    "b: a shared table made writable",
    "grant update on platform.municipality to samsyn_app",
    ["b platform.municipality"],
  ],
  ["c: a plain view", `${soundTable("x")} create view scratch.v as select * from scratch.x`, ["c scratch.v"]],
  [
    "d: a definer function",
    "create function scratch.f() returns int language sql security definer set search_path = pg_catalog as 'select 1'",
    ["d scratch.f()"],
  ],
  [
    "d: a known one without search_path",
    "alter function platform.sign_in_tidy() reset search_path",
    ["d platform.sign_in_tidy()"],
  ],
  [
    "e: a foreign key by id alone",
    `${soundTable("x")} ${soundTable("y")} alter table scratch.y add constraint alone unique (municipality_id, id, label);
     create unique index by_id on scratch.y (id); alter table scratch.x add constraint loose foreign key (id) references scratch.y (id)`,
    ["e scratch.x loose", "f scratch.y scratch.by_id"],
  ],
  [
    "f: unique across municipalities",
    `${soundTable("x")} create unique index u on scratch.x (label)`,
    ["f scratch.x scratch.u"],
  ],
  [
    "f: the municipality only carried along",
    `${soundTable("x")} create unique index u on scratch.x (label) include (municipality_id)`,
    ["f scratch.x scratch.u"],
  ],
  [
    "f: an exclusion across municipalities",
    `${soundTable("x")} alter table scratch.x add constraint u exclude (label with =)`,
    ["f scratch.x scratch.u"],
  ],
  [
    "g: a materialized view to read",
    `${soundTable("x")} create materialized view scratch.m as select * from scratch.x; grant select on scratch.m to samsyn_app`,
    ["g scratch.m"],
  ],
  ["h: may create", "grant create on schema scratch to samsyn_app", ["h scratch"]],
  [
    "h: owns a table",
    `${soundTable("x")} grant create on schema scratch to samsyn_app; alter table scratch.x owner to samsyn_app; revoke create on schema scratch from samsyn_app`,
    ["h scratch.x"],
  ],
  [
    "h: belongs to another role",
    "create role scratch_role; grant scratch_role to samsyn_app",
    ["h samsyn_app"],
  ],
  ["i: a policy that is true", ownPolicy("create policy p on scratch.x using (true)"), ["i scratch.x p"]],
  [
    "i: a second, wider one",
    `${soundTable("x")} create policy p on scratch.x for select using (${own} or label = 'open')`,
    ["i scratch.x p"],
  ],
  [
    "i: writes unchecked",
    ownPolicy(`create policy p on scratch.x using (${own}) with check (true)`),
    ["i scratch.x p"],
  ],
];

test.each(breaking)("the guard sees %s", async (_, migration, found) => {
  expect(await breachesAfter(migration)).toEqual(found);
});

test("every rule is broken once above", () => {
  const seen = new Set(breaking.map(([what]) => what[0]));
  expect([...seen].sort().join("")).toBe("abcdefghi");
});
