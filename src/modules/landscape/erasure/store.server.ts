import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { inJson, strike, wholeWords, wordsAmong } from "../../../platform/db/strike.ts";

/** Strikes what a person was called and reached by from every text of the landscape. */
export const strikeHere = async (tx: Tx, values: readonly string[]): Promise<void> => {
  const words = wordsAmong(values);
  if (words.length > 0) await dropNamed(tx, wholeWords(words));
  await strike(tx, values, "landscape");
};

/** What a register calls a thing is one thing's alone: two struck would be the same, and none of them finds anything. */
const dropNamed = (tx: Tx, pattern: string) =>
  sql`delete from landscape.external_id
    where municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid
      and (scheme ~* ${pattern} or value ~* ${pattern})`.execute(tx);

/** The same in the catalogue that municipalities share, of what this one has said there. */
export const strikeShared = async (tx: Tx, values: readonly string[]): Promise<void> => {
  if (values.length === 0) return;
  const pattern = wholeWords(values.map(inJson));
  await sql`select landscape.shared_strike(${pattern})`.execute(tx);
};
