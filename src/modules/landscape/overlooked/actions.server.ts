import { isId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { mayWrite } from "../register/policy.ts";
import { thingById } from "../register/store.server.ts";
import { writing } from "../register/writing.server.ts";
import { systemUse } from "../system-use/noun.ts";
import { deleteMeant, insertMeant } from "./store.server.ts";

const longest = 500;

/** Who may say that two systems are meant to be two. */
export const mayMean = mayWrite(systemUse);

type Pair = { one: string; other: string };

/** The pair in the order it is kept in; null when the two are no pair. */
const pairOf = (a: string, b: string): Pair | null => {
  if (!isId(a) || !isId(b) || a === b) return null;
  return a < b ? { one: a, other: b } : { one: b, other: a };
};

/** Says that two systems with the same task are meant to be two, and why. */
export const meanOverlap = async (act: Act, a: string, b: string, reason: string): Promise<Result<Pair>> => {
  const may = allowed(act, mayMean);
  if (may !== true) return { ok: false, refusal: may.because };
  const pair = pairOf(a, b);
  if (!pair) return refused("gone");
  const why = reason.normalize("NFC").trim();
  if (why === "") return refused("overlap-reason");
  if (why.length > longest) return refused("overlap-reason-long");
  return writing(act, async tx => {
    const both = [await thingById(tx, systemUse, pair.one), await thingById(tx, systemUse, pair.other)];
    if (both.some(use => use === undefined)) return refused("gone");
    await insertMeant(tx, act.municipality, { ...pair, reason: why, by: act.actor.id, on: act.today });
    await record(tx, act, {
      action: "overlap.meant",
      object: { kind: systemUse.name, id: pair.one },
      payload: { with: pair.other, reason: why },
    });
    return done(pair);
  });
};

/** Takes it back: the pair is an overlap again. */
export const undoMeant = async (act: Act, a: string, b: string): Promise<Result<Pair>> => {
  const may = allowed(act, mayMean);
  if (may !== true) return { ok: false, refusal: may.because };
  const pair = pairOf(a, b);
  if (!pair) return refused("gone");
  return writing(act, async tx => {
    if (!(await deleteMeant(tx, pair.one, pair.other))) return refused("gone");
    await record(tx, act, {
      action: "overlap.no-longer-meant",
      object: { kind: systemUse.name, id: pair.one },
      payload: { with: pair.other },
    });
    return done(pair);
  });
};
