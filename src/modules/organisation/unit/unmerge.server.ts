import type { Day } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Proposal, Recorded } from "../history/actions.server.ts";
import { bookOf, matching } from "../history/book.server.ts";
import { cancelAt } from "../history/rules.ts";
import { type Attributes, type Slices, sliceFrom } from "../history/rules-slices.ts";
import { hold, lockTrees, type Noun, type ObjectKind } from "../history/store.server.ts";
import { type Part, writtenWithEnd } from "../history/store-known.server.ts";
import { positionNoun, validities } from "../position/store.server.ts";
import { checkHolders, type Responsibility } from "../responsibility/rules.ts";
import { responsibilityNoun } from "../responsibility/store.server.ts";
import { checkTrees } from "./check.server.ts";
import { type Unit, unitShape } from "./rules.ts";
import { type Merger, mergersOf, unitNoun } from "./store.server.ts";

/** What of a merger can be taken back, and what others have built on since: that stays as it is. */
export type Unmerged = { own: Part | null; back: Part[]; stays: Part[] };

const nouns = { unit: unitNoun, position: positionNoun, responsibility: responsibilityNoun } as const;

/** The merger by which a unit ends on a day. */
export const mergerOn = async (
  tx: Tx,
  { kind, id, day }: { kind: ObjectKind; id: string; day: Day },
): Promise<Merger | undefined> =>
  kind === "unit" ? (await mergersOf(tx, [id])).find(one => one.unit === id && one.day === day) : undefined;

/** What comes back when a merger is taken back, and what stays because it was changed since. */
export const unmerging = async (tx: Tx, merger: Merger): Promise<Unmerged> => {
  const all = await writtenWithEnd(tx, merger.unit, merger.into);
  const own = all.find(part => part.id === merger.unit) ?? null;
  // What went along did so from the day that was noted, however the end was corrected since.
  const noted = { ...merger, day: own?.after.at(-1)?.to ?? merger.day };
  const found: Unmerged = { own, back: [], stays: [] };
  for (const part of all) {
    if (part === own || !isOf(part, noted, all)) continue;
    if (part.now === part.version && (await canStand(tx, part, merger))) found.back.push(part);
    else found.stays.push(part);
  }
  return found;
};

/** Takes a planned merger back in one act: the unit goes on, with all that has not been changed since. */
export const unmergeIn = async (
  tx: Tx,
  act: Act,
  merger: Merger,
  version: number,
): Promise<Result<Recorded>> => {
  await lockTrees(tx);
  const held = matching((await hold(tx, unitNoun, [merger.unit])).get(merger.unit), version);
  if (!held.ok) return held;
  if (merger.day <= act.today) return refused("history.past-needs-correction", { day: merger.day });
  const { own, back } = await unmerging(tx, merger);
  // A unit that was changed since keeps that, and only goes on; else all that was planned of it comes back too.
  const goesOn =
    own && own.version === version
      ? done({ slices: own.before as Slices<Unit> })
      : cancelAt(unitShape, held.value.slices, merger.day, { today: act.today });
  if (!goesOn.ok) return goesOn;
  const book = bookOf(tx, act);
  const note = <A extends Attributes>(noun: Noun<A>, proposal: Proposal<A>, at: Held) =>
    book.note(noun, {
      id: proposal.id,
      before: { ...at, slices: proposal.before },
      slices: proposal.after,
      verb: proposal.verb,
      reason: null,
      effectiveFrom: merger.day,
      fields: [],
    });
  const first = {
    id: merger.unit,
    before: held.value.slices,
    after: goesOn.value.slices,
    // A unit that was to end by itself does so again, which is then no merger.
    verb: goesOn.value.slices.at(-1)?.to ? ("ended" as const) : ("changed" as const),
  };
  const noted = note(unitNoun, first, held.value);
  const trees: Proposal<Unit>[] = [first];
  for (const kind of ["unit", "position", "responsibility"] as const) {
    const parts = back.filter(part => part.kind === kind);
    const noun = nouns[kind] as Noun<Attributes>;
    const now = await hold(
      tx,
      noun,
      parts.map(part => part.id),
    );
    for (const { id, version, before } of parts) {
      const there = now.get(id);
      if (there?.version !== version) return refused("history.version-conflict");
      const proposal = { id, before: there.slices, after: before, verb: "changed" as const };
      note(noun, proposal, there);
      if (kind === "unit") trees.push(proposal as Proposal<Unit>);
    }
  }
  const checked = await checkTrees(tx, trees);
  if (!checked.ok) return checked;
  await book.close();
  return done({ id: merger.unit, version: noted, left: [], reported: checked.value });
};

type Held = { id: string; version: number; recordedAt: string };

/** True when a thing left the unit from the day on, or is a responsibility that the other unit took over. */
const isOf = (part: Part, { unit, into, day }: Merger, all: readonly Part[]): boolean => {
  const from = (slices: Slices<Attributes>) => sliceFrom(slices, day).map(slice => slice.value);
  const names = (values: readonly Attributes[]) => values.some(value => Object.values(value).includes(unit));
  if (part.version > 1) return names(from(part.before)) && !names(from(part.after));
  const taken = part.after[0];
  if (part.kind !== "responsibility" || taken?.value.object !== into || taken.from < day) return false;
  return all
    .filter(one => one.kind === "responsibility" && one.version > 1)
    .some(one =>
      from(one.before).some(
        value =>
          value.object === unit && value.kind === taken.value.kind && value.holder === taken.value.holder,
      ),
    );
};

/** A responsibility whose holder has gone since cannot come back; that its unit ends is what is taken back. */
const canStand = async (tx: Tx, { kind, before }: Part, { unit }: Merger): Promise<boolean> => {
  if (kind !== "responsibility") return true;
  const slices = before as Slices<Responsibility>;
  const ids = slices.flatMap(({ value }) => [
    value.holder,
    value.object,
    ...(value.deputy ? [value.deputy] : []),
  ]);
  const valid = await validities(tx, [...new Set(ids)]);
  valid.set(unit, [{ from: "0001-01-01", to: null }]);
  return checkHolders(slices, id => valid.get(id) ?? []).ok;
};
