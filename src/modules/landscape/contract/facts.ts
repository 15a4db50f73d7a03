import { once } from "../../../kernel/once.ts";
import { addMonths, type Day } from "../../../kernel/period.ts";
import { periodOf, quarterOf } from "../../../kernel/quarter.ts";
import { inOrder } from "../../../kernel/text.ts";
import { livingAgreements, oversightOf } from "../processor-agreement/oversight.ts";
import { idOf, type Landscape, numberOf, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { type Contract, isOver, lastDayOf, type Procedure, procedures } from "./rules.ts";
import { type ActNow, actNow } from "./rules-act-now.ts";
import { leadTimesWith, startBasis } from "./rules-lead-times.ts";
import { type Segment, segments } from "./rules-notice.ts";
import { actThisQuarter, type Due } from "./rules-year-wheel.ts";

/** A contract with what is computed about it today. */
export type ContractFacts = {
  id: string;
  thing: Thing;
  actNow: ActNow;
  /** On whose months the start of a purchase stands; null when they are the contract's own. */
  startBasis: ReturnType<typeof startBasis>;
  yearlyAmount: number;
  /** Past acting on. */
  over: boolean;
};

/** Every contract with its act-now date. */
export const contractFacts = once((landscape: Landscape): readonly ContractFacts[] => {
  const oversights = new Map<string, (Day | null)[]>();
  for (const agreement of livingAgreements(landscape)) {
    const contract = idOf(agreement, "contract");
    if (contract && agreement.values.agreed === "yes")
      oversights.set(contract, [...(oversights.get(contract) ?? []), oversightOf(landscape, agreement)]);
  }
  const leadTimes = leadTimesWith(landscape.leadTimes);
  return thingsOf(landscape, "contract").map(thing => {
    const contract = contractOf(thing);
    return {
      id: thing.id,
      thing,
      actNow: actNow(contract, {
        today: landscape.today,
        leadTimes,
        oversights: oversights.get(thing.id) ?? [],
      }),
      startBasis: startBasis(contract, landscape.leadTimes),
      yearlyAmount: numberOf(thing, "yearlyCost") ?? 0,
      over: isOver(contract, landscape.today),
    };
  });
});

const segmentOf = (thing: Thing, field: string): Segment | null =>
  segments.find(segment => segment === thing.values[field]) ?? null;

/** The contracts that are not over. */
export const livingContracts = (landscape: Landscape): readonly ContractFacts[] =>
  contractFacts(landscape).filter(({ over }) => !over);

/** Living contracts for which no day to act could be computed: they are in no quarter, whatever it counts. */
export const undatedContracts = (landscape: Landscape): readonly ContractFacts[] =>
  livingContracts(landscape).filter(({ actNow }) => actNow.first === null);

/** By when the quickest way to buy begins where nobody has said which, how many days ago that was, and on whose months. */
export type Quickest = { day: Day; overdueDays: number; basis: "guess" | "own" };

/** Of a contract of which nobody has said how it is bought, though it ends or may end; null for others. */
export const quickestFor = ({
  actNow,
  startBasis,
}: Pick<ContractFacts, "actNow" | "startBasis">): Quickest | null => {
  const found = actNow.gaps.flatMap(({ ifQuickest }) => ifQuickest ?? [])[0];
  return found ? { ...found, basis: startBasis ?? "own" } : null;
};

/** Whether a contract ends, or may end, sooner than even the quickest purchase would be done. */
export const endsTooSoon = (facts: Pick<ContractFacts, "actNow" | "startBasis">): boolean =>
  (quickestFor(facts)?.overdueDays ?? 0) > 0;

/** A contract that ends, or may end, on a day though nobody has said what is needed to act in time. */
export type Unsaid = { id: string; last: Day; soon: boolean; quickest: Quickest | null; tooLate: boolean };

/**
 * Contracts that end on a day and do not renew themselves, though nobody has said how they are bought: no day to
 * act can be computed, and none is guessed, so they are told by their end, the first to end first. `soon`: the
 * slowest way to buy would have begun by now; `tooLate`: even the quickest would.
 */
export const endingUnsaid = once((landscape: Landscape): readonly Unsaid[] => {
  const horizon = purchaseHorizon(landscape);
  return livingContracts(landscape)
    .flatMap(facts => {
      const { id, thing, actNow } = facts;
      const last = lastDayOf(contractOf(thing));
      const unsaid = actNow.gaps.some(({ field }) => field === "procurement.procedure");
      if (last === null || !unsaid || thing.values.continuous !== "no") return [];
      // Its own months for changing over may be more than the municipality's, on which the horizon stands.
      const tooLate = endsTooSoon(facts);
      return [{ id, last, soon: tooLate || last < horizon, quickest: quickestFor(facts), tooLate }];
    })
    .sort((a, b) => inOrder(a.last, b.last));
});

/**
 * Contracts with a last day of which nobody has said whether they run on by themselves: if they do, notice is due
 * before that day (`by`; null where its length is not said either). The earliest day first. `soon`: notice may be due
 * by the end of this quarter, or the end is so near that a purchase would have begun.
 */
export const mayRunOn = once((landscape: Landscape): readonly (Unsaid & { by: Day | null })[] => {
  const quarterEnd = periodOf(quarterOf(landscape.today)).to ?? landscape.today;
  const horizon = purchaseHorizon(landscape);
  return livingContracts(landscape)
    .flatMap(facts => {
      const { id, thing, actNow } = facts;
      const gap = actNow.gaps.find(({ reason, field }) => reason === "notice" && field === "continuous");
      const last = lastDayOf(contractOf(thing));
      const by = gap?.ifRunsOn ?? null;
      // Without a day for notice, one that has a day to act is told by that.
      if (!gap || last === null || (by === null && actNow.first !== null)) return [];
      const quickest = quickestFor(facts);
      const tooLate = endsTooSoon(facts);
      const soon = tooLate || (by !== null && by < quarterEnd) || (quickest !== null && last < horizon);
      return [{ id, last, by, soon, quickest, tooLate }];
    })
    .sort((a, b) => inOrder(a.by ?? a.last, b.by ?? b.last));
});

/** What ends before this day would by now be bought again, were it bought in the slowest way. */
const purchaseHorizon = (landscape: Landscape): Day => {
  const { transition, ...ways } = leadTimesWith(landscape.leadTimes);
  return addMonths(landscape.today, Math.max(...Object.values(ways)) + transition);
};

/**
 * The contracts to act on by the end of this quarter: those still in time, and those past their day. One that missed
 * a day and can still meet another is both.
 */
export const contractsToAct = (
  landscape: Landscape,
  contracts: readonly ContractFacts[] = livingContracts(landscape),
): { inTime: Due<ContractFacts>[]; late: Due<ContractFacts>[] } => {
  const due = actThisQuarter(contracts, landscape.today);
  return {
    inTime: due.filter(one => one.due.overdueDays === 0),
    late: due.filter(one => one.due.overdueDays > 0),
  };
};

/** A contract as the rules need it. */
export const contractOf = (thing: Thing): Contract => {
  const months = numberOf(thing, "noticeMonths");
  const count = numberOf(thing, "optionCount");
  const procedure: Procedure | null = procedures.find(code => code === thing.values.procurement) ?? null;
  const purchase = {
    leadMonths: numberOf(thing, "leadMonths"),
    transitionMonths: numberOf(thing, "transitionMonths"),
  };
  return {
    id: thing.id,
    validFrom: idOf(thing, "validFrom"),
    validTo: idOf(thing, "validTo"),
    continuous: thing.values.continuous === "yes" ? true : thing.values.continuous === "no" ? false : null,
    notice:
      months === null
        ? null
        : {
            months,
            runsFromEndOf: segmentOf(thing, "noticeRunsFromEndOf"),
            byEndOf: segmentOf(thing, "noticeByEndOf"),
          },
    irrevocableUntil: idOf(thing, "irrevocableUntil"),
    options:
      count === null || count === 0
        ? null
        : {
            count,
            monthsEach: numberOf(thing, "optionMonths") ?? 12,
            used: numberOf(thing, "optionsUsed") ?? 0,
            decideBy: idOf(thing, "optionDecideBy"),
          },
    terminatedOn: idOf(thing, "terminatedOn"),
    procurement:
      procedure === null && purchase.leadMonths === null && purchase.transitionMonths === null
        ? null
        : { procedure, plannedQuarter: idOf(thing, "procurementPlanned"), ...purchase },
    requireValidParent: thing.values.requireValidParent === true,
    enforced:
      thing.values.enforced === true
        ? { on: thing.facts.enforced?.on ?? null, why: textOf(thing, "enforcedWhy") || null }
        : null,
    parentId: idOf(thing, "parent"),
  };
};
