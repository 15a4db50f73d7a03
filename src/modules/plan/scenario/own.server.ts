import type { Act } from "../../../platform/act.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";

/** The municipality's own initiatives and capacity as a portfolio, or what they still lack. */
export const ownPortfolio = async (
  _act: Act,
): Promise<{ ok: true; portfolio: Portfolio } | { ok: false; lacking: string[] }> => ({
  ok: false,
  lacking: [],
});
