import { addDays, type Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { type Planned, planned, type Shape } from "../history/rules-log.ts";
import { type Attributes, sliceAt } from "../history/rules-slices.ts";
import { type Noun, type ObjectKind, slicesOf } from "../history/store.server.ts";
import { personShape } from "../person/rules.ts";
import { namesOfPeople, personNoun } from "../person/store.server.ts";
import { positionShape } from "../position/rules.ts";
import { positionNoun } from "../position/store.server.ts";
import { responsibilityShape } from "../responsibility/rules.ts";
import { responsibilityNoun } from "../responsibility/store.server.ts";
import { unitShape } from "../unit/rules.ts";
import { namesOfUnits, unitNoun } from "../unit/store.server.ts";
import { idsAhead } from "./store.server.ts";

/** One thing that will happen to one object on one day. */
export type Ahead = Planned & {
  kind: ObjectKind;
  id: string;
  name: string;
  /** Where it leads: the page of the unit or person it is about. */
  unit: string | null;
  person: string | null;
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
    found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    const units = new Set(found.flatMap(one => one.unit ?? []));
    const people = new Set(found.flatMap(one => one.person ?? []));
    for (const one of found)
      for (const { name, before, after: then } of one.attributes)
        for (const id of [before, then]) {
          if (typeof id !== "string") continue;
          if (name.startsWith("parent") || name === "unit") units.add(id);
          if (name === "person") people.add(id);
        }
    return {
      ahead: found,
      units: await namesOfUnits(tx, [...units], after),
      people: await namesOfPeople(tx, [...people], after),
    };
  });

const aheadOf = async (
  tx: Tx,
  noun: Noun<Attributes>,
  shape: Shape<Attributes>,
  after: Day,
): Promise<Ahead[]> => {
  const slices = await slicesOf(tx, noun, await idsAhead(tx, noun.kind, after));
  return [...slices].flatMap(([id, of]) =>
    planned(shape, of, after).map(one => {
      const value = (sliceAt(of, one.on) ?? sliceAt(of, addDays(one.on, -1)) ?? of.at(-1))?.value ?? {};
      return { ...one, kind: noun.kind, id, ...about(noun.kind, id, value) };
    }),
  );
};

const about = (kind: ObjectKind, id: string, value: Attributes) => {
  const text = (name: string) => {
    const held = value[name];
    return typeof held === "string" ? held : null;
  };
  if (kind === "unit") return { name: text("name") ?? "", unit: id, person: null };
  if (kind === "person") return { name: "", unit: null, person: id };
  if (kind === "position") return { name: text("title") ?? "", unit: text("unit"), person: text("person") };
  const ofUnit = text("objectKind") === "unit" ? text("object") : null;
  return {
    name: text("kind") ?? "",
    unit: ofUnit,
    person: text("holderKind") === "person" ? text("holder") : null,
  };
};
