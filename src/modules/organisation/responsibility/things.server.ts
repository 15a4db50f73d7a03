import type { Day } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";

/** A thing somebody is responsible for, in the reader's words; units are our own and not told here. */
export type ThingSeen = { kind: string; id: string; what: string; title: string; href: string };

/** Things of one kind a unit answers for on a day, or has a part in; `href` leads to all of them. */
export type ThingGroup = {
  kind: string;
  part: "responsible" | "performs";
  what: string;
  href: string;
  total: number;
  things: ThingSeen[];
};

/** A page of a module above about a unit. */
export type UnitLink = { label: string; href: string };

/** A thing that refers to a unit, as its own or for what it carries. */
export type UnitPointer = { unit: string; thing: ThingSeen };

/** What a module above has that people are responsible for. */
export type ThingSource = {
  named: (act: Act, ids: readonly string[]) => Promise<ThingSeen[]>;
  ofUnit: (act: Act, unit: string, day: Day) => Promise<ThingGroup[]>;
  /** Everything alive there that refers to one of the units, each pair once. */
  pointing?: (act: Act, units: ReadonlySet<string>) => Promise<UnitPointer[]>;
  /** Pages of that module about a unit itself. */
  about?: (act: Act, unit: string) => UnitLink[];
};

const sources: ThingSource[] = [];

/** A module above tells of its things; it registers itself, since it may not be called from here. */
export const registerThings = (source: ThingSource): void => {
  sources.push(source);
};

/** What things are called, by id. */
export const thingsNamed = async (act: Act, ids: readonly string[]): Promise<Record<string, ThingSeen>> => {
  if (ids.length === 0) return {};
  const found = await Promise.all(sources.map(source => source.named(act, ids)));
  return Object.fromEntries(found.flat().map(thing => [thing.id, thing]));
};

/** What a unit answers for on a day. */
export const thingsOfUnit = async (act: Act, unit: string, day: Day): Promise<ThingGroup[]> =>
  (await Promise.all(sources.map(source => source.ofUnit(act, unit, day)))).flat();

/** What of the modules above refers to these units: nothing there moves or ends with a unit. */
export const pointingToUnits = async (act: Act, units: ReadonlySet<string>): Promise<UnitPointer[]> =>
  units.size === 0
    ? []
    : (await Promise.all(sources.map(source => source.pointing?.(act, units) ?? []))).flat();

/** What modules above tell of a unit itself. */
export const linksOfUnit = (act: Act, unit: string): UnitLink[] =>
  sources.flatMap(source => source.about?.(act, unit) ?? []);
