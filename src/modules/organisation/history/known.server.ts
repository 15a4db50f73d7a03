import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { nameOf } from "../person/rules.ts";
import { personNoun, valuedSlices } from "../person/store.server.ts";
import { type Attributes, type Slices, sliceAt } from "./rules-slices.ts";
import { type Noun, slicesOf } from "./store.server.ts";
import { endOfDay, slicesKnownAt } from "./store-known.server.ts";

/** Objects of a noun as they were known at the end of a day, or are known now when none is told. */
export const slicesKnown = async <A extends Attributes>(
  tx: Tx,
  noun: Noun<A>,
  knownOn: Day | undefined,
  ids: readonly string[] | "all" = "all",
): Promise<Map<string, Slices<A>>> => {
  if (!knownOn) return slicesOf(tx, noun, ids);
  const known = await slicesKnownAt<A>(tx, noun.kind, await endOfDay(tx, knownOn), ids);
  if (noun.kind !== "person") return known;
  // The log of a person holds numbers; what they stand for lies apart, and is gone after erasure.
  const valued = await valuedSlices(tx, [...known.keys()]);
  return new Map([...known].map(([id, slices]) => [id, valued(id, slices) as unknown as Slices<A>]));
};

/** What was valid on a day, of objects as they were known. */
export const valuesKnown = async <A extends Attributes>(
  tx: Tx,
  noun: Noun<A>,
  day: Day,
  knownOn: Day | undefined,
  ids: readonly string[] | "all" = "all",
): Promise<Map<string, A>> =>
  new Map(
    [...(await slicesKnown(tx, noun, knownOn, ids))].flatMap(([id, slices]) => {
      const slice = sliceAt(slices, day);
      return slice ? [[id, slice.value] as const] : [];
    }),
  );

/** What people who were here on a day were called, as we knew it; null for those erased. */
export const namesKnown = async (
  tx: Tx,
  day: Day,
  knownOn: Day | undefined,
  ids: readonly string[],
): Promise<Map<string, string | null>> =>
  new Map([...(await valuesKnown(tx, personNoun, day, knownOn, ids))].map(([id, one]) => [id, nameOf(one)]));
