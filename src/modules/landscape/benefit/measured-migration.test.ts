import { expect, test } from "vitest";
import { afterMigration } from "../../../platform/testing/after-migration.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const town = id(1);
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

const rows = afterMigration(before, new URL("../migrations/2026-11-24-2-measurements.sql", import.meta.url));

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
