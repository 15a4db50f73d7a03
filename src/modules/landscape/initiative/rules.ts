import type { Day } from "../../../kernel/period.ts";
import { type Quarter, quartersBetween } from "../../../kernel/quarter.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { checkLegalSource, type LegalSource } from "./rules-legal.ts";

export const stages = ["idea", "analysis", "decided", "running", "done", "stopped"] as const;
export type Stage = (typeof stages)[number];

export const levels = ["national", "common", "local"] as const;
export type Level = (typeof levels)[number];

export const itemStatuses = ["mandatory", "agreed", "recommended"] as const;
export type ItemStatus = (typeof itemStatuses)[number];

export const effectKinds = ["introduces", "changes", "retires"] as const;
export type EffectKind = (typeof effectKinds)[number];

/** What a publisher says must, shall or should be done. */
export type Demand = {
  status: ItemStatus;
  legalSource: LegalSource | null;
  /** Name of the agreement an agreed item rests on. */
  agreement: string | null;
  deadline: Day | null;
};

/** A duty names its law and its day; an agreement its paper and its day; advice needs neither. */
export const checkDemand = (demand: Demand): Result<Demand> => {
  const { status, legalSource, agreement, deadline } = demand;
  if (status === "mandatory") {
    if (legalSource === null) return refused("mandatory-without-legal-source");
    if (deadline === null) return refused("mandatory-without-deadline");
  }
  if (status === "agreed") {
    if (agreement === null || agreement.trim() === "") return refused("agreed-without-agreement");
    if (deadline === null) return refused("agreed-without-date");
  }
  if (legalSource !== null) {
    const law = checkLegalSource(legalSource);
    if (!law.ok) return law;
  }
  return done(demand);
};

export const commonRelations = ["implements", "extends", "awaits"] as const;
/** How a local initiative stands to a common one: carries it out, goes beyond it, or waits for it. */
export type CommonRelation = (typeof commonRelations)[number];

type Placed = { id: string; level: Level; start: Quarter | null; quarters: number };

/** A local initiative relates to one above it, and one that waits does not start before that has finished. */
export const checkRelation = (
  local: Placed,
  relation: CommonRelation,
  common: Placed,
): Result<CommonRelation> => {
  if (local.id === common.id) return refused("initiative-relates-to-itself");
  if (common.level === "local") return refused("common-initiative-is-local");
  const [mine, theirs] = [local.start, common.start];
  if (relation === "awaits" && mine !== null && theirs !== null) {
    if (quartersBetween(theirs, mine) < common.quarters) {
      return refused("starts-before-what-it-awaits", { start: mine });
    }
  }
  return done(relation);
};
