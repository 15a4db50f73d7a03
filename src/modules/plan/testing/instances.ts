import { readFileSync } from "node:fs";
import { type PlanResult, planResultSchema } from "../portfolio/rules-plan.ts";
import { type Portfolio, portfolioSchema } from "../portfolio/rules-portfolio.ts";

export const instances = ["tiny", "100-1", "100-2", "200-1", "400-1"] as const;
export const impossible = ["infeasible", "100-1-infeasible"] as const;
type Name = (typeof instances)[number] | (typeof impossible)[number];

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`./data/${file}.json`, import.meta.url), "utf8"));

/** The JSON of an invented portfolio, as a file holds it. */
export const rawPortfolio = (name: Name): unknown => read(`portfolio-${name}`);

/** An invented portfolio; fresh at each call, so that a test may change it. */
export const portfolio = (name: Name): Portfolio => portfolioSchema.parse(rawPortfolio(name));

/** The best plan known for it. */
export const bestPlan = (name: Name): PlanResult => planResultSchema.parse(read(`best-${name}`));
