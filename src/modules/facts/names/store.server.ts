import { sql } from "kysely";
import { type Lang, type Names, nameIn } from "../../../kernel/lang.ts";
import type { Tx } from "../../../platform/db/database.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/** What questionnaires, waves and releases are called, and where each is: by id, as the change log names them. */
export const factsNamed = async (
  tx: Tx,
  ids: readonly string[],
  lang: Lang,
): Promise<Map<string, { name: string; href: string }>> => {
  const { rows } = await sql<{ id: string; name: Names; href: string }>`
    select instrument_id as id, content -> 'title' as name, '/facts/questionnaires/' as href from (
      select distinct on (instrument_id) instrument_id, content from facts.questionnaire
      where municipality_id = ${here} and instrument_id::text = any(${ids}::text[])
      order by instrument_id, number desc) newest
    union all select id, name, '/facts/waves/' from facts.wave
      where municipality_id = ${here} and id::text = any(${ids}::text[])
    union all select id, title, '/facts/releases/' from facts.release
      where publisher = ${here} and id::text = any(${ids}::text[])`.execute(tx);
  return new Map(rows.map(({ id, name, href }) => [id, { name: nameIn(name, lang), href: href + id }]));
};
