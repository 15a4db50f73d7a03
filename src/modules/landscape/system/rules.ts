import type { Day } from "../../../kernel/period.ts";
import type { ContractReason, ContractValidity } from "../contract/rules.ts";

export const lifeCycles = [
  "planned",
  "pilot",
  "phasing-in",
  "operational",
  "phasing-out",
  "not-in-use",
] as const;
export type LifeCycle = (typeof lifeCycles)[number];

/** What the rules need to know of one municipality's use of a system; [from, to) is half-open. */
export type SystemUse = {
  id: string;
  from: Day | null;
  to: Day | null;
  /** Null when unknown; an unknown life cycle counts as in use. */
  lifeCycle: LifeCycle | null;
  /** The day the product was taken out of the catalogue. */
  productDeactivatedOn: Day | null;
};

export type SystemUseReason =
  | { code: "not-started"; on: Day }
  | { code: "ended"; on: Day }
  | { code: "life-cycle"; lifeCycle: "not-in-use" }
  | { code: "main-contract-invalid"; reasons: readonly ContractReason[] }
  | { code: "product-deactivated"; on: Day };

export type SystemUseValidity = { valid: boolean; reasons: readonly SystemUseReason[] };

/**
 * Whether a system use holds on a day, with reasons. No main contract is no reason here: it is a gap in
 * completeness. A deactivated product is told but takes no use away.
 */
export const validSystemUse = (
  use: SystemUse,
  onDate: Day,
  mainContract: ContractValidity | null,
): SystemUseValidity => {
  const reasons: SystemUseReason[] = [];
  if (use.from !== null && onDate < use.from) reasons.push({ code: "not-started", on: use.from });
  if (use.to !== null && onDate >= use.to) reasons.push({ code: "ended", on: use.to });
  if (use.lifeCycle === "not-in-use") reasons.push({ code: "life-cycle", lifeCycle: use.lifeCycle });
  if (mainContract && !mainContract.valid) {
    reasons.push({ code: "main-contract-invalid", reasons: mainContract.reasons });
  }
  const valid = reasons.length === 0;
  if (use.productDeactivatedOn !== null && onDate >= use.productDeactivatedOn) {
    reasons.push({ code: "product-deactivated", on: use.productDeactivatedOn });
  }
  return { valid, reasons };
};
