import type { Lang } from "../../../kernel/lang.ts";
import { parseNumber } from "../../../platform/files/index.ts";
import {
  guessedMonths,
  guessedShares,
  profiles,
  type Shares,
  sizes,
  workRoles,
} from "../initiative/rules-effort.ts";
import type { Wanted } from "./actions.server.ts";
import { byName } from "./rules-effort-table.ts";

/** The table as the boxes of its page hold it; what is no number is refused where the table is looked at. */
export const wantedFrom = (typed: Record<string, string | undefined>, lang: Lang): Wanted => {
  const number = (name: string): number => {
    const read = parseNumber(typed[name] ?? "", lang);
    return read.ok ? read.value.value : Number.NaN;
  };
  const months = (size: string) => ({
    low: number(`${size}.low`),
    months: number(`${size}.months`),
    high: number(`${size}.high`),
    quarters: number(`${size}.quarters`),
  });
  // A share for each role: the list of roles is the type's own.
  const shares = (profile: string) =>
    Object.fromEntries(workRoles.map(role => [role, number(`${profile}.${role}`)])) as Shares;
  return {
    sizes: byName(sizes, months),
    profiles: byName(profiles, shares),
  };
};

/** All as we guess it. */
export const guessedWanted: Wanted = {
  sizes: guessedMonths,
  profiles: guessedShares,
};
