import { addDays, type Day } from "../../../kernel/period.ts";
import { effectiveEnd, type Notice } from "./rules-notice.ts";

export const procedures = ["direct-award", "mini-competition", "eu-open-tender", "none"] as const;
/** How the follow-up is bought; `none`: it is not to be bought again. */
export type Procedure = (typeof procedures)[number];

/**
 * What the rules need to know of a contract. `validFrom` and `validTo` are half-open: `validTo` is the
 * first day it no longer holds (KITOS writes the last day that does: add one on import).
 */
export type Contract = {
  id: string;
  validFrom: Day | null;
  validTo: Day | null;
  /** Runs on or renews by itself unless someone gives notice; null when nobody knows. */
  continuous: boolean | null;
  notice: Notice | null;
  /** Last day on which it cannot be ended. */
  irrevocableUntil: Day | null;
  options: { count: number; monthsEach: number; used: number; decideBy: Day | null } | null;
  /** The day notice was given. */
  terminatedOn: Day | null;
  procurement: {
    procedure: Procedure | null;
    plannedQuarter: string | null;
    /** Override the municipality's table for this contract. */
    leadMonths: number | null;
    transitionMonths: number | null;
  } | null;
  requireValidParent: boolean;
  /** Declared valid by hand, whatever the dates say; who did it stands in the change log. */
  enforced: Override | null;
  parentId: string | null;
};

/** Since when something is declared valid by hand, and why; null where nobody said. */
export type Override = { on: Day | null; why: string | null };

export type ContractReason =
  | { code: "not-started"; on: Day }
  | { code: "ended"; on: Day }
  | { code: "terminated"; on: Day }
  | { code: "parent-invalid"; parentId: string; reasons: readonly ContractReason[] };

export type ContractValidity = {
  valid: boolean;
  reasons: readonly ContractReason[];
  /** Valid by hand: shown as a manual override, beside the reasons it overrides. */
  override: Override | null;
};

/** Looks a contract up by id among those at hand. */
export type FindContract = (id: string) => Contract | undefined;

/** Whether a contract holds on a day, and every reason why not. */
export const validContract = (contract: Contract, onDate: Day, find: FindContract): ContractValidity =>
  verdict(contract, onDate, find, new Set());

const verdict = (
  contract: Contract,
  onDate: Day,
  find: FindContract,
  above: ReadonlySet<string>,
): ContractValidity => {
  const reasons = [...ownReasons(contract, onDate), ...parentReasons(contract, onDate, find, above)];
  const override = contract.enforced;
  return { valid: override !== null || reasons.length === 0, reasons, override };
};

const ownReasons = (contract: Contract, onDate: Day): ContractReason[] => {
  const { validFrom, validTo, notice } = contract;
  // Whether it holds needs an answer; the shared register's is that notice of unknown length runs out at once.
  const known = { runsFromEndOf: null, byEndOf: null, ...notice, months: notice?.months ?? 0 };
  const lastDay = terminationEnd({ ...contract, notice: known });
  const reasons: ContractReason[] = [];
  if (validFrom !== null && onDate < validFrom) reasons.push({ code: "not-started", on: validFrom });
  if (validTo !== null && onDate >= validTo) reasons.push({ code: "ended", on: validTo });
  if (lastDay !== null && onDate > lastDay) reasons.push({ code: "terminated", on: addDays(lastDay, 1) });
  return reasons;
};

const parentReasons = (
  contract: Contract,
  onDate: Day,
  find: FindContract,
  above: ReadonlySet<string>,
): ContractReason[] => {
  const { parentId } = contract;
  if (!contract.requireValidParent || parentId === null) return [];
  const seen = new Set(above).add(contract.id);
  // A cycle is refused on entry; an old import may still hold one, and must not hang the page.
  if (seen.has(parentId)) return [];
  const parent = find(parentId);
  if (!parent) return [{ code: "parent-invalid", parentId, reasons: [] }];
  const { valid, reasons } = verdict(parent, onDate, find, seen);
  return valid ? [] : [{ code: "parent-invalid", parentId, reasons }];
};

/** The last day a contract under notice holds; null when no notice was given, or nobody knows its length. */
const terminationEnd = ({ terminatedOn, notice, irrevocableUntil }: Contract): Day | null =>
  terminatedOn === null || notice === null || notice.months === null
    ? null
    : effectiveEnd(terminatedOn, { ...notice, months: notice.months }, irrevocableUntil);

/** The last day of the current term: the end agreed, or the end that notice already brings; null when not known. */
export const lastDayOf = (contract: Contract): Day | null => {
  const agreed = contract.validTo === null ? null : addDays(contract.validTo, -1);
  if (contract.terminatedOn === null) return agreed;
  const byNotice = terminationEnd(contract);
  if (byNotice === null || agreed === null) return byNotice;
  // A contract that renews by itself runs past its term when the notice came too late for it.
  return contract.continuous === true || byNotice < agreed ? byNotice : agreed;
};

/** Whether it is over: its term has passed and it did not run on by itself, or its notice has run out. */
export const isOver = (contract: Contract, today: Day): boolean => {
  const { validTo, continuous, terminatedOn } = contract;
  if (continuous !== true && validTo !== null && validTo <= today) return true;
  const last = terminatedOn === null ? null : lastDayOf(contract);
  return last !== null && last < today;
};
