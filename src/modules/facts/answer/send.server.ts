import { z } from "zod";
import { type Act, transact } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { KeyFor } from "../../../platform/http/keys.ts";
import type { Asked } from "./asked.server.ts";
import { draftOf } from "./draft.server.ts";
import { type Submission, submissionOf } from "./rules-submission.ts";
import { mostSealed, opened, sealed } from "./seal.ts";
import { holdOpen, stratumAt } from "./store.server.ts";
import * as store from "./store-answers.server.ts";
import { draftHash, spentHash, type Ticket } from "./ticket.ts";

/** So many answers of a wave are mixed at least, unless it closes. */
const leastBatch = 10;
/** And one for so many written before: each of them is then written anew a few times only. */
const batchShare = 4;

/** A response as it waits: all that is kept of it in the end, and nothing else. */
const waitingSchema = z.object({
  place: z.string(),
  role: z.string(),
  answers: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), z.number())]),
  ),
  flags: z.array(z.string()),
});

export type Sent =
  | { as: "received" | "already" | "closed" | "nothing" | "too-much" }
  | { as: "wrong"; step: number };

/**
 * Sends what lies half answered under a ticket: in one transaction the ticket is spent, the answers wait sealed to be
 * mixed, and the draft is gone. Only what has come so far is told as received.
 */
export const sendAnswers = async (
  tx: Tx,
  { where, keyFor, content }: Pick<Asked, "where" | "keyFor" | "content">,
  ticket: Ticket,
): Promise<Sent> => {
  const { wave } = where;
  if (!(await holdOpen(tx, wave))) return { as: "closed" };
  const draft = await draftOf(tx, { where, keyFor }, ticket, true);
  if (!draft) return { as: (await store.isSpent(tx, wave, spentHash(ticket))) ? "already" : "nothing" };
  const made: Submission = submissionOf(content, draft.typed);
  if (!made.ok) return { as: "wrong", step: made.step };
  const stratum = await stratumAt(tx, wave, ticket.stratum);
  if (!stratum) throw new Error("a ticket of a stratum that is not there");
  const { answers, flags } = made;
  const box = sealed(keyFor("facts-queue"), purposeOf(wave), { ...stratum, answers, flags });
  if (box.length > mostSealed) return { as: "too-much" };
  if (!(await store.spendTicket(tx, wave, spentHash(ticket)))) return { as: "already" };
  await store.queueAnswer(tx, wave, box);
  await store.dropDraft(tx, wave, draftHash(ticket));
  return { as: "received" };
};

/** Mixes what waits in a wave when there is enough of it; to be called after each answer that was received. */
export const flushWhenEnough = (act: Act, wave: string, keyFor: KeyFor): Promise<void> =>
  transact(act, async tx => {
    await flushAnswers(tx, wave, keyFor, { all: false });
  });

/**
 * Writes the answers that wait as responses, in an order of chance and under ids of chance, and all that were there
 * before anew with them. `all`: the wave closes (its row is held and closed by the caller, in this transaction): what
 * waits is written however little it is, and what was never sent is deleted. Answers how many could not be opened,
 * because the installation's key is another; they stay.
 */
export const flushAnswers = async (
  tx: Tx,
  wave: string,
  keyFor: KeyFor,
  { all }: { all: boolean },
): Promise<{ written: number; unopened: number }> => {
  const nothing = { written: 0, unopened: 0 };
  if (!(await store.holdMixing(tx, wave, all))) return nothing;
  if (all) await store.dropDrafts(tx, wave);
  else if (!(await store.enoughWait(tx, wave, leastBatch, batchShare))) return nothing;
  const waiting = await store.waitingAnswers(tx, wave);
  const read = waiting.flatMap(({ id, sealed: box }) => {
    const response = opened(keyFor("facts-queue"), purposeOf(wave), box, waitingSchema);
    return response ? [{ id, response }] : [];
  });
  // What cannot be opened does not count: with it ten would always wait, and each answer be written alone as it comes.
  const unopened = waiting.length - read.length;
  if (!all && read.length < leastBatch) return { written: 0, unopened };
  await store.insertResponses(
    tx,
    wave,
    read.map(({ response }) => response),
  );
  await store.dropWaiting(
    tx,
    wave,
    read.map(({ id }) => id),
  );
  await store.mixAll(tx, wave);
  return { written: read.length, unopened };
};

const purposeOf = (wave: string): string => `answer of ${wave}`;
