import type { Lang } from "../../../kernel/lang.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { inOrder } from "../../../kernel/text.ts";
import { framed } from "../disclosure/rules-disclosure.ts";
import type { Breakdown, Mode } from "./rules-wave.ts";

/** What a frame may hold: enough for every municipality of the four countries, and for a morning of mail. */
export const most = { strata: 6_000, invited: 20_000, population: 10_000_000 } as const;

/** The people of one role in one place. */
export type Stratum = {
  /** Country and code of the register: "FI-091". */
  place: string;
  role: string;
  /** How many there are. */
  population: number;
  /** How many of them are named one by one; where nobody is, each gets a letter that is handed out. */
  listed: number;
};

/** Somebody to invite. */
export type Listed = {
  place: string;
  role: string;
  name: string | null;
  email: string | null;
  address: string | null;
  lang: Lang;
};

/** How many of a stratum are invited. */
export const invitedOf = ({ listed, population }: Pick<Stratum, "listed" | "population">): number =>
  listed > 0 ? listed : population;

/** Whether a frame is numbers alone: it has groups, and nobody of them is listed by name. */
export const isNumbers = (strata: readonly Pick<Stratum, "listed">[]): boolean =>
  strata.length > 0 && strata.every(({ listed }) => listed === 0);

/** A group about which a figure will be published: how many of the frame lie in it. */
export type Cell = { place: string | null; role: string | null; persons: number };

/** Every group of the planned breakdowns, and everybody together. */
export const cellsOf = (
  strata: readonly Stratum[],
  planned: readonly Breakdown[],
): { by: Breakdown | "all"; cells: Cell[] }[] => {
  const added = (keys: (one: Stratum) => Pick<Cell, "place" | "role">): Cell[] => {
    const found = new Map<string, Cell>();
    for (const one of strata) {
      const key = keys(one);
      const id = `${key.place} ${key.role}`;
      const cell = found.get(id) ?? { ...key, persons: 0 };
      cell.persons += one.population;
      found.set(id, cell);
    }
    return [...found.values()];
  };
  const by = {
    all: () => added(() => ({ place: null, role: null })),
    place: () => added(({ place }) => ({ place, role: null })),
    role: () => added(({ role }) => ({ place: null, role })),
    "place-role": () => added(({ place, role }) => ({ place, role })),
  };
  return (["all", ...planned] as const).map(each => ({ by: each, cells: by[each]() }));
};

/** The smallest group that will be published; null where there is no frame yet. */
export const smallestCell = (strata: readonly Stratum[], planned: readonly Breakdown[]): Cell | null =>
  cellsOf(strata, planned)
    .flatMap(({ cells }) => cells)
    .reduce<Cell | null>(
      (least, cell) => (least === null || cell.persons < least.persons ? cell : least),
      null,
    );

/** So many groups are named, the smallest first; the others are counted. */
const named = 8;

/**
 * A frame with a new list of people: it takes the place of the list before. Where more were said to be there than were
 * listed, or nobody was listed, what was said stays; `said` is said anew. Numbers below the people listed stay below:
 * whoever calls refuses them.
 */
export const withListed = (
  before: readonly Stratum[],
  people: readonly { place: string; role: string }[],
  said: readonly { place: string; role: string; population: number }[],
): Stratum[] => {
  const all = new Map(
    before
      .filter(({ listed, population }) => listed === 0 || population > listed)
      .map(one => [keyOf(one), { ...one, listed: 0 }]),
  );
  const at = (of: { place: string; role: string }): Stratum => {
    const { place, role } = of;
    const one = all.get(keyOf(of)) ?? { place, role, population: 0, listed: 0 };
    all.set(keyOf(of), one);
    return one;
  };
  for (const one of said) at(one).population = one.population;
  const numbered = new Set(said.map(keyOf));
  for (const one of people) at(one).listed += 1;
  for (const one of all.values())
    if (one.population < one.listed && !numbered.has(keyOf(one))) one.population = one.listed;
  return [...all.values()];
};

const keyOf = ({ place, role }: { place: string; role: string }): string => `${place} ${role}`;

type Told = (cell: { place: string | null; role: string | null }) => string;

/** What in a frame keeps its wave from opening. `told` calls a group by name. */
export const frameObstacles = (
  strata: readonly Stratum[],
  wave: { mode: Mode; breakdowns: readonly Breakdown[]; leastFrame: number },
  told: Told,
): Refusal[] => {
  if (strata.length === 0) return [{ code: "wave.no-frame" }];
  const found: Refusal[] = [];
  for (const { by, cells } of cellsOf(strata, wave.breakdowns)) {
    const small = cells
      .map(cell => ({ name: told(cell), persons: cell.persons }))
      .filter(cell => !framed([cell], wave.leastFrame).ok)
      .sort((a, b) => a.persons - b.persons || inOrder(a.name, b.name));
    if (small.length === 0) continue;
    const names = small
      .slice(0, named)
      .map(({ name, persons }) => `${name} (${persons})`)
      .join(", ");
    found.push({ code: `wave.small-${by}`, values: { n: small.length, names, least: wave.leastFrame } });
  }
  const over = strata.filter(({ listed, population }) => listed > population);
  if (over.length > 0)
    found.push({ code: "wave.more-than-frame", values: { n: over.length, names: namesOf(over, told) } });
  const invited = strata.reduce((sum, one) => sum + invitedOf(one), 0);
  if (invited > most.invited)
    found.push({ code: "wave.too-many-invited", values: { n: invited, most: most.invited } });
  if (wave.mode === "on-record") {
    const several = cellsOf(strata, ["place"])
      .at(-1)!
      .cells.filter(({ persons }) => persons > 1);
    if (several.length > 0)
      found.push({
        code: "wave.several-offices",
        values: { n: several.length, names: namesOf(several, told) },
      });
  }
  return found;
};

const namesOf = (cells: readonly { place: string | null; role: string | null }[], told: Told): string =>
  cells.slice(0, named).map(told).join(", ");

/** A frame in which one role counts as part of another: their people together, under the other's name. */
export const withRoleIn = (strata: readonly Stratum[], from: string, into: string): Stratum[] => {
  const joined = new Map<string, Stratum>();
  for (const one of strata) {
    const role = one.role === from ? into : one.role;
    const before = joined.get(`${one.place} ${role}`);
    joined.set(`${one.place} ${role}`, {
      place: one.place,
      role,
      population: one.population + (before?.population ?? 0),
      listed: one.listed + (before?.listed ?? 0),
    });
  }
  return [...joined.values()];
};
