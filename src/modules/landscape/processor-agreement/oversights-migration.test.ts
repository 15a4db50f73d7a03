import { expect, test } from "vitest";
import { afterMigration } from "../../../platform/testing/after-migration.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const town = id(1);
const agreement = (n: number, last: string, remark: string, facts = "{}") =>
  `('${town}', '${id(n)}', 'Pay', '${id(2)}', ${last}, ${remark}, '${facts}')`;

/** The database as it was before: one oversight in columns of the agreement. */
const before = `
  drop table landscape.oversight;
  alter table landscape.processor_agreement add column oversight_last date, add column oversight_remark text;
  insert into platform.municipality (id, country, code, name, time_zone, languages)
    values ('${town}', 'DK', 'T8', '{"da": "Prøvested"}', 'Europe/Copenhagen', '{da}');
  insert into landscape.supplier (municipality_id, id, name) values ('${town}', '${id(2)}', 'Nordsys');
  insert into landscape.processor_agreement
    (municipality_id, id, title, processor_id, oversight_last, oversight_remark, facts) values
    ${agreement(11, "'2026-03-01'", "'All well'", '{"oversightLast": {"source": "kitos", "on": "2026-04-02"}}')},
    ${agreement(12, "null", "'Logs were missing'", '{"oversightRemark": {"source": "by-hand", "on": "2026-04-02"}}')},
    ${agreement(13, "null", "null")};`;

const rows = afterMigration(before, new URL("../migrations/2026-11-25-2-oversights.sql", import.meta.url));

test("the last oversight and what it showed is the first of the list; a remark alone keeps its day", async () => {
  const found = await rows(
    `select agreement_id::text as agreement, "on"::text, note, facts from landscape.oversight order by agreement_id`,
  );
  const on = "2026-04-02";
  expect(found).toEqual([
    { agreement: id(11), on: "2026-03-01", note: "All well", facts: { on: { source: "kitos", on } } },
    { agreement: id(12), on, note: "Logs were missing", facts: { note: { source: "by-hand", on } } },
  ]);
  const facts = await rows("select facts from landscape.processor_agreement");
  expect(facts.map(one => one.facts)).toEqual([{}, {}, {}]);
});
