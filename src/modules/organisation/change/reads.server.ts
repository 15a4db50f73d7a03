import { type Act, read } from "../../../platform/act.ts";
import { namesOf as actorNames } from "../../../platform/audit/index.server.ts";
import { namesFor } from "../history/reads.server.ts";
import { type Difference, differences, type Shape } from "../history/rules-log.ts";
import type { Attributes, Slices, Value } from "../history/rules-slices.ts";
import { personShape } from "../person/rules.ts";
import { valuedSlices } from "../person/store.server.ts";
import { positionShape } from "../position/rules.ts";
import { responsibilityShape } from "../responsibility/rules.ts";
import { unitShape } from "../unit/rules.ts";
import type { SaidOfMerger } from "../unit/rules-mergers.ts";
import { mergersSaid } from "../unit/store-mergers.server.ts";
import type { Change, ObjectKind } from "./rules.ts";
import * as store from "./store.server.ts";

const shapes: Record<ObjectKind, Shape<Attributes>> = {
  unit: unitShape as Shape<Attributes>,
  person: personShape as Shape<Attributes>,
  position: positionShape as Shape<Attributes>,
  responsibility: responsibilityShape as Shape<Attributes>,
};

/** An event with what it says in words: what became other, of what, and who recorded it. */
export type Told = Change & {
  by: string | null;
  differences: Difference[];
  /** What it said of a merger, where it did. */
  merger: SaidOfMerger | null;
  /** What it is about, as it is or last was. */
  value: Attributes | null;
};

/** The newest events with what each changed; two queries for all of them, not two for each. */
export const newestTold = (
  act: Act,
  list: { skip: number; size: number },
): Promise<{ changes: Told[]; names: Record<string, string>; total: number }> =>
  read(act, async tx => {
    const state = await store.feedState(tx);
    const changes = await store.newestChanges(tx, list.skip, list.size);
    const pairs = await store.registrationsOf(tx, changes);
    const people = [...new Set(changes.filter(one => one.type === "person").map(one => one.id))];
    const valued = await valuedSlices(tx, people);
    const who = await actorNames(tx, [...new Set([...pairs.values()].map(pair => pair.recordedBy))]);
    const units = [...new Set(changes.filter(one => one.type === "unit").map(one => one.id))];
    const said = await mergersSaid(tx, units);
    const told = changes.map((change): Told => {
      const pair = pairs.get(change.seq);
      if (!pair) return { ...change, by: null, differences: [], merger: null, value: null };
      const slices = (some: Slices<Attributes>) =>
        change.type === "person" ? valued(change.id, some) : some;
      const after = slices(pair.after);
      const before = slices(pair.before);
      return {
        ...change,
        by: who.get(pair.recordedBy) ?? null,
        // What takes effect has been told when it was planned: only its day counts.
        differences: change.verb === "took-effect" ? [] : differences(shapes[change.type], before, after),
        merger: change.verb === "took-effect" ? null : said(change.id, change.registration),
        value: after.at(-1)?.value ?? before.at(-1)?.value ?? null,
      };
    });
    const spoken = told.flatMap(one => [
      ...Object.entries(one.value ?? {}),
      ...(one.value?.objectKind === "unit" ? ([["unit", one.value.object ?? null]] as const) : []),
      ["unit", one.merger?.into ?? null] as const,
      ...one.differences.flatMap(difference =>
        difference.attributes.flatMap(({ name, before, after }): [string, Value][] => [
          [name, before],
          [name, after],
        ]),
      ),
    ]);
    return {
      changes: told,
      names: await namesFor(tx, spoken, act.today),
      total: state.last - state.first + 1,
    };
  });
