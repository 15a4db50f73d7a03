import { isId, newId } from "../../../kernel/ids.ts";
import { addMonths, type Day } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { actionOf } from "../register/action-of.ts";
import type { Noun } from "../register/noun.ts";
import { mayWrite } from "../register/policy.ts";
import { thingById } from "../register/store.server.ts";
import { mayChangeTerm } from "./policy.ts";
import { guessedAttestationMonths } from "./rules.ts";
import { insertAttestation, setTerm, termSet } from "./store.server.ts";

/** That somebody confirmed what stands about a thing, on a day that may lie in the past. */
export type PastAttestation = {
  noun: string;
  thing: string;
  byId: string;
  by: string;
  on: Day;
  expires: Day;
};

/** Takes over attestations made elsewhere or earlier, with one line in the change log for all of them. */
export const takeOverAttestations = (
  act: Act,
  all: readonly PastAttestation[],
  source: string,
): Promise<void> =>
  transact(act, async tx => {
    for (const { thing, ...one } of all)
      await insertAttestation(tx, act.municipality, newId(act.now.getTime()), { ...one, thingId: thing });
    await record(tx, act, {
      action: "attestations.taken-over",
      object: { kind: "municipality", id: act.municipality },
      payload: { source, count: all.length },
    });
  });

/** Confirms that what stands about a thing is right today; it holds for as long as the municipality says. */
export const attest = async (act: Act, noun: Noun, id: string): Promise<Result<string>> => {
  const may = allowed(act, mayWrite(noun));
  if (may !== true) return { ok: false, refusal: may.because };
  if (!isId(id)) return refused("gone");
  return transact(act, async tx => {
    if (!(await thingById(tx, noun, id))) return refused("gone");
    await insertAttestation(tx, act.municipality, newId(act.now.getTime()), {
      noun: noun.name,
      thingId: id,
      by: act.actor.name,
      byId: act.actor.id,
      on: act.today,
      expires: addMonths(act.today, (await termSet(tx)) ?? guessedAttestationMonths),
    });
    await record(tx, act, {
      action: actionOf(noun.name, "attested"),
      object: { kind: noun.name, id },
      payload: {},
    });
    return done(id);
  });
};

/** Sets how many months an attestation holds from now on; those made already keep their day. */
export const changeTerm = async (act: Act, typed: string): Promise<Result<number>> => {
  const may = allowed(act, mayChangeTerm);
  if (may !== true) return { ok: false, refusal: may.because };
  const months = Number(typed);
  if (!Number.isInteger(months) || months < 1 || months > 60) return refused("attestation-term");
  return transact(act, async tx => {
    const before = (await termSet(tx)) ?? guessedAttestationMonths;
    if (before === months) return done(months);
    await setTerm(tx, act.municipality, months);
    await record(tx, act, {
      action: "attestation-term.changed",
      object: { kind: "municipality", id: act.municipality },
      payload: { before, after: months },
    });
    return done(months);
  });
};
