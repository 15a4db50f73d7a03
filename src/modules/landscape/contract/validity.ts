import { once } from "../../../kernel/once.ts";
import type { Day } from "../../../kernel/period.ts";
import type { Landscape } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { lifeCycles, type SystemUseReason, validSystemUse } from "../system/rules.ts";
import { contractOf } from "./facts.ts";
import { type ContractReason, type ContractValidity, validContract } from "./rules.ts";

/** Why something does not count as valid: what, since when, and of which contract where it is another's reason. */
export type ValidityReason = {
  code: SystemUseReason["code"] | ContractReason["code"];
  on: Day | null;
  of: string | null;
};

export type Validity = {
  valid: boolean;
  reasons: readonly ValidityReason[];
  /** Valid by hand, whatever the reasons say. */
  override: ContractValidity["override"];
  /** What KITOS said, and on which day first. */
  kitos: { valid: boolean; on: Day } | null;
};

/** The nouns that hold or do not hold on a day. */
export const hasValidity = ({ name }: { name: string }): boolean =>
  name === "contract" || name === "system-use";

/** Whether a contract or a system use counts as valid on a day, among the things at hand. */
export const validityAmong = (
  noun: string,
  thing: Thing,
  today: Day,
  at: (id: string) => Thing | undefined,
): Omit<Validity, "kitos"> => {
  const find = (id: string) => {
    const found = at(id);
    return found && contractOf(found);
  };
  const contract = (id: unknown) => {
    const found = typeof id === "string" ? find(id) : undefined;
    return found ? validContract(found, today, find) : null;
  };
  if (noun === "contract") {
    const { valid, reasons, override } = validContract(contractOf(thing), today, find);
    return { valid, reasons: flat(reasons, null), override };
  }
  const day = (of: Thing | undefined, field: string) => {
    const value = of?.values[field];
    return typeof value === "string" ? value : null;
  };
  const { valid, reasons } = validSystemUse(
    {
      id: thing.id,
      from: day(thing, "from"),
      to: day(thing, "to"),
      lifeCycle: lifeCycles.find(one => one === thing.values.lifeCycle) ?? null,
      productDeactivatedOn: day(at(String(thing.values.system ?? "")), "deactivatedOn"),
    },
    today,
    contract(thing.values.mainContract),
  );
  const main = day(thing, "mainContract");
  return {
    valid,
    override: null,
    reasons: reasons.flatMap((reason): ValidityReason[] =>
      reason.code === "main-contract-invalid"
        ? [{ code: reason.code, on: null, of: main }, ...flat(reason.reasons, main)]
        : [{ code: reason.code, on: "on" in reason ? reason.on : null, of: null }],
    ),
  };
};

const flat = (reasons: readonly ContractReason[], of: string | null): ValidityReason[] =>
  reasons.flatMap(reason =>
    reason.code === "parent-invalid"
      ? [{ code: reason.code, on: null, of: reason.parentId }, ...flat(reason.reasons, reason.parentId)]
      : [{ code: reason.code, on: reason.on, of }],
  );

/** Every contract and system use with whether it counts as valid today, and why not. */
export const validityIn = once((landscape: Landscape): ReadonlyMap<string, Validity> => {
  const at = (id: string) => landscape.byId.get(id)?.thing;
  return new Map(
    [...landscape.byId].flatMap(([id, { noun, thing }]) =>
      hasValidity({ name: noun })
        ? [
            [
              id,
              {
                ...validityAmong(noun, thing, landscape.today, at),
                kitos: landscape.kitosSays.get(id) ?? null,
              },
            ] as const,
          ]
        : [],
    ),
  );
});
