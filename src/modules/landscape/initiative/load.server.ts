import type { Act } from "../../../platform/act.ts";
import type { List } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Landscape } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { limitSource } from "../settings/show.ts";
import { texts } from "../texts/index.ts";
import { changeLoad } from "./load.ts";
import type { Collision, HardHitUnit, UnitQuarter } from "./rules-load.ts";

/** More units than this nobody compares by eye unless asked for; the hardest hit come first, the file holds all. */
const unitsShown = 40;
const hardestShown = 5;
const partsShown = 4;

/** The change load as the page tells it: of all units, or of the one chosen. */
export const loadSight = (act: Act, landscape: Landscape, chosen: string | null, list: List, all = false) => {
  const { cells, quarters, hardest, undated, unmeasured } = changeLoad(landscape);
  const { lang } = act;
  const f = formats(lang);
  const at = new Map(cells.map(cell => [`${cell.unitId} ${cell.quarter}`, cell]));
  const ranked = rankedUnits(cells).filter(id => !chosen || id === chosen);
  const shown = all ? ranked : ranked.slice(0, unitsShown);
  const collided = cells
    .filter(cell => cell.collisions.length > 0 && (!chosen || cell.unitId === chosen))
    .sort((a, b) => b.load - a.load);
  return {
    lang,
    list,
    quarters,
    chosen: chosen ? { id: chosen, name: titleOf(landscape, chosen) } : undefined,
    any: cells.length > 0,
    source: limitSource(landscape, quarters, lang),
    undated: undated.length,
    unmeasured: unmeasured.map(id => ({ id, title: titleOf(landscape, id) })),
    left: ranked.length - shown.length,
    year: String(Number(act.today.slice(0, 4)) + 1),
    hardest: hardest
      .filter(unit => !chosen || unit.unitId === chosen)
      .slice(0, hardestShown)
      .map(unit => hardHit(landscape, unit, lang)),
    rows: shown.map(id => ({
      key: id,
      label: titleOf(landscape, id),
      href: `/landscape/load?unit=${id}`,
      cells: quarters.map(quarter => at.get(`${id} ${quarter}`)?.load ?? null),
      limits: quarters.map(quarter => at.get(`${id} ${quarter}`)?.limit ?? 0),
    })),
    inUnit: chosen
      ? quarters.flatMap(quarter => {
          const cell = at.get(`${chosen} ${quarter}`);
          return cell
            ? [
                {
                  quarter: f.quarter(quarter),
                  load: cell.load,
                  full: cell.load >= cell.limit,
                  hits: cell.hits.map(hit => ({
                    id: hit.initiativeId,
                    title: titleOf(landscape, hit.initiativeId),
                    weight: hit.weight,
                    starts: hit.starts,
                  })),
                  what: collisionsText(landscape, cell, lang),
                },
              ]
            : [];
        })
      : [],
    collisions: collided.slice(list.skip, list.skip + list.size).map(cell => ({
      key: `${cell.unitId}${cell.quarter}`,
      unit: titleOf(landscape, cell.unitId),
      unitId: cell.unitId,
      quarter: f.quarter(cell.quarter),
      load: cell.load,
      what: collisionsText(landscape, cell, lang),
    })),
    collisionCount: collided.length,
  };
};

export type LoadSight = ReturnType<typeof loadSight>;

/** Units by all that hits them, the hardest first. */
const rankedUnits = (cells: readonly UnitQuarter[]): string[] => {
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(cell.unitId, (sums.get(cell.unitId) ?? 0) + cell.load);
  return [...sums].sort((a, b) => b[1] - a[1]).map(([id]) => id);
};

const hardHit = (landscape: Landscape, unit: HardHitUnit, lang: Act["lang"]) => ({
  id: unit.unitId,
  unit: titleOf(landscape, unit.unitId),
  load: unit.load,
  peak: formats(lang).quarter(unit.peak.quarter),
  peakLoad: unit.peak.load,
  by: unit.by.slice(0, partsShown).map(part => ({
    id: part.initiativeId,
    title: titleOf(landscape, part.initiativeId),
    load: part.load,
  })),
  left: Math.max(0, unit.by.length - partsShown),
});

/** What collides in a quarter of a unit, in sentences. */
export const collisionsText = (landscape: Landscape, cell: UnitQuarter, lang: Act["lang"]): string =>
  cell.collisions.map(collision => collisionText(landscape, collision, lang)).join(" ");

const collisionText = (landscape: Landscape, collision: Collision, lang: Act["lang"]): string => {
  const t = texts(lang);
  if (collision.code === "over-limit") return t("load.over-limit", { n: collision.over });
  const initiatives = formats(lang).list(
    collision.initiativeIds.slice(0, 4).map(id => titleOf(landscape, id)),
  );
  return collision.code === "same-system-use"
    ? t("load.same-system", { system: titleOf(landscape, collision.systemUseId), initiatives })
    : t("load.start-together", { initiatives });
};
