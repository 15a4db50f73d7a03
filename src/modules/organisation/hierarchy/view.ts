import type { UnitLine } from "../unit/reads.server.ts";
import { lineUp } from "./rules.ts";

/** A unit as it is drawn: what is below it, either drawn too (`children`) or behind a link; null when nothing is. */
export type Branch = Pick<UnitLine, "id" | "name" | "type"> & { below: number; children: Branch[] | null };

/** The tree, or the part of it below one unit, with the way up to the top. */
export type TreeView = { up: { id: string; name: string }[]; roots: Branch[] };

/** The units that bear what is sought in their name; the first of them, each with the names of those above it. */
export type FoundView = { total: number; shown: { id: string; name: string; path: string[] }[] };

/** So many units a page draws: whole levels from the top, while there is room; what is below has a link. */
const room = 150;

/** So many of those found are written out. */
const most = 100;

type Below = ReadonlyMap<string | null, UnitLine[]>;

/** What a page shows of the units of a day: a page needs far fewer than there are. */
export const treeView = (units: readonly UnitLine[], under: string | null): TreeView => {
  const byId = new Map(units.map(unit => [unit.id, unit]));
  const below = new Map<string | null, UnitLine[]>();
  for (const unit of units) {
    // A parent that was not known then leaves its children at the top, where they are seen.
    const parent = unit.parent !== null && byId.has(unit.parent) ? unit.parent : null;
    const known = below.get(parent);
    if (known) known.push(unit);
    else below.set(parent, [unit]);
  }
  const start = under === null ? undefined : byId.get(under);
  const roots = start ? [start] : (below.get(null) ?? []);
  const drawn = drawnFrom(roots, below);
  const branch = ({ id, name, type }: UnitLine): Branch => {
    const children = below.get(id) ?? [];
    return { id, name, type, below: children.length, children: drawn.has(id) ? children.map(branch) : null };
  };
  return { up: start ? above(byId, start.id).toReversed() : [], roots: roots.map(branch) };
};

/** What a page shows of the units that bear `sought` in their name. */
export const foundView = (units: readonly UnitLine[], sought: string, lang: string): FoundView => {
  const byId = new Map(units.map(unit => [unit.id, unit]));
  const folded = sought.toLocaleLowerCase(lang);
  const found = units.filter(unit => unit.name.toLocaleLowerCase(lang).includes(folded));
  return {
    total: found.length,
    shown: found.slice(0, most).map(({ id, name }) => ({
      id,
      name,
      path: above(byId, id)
        .toReversed()
        .map(unit => unit.name),
    })),
  };
};

const above = (byId: ReadonlyMap<string, UnitLine>, id: string) =>
  lineUp(at => byId.get(at)?.parent ?? null, id)
    .slice(1)
    .flatMap(at => byId.get(at) ?? [])
    .map(({ id: one, name }) => ({ id: one, name }));

/** The units whose children are drawn: level by level, as long as a whole level finds room. */
const drawnFrom = (roots: readonly UnitLine[], below: Below): ReadonlySet<string> => {
  const drawn = new Set<string>();
  let count = roots.length;
  for (let level = roots; level.length > 0; ) {
    const next = level.flatMap(unit => below.get(unit.id) ?? []);
    count += next.length;
    // The first level is always drawn: one came here to see what is below.
    if (count > room && level !== roots) break;
    for (const unit of level) drawn.add(unit.id);
    level = next;
  }
  return drawn;
};
