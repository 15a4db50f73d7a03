import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/** How many have written something to a question of text or of a list. */
export const countWriters = async (tx: Tx, wave: string, item: string): Promise<number> =>
  (
    await sql<{ n: number }>`select count(*)::int as n from facts.response
      where municipality_id = ${here} and wave_id = ${wave}::uuid and answers ? ${item}`.execute(tx)
  ).rows[0]!.n;

/**
 * Some of what was written to a question, and how much there is. In an order that is another for each question: two
 * questions side by side must not tell what one person wrote to both.
 */
export const wordsTo = async (
  tx: Tx,
  wave: string,
  item: string,
  { skip, size }: { skip: number; size: number },
): Promise<{ rows: string[]; total: number }> => {
  const { rows } = await sql<{ text: string; total: number }>`
    with written as (
      select words.text, encode(sha256(convert_to(r.id::text || ${item}::text || words.text, 'UTF8')), 'hex') as place
      from facts.response r, lateral jsonb_array_elements_text(
        case jsonb_typeof(r.answers -> ${item}::text) when 'array' then r.answers -> ${item}::text
        else jsonb_build_array(r.answers -> ${item}::text) end) as words (text)
      where r.municipality_id = ${here} and r.wave_id = ${wave}::uuid and r.answers ? ${item}::text)
    select text, count(*) over ()::int as total from written order by place limit ${size} offset ${skip}`.execute(
    tx,
  );
  return { rows: rows.map(({ text }) => text), total: rows[0]?.total ?? 0 };
};
