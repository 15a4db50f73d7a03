import { once } from "../../../kernel/once.ts";
import type { Day } from "../../../kernel/period.ts";
import { oversightOf } from "../processor-agreement/oversight.ts";
import { idOf, type Landscape, numberOf, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { type Contract, type Procedure, procedures, validContract } from "./rules.ts";
import { type ActNow, actNow, guessedLeadTimes } from "./rules-act-now.ts";
import { type Segment, segments } from "./rules-notice.ts";
import { actThisQuarter } from "./rules-year-wheel.ts";

/** A contract with what is computed about it today. */
export type ContractFacts = {
  id: string;
  thing: Thing;
  actNow: ActNow;
  yearlyAmount: number;
  valid: boolean;
};

/** Every contract with its act-now date. */
export const contractFacts = once((landscape: Landscape): readonly ContractFacts[] => {
  const things = thingsOf(landscape, "contract");
  const contracts = new Map(things.map(thing => [thing.id, contractOf(thing)]));
  const oversights = new Map<string, (Day | null)[]>();
  for (const agreement of thingsOf(landscape, "processor-agreement")) {
    const contract = idOf(agreement, "contract");
    if (contract && agreement.values.agreed === "yes")
      oversights.set(contract, [...(oversights.get(contract) ?? []), oversightOf(agreement)]);
  }
  return things.map(thing => {
    const contract = contracts.get(thing.id)!;
    return {
      id: thing.id,
      thing,
      actNow: actNow(contract, {
        today: landscape.today,
        leadTimes: guessedLeadTimes,
        oversights: oversights.get(thing.id) ?? [],
      }),
      yearlyAmount: numberOf(thing, "yearlyCost") ?? 0,
      valid: validContract(contract, landscape.today, id => contracts.get(id)).valid,
    };
  });
});

const segmentOf = (thing: Thing, field: string): Segment | null =>
  segments.find(segment => segment === thing.values[field]) ?? null;

/** Whether a contract's last valid day has passed: it is past acting on, and must be tidied up instead. */
export const hasEnded = (landscape: Landscape, { thing }: ContractFacts): boolean =>
  typeof thing.values.validTo === "string" && thing.values.validTo <= landscape.today;

/** The contracts to act on by the end of this quarter, the late ones first. */
export const contractsToAct = (landscape: Landscape): ContractFacts[] =>
  actThisQuarter(
    contractFacts(landscape).filter(contract => !hasEnded(landscape, contract)),
    landscape.today,
  );

/** A contract as the rules need it. */
export const contractOf = (thing: Thing): Contract => {
  const months = numberOf(thing, "noticeMonths");
  const count = numberOf(thing, "optionCount");
  const procedure: Procedure | null = procedures.find(code => code === thing.values.procurement) ?? null;
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
      procedure === null && thing.values.leadMonths === null
        ? null
        : {
            procedure,
            plannedQuarter: idOf(thing, "procurementPlanned"),
            leadMonths: numberOf(thing, "leadMonths"),
            transitionMonths: numberOf(thing, "transitionMonths"),
          },
    requireValidParent: thing.values.requireValidParent === true,
    enforced:
      thing.values.enforced === true
        ? { by: textOf(thing, "enforcedWhy"), at: thing.facts.enforced?.on ?? "" }
        : null,
    parentId: idOf(thing, "parent"),
  };
};
