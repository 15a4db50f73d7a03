import { addQuarters, type Quarter, quartersBetween } from "../../../kernel/quarter.ts";
import { inOrder } from "../../../kernel/text.ts";
import { guessedLimit } from "../settings/rules-limits.ts";
import type { Weight } from "./rules-effort.ts";

/** What an initiative does to units and system uses while it runs. */
export type InitiativeHits = {
  id: string;
  /** Null: not placed in time yet. */
  start: Quarter | null;
  quarters: number;
  units: readonly { unitId: string; weight: Weight }[];
  systemUseIds: readonly string[];
};

export type Collision =
  | { code: "over-limit"; over: number }
  | { code: "same-system-use"; systemUseId: string; initiativeIds: readonly string[] }
  | { code: "start-together"; initiativeIds: readonly string[] };

export type UnitQuarter = {
  unitId: string;
  quarter: Quarter;
  hits: readonly { initiativeId: string; weight: Weight; starts: boolean }[];
  /** Change load: the weights together. */
  load: number;
  limit: number;
  collisions: readonly Collision[];
};

export type LoadWindow = { from: Quarter; quarters: number };

/** What hits each unit, quarter by quarter, and where it collides; undated initiatives are told apart. */
export const unitQuarters = (
  initiatives: readonly InitiativeHits[],
  window: LoadWindow,
  limitOf: (unitId: string, quarter: Quarter) => number = () => guessedLimit,
): { cells: UnitQuarter[]; undated: string[] } => {
  const running = new Map<string, { unitId: string; quarter: Quarter; all: Running[] }>();
  for (const initiative of initiatives) {
    for (const quarter of quartersIn(initiative, window)) {
      for (const { unitId, weight } of initiative.units) {
        const key = `${unitId} ${quarter}`;
        const cell = running.get(key) ?? { unitId, quarter, all: [] };
        cell.all.push({ initiative, weight, starts: initiative.start === quarter });
        running.set(key, cell);
      }
    }
  }
  const cells = [...running.values()].map(({ unitId, quarter, all }) => {
    const load = all.reduce((sum, { weight }) => sum + weight, 0);
    const limit = limitOf(unitId, quarter);
    const hits = all.map(({ initiative, weight, starts }) => ({
      initiativeId: initiative.id,
      weight,
      starts,
    }));
    return { unitId, quarter, hits, load, limit, collisions: collisionsIn(all, load - limit) };
  });
  return {
    cells: cells.sort((a, b) => inOrder(a.unitId, b.unitId) || inOrder(a.quarter, b.quarter)),
    undated: initiatives.filter(({ start }) => start === null).map(({ id }) => id),
  };
};

type Running = { initiative: InitiativeHits; weight: Weight; starts: boolean };

const quartersIn = ({ start, quarters }: InitiativeHits, window: LoadWindow): Quarter[] => {
  if (start === null) return [];
  const offset = quartersBetween(window.from, start);
  const first = Math.max(0, offset);
  const last = Math.min(window.quarters, offset + quarters);
  return Array.from({ length: Math.max(0, last - first) }, (_, n) => addQuarters(window.from, first + n));
};

const collisionsIn = (all: readonly Running[], over: number): Collision[] => {
  const collisions: Collision[] = over > 0 ? [{ code: "over-limit", over }] : [];
  const byUse = new Map<string, string[]>();
  for (const { initiative } of all) {
    for (const useId of new Set(initiative.systemUseIds)) {
      const ids = byUse.get(useId);
      if (ids) ids.push(initiative.id);
      else byUse.set(useId, [initiative.id]);
    }
  }
  for (const [systemUseId, initiativeIds] of byUse) {
    if (initiativeIds.length > 1) collisions.push({ code: "same-system-use", systemUseId, initiativeIds });
  }
  const starting = all.filter(({ starts }) => starts).map(({ initiative }) => initiative.id);
  if (starting.length > 1) collisions.push({ code: "start-together", initiativeIds: starting });
  return collisions;
};

export type HardHitUnit = {
  unitId: string;
  /** Sum of the change load over the year's quarters. */
  load: number;
  peak: { quarter: Quarter; load: number };
  /** By what: each initiative's part, the heaviest first. */
  by: readonly { initiativeId: string; load: number }[];
};

/** The units of a year, the hardest hit first; of equal ones, the one with the higher peak. */
export const hardestHit = (cells: readonly UnitQuarter[], year: number): HardHitUnit[] => {
  const units = new Map<string, { load: number; peak: HardHitUnit["peak"]; by: Map<string, number> }>();
  for (const { unitId, quarter, load, hits } of cells) {
    if (!quarter.startsWith(`${year}Q`)) continue;
    const unit = units.get(unitId) ?? { load: 0, peak: { quarter, load }, by: new Map<string, number>() };
    unit.load += load;
    if (load > unit.peak.load) unit.peak = { quarter, load };
    for (const { initiativeId, weight } of hits) {
      unit.by.set(initiativeId, (unit.by.get(initiativeId) ?? 0) + weight);
    }
    units.set(unitId, unit);
  }
  return [...units]
    .map(([unitId, { load, peak, by }]) => ({
      unitId,
      load,
      peak,
      by: [...by]
        .map(([initiativeId, part]) => ({ initiativeId, load: part }))
        .sort((a, b) => b.load - a.load || inOrder(a.initiativeId, b.initiativeId)),
    }))
    .sort((a, b) => b.load - a.load || b.peak.load - a.peak.load || inOrder(a.unitId, b.unitId));
};
