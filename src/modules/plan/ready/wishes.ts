import { isQuarter, quartersBetween } from "../../../kernel/quarter.ts";
import { shareOut } from "../../../kernel/share.ts";
import {
  effortOf,
  effortTable,
  idOf,
  idsOf,
  type Landscape,
  numberOf,
  profiles,
  quartersOf,
  sizes,
  type Thing,
  textOf,
  thingsOf,
  titleOf,
} from "../../landscape/index.server.ts";
import { doneBy, type RoleSet, type WorkRole } from "../capacity/rules-supply.ts";
import type { Asked, Wish } from "./rules-ready.ts";

/** Initiatives that are neither done nor stopped. */
export const openInitiatives = (landscape: Landscape): Thing[] =>
  thingsOf(landscape, "initiative").filter(one => !["done", "stopped"].includes(textOf(one, "stage")));

/** Every one of them as the plan looks at it. */
export const wishesIn = (
  landscape: Landscape,
  asked: Asked,
  roles: readonly RoleSet[],
  currency: string,
): Wish[] => {
  const all = thingsOf(landscape, "initiative");
  const loads = loadsIn(landscape);
  const stageOf = new Map(all.map(one => [one.id, textOf(one, "stage")]));
  const excluded = new Map<string, string[]>();
  for (const [one, other] of asked.exclusions) excluded.set(one, [...(excluded.get(one) ?? []), other]);
  return openInitiatives(landscape).map(one => {
    const waits = idsOf(one, "dependsOn");
    const start = idOf(one, "start");
    return {
      id: one.id,
      name: titleOf(landscape, one.id),
      begun: textOf(one, "stage") === "running",
      mandatory: textOf(one, "status") === "mandatory",
      legalBasis: textOf(one, "legalSource"),
      source: idsOf(one, "sourceItems")
        .map(item => titleOf(landscape, item))
        .join(", "),
      start: start && isQuarter(start) ? start : null,
      notBefore: asked.notBefore.get(one.id) ?? null,
      deadline: idOf(one, "deadline"),
      life: lifeOf(landscape, one, roles),
      otherCurrency: otherCurrency(one, currency),
      changeLoad: loads.get(one.id) ?? {},
      benefits: asked.contributions.get(one.id) ?? {},
      after: waits.filter(id => !["done", "stopped"].includes(stageOf.get(id) ?? "done")),
      afterStopped: waits.filter(id => stageOf.get(id) === "stopped"),
      excludes: excluded.get(one.id) ?? [],
    };
  });
};

const loadsIn = (landscape: Landscape): Map<string, Record<string, number>> => {
  const loads = new Map<string, Record<string, number>>();
  for (const hit of thingsOf(landscape, "hit")) {
    const initiative = textOf(hit, "initiative");
    const hardness = numberOf(hit, "hardness") ?? 1;
    loads.set(initiative, { ...loads.get(initiative), [textOf(hit, "unit")]: hardness });
  }
  return loads;
};

/** Person-months and thousands by quarter of its life: what the three clicks say, and what it costs once. */
const lifeOf = (landscape: Landscape, initiative: Thing, roles: readonly RoleSet[]): Wish["life"] => {
  const size = sizes.find(code => code === initiative.values.size);
  const profile = profiles.find(code => code === initiative.values.roleProfile);
  if (!size || !profile) return null;
  // Whatever takes part of a quarter is there in the whole of it.
  const quarters = Math.ceil(quartersOf(landscape, initiative));
  const effort: Partial<Record<WorkRole, number[]>> = {};
  const typed = numberOf(initiative, "personMonths");
  const clicks = { size, profile, start: anyStart, quarters, typed };
  // Only the place of a quarter in its life is asked for: any start does.
  const table = effortTable(landscape);
  const parts = effortOf(clicks, table);
  for (const { role, quarter, hours } of parts) {
    const by = doneBy(roles, role);
    const series = effort[by] ?? Array<number>(quarters).fill(0);
    series[quartersBetween(anyStart, quarter)]! += hours;
    effort[by] = series;
  }
  // The hours are whole ones: back to the very months that were said, however long a month is.
  const months = typed ?? table.sizes[size].months;
  const total = parts.reduce((sum, { hours }) => sum + hours, 0);
  for (const series of Object.values(effort))
    for (const [n, hours] of series.entries()) series[n] = total === 0 ? 0 : (hours * months) / total;
  const once = numberOf(initiative, "costOnce") ?? 0;
  const cost = shareOut(once, Array(quarters).fill(1)).map(minor => minor / minorInThousand);
  return { effort, cost };
};

const anyStart = "2000Q1";

/** Øre, öre or cents in a thousand of the currency. */
const minorInThousand = 100_000;

/** What costs nothing has no currency that could be wrong. */
const otherCurrency = (initiative: Thing, currency: string): string => {
  const said = textOf(initiative, "currency");
  return numberOf(initiative, "costOnce") && said && said !== currency ? said : "";
};
