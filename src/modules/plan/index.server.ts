import { strike } from "../../platform/db/strike.ts";
import { registerPlan } from "../landscape/index.server.ts";
import { registerErasure } from "../organisation/index.server.ts";
import { approvedPlan } from "./scenario/approved.server.ts";
import { texts } from "./texts/index.ts";

// The name of a role, what a scenario is for and an initiative of its portfolio may name somebody.
registerErasure((tx, _person, values) => strike(tx, values, "plan"));

// The view of the register's own dates says that there is a plan, and an initiative where it is asked about for one.
registerPlan({
  approved: async act => {
    const plan = await approvedPlan(act);
    const href = plan?.scenario ? `/plan/scenarios/${plan.scenario}` : "/plan";
    return plan && { name: plan.name, on: plan.at, href };
  },
  asks: (initiative, lang) => ({
    label: texts(lang)("asked.where"),
    href: `/plan/initiatives/${initiative}`,
  }),
});

/** The door of planning on the server: what the app and later modules may ask of it. */

// What there is to plan with, said by program: the pages say it by hand.
export { changeBudgets } from "./budget/actions.server.ts";
export { changeRoles, changeSeason, isStaffed, sayAbsence, sayQuarter } from "./capacity/actions.server.ts";
// What operation takes of people's time, for the home page.
export { operatingToday } from "./capacity/reads.server.ts";
export { workRoles } from "./capacity/rules-supply.ts";
// The checker: stands before a plan is stored, shown or printed.
export { breachesOfResult } from "./check/rules-check.ts";
// What a plan takes, what changes between two, why something is out, and what a move by hand breaks.
export { type Change, type Changes, changesBetween } from "./explain/rules-changes.ts";
export { type Moved, moved } from "./explain/rules-moved.ts";
export { type Cell, type Usage, usageOf } from "./explain/rules-usage.ts";
export { type WhyNot, whyNot } from "./explain/rules-why.ts";
export { toldBreach, toldChange, toldMoved, toldWhyNot } from "./explain/told.ts";
// Why there is no plan, in the reader's words.
export { toldConflict } from "./explain/told-conflict.ts";
// Whether a plan holds, and one with reserve beside it.
export { type Robust, robustPlan } from "./hold/robust.server.ts";
export { type Spread, spreads } from "./hold/rules-draws.ts";
export { type Hold, holdOf } from "./hold/rules-hold.ts";
// What scenarios are called, for the change log.
export { scenariosNamed } from "./names/store.server.ts";
export { labelOf } from "./portfolio/rules-calendar.ts";
export type { Plan, PlanResult } from "./portfolio/rules-plan.ts";
export type { Portfolio } from "./portfolio/rules-portfolio.ts";
export { planValue } from "./portfolio/rules-value.ts";
// What bottlenecks are worth, as intervals.
export { type Price, type Prices, pricesOf } from "./price/price.server.ts";
// Other weights, two purposes against each other, and plans nearly as good.
export {
  type Alternative,
  alternatives,
  frontier,
  type Swept,
  sweep,
} from "./purpose/purpose.server.ts";
export { givenTo, type Point } from "./purpose/rules-purpose.ts";
export { levels } from "./purpose-weight/rules-purpose.ts";
export { answerFor, exclude } from "./ready/actions.server.ts";
// The municipality's own planning problem, and what is lacking in it.
export { type PortfolioOptions, portfolioOf, type Ready } from "./ready/portfolio.server.ts";
export type { Lacking } from "./ready/rules-lacking.ts";
export { toldLacking } from "./ready/told-lacking.ts";
// Ways to a plan where there is none.
export { type Offer, relax } from "./relax/relax.server.ts";
export { usualWeights } from "./relax/rules-relaxed.ts";
export { solverVersion } from "./run/rules-run.ts";
// The plan that was approved.
export { approvedPlan } from "./scenario/approved.server.ts";
// The solver, in a process of its own.
export type { Fixed } from "./solve/rules-fixed.ts";
export type { Penalties, Promises } from "./solve/rules-goal.ts";
export type { NoPlan } from "./solve/rules-impossible.ts";
export { brokenCost, fromNow, usualPenalties } from "./solve/rules-promises.ts";
export {
  priceOfStability,
  type Solved,
  type SolveOptions,
  type SolveProgress,
  solve,
} from "./solve/solve.server.ts";
// A portfolio from a file, JSON or workbook, with all that is wrong in it; and a workbook to start from.
export { portfolioOfFile } from "./workbook/file.ts";
export { templateWorkbook } from "./workbook/template.ts";
