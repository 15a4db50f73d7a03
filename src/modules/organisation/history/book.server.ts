import type { Day } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { type Entry as AuditEntry, recordAll } from "../../../platform/audit/index.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Event } from "../change/rules.ts";
import { publish } from "../change/store.server.ts";
import { personNoun, savePersons } from "../person/store.server.ts";
import type { Registration, Verb } from "./rules-log.ts";
import { type Attributes, type Slices, sameSlices } from "./rules-slices.ts";
import { type Held, type Noun, objectKinds, type Saved, save } from "./store.server.ts";

/** What a writer decided about one object. */
export type Decision<A extends Attributes> = {
  id: string;
  before: Held<A> | null;
  slices: Slices<A>;
  verb: Verb;
  reason: string | null;
  successor?: string;
  /** The day from which the world looks different; null when it cannot be said. */
  effectiveFrom: Day | null;
  /** The attributes concerned: the change log names fields and never their values. */
  fields: readonly string[];
};

type Noted = { noun: Noun<Attributes>; saved: Saved<Attributes>; event: Event; audit: AuditEntry };

/**
 * Collects what one action decides and writes it at the end: objects, change log, and last the feed,
 * whose number makes other writers wait until this transaction commits.
 */
export const bookOf = (tx: Tx, act: Act) => {
  const noted: Noted[] = [];
  return {
    /** Notes a decision; answers the version it makes, or the old one when nothing changes. */
    note<A extends Attributes>(noun: Noun<A>, decision: Decision<A>): number {
      const { id, before, slices, verb } = decision;
      if (before && sameSlices(before.slices, slices)) return before.version;
      const registration: Registration<A> = {
        version: (before?.version ?? 0) + 1,
        // A clock that was set back must not put a registration before the one it follows.
        recordedAt: laterInstant(act.now.toISOString(), before?.recordedAt),
        recordedBy: act.actor.id,
        verb,
        reason: decision.reason,
        ...(decision.successor && { successor: decision.successor }),
        slices,
      };
      noted.push({
        noun: noun as Noun<Attributes>,
        saved: { id, registrations: [registration] },
        event: {
          type: noun.kind,
          id,
          verb,
          registration: registration.version,
          recordedAt: registration.recordedAt,
          effectiveFrom: decision.effectiveFrom,
        },
        audit: {
          action: `${noun.kind}.${verb}`,
          object: { kind: noun.kind, id },
          payload: { version: registration.version, from: decision.effectiveFrom, fields: decision.fields },
        },
      });
      return registration.version;
    },
    changes: () => noted.length,
    /** Writes everything; nothing may be written in the transaction after it, but `between` objects and feed. */
    async close(between?: () => Promise<void>): Promise<void> {
      for (const kind of objectKinds) {
        const of = noted.filter(one => one.noun.kind === kind);
        const noun = of[0]?.noun;
        if (!noun) continue;
        const saved = of.map(one => one.saved);
        if (kind === personNoun.kind) await savePersons(tx, saved);
        else await save(tx, noun, saved);
      }
      await between?.();
      if (noted.length === 0) return;
      await recordAll(
        tx,
        act,
        noted.map(one => one.audit),
      );
      await publish(
        tx,
        noted.map(one => one.event),
      );
    },
  };
};
export type Book = ReturnType<typeof bookOf>;

const laterInstant = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);

class Rollback extends Error {
  readonly outcome: { ok: false; refusal: Refusal };
  constructor(outcome: { ok: false; refusal: Refusal }) {
    super(outcome.refusal.code);
    this.outcome = outcome;
  }
}

/** A transaction in which a refusal undoes everything, also what was written before it. */
export const deciding = async <R extends { ok: true } | { ok: false; refusal: Refusal }>(
  act: Act,
  work: (tx: Tx) => Promise<R>,
): Promise<R> => {
  try {
    return await transact(act, async tx => {
      const outcome = await work(tx);
      if (!outcome.ok) throw new Rollback(outcome);
      return outcome;
    });
  } catch (error) {
    // The outcome thrown above is the very R that `work` answered.
    if (error instanceof Rollback) return error.outcome as R;
    throw error;
  }
};

/** If-Match: the version the writer saw must be the one there is. */
export const matching = <A extends Attributes>(
  held: Held<A> | undefined,
  version: number,
): Result<Held<A>> => {
  if (!held) return refused("history.not-found");
  if (held.version !== version) return refused("history.version-conflict");
  return done(held);
};
