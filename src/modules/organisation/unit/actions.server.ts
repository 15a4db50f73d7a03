import { isId } from "../../../kernel/ids.ts";
import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { danglingAfter } from "../consistency/dangling.server.ts";
import { type Hierarchy, hierarchies } from "../hierarchy/rules.ts";
import { type Proposal, type Recorded, verbsOf } from "../history/actions.server.ts";
import { type Book, bookOf, deciding, matching } from "../history/book.server.ts";
import { endAt, mappedFrom, withoutFrom } from "../history/rules.ts";
import { sliceAt } from "../history/rules-slices.ts";
import { type Held, hold, lockTrees } from "../history/store.server.ts";
import { mayChange } from "../policy.ts";
import { firstBroken, type Position } from "../position/rules.ts";
import { positionNoun, validities } from "../position/store.server.ts";
import { releaseDuties } from "../responsibility/release.server.ts";
import { checkTrees } from "./check.server.ts";
import { noteCarried } from "./merge.server.ts";
import { parentAttribute, type Unit, unitSchema, unitShape } from "./rules.ts";
import { type Dependants, dependantsOfUnit, unitNoun } from "./store.server.ts";

/** The verbs of a unit. Ending is below: a unit that others depend on needs a plan for them. */
export const unitVerbs = verbsOf<Unit>({
  noun: unitNoun,
  shape: unitShape,
  schema: unitSchema,
  may: mayChange,
  lock: async (tx, change) => {
    const moves =
      change === "validity" || hierarchies.some(one => change[parentAttribute[one]] !== undefined);
    if (moves) await lockTrees(tx);
  },
  check: async (tx, proposal) => {
    const trees = await checkTrees(tx, [proposal]);
    return trees.ok ? done([...trees.value, ...(await danglingAfter(tx, proposal))]) : trees;
  },
});

/**
 * What becomes of those who depend on a unit that ends: they end with it, or move to another unit. In a merger the
 * responsibilities for the unit go along too, and the other unit is noted as its successor.
 */
export type Cascade = { kind: "end" } | { kind: "move" | "merge"; to: string };

export type EndedUnit =
  | { ok: true; value: Recorded & { alsoChanged: number } }
  | {
      ok: false;
      refusal: { code: string; values?: Record<string, string | number> };
      dependants?: Dependants;
    };

/** Ends a unit. Refused with the list of those who depend on it, unless a cascade says what becomes of them. */
export const endUnit = async (act: Act, input: Ending): Promise<EndedUnit> => {
  const may = mayChange(act);
  if (may !== true) return { ok: false, refusal: may.because };
  return deciding(act, async tx => {
    const decided = await decideEnd(tx, act, input);
    if (!decided.ok) return decided;
    const { book, ...recorded } = decided.value;
    await book.close();
    return done(recorded);
  });
};

/** Whether a unit could end so: all that ending it asks but the role, and nothing is written. */
export const couldEndUnit = (act: Act, input: Ending): Promise<Decided> =>
  transact(act, tx => decideEnd(tx, act, input));

type Ending = { id: string; version: number; day: Day; cascade?: Cascade };
type Decided =
  | { ok: true; value: Extract<EndedUnit, { ok: true }>["value"] & { book: Book } }
  | Extract<EndedUnit, { ok: false }>;

/** What ending a unit comes to, noted in a book that is still to be closed. */
const decideEnd = async (tx: Tx, act: Act, input: Ending): Promise<Decided> => {
  if (!isDay(input.day)) return refused("history.not-a-day");
  await lockTrees(tx);
  const held = matching((await hold(tx, unitNoun, [input.id])).get(input.id), input.version);
  if (!held.ok) return held;
  const ended = endAt(held.value.slices, input.day, { today: act.today });
  if (!ended.ok) return ended;
  const dependants = await dependantsOfUnit(tx, input.id, input.day);
  const count = dependants.units.length + dependants.positions.length + dependants.responsibilities.length;
  if (count > 0 && !input.cascade)
    return {
      ...refused("unit.has-dependants", {
        units: new Set(dependants.units.map(unit => unit.id)).size,
        positions: dependants.positions.length,
        responsibilities: dependants.responsibilities.length,
        day: input.day,
      }),
      dependants,
    };
  const target =
    input.cascade && input.cascade.kind !== "end"
      ? await targetOf(tx, input.cascade.to, input.day)
      : done(null);
  if (!target.ok) return target;
  const book = bookOf(tx, act);
  const version = book.note(unitNoun, {
    id: input.id,
    before: held.value,
    slices: ended.value.slices,
    verb: "ended",
    reason: null,
    ...(input.cascade?.kind === "merge" && { successor: input.cascade.to }),
    effectiveFrom: input.day,
    fields: [],
  });
  const own: Proposal<Unit> = {
    id: input.id,
    before: held.value.slices,
    after: ended.value.slices,
    verb: "ended",
  };
  const others = input.cascade
    ? await cascade(tx, book, { id: input.id, day: input.day, cascade: input.cascade })
    : done([]);
  if (!others.ok) return others;
  const proposals = [own, ...others.value];
  const checked = await checkTrees(tx, proposals);
  if (!checked.ok) return checked;
  const alsoChanged = book.changes() - 1;
  return done({ id: input.id, version, left: [], reported: checked.value, alsoChanged, book });
};

/** Where they move must be there from the day on, and stay. */
const targetOf = async (tx: Tx, to: string, day: Day): Promise<Result<null>> => {
  if (!isId(to)) return refused("unit.target-missing");
  const periods = (await validities(tx, [to])).get(to) ?? [];
  const gone = firstBroken({ from: day, to: null }, periods);
  if (!gone) return done(null);
  return refused(gone === day ? "unit.target-not-valid" : "unit.target-ends", { day: gone });
};

/** What becomes of all who depend on a unit (and, when they end with it, of those below). */
const cascade = async (
  tx: Tx,
  book: Book,
  input: { id: string; day: Day; cascade: Cascade },
): Promise<Result<Proposal<Unit>[]>> => {
  const { day } = input;
  const moveTo = input.cascade.kind === "end" ? null : input.cascade.to;
  const merges = input.cascade.kind === "merge";
  if (moveTo === input.id) return refused("unit.move-to-itself");
  const ending = new Set([input.id]);
  const lifted = new Map<string, Set<Hierarchy>>();
  const positions = new Set<string>();
  // The set grows while it is walked: children that end bring their own children.
  for (const id of ending) {
    const below = await dependantsOfUnit(tx, id, day);
    for (const unit of below.units)
      if (unit.hierarchy === "line" && !moveTo) ending.add(unit.id);
      else lifted.set(unit.id, (lifted.get(unit.id) ?? new Set()).add(unit.hierarchy));
    for (const position of below.positions) positions.add(position.id);
  }
  const units = await hold(tx, unitNoun, [
    ...new Set([...ending, ...lifted.keys(), ...(moveTo ? [moveTo] : [])]),
  ]);
  if (moveTo && !units.has(moveTo)) return refused("unit.target-missing");
  const placed = moveTo ? sliceAt(units.get(moveTo)?.slices ?? [], day)?.value : undefined;
  const proposals: Proposal<Unit>[] = [];
  for (const unit of units.values()) {
    if (unit.id === input.id || !(ending.has(unit.id) || lifted.has(unit.id))) continue;
    const ends = ending.has(unit.id);
    const verb = ends ? ("ended" as const) : ("changed" as const);
    const moved = [...(lifted.get(unit.id) ?? [])];
    const slices = ends
      ? withoutFrom(unit.slices, day, () => true)
      : moved.reduce((now, hierarchy) => {
          const name = parentAttribute[hierarchy];
          // Beside the line they follow a merger where the other unit has a place; a unit never follows into itself.
          const follows = hierarchy === "line" || (merges && placed?.[name] != null);
          const target =
            moveTo && follows && !(merges && unit.id === moveTo)
              ? moveTo
              : above(units.get(input.id), hierarchy, day, unit.id);
          const goes = (value: Unit) => value[name] !== null && ending.has(value[name]);
          return mappedFrom(now, day, goes, { [name]: target });
        }, unit.slices);
    const fields = ends ? [] : moved.map(hierarchy => parentAttribute[hierarchy]);
    book.note(unitNoun, {
      id: unit.id,
      before: unit,
      slices,
      verb,
      reason: null,
      effectiveFrom: day,
      fields,
    });
    proposals.push({ id: unit.id, before: unit.slices, after: slices, verb });
  }
  for (const position of (await hold(tx, positionNoun, [...positions])).values()) {
    const goes = (value: Position) => ending.has(value.unit);
    book.note(positionNoun, {
      id: position.id,
      before: position,
      slices: moveTo
        ? mappedFrom(position.slices, day, goes, { unit: moveTo })
        : withoutFrom(position.slices, day, goes),
      verb: moveTo ? "changed" : "ended",
      reason: null,
      effectiveFrom: day,
      fields: moveTo ? ["unit"] : [],
    });
  }
  if (merges && moveTo) await noteCarried(tx, book, { unit: input.id, into: moveTo, day });
  await releaseDuties(tx, book, { objects: ending, holders: moveTo ? new Set() : positions }, day);
  return done(proposals);
};

/** Where a child stands when its parent in a hierarchy goes: under the parent's parent, or nowhere. */
const above = (
  ended: Held<Unit> | undefined,
  hierarchy: Hierarchy,
  day: Day,
  child: string,
): string | null => {
  const slice = ended && (sliceAt(ended.slices, day) ?? ended.slices.at(-1));
  const target = slice?.value[parentAttribute[hierarchy]] ?? null;
  return target === child ? null : target;
};
