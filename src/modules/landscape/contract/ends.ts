import { once } from "../../../kernel/once.ts";
import { addDays, type Day } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import { livingUses } from "../overlooked/facts.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { type ContractFacts, contractFacts, contractOf, livingContracts } from "./facts.ts";
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
  const resting = restingOn(landscape);
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

/** The systems in use that rest on each contract, as their main one or another. */
const restingOn = once((landscape: Landscape): ReadonlyMap<string, string[]> => {
  const resting = new Map<string, string[]>();
  for (const use of livingUses(landscape))
    for (const contract of new Set([idOf(use, "mainContract"), ...idsOf(use, "contracts")]))
      if (contract) resting.set(contract, [...(resting.get(contract) ?? []), use.id]);
  return resting;
});

/** A contract that is over though systems still rest on it. */
export type EndedInUse = { id: string; facts: ContractFacts; last: Day | null; uses: readonly string[] };

/**
 * The contracts that are over while a system in use rests on them, the longest over first: whatever was decided of
 * them, nothing covers the system. One declared valid by hand has its answer.
 */
export const endedInUse = once((landscape: Landscape): readonly EndedInUse[] => {
  const resting = restingOn(landscape);
  // A system that names another contract which still runs is covered by that one.
  const covered = new Set(livingContracts(landscape).flatMap(({ id }) => resting.get(id) ?? []));
  return contractFacts(landscape)
    .flatMap((facts): EndedInUse[] => {
      const uses = (resting.get(facts.id) ?? []).filter(use => !covered.has(use));
      if (!facts.over || uses.length === 0 || facts.thing.values.enforced === true) return [];
      const { validTo, ...contract } = contractOf(facts.thing);
      const last = lastDayOf({ validTo, ...contract }) ?? (validTo && addDays(validTo, -1));
      return [{ id: facts.id, facts, last, uses }];
    })
    .sort((a, b) => inOrder(a.last ?? "", b.last ?? ""));
});

/**
 * The others whose last day went by without anybody deciding, also where too little is said for a day to act: to be
 * tidied up. Where nothing was to be done (not to be bought again, valid by hand) there was nothing to decide.
 */
export const ranOut = (landscape: Landscape): readonly ContractFacts[] => {
  const inUse = new Set(endedInUse(landscape).map(({ id }) => id));
  return contractFacts(landscape).filter(
    ({ id, over, actNow, thing }) =>
      over &&
      (actNow.first !== null || actNow.gaps.length > 0) &&
      !thing.values.terminatedOn &&
      thing.values.enforced !== true &&
      !inUse.has(id),
  );
};
