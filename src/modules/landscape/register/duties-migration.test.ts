import { expect, test } from "vitest";
import { afterMigration } from "../../../platform/testing/after-migration.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const [town, anne, bo, unit, supplier] = [id(1), id(2), id(3), id(4), id(5)] as const;
/** The database as it was before: owners in columns of the landscape. */
const before = `
  alter table landscape.system_use add column owner_id uuid, add column deputy_id uuid;
  alter table landscape.contract add column owner_id uuid;
  alter table landscape.initiative add column owner_id uuid, add column lead_id uuid;
  alter table landscape.benefit add column owner_id uuid;
  insert into platform.municipality (id, country, code, name, time_zone, languages)
    values ('${town}', 'DK', 'T9', '{"da": "Prøvested"}', 'Europe/Copenhagen', '{da}');
  insert into organisation.object values ('${town}', '${anne}', 'person', 1, now()), ('${town}', '${bo}', 'person', 1, now()),
    ('${town}', '${unit}', 'unit', 1, now());
  insert into organisation.person (municipality_id, id, valid_from, valid_to) values
    ('${town}', '${anne}', '2020-01-01', null), ('${town}', '${bo}', '2020-01-01', '2026-01-01');
  insert into organisation.feed (municipality_id, last_seq) values ('${town}', 7);
  insert into landscape.supplier (municipality_id, id, name) values ('${town}', '${supplier}', 'Opdigtet Data');
  insert into landscape.system_use (municipality_id, id, local_name, responsible_unit_id, life_cycle, owner_id, deputy_id, facts)
    values
    ('${town}', '${id(11)}', 'A', '${unit}', 'operational', '${anne}', '${bo}', '{"owner": {"source": "by-hand", "on": "2026-02-01"}}'),
    ('${town}', '${id(12)}', 'B', '${unit}', 'operational', '${bo}', null, '{"owner": {"source": "by-hand", "on": "2026-02-01"}}'),
    ('${town}', '${id(13)}', 'C', '${unit}', 'operational', null, '${anne}', '{"deputy": {"source": "by-hand", "on": "2026-02-02"}}'),
    ('${town}', '${id(14)}', 'D', '${unit}', 'operational', null, null, '{}');
  insert into landscape.contract (municipality_id, id, title, supplier_id, responsible_unit_id, owner_id, facts) values
    ('${town}', '${id(21)}', 'K', '${supplier}', '${unit}', '${anne}', '{"owner": {"source": "by-hand", "on": "2026-02-03"}}');`;

const rows = afterMigration(
  before,
  new URL("../migrations/2026-11-22-7-responsibilities.sql", import.meta.url),
);

test("owners kept in the landscape before are responsibilities of the organisation after", async () => {
  const found = await rows(`select object::text, kind, holder::text, deputy::text, valid_from::text as since,
    valid_to::text as until from organisation.responsibility order by object`);
  expect(found).toEqual([
    // The deputy had left, so nobody stands in.
    { object: id(11), kind: "system-owner", holder: anne, deputy: null, since: "2026-02-01", until: null },
    // Whoever had left when it was noted held it to their last day.
    {
      object: id(12),
      kind: "system-owner",
      holder: bo,
      deputy: null,
      since: "2025-12-31",
      until: "2026-01-01",
    },
    { object: id(13), kind: "contact", holder: anne, deputy: null, since: "2026-02-02", until: null },
    { object: id(21), kind: "contract-owner", holder: anne, deputy: null, since: "2026-02-03", until: null },
  ]);
});

test("each has its first registration, and the feed tells of all of them after what it told before", async () => {
  const [log] =
    await rows(`select count(*)::int as n, bool_and(slices -> 0 -> 'value' ->> 'holder' = r.holder::text
    and slices -> 0 ->> 'from' = r.valid_from::text) as same from organisation.registration g
    join organisation.responsibility r on r.id = g.object_id`);
  expect(log).toEqual({ n: 4, same: true });
  const feed = await rows("select seq::int from organisation.change order by seq");
  expect(feed.map(row => row.seq)).toEqual([8, 9, 10, 11]);
  expect(await rows("select last_seq::int from organisation.feed")).toEqual([{ last_seq: 11 }]);
});

test("the landscape has no home for the fact any more, and every table is closed again", async () => {
  expect(
    await rows(`select table_name, column_name from information_schema.columns where table_schema = 'landscape'
      and table_name in ('system_use', 'contract', 'initiative', 'benefit')
      and column_name in ('owner_id', 'deputy_id', 'lead_id')`),
  ).toEqual([]);
  expect(
    await rows(`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where nspname in ('landscape', 'organisation') and relrowsecurity and not relforcerowsecurity`),
  ).toEqual([]);
});
