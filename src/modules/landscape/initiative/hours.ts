import { addQuarters, quarterOf } from "../../../kernel/quarter.ts";
import { idOf, type Landscape, numberOf, textOf, thingsOf } from "../register/landscape.ts";
import { effortOf, profiles, sizes } from "./rules-effort.ts";

/** Hours of staff the initiatives ask for in the quarters from this one, and how many cannot be counted yet. */
export const hoursAhead = (
  landscape: Landscape,
  quarters: number,
): { hours: number; counted: number; unsized: number } => {
  const from = quarterOf(landscape.today);
  const until = addQuarters(from, quarters);
  const sum = { hours: 0, counted: 0, unsized: 0 };
  for (const initiative of thingsOf(landscape, "initiative")) {
    if (["stopped", "done"].includes(textOf(initiative, "stage"))) continue;
    const size = sizes.find(code => code === initiative.values.size);
    const start = idOf(initiative, "start");
    if (!size || !start) {
      sum.unsized += 1;
      continue;
    }
    // The profile only shares the hours out between roles: their sum is the same for every profile.
    const profile = profiles.find(code => code === initiative.values.roleProfile) ?? "take-over";
    const life = numberOf(initiative, "quarters");
    sum.counted += 1;
    const typed = numberOf(initiative, "personMonths");
    const clicks = { size, profile, start, typed, ...(life ? { quarters: life } : {}) };
    for (const effort of effortOf(clicks, landscape.effort))
      if (effort.quarter >= from && effort.quarter < until) sum.hours += effort.hours;
  }
  return sum;
};
