import { once } from "../../../kernel/once.ts";
import { addQuarters, type Quarter, quarterOf } from "../../../kernel/quarter.ts";
import { idOf, idsOf, type Landscape, numberOf, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { changeLimits } from "../settings/limits.ts";
import { type SizeClass, sizes, type Weight } from "./rules-effort.ts";
import {
  type HardHitUnit,
  hardestHit,
  type InitiativeHits,
  type UnitQuarter,
  unitQuarters,
} from "./rules-load.ts";

export type ChangeLoad = {
  cells: UnitQuarter[];
  undated: string[];
  /** Placed in time, but nobody said how long they run: counted as one quarter, our guess. */
  unmeasured: string[];
  quarters: Quarter[];
  hardest: HardHitUnit[];
};

const quartersAhead = 12;

/** What hits each unit in the twelve quarters from this one. */
export const changeLoad = once((landscape: Landscape): ChangeLoad => {
  const from = quarterOf(landscape.today);
  const limitOf = changeLimits(landscape);
  const { cells, undated } = unitQuarters(
    hitsIn(landscape),
    { from, quarters: quartersAhead },
    (unit, quarter) => limitOf(unit, quarter).points,
  );
  const nextYear = Number(landscape.today.slice(0, 4)) + 1;
  return {
    cells,
    undated,
    unmeasured: thingsOf(landscape, "initiative")
      .filter(one => isOpen(one) && idOf(one, "start") !== null && !saysLength(landscape, one))
      .map(({ id }) => id),
    quarters: Array.from({ length: quartersAhead }, (_, n) => addQuarters(from, n)),
    hardest: hardestHit(cells, nextYear),
  };
});

const isOpen = (initiative: Thing): boolean => !["stopped", "done"].includes(textOf(initiative, "stage"));

/** Initiatives that are not stopped or done, with the units they hit and the systems they touch. */
const hitsIn = (landscape: Landscape): InitiativeHits[] => {
  const units = new Map<string, { unitId: string; weight: Weight }[]>();
  for (const hit of thingsOf(landscape, "hit")) {
    const initiative = textOf(hit, "initiative");
    const weight = Math.round(numberOf(hit, "hardness") ?? 1);
    const list = units.get(initiative) ?? [];
    // The table holds 1 to 5 by its check.
    list.push({ unitId: textOf(hit, "unit"), weight: weight as Weight });
    units.set(initiative, list);
  }
  return thingsOf(landscape, "initiative")
    .filter(isOpen)
    .map(initiative => ({
      id: initiative.id,
      start: idOf(initiative, "start"),
      quarters: quartersOf(landscape, initiative),
      units: units.get(initiative.id) ?? [],
      systemUseIds: [
        ...idsOf(initiative, "introduces"),
        ...idsOf(initiative, "changes"),
        ...idsOf(initiative, "retires"),
      ],
    }));
};

/** The size of an initiative with its effort, as the municipality or we say it; undefined while nobody has chosen one. */
export const sizeOf = (landscape: Landscape, initiative: Thing): SizeClass | undefined => {
  const size = sizes.find(code => code === initiative.values.size);
  return size && landscape.effort.sizes[size];
};

/** Whether it is said how long an initiative runs, by itself or by its size. */
export const saysLength = (landscape: Landscape, initiative: Thing): boolean =>
  numberOf(initiative, "quarters") !== null || sizeOf(landscape, initiative) !== undefined;

/** How long an initiative runs: its own number of quarters, else that of its size, else one, our guess. */
export const quartersOf = (landscape: Landscape, initiative: Thing): number =>
  numberOf(initiative, "quarters") ?? sizeOf(landscape, initiative)?.quarters ?? 1;
