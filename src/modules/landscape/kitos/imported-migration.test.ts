import { expect, test } from "vitest";
import { afterMigration } from "../../../platform/testing/after-migration.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const town = id(1);

/** The database as it was before: nothing told what an import gave from what was typed. */
const before = `
  alter table landscape.external_id drop column imported;
  insert into platform.municipality (id, country, code, name, time_zone, languages)
    values ('${town}', 'DK', 'T6', '{"da": "Prøvested"}', 'Europe/Copenhagen', '{da}');
  insert into landscape.kitos_record (municipality_id, kind, key, thing_id, imported)
    values ('${town}', 'system', '${id(31)}', '${id(11)}', '{}');
  insert into landscape.external_id (municipality_id, scheme, value, noun, id) values
    ('${town}', 'kitos', '${id(31)}', 'system', '${id(11)}'),
    ('${town}', 'kitos', '${id(32)}', 'system', '${id(11)}'),
    ('${town}', 'kle-uuid', '${id(33)}', 'task', '${id(12)}'),
    ('${town}', 'kle-uuid', '${id(34)}', 'system', '${id(11)}'),
    ('${town}', 'own', '1', 'system', '${id(11)}');`;

const rows = afterMigration(
  before,
  new URL("../migrations/2026-11-25-7-imported-names.sql", import.meta.url),
);

test("what an import gave before is the import's; what else stands was typed", async () => {
  const found = await rows("select value from landscape.external_id where imported order by value");
  expect(found.map(({ value }) => value)).toEqual([id(31), id(33)]);
});
