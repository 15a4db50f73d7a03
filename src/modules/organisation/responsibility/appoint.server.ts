import { newId } from "../../../kernel/ids.ts";
import type { Day } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { inOrder } from "../../../kernel/text.ts";
import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { type Book, bookOf } from "../history/book.server.ts";
import { mappedFrom, withoutFrom } from "../history/rules.ts";
import { merged, type Slice, type Slices, sliceAt } from "../history/rules-slices.ts";
import { type Held, hold, leanOnTrees, lockTrees } from "../history/store.server.ts";
import { releaseDuties } from "./release.server.ts";
import { isSingle, type Responsibility, type ResponsibilityKind } from "./rules.ts";
import { dutiesFor, lockDuty, responsibilityNoun, type Stay, staysOf } from "./store.server.ts";

/** Who is to hold a duty for a thing from a day on; null is nobody. A deputy not told of stays. */
export type Named = {
  kind: ResponsibilityKind;
  object: { kind: string; id: string };
  holder: string | null;
  deputy?: string | null;
  /** Of a duty that many may hold: who holds it no more. */
  leaving?: string;
};

/** What was decided and not yet written: close it last, after the caller's own rows and change log. */
export type Decided = { changes: number; close: () => Promise<void> };

/** So many locks of single duties are taken; for more the organisation waits as a whole. */
const singly = 40;

/**
 * Gives duties from a day on, today unless told, and ends those for things that are gone, in a transaction of the caller's. Decides and
 * locks at once; writes when the answer is closed, so that change log and feed come after the caller's own rows.
 */
export const appointIn = async (
  tx: Tx,
  act: Act,
  what: { named: readonly Named[]; gone?: readonly string[]; from?: Day },
): Promise<Result<Decided>> => {
  const { named, gone = [], from = act.today } = what;
  if (named.length + gone.length === 0) return done({ changes: 0, close: async () => {} });
  if (named.length > singly) await lockTrees(tx);
  else {
    await leanOnTrees(tx);
    for (const one of [...named].sort((a, b) => inOrder(placeOf(a), placeOf(b))))
      await lockDuty(tx, one.kind, one.object.id);
  }
  const book = bookOf(tx, act);
  const noted = await noteNamed(tx, book, named, from);
  if (!noted.ok) return noted;
  if (gone.length > 0) await releaseDuties(tx, book, { objects: new Set(gone), holders: new Set() }, from);
  return done({ changes: book.changes(), close: () => book.close() });
};

/** Notes in a book who holds what from a day on. `coming` are holders noted in the same book. */
export const noteNamed = async (
  tx: Tx,
  book: Book,
  named: readonly Named[],
  from: Day,
  coming: ReadonlyMap<string, Stay> = new Map(),
): Promise<Result<null>> => {
  const held = await heldBefore(tx, named);
  const stays = await staysOf(tx, from, [
    ...new Set(named.flatMap(one => [one.holder, one.deputy].flatMap(id => id ?? []))),
  ]);
  for (const one of named) {
    const duties = held.get(placeOf(one)) ?? [];
    const current = duties.find(duty => {
      const now = sliceAt(duty.slices, from)?.value;
      return now && (isSingle(one.kind) || now.holder === (one.holder ?? one.leaving));
    });
    const now = current && sliceAt(current.slices, from)?.value;
    // Whoever is already there needs no look at how long they stay.
    if (now && now.holder === one.holder && (one.deputy === undefined || one.deputy === now.deputy)) continue;
    const wanted = wantedOf(one, id => coming.get(id) ?? stays.get(id), from);
    if (!wanted.ok) return wanted;
    if (!wanted.value) {
      if (current) end(book, current, from);
      continue;
    }
    const later = duties.flatMap(duty => duty.slices).filter(slice => slice.from > from);
    const slices = slicesAfter(current, wanted.value, later, from, isSingle(one.kind));
    book.note(responsibilityNoun, {
      id: current?.id ?? newId(),
      before: current ?? null,
      slices,
      verb: "changed",
      reason: null,
      effectiveFrom: from,
      fields: current ? ["holder", "deputy"] : Object.keys(responsibilityNoun.columns),
    });
  }
  return done(null);
};

/** Ends a duty on a day; one that began that day was never held. */
const end = (book: Book, duty: Held<Responsibility>, day: Day): void => {
  book.note(responsibilityNoun, {
    id: duty.id,
    before: duty,
    slices: withoutFrom(duty.slices, day, () => true),
    verb: "ended",
    reason: null,
    effectiveFrom: day,
    fields: [],
  });
};

const placeOf = (one: Pick<Named, "kind" | "object">): string => `${one.object.id} ${one.kind}`;

const heldBefore = async (tx: Tx, named: readonly Named[]): Promise<Map<string, Held<Responsibility>[]>> => {
  const places = await dutiesFor(tx, [...new Set(named.map(one => one.object.id))]);
  const asked = new Set(named.map(placeOf));
  const wanted = places.filter(one => asked.has(`${one.object} ${one.kind}`));
  const held = await hold(tx, responsibilityNoun, [...new Set(wanted.map(one => one.id))]);
  const found = new Map<string, Held<Responsibility>[]>();
  for (const { id, object, kind } of wanted) {
    const duty = held.get(id);
    if (!duty || duty.slices.length === 0) continue;
    const place = `${object} ${kind}`;
    found.set(place, [...(found.get(place) ?? []), duty]);
  }
  return found;
};

type Wanted = { value: Responsibility; until: Day | null; deputyUntil: Day | null };

/** The duty as it is to be; no longer than those who hold it are here. Null when nobody is to hold it. */
const wantedOf = (one: Named, stayOf: (id: string) => Stay | undefined, from: Day): Result<Wanted | null> => {
  if (!one.holder) return one.deputy ? refused("responsibility.deputy-alone") : done(null);
  const holder = stayOf(one.holder);
  if (!holder) return refused("responsibility.holder-not-valid", { day: from });
  const deputy = one.deputy ? stayOf(one.deputy) : undefined;
  if (one.deputy && !deputy) return refused("responsibility.deputy-not-valid", { day: from });
  if (one.deputy === one.holder) return refused("responsibility.deputy-same");
  return done({
    value: {
      kind: one.kind,
      objectKind: one.object.kind,
      object: one.object.id,
      holderKind: holder.kind,
      holder: one.holder,
      deputyKind: deputy?.kind ?? null,
      deputy: one.deputy ?? null,
    },
    until: holder.to,
    deputyUntil: deputy?.to ?? null,
  });
};

/** A new holder takes over on a day until the next planned one; a new deputy changes nothing else. */
const slicesAfter = (
  current: Held<Responsibility> | undefined,
  { value, until, deputyUntil }: Wanted,
  later: readonly Slice<Responsibility>[],
  from: Day,
  single: boolean,
): Slices<Responsibility> => {
  const now = current && sliceAt(current.slices, from);
  const { holder, deputy, deputyKind } = value;
  const deputised = (slices: Slices<Responsibility>) =>
    deputyUntil === null
      ? slices
      : mappedFrom(slices, deputyUntil, one => one.deputy === deputy, { deputy: null, deputyKind: null });
  if (current && now?.value.holder === holder)
    return deputised(mappedFrom(current.slices, from, one => one.holder === holder, { deputy, deputyKind }));
  const next = single
    ? later
        .filter(slice => slice.value.holder !== now?.value.holder)
        .map(slice => slice.from)
        .sort()[0]
    : undefined;
  const to = [next, until].filter(day => day != null).sort()[0] ?? null;
  const kept = (current?.slices ?? []).filter(
    slice => slice.from > from && slice.value.holder !== now?.value.holder,
  );
  const before = withoutFrom(current?.slices ?? [], from, () => true);
  return deputised(merged([...before, { from, to, value }, ...kept]));
};
