import { type Day, dayIn } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import type { Act } from "../../../platform/act.ts";
import { goesInto, type SaidOfMerger, saidOfMergers } from "../unit/rules-mergers.ts";
import type { MergerLine } from "../unit/store-mergers.server.ts";
import { historyOf, shapeOf, type WithHistory } from "./reads.server.ts";
import {
  type Difference,
  differences,
  knownAt,
  type Planned,
  planned,
  readAt,
  recordedFor,
} from "./rules-log.ts";
import { type Happening, titleOf } from "./words.ts";

/** Something that was true from a day on, and who recorded that when. */
type Moment = Happening & { name: string | null; recordedAt: string | null; who: string | null };

/** Something that was recorded; of another unit that goes into this one, `unit` says which. */
type Recorded = {
  version: number;
  recordedAt: string;
  on: Day;
  who: string | null;
  verb: "changed" | "ended" | "corrected" | SaidOfMerger["did"];
  reason: string | null;
  differences: Difference[];
  merger: SaidOfMerger | null;
  unit?: string;
};

/** What was true of a thing and what was known of it, with the mergers it has a part in; null when it is not here. */
export const historySight = async (
  act: Act,
  kind: WithHistory,
  id: string,
  { asOf, asKnownAt }: { asOf: Day; asKnownAt: Day },
) => {
  const history = await historyOf(act, kind, id, asKnownAt);
  if (!history) return null;
  const { log, instant, who, mergers } = history;
  const shape = shapeOf[kind];
  const known = log.filter(registration => registration.recordedAt <= instant);
  const slices = knownAt(log, instant);
  const by = (one: { recordedAt: string; recordedBy: string } | undefined) => ({
    recordedAt: one?.recordedAt ?? null,
    who: one ? (who[one.recordedBy] ?? null) : null,
  });
  const recorded = (one: { version: number; recordedAt: string; recordedBy: string }) => ({
    version: one.version,
    recordedAt: one.recordedAt,
    on: dayIn(new Date(one.recordedAt), act.zone),
    who: who[one.recordedBy] ?? null,
  });
  const taken = (unit: string, lines: readonly MergerLine[]): Moment[] => {
    const then = lines.filter(one => one.recordedAt <= instant);
    const merged = goesInto(then);
    if (merged?.into !== id) return [];
    const said = then.findLast(one => one.into !== null);
    return [{ on: merged.day, verb: "changes", attributes: [], taken: unit, name: null, ...by(said) }];
  };
  const own = mergers.get(id) ?? [];
  const goes = goesInto(own.filter(one => one.recordedAt <= instant));
  const moments = planned(shape, slices, "").map((one): Moment => {
    const value = slices.find(slice => slice.from === one.on)?.value;
    return {
      ...withMerger(one, goes),
      name: value ? titleOf(kind, value) : null,
      ...by(recordedFor(shape, known, one.on)),
    };
  });
  const saidBy = new Map(saidOfMergers(own).map(said => [said.version, said]));
  const others = [...mergers].filter(([unit]) => unit !== id);
  return {
    ...history,
    slices,
    value: readAt(log, asOf, instant),
    version: known.at(-1)?.version ?? 0,
    moments: [...moments, ...others.flatMap(([unit, lines]) => taken(unit, lines))].sort((a, b) =>
      inOrder(a.on, b.on),
    ),
    registrations: log.map((one, i): Recorded => {
      const merger = saidBy.get(one.version) ?? null;
      return {
        ...recorded(one),
        verb: merger?.did ?? one.verb,
        reason: one.reason,
        differences: differences(shape, log[i - 1]?.slices ?? [], one.slices),
        merger,
      };
    }),
    others: others.flatMap(([unit, lines]) =>
      saidOfMergers(lines)
        .filter(({ into }) => into === id)
        .flatMap((merger): Recorded[] => {
          const one = lines.find(({ version }) => version === merger.version);
          return one
            ? [{ ...recorded(one), verb: merger.did, reason: null, differences: [], merger, unit }]
            : [];
        }),
    ),
  };
};

/** The end of a unit with the one it goes into. */
const withMerger = (one: Planned, goes: ReturnType<typeof goesInto>): Happening =>
  goes && one.verb === "ends" && one.on === goes.day ? { ...one, into: goes.into } : one;
