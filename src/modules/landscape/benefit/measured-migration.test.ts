import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { databaseOf } from "../../../platform/db/embedded-start.ts";
import { migrate } from "../../../platform/db/migrate.ts";
import { testDatabase } from "../../../platform/testing/index.ts";

const name = `measured_${randomBytes(5).toString("hex")}`;
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const town = id(1);
let client: pg.Client;

const rows = async (text: string) => (await client.query(text)).rows as Record<string, unknown>[];

const benefit = (n: number, state: string, measured: string, on: string, facts = "{}") =>
  `('${town}', '${id(n)}', 'Letters', '${id(2)}', '${state}', ${measured}, ${on}, 'Counted', '${facts}')`;

/** The database as it was before: one measurement in columns of the benefit. */
const before = `
  drop table landscape.measurement;
  alter table landscape.benefit add column measured numeric, add column measured_on date;
  insert into platform.municipality (id, country, code, name, time_zone, languages)
    values ('${town}', 'DK', 'T8', '{"da": "Prøvested"}', 'Europe/Copenhagen', '{da}');
  insert into landscape.initiative (municipality_id, id, title, level, stage)
    values ('${town}', '${id(2)}', 'Post', 'local', 'running');
  insert into landscape.benefit
    (municipality_id, id, measure, initiative_id, state, measured, measured_on, method, facts) values
    ${benefit(11, "measured", "60.5", "'2026-03-01'")},
    ${benefit(12, "planned", "0", "null", '{"measured": {"source": "by-hand", "on": "2026-04-02"}}')},
    ${benefit(13, "redeployed", "null", "null")},
    ${benefit(14, "claimed", "null", "null")};`;

beforeAll(async () => {
  const server = new pg.Client({ connectionString: testDatabase() });
  await server.connect();
  await server.query(`create database ${name}`);
  await server.end();
  const url = databaseOf(testDatabase(), name);
  await migrate(url);
  client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(before);
  const file = "../migrations/2026-11-24-2-measurements.sql";
  const text = await readFile(new URL(file, import.meta.url), "utf8");
  // As it runs: by the tables' owner, whom row-level security binds, in one transaction.
  await client.query(`set role samsyn_owner; begin; ${text} commit; reset role`);
}, 60_000);

afterAll(async () => {
  await client.end();
  const server = new pg.Client({ connectionString: testDatabase() });
  await server.connect();
  await server.query(`drop database ${name} with (force)`);
  await server.end();
});

test("what a benefit was measured at is its first measurement; nought is kept, and nothing is made up", async () => {
  const found = `select benefit_id::text as benefit, value::text, "on"::text, source from landscape.measurement`;
  expect(await rows(`${found} order by benefit_id`)).toEqual([
    { benefit: id(11), value: "60.5", on: "2026-03-01", source: "Counted" },
    { benefit: id(12), value: "0", on: "2026-04-02", source: "Counted" },
  ]);
});

test("what was only said to be redeployed is planned, and the rest stays as it was", async () => {
  const states = await rows("select state, facts from landscape.benefit order by id");
  expect(states.map(({ state }) => state)).toEqual(["measured", "planned", "planned", "claimed"]);
  expect(states.map(({ facts }) => facts)).toEqual([{}, {}, {}, {}]);
});
