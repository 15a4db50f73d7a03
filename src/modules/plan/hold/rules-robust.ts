import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { factorsOf, type Reach, type Reaches, type Spread } from "./rules-draws.ts";

/** The factor on effort that the share `quantile` of draws stays below. */
export const factorAt = (spread: Spread, quantile: number, reach?: Reach): number => {
  const drawn = factorsOf("quantile", spread, 1, 20_000, reach).sort();
  return drawn[Math.min(drawn.length - 1, Math.floor(quantile * drawn.length))] ?? 1;
};

/** The factor for each initiative: of its size class where it has one; never less than was planned. */
export const factorsAt = (spread: Spread, quantile: number, reaches?: Reaches): ((id: string) => number) => {
  const known = new Map<string, number>();
  return id => {
    const reach = reaches?.get(id);
    // There are five size classes at most, and a thousand initiatives.
    const key = reach ? `${reach.low} ${reach.high}` : "";
    const factor = known.get(key) ?? Math.max(1, factorAt(spread, quantile, reach));
    known.set(key, factor);
    return factor;
  };
};

/**
 * The portfolio with room for what turns out larger: duties take as much more of every role, but never more than
 * there is of it when they run alone; wishes are planned with the median. A plan of it is also one of the
 * portfolio itself.
 */
export const reserved = (portfolio: Portfolio, factorOf: (id: string) => number): Portfolio => {
  const least = new Map(portfolio.roles.map(({ id, capacity }) => [id, Math.min(...capacity)]));
  const larger = (role: string, effort: number, factor: number): number =>
    Math.max(effort, Math.min(effort * factor, least.get(role) ?? 0));
  return {
    ...portfolio,
    initiatives: portfolio.initiatives.map((one): Initiative => {
      if (!one.mandatory) return one;
      const factor = factorOf(one.id);
      const effort: Initiative["effort"] = Object.create(null);
      for (const [role, months] of Object.entries(one.effort))
        effort[role] = months.map(each => larger(role, each, factor));
      return { ...one, effort };
    }),
  };
};
