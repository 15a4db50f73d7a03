import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/**
 * Strikes out what is known of an erased person wherever somebody may have written it: in a questionnaire, frozen or
 * not, and in the reason why two wordings compare. Whole words only; a mere number is left, it may be anything.
 * A frozen version keeps the hash it was frozen with: that it no longer fits says that something was struck.
 */
export const strikeQuestionnaires = async (tx: Tx, values: readonly string[]): Promise<void> => {
  const words = values.filter(value => /\p{L}/u.test(value));
  if (words.length === 0) return;
  const inContent = wholeWords(words.map(word => JSON.stringify(word).slice(1, -1)));
  await sql`update facts.questionnaire
    set content = regexp_replace(content::text, ${inContent}, '[…]', 'gi')::jsonb
    where municipality_id = ${here} and content::text ~* ${inContent}`.execute(tx);
  const inReason = wholeWords(words);
  await sql`update facts.comparable set reason = regexp_replace(reason, ${inReason}, '[…]', 'gi')
    where municipality_id = ${here} and reason ~* ${inReason}`.execute(tx);
};

/** Matches any of some texts where no letter or digit touches it. */
const wholeWords = (texts: readonly string[]): string =>
  `(?<![[:alnum:]])(${texts.map(text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?![[:alnum:]])`;
