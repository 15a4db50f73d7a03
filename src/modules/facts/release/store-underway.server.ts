import { sql } from "kysely";
import type { Refusal } from "../../../kernel/result.ts";
import type { Tx } from "../../../platform/db/database.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/** What came of a making: the files lie ready or are those that were frozen; they are others; or it was refused. */
export type Outcome = { told: "ready" | "same" | "other" } | { refusal: Refusal };

/** What is on its way with a release, or came of it last. A process that is not heard of has died. */
export type Underway = { what: "make" | "rebuild"; alive: boolean; outcome: Outcome | null };

export const underwayOf = async (tx: Tx, id: string): Promise<Underway | undefined> =>
  (
    await sql<Underway>`select what, outcome is null and heard_at > now() - interval '30 seconds' as alive, outcome
      from facts.release_making where municipality_id = ${here} and release_id = ${id}::uuid`.execute(tx)
  ).rows[0];

/** False where somebody else is at it. */
export const beginMaking = async (tx: Tx, id: string, what: Underway["what"], at: Date): Promise<boolean> => {
  const { rows } = await sql`insert into facts.release_making (municipality_id, release_id, what, begun_at)
    values (${here}, ${id}::uuid, ${what}, ${at})
    on conflict (municipality_id, release_id) do update
      set what = excluded.what, begun_at = excluded.begun_at, heard_at = now(), outcome = null
      where release_making.outcome is not null or release_making.heard_at <= now() - interval '30 seconds'
    returning 1`.execute(tx);
  return rows.length > 0;
};

export const beatMaking = async (tx: Tx, id: string): Promise<void> => {
  await sql`update facts.release_making set heard_at = now()
    where municipality_id = ${here} and release_id = ${id}::uuid`.execute(tx);
};

export const endMaking = async (tx: Tx, id: string, outcome: Outcome): Promise<void> => {
  await sql`update facts.release_making set outcome = ${JSON.stringify(outcome)}::jsonb
    where municipality_id = ${here} and release_id = ${id}::uuid`.execute(tx);
};
