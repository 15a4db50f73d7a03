import { once } from "../../../kernel/once.ts";
import type { Day } from "../../../kernel/period.ts";
import { livingUses } from "../overlooked/facts.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { contractOf, livingContracts } from "./facts.ts";
import { lastDayOf } from "./rules.ts";

/** When a contract ends or can be ended, and what replaces what rests on it. */
export type ContractEnd = {
  id: string;
  name: string;
  /** The last day of its term; null when nobody said it. */
  last: Day | null;
  /** The last day on which notice ends it by then; null where it ends by itself, or nobody said what is needed. */
  notice: Day | null;
  /** It would run on, but when notice must be given cannot be told. */
  unsaid: boolean;
  /** The systems in use that rest on it. */
  uses: readonly string[];
  /** Initiatives that retire systems in use that rest on it, which ones, and whether they are done. */
  replacedBy: readonly { id: string; name: string; done: boolean; retires: readonly string[] }[];
};

/** Every contract that is not over, with its end. */
export const contractEnds = once((landscape: Landscape): readonly ContractEnd[] => {
  const resting = new Map<string, string[]>();
  for (const use of livingUses(landscape))
    for (const contract of new Set([idOf(use, "mainContract"), ...idsOf(use, "contracts")]))
      if (contract) resting.set(contract, [...(resting.get(contract) ?? []), use.id]);
  const initiatives = thingsOf(landscape, "initiative").filter(one => textOf(one, "stage") !== "stopped");
  return livingContracts(landscape).map(({ id, thing, actNow }) => {
    const uses = resting.get(id) ?? [];
    return {
      id,
      name: titleOf(landscape, id),
      last: lastDayOf(contractOf(thing)),
      notice: actNow.candidates.find(({ reason }) => reason === "notice")?.day ?? null,
      unsaid: actNow.gaps.some(({ reason }) => reason === "notice"),
      uses,
      replacedBy: initiatives.flatMap(one => {
        const retires = uses.filter(use => idsOf(one, "retires").includes(use));
        const done = textOf(one, "stage") === "done";
        return retires.length > 0 ? [{ id: one.id, name: titleOf(landscape, one.id), done, retires }] : [];
      }),
    };
  });
});
