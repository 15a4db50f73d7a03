import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { inJson, wholeWords } from "../../../platform/db/strike.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/**
 * Strikes out what is known of an erased person wherever somebody may have written it: in a questionnaire, frozen or
 * not, and in the reason why two wordings compare. Whole words only; in a questionnaire bare digits are left, which may
 * be a limit or a value: without them it would be none any more.
 * A frozen version keeps the hash it was frozen with: that it no longer fits says that something was struck.
 */
export const strikeQuestionnaires = async (tx: Tx, values: readonly string[]): Promise<void> => {
  if (values.length === 0) return;
  const texts = values.filter(value => !/^[\d.-]*$/.test(value));
  if (texts.length > 0) {
    const inContent = wholeWords(texts.map(inJson));
    await sql`update facts.questionnaire
      set content = regexp_replace(content::text, ${inContent}, '[…]', 'gi')::jsonb
      where municipality_id = ${here} and content::text ~* ${inContent}`.execute(tx);
  }
  const inReason = wholeWords(values);
  await sql`update facts.comparable set reason = regexp_replace(reason, ${inReason}, '[…]', 'gi')
    where municipality_id = ${here} and reason ~* ${inReason}`.execute(tx);
};

/** The same in what was written in public about releases: reasons and analyses; never in what was frozen. */
export const strikeReleases = async (tx: Tx, values: readonly string[]): Promise<void> => {
  if (values.length > 0) await sql`select facts.release_strike(${wholeWords(values)})`.execute(tx);
};
