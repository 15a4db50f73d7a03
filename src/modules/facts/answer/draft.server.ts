import { z } from "zod";
import type { Tx } from "../../../platform/db/database.ts";
import type { Asked } from "./asked.server.ts";
import { mostSealed, opened, sealed } from "./seal.ts";
import { draftAt, isSpent, keepDraft } from "./store-answers.server.ts";
import { draftHash, draftKey, spentHash, type Ticket } from "./ticket.ts";

const draftSchema = z.object({
  /** What was typed, by box. */
  typed: z.record(z.string(), z.string()),
  /** What was asked once more already, so that it is let go the second time. */
  doubted: z.array(z.string()),
});
export type Draft = z.infer<typeof draftSchema>;

export const noDraft: Draft = { typed: {}, doubted: [] };

type Here = Pick<Asked, "where" | "keyFor">;

/** What somebody with this ticket has answered so far; null where nothing was saved. */
export const draftOf = async (
  tx: Tx,
  { where, keyFor }: Here,
  ticket: Ticket,
  hold = false,
): Promise<Draft | null> => {
  const box = await draftAt(tx, where.wave, draftHash(ticket), hold);
  return box && opened(draftKey(keyFor, where, ticket), purposeOf(where.wave), box, draftSchema);
};

/** Keeps what was typed, sealed with the ticket; false where it is more than is kept. */
export const saveDraft = async (
  tx: Tx,
  { where, keyFor }: Here,
  ticket: Ticket,
  draft: Draft,
): Promise<boolean> => {
  const box = sealed(draftKey(keyFor, where, ticket), purposeOf(where.wave), draft);
  if (box.length > mostSealed) return false;
  await keepDraft(tx, where.wave, draftHash(ticket), box);
  return true;
};

/** Whether what this ticket was for has been sent. */
export const isSent = (tx: Tx, { where }: Here, ticket: Ticket): Promise<boolean> =>
  isSpent(tx, where.wave, spentHash(ticket));

const purposeOf = (wave: string): string => `draft of ${wave}`;
