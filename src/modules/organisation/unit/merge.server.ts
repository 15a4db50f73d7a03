import { newId } from "../../../kernel/ids.ts";
import { contains } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Book } from "../history/book.server.ts";
import { type Slice, sliceFrom } from "../history/rules-slices.ts";
import { slicesOf } from "../history/store.server.ts";
import { isSingle, type Responsibility, type ResponsibilityKind } from "../responsibility/rules.ts";
import { dutiesFor, responsibilityNoun } from "../responsibility/store.server.ts";
import { consequencesOfEnd } from "./reads.server.ts";
import type { Merger } from "./store.server.ts";

/** The responsibilities for a unit that goes into another: those the other takes over, and those it has its own of. */
type Carried = { go: Slice<Responsibility>[][]; end: ResponsibilityKind[] };

/** What becomes of the responsibilities for a unit when it goes into another. */
const carriedBy = async (tx: Tx, { unit, into, day }: Merger): Promise<Carried> => {
  const ids = (await dutiesFor(tx, [unit, into])).map(duty => duty.id);
  const duties = [...(await slicesOf(tx, responsibilityNoun, [...new Set(ids)])).values()];
  const there = duties.flat().filter(slice => slice.value.object === into);
  const carried: Carried = { go: [], end: [] };
  for (const slices of duties) {
    const own = sliceFrom(slices, day).filter(slice => slice.value.object === unit);
    const kind = own[0]?.value.kind;
    if (!kind) continue;
    const go = own.flatMap(slice => untilTaken(slice, there, into));
    if (go.length > 0) carried.go.push(go);
    else carried.end.push(kind);
  }
  return carried;
};

/** A duty as the other unit's, until somebody else holds it there; nothing when somebody already does. */
const untilTaken = (
  { from, to, value }: Slice<Responsibility>,
  there: readonly Slice<Responsibility>[],
  into: string,
): Slice<Responsibility>[] => {
  const same = there.filter(
    one => one.value.kind === value.kind && (isSingle(value.kind) || one.value.holder === value.holder),
  );
  if (same.some(one => contains(one, from))) return [];
  const next = same.map(one => one.from).filter(day => day > from);
  const until = [...next, ...(to === null ? [] : [to])].sort()[0] ?? null;
  return [{ from, to: until, value: { ...value, object: into } }];
};

/** Notes the responsibilities that the other unit takes over; those of the unit that ends are ended with it. */
export const noteCarried = async (tx: Tx, book: Book, merger: Merger): Promise<void> => {
  for (const slices of (await carriedBy(tx, merger)).go)
    book.note(responsibilityNoun, {
      id: newId(),
      before: null,
      slices,
      verb: "changed",
      reason: null,
      effectiveFrom: merger.day,
      fields: Object.keys(responsibilityNoun.columns),
    });
};

/** What goes along when a unit goes into another, what ends, and what of the modules above refers to it. */
export const consequencesOfMerger = async (act: Act, merger: Merger) => {
  const { go, end } = await read(act, tx => carriedBy(tx, merger));
  return { ...(await consequencesOfEnd(act, merger.unit, merger.day)), carried: go.length, ending: end };
};
