import { isQuarter } from "../../../kernel/quarter.ts";
import type { Act } from "../../../platform/act.ts";
import { landscapeOf } from "../../landscape/index.server.ts";
import type { Calendar, Portfolio } from "../portfolio/rules-portfolio.ts";
import { portfolioOf } from "../ready/portfolio.server.ts";
import { toldLacking } from "../ready/told-lacking.ts";

/** The municipality's own initiatives and capacity, and what is in the way of planning them. */
export type Own = {
  portfolio: Portfolio | null;
  /** What has begun stays where it began. */
  begun: readonly string[];
  blocking: { name: string; text: string; href: string }[];
};

/** The municipality's own planning problem as it stands today. */
export const ownPortfolio = async (act: Act): Promise<Own> => {
  const { portfolio, begun, lacking } = await portfolioOf(act);
  const landscape = await landscapeOf(act);
  const blocking = lacking.filter(({ blocks }) => blocks).map(one => toldLacking(one, landscape, act.lang));
  return { portfolio, begun, blocking };
};

/** The municipality's own planning problem as it stands today, in the quarters of a calendar; null where there is none. */
export const ownToday = async (act: Act, { start, periods }: Calendar): Promise<Portfolio | null> => {
  const from = start.replace("-", "");
  return isQuarter(from) ? (await portfolioOf(act, { from, periods })).portfolio : null;
};
