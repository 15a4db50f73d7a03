import type { Lang } from "../../../kernel/lang.ts";
import type { Act } from "../../../platform/act.ts";

/** A plan of the initiatives that was approved, and the page that tells what it puts on units. */
export type ApprovedPlan = { name: string; on: Date; href: string };

/** What the module that plans tells of itself. */
export type PlanTold = {
  approved: (act: Act) => Promise<ApprovedPlan | null>;
  /** The page that says what a plan needs to know of an initiative. */
  asks: (initiative: string, lang: Lang) => { label: string; href: string };
};

let told: PlanTold | null = null;

/** The module that plans stands above and may not be called from here: it registers itself. */
export const registerPlan = (plan: PlanTold): void => {
  told = plan;
};

/** The plan that was approved; null as long as none is. */
export const planApproved: PlanTold["approved"] = async act => told?.approved(act) ?? null;

/** Where a plan says what it needs to know of an initiative: whoever came from there finds back. */
export const askedByPlan = (initiative: string, lang: Lang) => told?.asks(initiative, lang) ?? null;
