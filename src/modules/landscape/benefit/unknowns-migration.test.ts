import { expect, test } from "vitest";
import { afterMigration } from "../../../platform/testing/after-migration.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const town = id(1);

/** The database as it was left: the reason stands under the name the field had. */
const before = `
  insert into platform.municipality (id, country, code, name, time_zone, languages)
    values ('${town}', 'DK', 'T7', '{"da": "Prøvested"}', 'Europe/Copenhagen', '{da}');
  insert into landscape.initiative (municipality_id, id, title, level, stage, unknowns) values
    ('${town}', '${id(11)}', 'Old', 'local', 'idea', '{"sourceItem": "not-relevant", "effort": "undecided"}'),
    ('${town}', '${id(12)}', 'New', 'local', 'idea', '{"sourceItem": "undecided", "sourceItems": "not-relevant"}');
  insert into landscape.benefit (municipality_id, id, initiative_id, measure, state, unknowns) values
    ('${town}', '${id(21)}', '${id(11)}', 'Hours', 'planned', '{"task": "undecided"}'),
    ('${town}', '${id(22)}', '${id(11)}', 'Calls', 'planned', '{}');`;

const rows = afterMigration(
  before,
  new URL("../migrations/2026-11-25-7-unknowns-follow.sql", import.meta.url),
);

test("why a field was empty follows it to its new name; what was said since stands", async () => {
  expect(await rows("select unknowns from landscape.initiative order by id")).toEqual([
    { unknowns: { sourceItems: "not-relevant", effort: "undecided" } },
    { unknowns: { sourceItems: "not-relevant" } },
  ]);
  expect(await rows("select unknowns from landscape.benefit order by id")).toEqual([
    { unknowns: { tasks: "undecided" } },
    { unknowns: {} },
  ]);
});
