import { once } from "../../../kernel/once.ts";
import type { Lack, LackCode } from "./rules.ts";
import type { RecordGap } from "./rules-gaps.ts";

/** One thing lacking in one activity. */
export type LackRow = { activityId: string; lack: Lack; people: number | null };

/** Gaps that belong together: `rows` has those that concern most people first. */
export type GapGroup = {
  key: string;
  rows: LackRow[];
  activities: number;
  /** People concerned by the activity that concerns most; null where none is known. */
  most: number | null;
};

/** The gaps by what is missing: one answer often closes many. */
export const gapsByKind = once(
  (gaps: readonly RecordGap[]): readonly (GapGroup & { key: LackCode })[] =>
    // The keys are the codes themselves.
    grouped(lacksIn(gaps), ({ lack }) => [lack.code]) as (GapGroup & { key: LackCode })[],
);

/** The gaps by the unit that must close them; an activity of several units stands under each, of none under "". */
export const gapsByUnit = (
  gaps: readonly RecordGap[],
  unitsOf: (activityId: string) => readonly string[],
): GapGroup[] =>
  grouped(lacksIn(gaps), ({ activityId }) => {
    const units = unitsOf(activityId);
    return units.length > 0 ? units : [""];
  });

/** What must be answered, each once: two points of the article may ask for the same. */
export const lacksIn = once((gaps: readonly RecordGap[]): readonly LackRow[] => {
  const found = new Map<string, LackRow>();
  for (const { activityId, lacks, peopleConcerned: people } of gaps)
    for (const lack of lacks)
      found.set(JSON.stringify([activityId, lack.code, lack.of]), { activityId, lack, people });
  return [...found.values()];
});

const grouped = (rows: readonly LackRow[], keysOf: (row: LackRow) => readonly string[]): GapGroup[] => {
  const byKey = new Map<string, LackRow[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const list = byKey.get(key);
      if (list) list.push(row);
      else byKey.set(key, [row]);
    }
  return (
    [...byKey]
      .map(([key, found]) => {
        const concerned = new Map(found.map(({ activityId, people }) => [activityId, people]));
        const known = [...concerned.values()].filter(people => people !== null);
        return {
          key,
          rows: found.sort((x, y) => (y.people ?? -1) - (x.people ?? -1)),
          activities: concerned.size,
          most: known.length > 0 ? Math.max(...known) : null,
        };
      })
      // By the figures a person sees, so that the order can be followed.
      .sort((x, y) => (y.most ?? -1) - (x.most ?? -1) || y.rows.length - x.rows.length)
  );
};
