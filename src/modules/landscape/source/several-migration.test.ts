import { expect, test } from "vitest";
import { afterMigration } from "../../../platform/testing/after-migration.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const town = id(1);

/** The database as it was before: one item of one list, and one task in another's place. */
const before = `
  drop table landscape.initiative_source_items, landscape.task_replaced_by;
  alter table landscape.initiative drop column adopted_solution_id, add column source_item_id uuid;
  alter table landscape.task add column replaced_by_id uuid;
  insert into platform.municipality (id, country, code, name, time_zone, languages)
    values ('${town}', 'DK', 'T8', '{"da": "Prøvested"}', 'Europe/Copenhagen', '{da}');
  insert into landscape.source (municipality_id, id, publisher) values ('${town}', '${id(2)}', 'The state');
  insert into landscape.source_item (municipality_id, id, title, source_id, status)
    values ('${town}', '${id(3)}', 'Post', '${id(2)}', 'recommended');
  insert into landscape.initiative (municipality_id, id, title, level, stage, source_item_id, facts) values
    ('${town}', '${id(4)}', 'Our post', 'local', 'idea', '${id(3)}', '{"sourceItem": {"source": "by-hand", "on": "2026-04-02"}}'),
    ('${town}', '${id(5)}', 'Else', 'local', 'idea', null, '{}');
  insert into landscape.task (municipality_id, id, label, code, scheme, replaced_by_id) values
    ('${town}', '${id(6)}', 'Loans', '1', 'own', '${id(7)}'), ('${town}', '${id(7)}', 'Lending', '2', 'own', null);`;

const rows = afterMigration(
  before,
  new URL("../migrations/2026-11-25-2-several-sources.sql", import.meta.url),
);

test("the item an initiative met is the first of those it meets, with where that came from", async () => {
  const items =
    "select owner_id::text as owner, target_id::text as item from landscape.initiative_source_items";
  expect(await rows(items)).toEqual([{ owner: id(4), item: id(3) }]);
  const facts = await rows("select facts from landscape.initiative order by id");
  expect(facts).toEqual([{ facts: { sourceItems: { source: "by-hand", on: "2026-04-02" } } }, { facts: {} }]);
});

test("the task that took another's place still does", async () => {
  const replaced = "select owner_id::text as ended, target_id::text as by from landscape.task_replaced_by";
  expect(await rows(replaced)).toEqual([{ ended: id(6), by: id(7) }]);
});
