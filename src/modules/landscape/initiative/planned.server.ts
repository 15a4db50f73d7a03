import type { Act } from "../../../platform/act.ts";

/** A plan of the initiatives that was approved, and the page that tells what it puts on units. */
export type ApprovedPlan = { name: string; on: Date; href: string };
type Source = (act: Act) => Promise<ApprovedPlan | null>;

let source: Source = async () => null;

/** The module above that plans tells of the approved plan; it registers itself, since it may not be called from here. */
export const registerApprovedPlan = (told: Source): void => {
  source = told;
};

/** The plan that was approved; null as long as none is. */
export const planApproved: Source = act => source(act);
