import { sql } from "kysely";
import type { Names } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { wholeWords } from "../../../platform/db/strike.ts";
import type { Action } from "./rules-action.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

const columns = sql`a.id, a.wave_id as wave, a.number, a.text, a.owner, a.due::text as due, a.theme,
  a.done_on::text as "doneOn"`;

/** What a round ended in, in the order it was agreed. */
export const actionsOf = async (tx: Tx, wave: string): Promise<Action[]> =>
  (
    await sql<Action>`select ${columns} from facts.dialogue_action a
      where a.municipality_id = ${here} and a.wave_id::text = ${wave} order by a.number`.execute(tx)
  ).rows;

/** What earlier rounds of the same questionnaire ended in, the last round first. */
export const actionsBefore = async (tx: Tx, wave: string): Promise<(Action & { name: Names })[]> =>
  (
    await sql<Action & { name: Names }>`select ${columns}, w.name from facts.wave this
      join facts.wave w on w.municipality_id = this.municipality_id and w.instrument_id = this.instrument_id
        and w.id <> this.id and w.opened_at < coalesce(this.opened_at, 'infinity')
      join facts.dialogue_action a on a.municipality_id = w.municipality_id and a.wave_id = w.id
      where this.municipality_id = ${here} and this.id::text = ${wave}
      order by w.opened_at desc, w.id, a.number`.execute(tx)
  ).rows;

/** Everything whose day is over and that is not done, the oldest first. */
export const lateIn = async (tx: Tx, today: Day): Promise<Action[]> =>
  (
    await sql<Action>`select ${columns} from facts.dialogue_action a
      where a.municipality_id = ${here} and a.done_on is null and a.due < ${today}
      order by a.due, a.id`.execute(tx)
  ).rows;

export const insertAction = async (
  tx: Tx,
  { id, wave, number, text, owner, due, theme }: Omit<Action, "doneOn">,
  by: { id: string; at: Date },
): Promise<void> => {
  await sql`insert into facts.dialogue_action (municipality_id, wave_id, id, number, text, owner, due, theme, made_by,
      made_at)
    values (${here}, ${wave}::uuid, ${id}::uuid, ${number}, ${text}, ${owner}, ${due}, ${theme}, ${by.id},
      ${by.at})`.execute(tx);
};

export const setDone = async (tx: Tx, id: string, on: Day | null): Promise<void> => {
  await sql`update facts.dialogue_action set done_on = ${on}
    where municipality_id = ${here} and id = ${id}::uuid`.execute(tx);
};

export const deleteAction = async (tx: Tx, id: string): Promise<void> => {
  await sql`delete from facts.dialogue_action where municipality_id = ${here} and id = ${id}::uuid`.execute(
    tx,
  );
};

/** Strikes out what is known of an erased person: an owner is mostly somebody. */
export const strikeActions = async (tx: Tx, values: readonly string[]): Promise<void> => {
  if (values.length === 0) return;
  const words = wholeWords(values);
  await sql`update facts.dialogue_action set text = regexp_replace(text, ${words}, '[…]', 'gi'),
      owner = regexp_replace(owner, ${words}, '[…]', 'gi')
    where municipality_id = ${here} and (text ~* ${words} or owner ~* ${words})`.execute(tx);
};
