import { addQuarters, isQuarter, type Quarter } from "../../../kernel/quarter.ts";
import { type Landscape, numberOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { quartersOf } from "./load.ts";
import { costPerQuarter } from "./rules-cost.ts";
import { effortOf, profiles, sizes, type WorkRole, workRoles } from "./rules-effort.ts";

export type EffortByQuarter = {
  quarters: Quarter[];
  roles: { role: WorkRole; hours: number[]; sum: number }[];
  once: number[];
  permanent: number[];
};

/** Hours per role and cost per quarter of an initiative, while it runs and one year on; null until its three clicks are made. */
export const effortByQuarter = (landscape: Landscape, initiative: Thing): EffortByQuarter | null => {
  const size = sizes.find(code => code === initiative.values.size);
  const profile = profiles.find(code => code === initiative.values.roleProfile);
  const start = String(initiative.values.start ?? "");
  if (!size || !profile || !isQuarter(start)) return null;
  const life = quartersOf(landscape, initiative);
  const quarters = Array.from({ length: life + 4 }, (_, n) => addQuarters(start, n));
  const effort = effortOf(
    { size, profile, start, quarters: life, typed: numberOf(initiative, "personMonths") },
    landscape.effort,
  );
  const costs = costPerQuarter(
    {
      start,
      quarters: life,
      once: numberOf(initiative, "costOnce") ?? 0,
      permanentPerYear: numberOf(initiative, "costYearly") ?? 0,
    },
    quarters.at(-1)!,
  );
  const at = (quarter: Quarter) => costs.find(cost => cost.quarter === quarter);
  return {
    quarters,
    roles: workRoles.map(role => {
      const hours = quarters.map(
        quarter => effort.find(part => part.role === role && part.quarter === quarter)?.hours ?? 0,
      );
      return { role, hours, sum: hours.reduce((a, b) => a + b, 0) };
    }),
    once: quarters.map(quarter => at(quarter)?.once ?? 0),
    permanent: quarters.map(quarter => at(quarter)?.permanent ?? 0),
  };
};
