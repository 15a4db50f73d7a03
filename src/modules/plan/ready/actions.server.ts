import type { Quarter } from "../../../kernel/quarter.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import type { Purpose } from "../../purpose/index.ts";
import { written } from "../writing.server.ts";
import * as store from "./store.server.ts";

/** What the plan asks of an initiative beside the landscape: what it gives, and before when it must not begin. */
export type AskedOf = { benefits: Partial<Record<Purpose, number>>; notBefore: Quarter | null };

/** An initiative that is not here is refused by the key that leads to it. */
export const answerFor = (act: Act, id: string, said: AskedOf): Promise<Result<null>> =>
  written(act, async tx => {
    const asked = await store.askedIn(tx);
    const before: AskedOf = {
      benefits: asked.contributions.get(id) ?? {},
      notBefore: asked.notBefore.get(id) ?? null,
    };
    if (same(before, said)) return done(null);
    await store.setContributions(tx, act.municipality, id, said.benefits);
    await store.setNotBefore(tx, act.municipality, id, said.notBefore);
    return done({
      action: "initiative.weighed",
      object: { kind: "initiative", id },
      payload: { before, after: said },
    });
  });

const same = (a: AskedOf, b: AskedOf): boolean =>
  a.notBefore === b.notBefore &&
  JSON.stringify(Object.entries(a.benefits).sort()) === JSON.stringify(Object.entries(b.benefits).sort());

/** At most one of the two is chosen, or both may be again. */
export const exclude = async (
  act: Act,
  pair: readonly [string, string],
  both: "exclude" | "allow",
): Promise<Result<null>> => {
  if (pair[0] === pair[1]) return refused("excludes-itself");
  return written(act, async tx => {
    await (both === "exclude"
      ? store.addExclusion(tx, act.municipality, pair)
      : store.dropExclusion(tx, pair));
    const action = both === "exclude" ? "initiative.excluded" : "initiative.allowed-again";
    return done({ action, object: { kind: "initiative", id: pair[0] }, payload: { other: pair[1] } });
  });
};
