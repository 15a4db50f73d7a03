import type { Day } from "../../../kernel/period.ts";
import { done, type Result } from "../../../kernel/result.ts";
import { cutText } from "../../../kernel/text.ts";
import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { type ExternalId, noteExternalIds } from "../bulk/store.server.ts";
import type { Proposal } from "../history/actions.server.ts";
import { bookOf } from "../history/book.server.ts";
import { changeFrom, endAt } from "../history/rules.ts";
import { sliceAt } from "../history/rules-slices.ts";
import { hold, lockTrees, slicesOf } from "../history/store.server.ts";
import { nameOf, type Person, personSchema, personShape } from "../person/rules.ts";
import { personNoun } from "../person/store.server.ts";
import { type Named, noteNamed } from "../responsibility/appoint.server.ts";
import { releaseDuties } from "../responsibility/release.server.ts";
import { checkTrees } from "../unit/check.server.ts";
import { type Unit, unitSchema, unitShape } from "../unit/rules.ts";
import { dependantsOfUnit, unitNoun } from "../unit/store.server.ts";

/** A unit and a person as far as another register tells them. */
export type ToldUnit = { name: string; parent: string | null; ean: string | null };
export type ToldPerson = { name: string; email: string | null };

/** What another register tells of the organisation: to be so from today on. */
export type Told = {
  source: string;
  units: {
    created: { id: string; key: string; value: ToldUnit }[];
    changed: { id: string; change: Partial<ToldUnit> }[];
    ended: string[];
  };
  people: {
    created: { id: string; key: string; value: ToldPerson }[];
    changed: { id: string; change: Partial<ToldPerson> }[];
  };
  /** Who is responsible for what, those of the people above included. */
  named: readonly Named[];
  /** Things that go: nobody is responsible for them any more. */
  gone: readonly string[];
};

/** Units and people as they stand on the act's day, in the words of `Told`. */
export const organisationNow = async (
  tx: Tx,
  act: Act,
): Promise<{ units: Map<string, ToldUnit>; people: Map<string, ToldPerson> }> => {
  const units = new Map<string, ToldUnit>();
  for (const [id, slices] of await slicesOf(tx, unitNoun, "all")) {
    const unit = sliceAt(slices, act.today)?.value;
    if (unit) units.set(id, { name: unit.name, parent: unit.parentLine, ean: unit.ean });
  }
  const people = new Map<string, ToldPerson>();
  for (const [id, slices] of await slicesOf(tx, personNoun, "all")) {
    const person = sliceAt(slices, act.today)?.value;
    const name = person && nameOf(person);
    // An erased person has no name and is nobody's any more.
    if (name) people.set(id, { name, email: person.email });
  }
  return { units, people };
};

/** Of units that are to end together, those others still stand on: they cannot simply go. */
export const unitsStillNeeded = async (tx: Tx, ids: readonly string[], day: Day): Promise<Set<string>> => {
  const needed = new Set<string>();
  const children = new Map<string, string[]>();
  for (const id of ids) {
    const { units, positions, responsibilities } = await dependantsOfUnit(tx, id, day);
    children.set(
      id,
      units.map(unit => unit.id),
    );
    const stays = units.some(unit => !ids.includes(unit.id));
    if (stays || positions.length + responsibilities.length > 0) needed.add(id);
  }
  // A unit above one that stays must stay too; the tree is not deeper than it has units.
  for (let grown = true; grown; ) {
    const more = ids.filter(id => !needed.has(id) && children.get(id)?.some(child => needed.has(child)));
    for (const id of more) needed.add(id);
    grown = more.length > 0;
  }
  return needed;
};

/** Writes what was told in the caller's transaction. `between` runs before the feed's counter is taken. */
export const takeIn = async (
  tx: Tx,
  act: Act,
  told: Told,
  between: () => Promise<void>,
): Promise<Result<number>> => {
  await lockTrees(tx);
  const book = bookOf(tx, act);
  const units = await noteUnits(tx, act, told, book);
  if (!units.ok) return units;
  const people = await notePeople(tx, act, told, book);
  if (!people.ok) return people;
  const changes = book.changes();
  const coming = new Map(told.people.created.map(({ id }) => [id, { kind: "person" as const, to: null }]));
  const named = await noteNamed(tx, book, told.named, act.today, coming);
  if (!named.ok) return named;
  if (told.gone.length > 0)
    await releaseDuties(tx, book, { objects: new Set(told.gone), holders: new Set() }, act.today);
  await between();
  await book.close(() => noteExternalIds(tx, namesGiven(told), act.today));
  return done(changes);
};

type Book = ReturnType<typeof bookOf>;

const noteUnits = async (tx: Tx, act: Act, { units }: Told, book: Book): Promise<Result<null>> => {
  const told = { reason: null, effectiveFrom: act.today };
  const proposals: Proposal<Unit>[] = [];
  for (const { id, value } of units.created) {
    const whole = unitSchema.parse({
      name: value.name,
      type: "not-said",
      parentLine: value.parent,
      ean: value.ean,
    });
    const after = [{ from: act.today, to: null, value: whole }];
    book.note(unitNoun, { id, before: null, slices: after, verb: "changed", fields: unitShape.all, ...told });
    proposals.push({ id, before: [], after, verb: "changed" });
  }
  const held = await hold(tx, unitNoun, [...units.changed.map(({ id }) => id), ...units.ended]);
  for (const { id, change } of units.changed) {
    const before = held.get(id);
    if (!before) continue;
    const { parent, ...rest } = change;
    const fields = { ...rest, ...(parent === undefined ? {} : { parentLine: parent }) };
    // A name too long or blank is a fault of the caller's, as it is for a new unit.
    unitSchema.partial().parse(fields);
    const changed = changeFrom(unitShape, before.slices, act.today, fields, { today: act.today });
    if (!changed.ok) return changed;
    const after = changed.value.slices;
    book.note(unitNoun, { id, before, slices: after, verb: "changed", fields: Object.keys(fields), ...told });
    proposals.push({ id, before: before.slices, after, verb: "changed" });
  }
  for (const id of units.ended) {
    const before = held.get(id);
    if (!before) continue;
    const ended = endAt(before.slices, act.today, { today: act.today });
    if (!ended.ok) return ended;
    const after = ended.value.slices;
    book.note(unitNoun, { id, before, slices: after, verb: "ended", fields: [], ...told });
    proposals.push({ id, before: before.slices, after, verb: "ended" });
  }
  const checked = await checkTrees(tx, proposals);
  return checked.ok ? done(null) : checked;
};

const notePeople = async (tx: Tx, act: Act, { people }: Told, book: Book): Promise<Result<null>> => {
  const told = { verb: "changed" as const, reason: null, effectiveFrom: act.today };
  for (const { id, value } of people.created) {
    const whole: Person = personSchema.parse({
      ...namesIn(value.name),
      email: value.email,
      protected: false,
    });
    const slices = [{ from: act.today, to: null, value: whole }];
    book.note(personNoun, { id, before: null, slices, fields: personShape.all, ...told });
  }
  const held = await hold(
    tx,
    personNoun,
    people.changed.map(({ id }) => id),
  );
  for (const { id, change } of people.changed) {
    const before = held.get(id);
    if (!before) continue;
    const { name, ...rest } = change;
    const fields = { ...rest, ...(name === undefined ? {} : namesIn(name)) };
    const changed = changeFrom(personShape, before.slices, act.today, fields, { today: act.today });
    if (!changed.ok) return changed;
    book.note(personNoun, { id, before, slices: changed.value.slices, fields: Object.keys(fields), ...told });
  }
  return done(null);
};

/** A name in one piece: the last word is the family name; a single word stands as both, shown once. */
const namesIn = (name: string): Pick<Person, "given" | "family" | "display"> => {
  const words = name.trim().split(/\s+/);
  const family = words.pop() ?? "";
  const given = words.join(" ");
  return {
    given: cutText(given || family, 100),
    family: cutText(family, 100),
    display: given ? null : cutText(family, 200),
  };
};

const namesGiven = ({ source, units, people }: Told): ExternalId[] => [
  ...units.created.map(({ id, key }) => ({ kind: "unit" as const, source, value: key, object: id })),
  ...people.created.map(({ id, key }) => ({ kind: "person" as const, source, value: key, object: id })),
];
