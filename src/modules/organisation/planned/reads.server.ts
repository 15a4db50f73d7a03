import { addDays, type Day } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { namesFor } from "../history/reads.server.ts";
import { remembered } from "../history/remember.server.ts";
import { type Planned, planned, type Shape } from "../history/rules-log.ts";
import { type Attributes, type Slices, sliceAt, type Value } from "../history/rules-slices.ts";
import { type Noun, type ObjectKind, slicesOf, versionOf } from "../history/store.server.ts";
import type { Part } from "../history/store-known.server.ts";
import { personShape } from "../person/rules.ts";
import { namesOfPeople, personNoun } from "../person/store.server.ts";
import { positionShape } from "../position/rules.ts";
import { positionNoun } from "../position/store.server.ts";
import { responsibilityShape } from "../responsibility/rules.ts";
import { responsibilityNoun } from "../responsibility/store.server.ts";
import { type ThingSeen, thingsNamed } from "../responsibility/things.server.ts";
import { unitShape } from "../unit/rules.ts";
import { mergersOf, namesOfUnits, unitNoun } from "../unit/store.server.ts";
import { mergerOn, unmerging } from "../unit/unmerge.server.ts";
import { idsAhead, type Moment, momentsAhead } from "./store.server.ts";

/** One thing that will happen to one object on one day. */
export type Ahead = Planned & {
  kind: ObjectKind;
  id: string;
  name: string;
  /** Where it leads: the page of the unit or person it is about. */
  unit: string | null;
  person: string | null;
  /** What a responsibility is for, when that is neither a unit nor the whole municipality. */
  thing: string | null;
  /** Of a unit that ends: the one it goes into. */
  into?: string;
};

export type PlannedAhead = { ahead: Ahead[]; units: Map<string, string>; people: Map<string, string | null> };

const nouns = [
  { noun: unitNoun as Noun<Attributes>, shape: unitShape as Shape<Attributes> },
  { noun: personNoun as Noun<Attributes>, shape: personShape as Shape<Attributes> },
  { noun: positionNoun as Noun<Attributes>, shape: positionShape as Shape<Attributes> },
  { noun: responsibilityNoun as Noun<Attributes>, shape: responsibilityShape as Shape<Attributes> },
];

/** Everything that will start, change or end after a day, soonest first. */
export const plannedAhead = (act: Act, after: Day = act.today): Promise<PlannedAhead> =>
  read(act, async tx => {
    const found: Ahead[] = [];
    for (const { noun, shape } of nouns) found.push(...(await aheadOf(tx, noun, shape, after)));
    found.sort((a, b) => inOrder(a.on, b.on));
    const ahead = await withMergers(tx, found);
    const units = new Set(ahead.flatMap(one => [one.unit ?? [], one.into ?? []].flat()));
    const people = new Set(ahead.flatMap(one => one.person ?? []));
    for (const one of ahead)
      for (const { name, before, after: then } of one.attributes)
        for (const id of [before, then]) {
          if (typeof id !== "string") continue;
          if (name.startsWith("parent") || name === "unit") units.add(id);
          if (name === "person") people.add(id);
        }
    return {
      ahead,
      units: await namesOfUnits(tx, [...units], after),
      people: await namesOfPeople(tx, [...people], after),
    };
  });

/** What a reader wants to see of all that is planned. */
export type Sought = { kind?: string; unit?: string; month?: string; q?: string };

export type PlannedPage = {
  ahead: Ahead[];
  names: Record<string, string>;
  total: number;
  all: number;
  /** The months in which something happens, and the units it happens to. */
  months: string[];
  places: { id: string; name: string }[];
};

/**
 * One page of what is planned. Where and when something happens is remembered as ids; what it is and whom it is
 * about is read for the rows of the page only.
 */
export const plannedPage = (
  act: Act,
  list: { sought: Sought; skip: number; size: number; descending: boolean },
): Promise<PlannedPage> =>
  read(act, async tx => {
    const { all, months, places } = await remembered(act, tx, `ahead ${act.today} ${act.lang}`, async () => {
      const mergers = new Map((await mergersOf(tx, "all")).map(one => [`${one.unit} ${one.day}`, one.into]));
      const moments = (await momentsAhead(tx, act.today)).map(one => {
        // A merger is planned for both its units.
        const into = mergers.get(`${one.id} ${one.on}`);
        return into ? { ...one, units: [...one.units, into] } : one;
      });
      return {
        all: moments,
        months: [...new Set(moments.map(one => one.on.slice(0, 7)))],
        places: await placesOf(tx, act, moments),
      };
    });
    const fits = await fitting(tx, act, all, list.sought);
    const found = all.filter(fits);
    if (list.descending) found.reverse();
    const rows = await withMergers(tx, await aheadAt(tx, found.slice(list.skip, list.skip + list.size)));
    return {
      ahead: rows,
      names: await namesFor(tx, rows.flatMap(spokenOf), act.today),
      total: found.length,
      all: all.length,
      months,
      places,
    };
  });

/** Everything planned for one object, and the version whoever changes it must name; null when it is not here. */
export const plannedFor = (
  act: Act,
  kind: ObjectKind,
  id: string,
): Promise<{ ahead: Ahead[]; names: Record<string, string>; version: number } | null> =>
  read(act, async tx => {
    const object = await versionOf(tx, kind, id);
    const of = nouns.find(one => one.noun.kind === kind);
    if (!object || !of) return null;
    const slices = (await slicesOf(tx, of.noun, [id])).get(id) ?? [];
    const ahead = await withMergers(tx, aheadIn(kind, id, of.shape, slices, act.today));
    return { ahead, names: await namesFor(tx, ahead.flatMap(spokenOf), act.today), version: object.version };
  });

/** What the responsibilities among planned changes are for. */
export const thingsAhead = (act: Act, ahead: readonly Ahead[]): Promise<Record<string, ThingSeen>> =>
  thingsNamed(
    act,
    ahead.flatMap(one => one.thing ?? []),
  );

/** What comes back and what stays when the merger by which a unit ends on a day is taken back; null when it is none. */
export const unmergedFor = (act: Act, kind: ObjectKind, id: string, day: Day) =>
  read(act, async tx => {
    const merger = await mergerOn(tx, { kind, id, day });
    if (!merger) return null;
    const { back, stays } = await unmerging(tx, merger);
    const row = ({ kind, id, before, after }: Part): Ahead => {
      const value = (before.at(-1) ?? after.at(-1))?.value ?? {};
      return { on: day, verb: "changes", attributes: [], kind, id, ...about(kind, id, value) };
    };
    // A responsibility that goes back is told once, not also as the other unit's.
    const own = back.filter(part => part.before.length > 0);
    const rows = { into: merger.into, back: own.map(row), stays: stays.map(row) };
    const spoken = [...rows.back, ...rows.stays].flatMap(spokenOf);
    return { ...rows, names: await namesFor(tx, [["unit", merger.into], ...spoken], day) };
  });

/** The values a planned change speaks of, and what it is about. */
const spokenOf = (one: Ahead): [string, Value][] => [
  ["unit", one.unit],
  ["person", one.person],
  ["unit", one.into ?? null],
  ...one.attributes.flatMap(({ name, before, after }): [string, Value][] => [
    [name, before],
    [name, after],
  ]),
];

/** The same, with the unit that each ending unit goes into. */
const withMergers = async (tx: Tx, rows: Ahead[]): Promise<Ahead[]> => {
  const ending = rows.filter(row => row.kind === "unit" && row.verb === "ends").map(row => row.id);
  const mergers = ending.length > 0 ? await mergersOf(tx, ending) : [];
  return rows.map(row => {
    const into = row.verb === "ends" && mergers.find(one => one.unit === row.id && one.day === row.on)?.into;
    return into ? { ...row, into } : row;
  });
};

const placesOf = async (tx: Tx, act: Act, all: readonly Moment[]) => {
  const names = await namesOfUnits(tx, [...new Set(all.flatMap(one => one.units))], act.today);
  const { compare } = formats(act.lang);
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => compare(a.name, b.name));
};

const fitting = async (tx: Tx, act: Act, all: readonly Moment[], sought: Sought) => {
  const text = (sought.q ?? "").toLocaleLowerCase(act.lang);
  const called = new Set<string>();
  if (text !== "") {
    const units = await namesOfUnits(tx, [...new Set(all.flatMap(one => one.units))], act.today);
    const people = await namesOfPeople(tx, [...new Set(all.flatMap(one => one.people))], act.today);
    for (const [id, name] of [...units, ...people])
      if (name?.toLocaleLowerCase(act.lang).includes(text)) called.add(id);
  }
  return (one: Moment) =>
    (!sought.kind || one.kind === sought.kind) &&
    (!sought.month || one.on.startsWith(sought.month)) &&
    (!sought.unit || one.units.includes(sought.unit)) &&
    (text === "" || [...one.units, ...one.people].some(id => called.has(id)));
};

/** What happens at some moments, in their order. */
const aheadAt = async (tx: Tx, moments: readonly Moment[]): Promise<Ahead[]> => {
  const found = new Map<string, Ahead[]>();
  for (const { noun, shape } of nouns) {
    const ids = moments.filter(one => one.kind === noun.kind).map(one => one.id);
    if (ids.length === 0) continue;
    for (const [id, slices] of await slicesOf(tx, noun, [...new Set(ids)]))
      for (const one of aheadIn(noun.kind, id, shape, slices, "")) {
        const key = `${one.kind} ${id} ${one.on}`;
        found.set(key, [...(found.get(key) ?? []), one]);
      }
  }
  return moments.flatMap(one => found.get(`${one.kind} ${one.id} ${one.on}`) ?? []);
};

const aheadOf = async (
  tx: Tx,
  noun: Noun<Attributes>,
  shape: Shape<Attributes>,
  after: Day,
): Promise<Ahead[]> => {
  const slices = await slicesOf(tx, noun, await idsAhead(tx, noun.kind, after));
  return [...slices].flatMap(([id, of]) => aheadIn(noun.kind, id, shape, of, after));
};

const aheadIn = (
  kind: ObjectKind,
  id: string,
  shape: Shape<Attributes>,
  slices: Slices<Attributes>,
  after: Day,
): Ahead[] =>
  planned(shape, slices, after).map(one => {
    const value =
      (sliceAt(slices, one.on) ?? sliceAt(slices, addDays(one.on, -1)) ?? slices.at(-1))?.value ?? {};
    return { ...one, kind, id, ...about(kind, id, value) };
  });

const about = (kind: ObjectKind, id: string, value: Attributes) => {
  const text = (name: string) => {
    const held = value[name];
    return typeof held === "string" ? held : null;
  };
  const thing = null;
  if (kind === "unit") return { name: text("name") ?? "", unit: id, person: null, thing };
  if (kind === "person") return { name: "", unit: null, person: id, thing };
  if (kind === "position")
    return { name: text("title") ?? "", unit: text("unit"), person: text("person"), thing };
  const of = text("objectKind");
  return {
    name: text("kind") ?? "",
    unit: of === "unit" ? text("object") : null,
    thing: of === "unit" || of === "municipality" ? null : text("object"),
    person: text("holderKind") === "person" ? text("holder") : null,
  };
};
