import type { Day } from "../../../kernel/period.ts";
import type { Whole } from "../consistency/rules.ts";
import { endAt } from "../history/rules.ts";
import type { Attributes, Slices } from "../history/rules-slices.ts";
import {
  type ImportAsk,
  type ImportDecision,
  nameIn,
  type PlanLine,
  type SheetKind,
  wholeAfter,
} from "./rules-plan.ts";

/** What this source told us of before and now leaves out: ends, unless somebody still uses it. */
export const vanish = (
  ask: ImportAsk,
  ids: Record<SheetKind, ReadonlyMap<string, string>>,
  decisions: readonly ImportDecision[],
) => {
  const after = wholeAfter(ask.whole, decisions);
  const ended: ImportDecision[] = [];
  const lines: PlanLine[] = [];
  // Positions first, then people, then units from the leaves up: who goes together does not hold each other.
  for (const kind of ["position", "person", "unit"] as const) {
    if (ask.rows[kind] === null) continue;
    const inFile = new Set(ask.rows[kind].map(row => ids[kind].get(row.key)));
    let waiting = [...ask.ids[kind]].filter(
      ([, id]) => !inFile.has(id) && lives(after[kind].get(id), ask.day),
    );
    for (let moved = true; moved; ) {
      const free = waiting.filter(([, id]) => total(usageOf(after, kind, id, ask)) === 0);
      moved = free.length > 0;
      waiting = waiting.filter(one => !free.includes(one));
      for (const [key, id] of free) {
        const slices = after[kind].get(id)!;
        const closed = endAt(slices as Slices<Attributes>, ask.day, { today: ask.today });
        if (!closed.ok) continue;
        // Every kind's slices are slices of attributes; the map is our own copy.
        (after[kind] as Map<string, Slices<Attributes>>).set(id, closed.value.slices);
        const before: Slices<Attributes> = ask.whole[kind].get(id) ?? [];
        ended.push({
          kind,
          id,
          key,
          before,
          after: closed.value.slices,
          verb: "ended",
          effectiveFrom: ask.day,
          fields: [],
        });
        lines.push({
          kind,
          key,
          id,
          name: nameIn(kind, slices.at(-1)?.value ?? {}),
          actions: ["ended"],
          fields: [],
          use: null,
        });
      }
    }
    for (const [key, id] of waiting)
      lines.push({
        kind,
        key,
        id,
        name: nameIn(kind, after[kind].get(id)?.at(-1)?.value ?? {}),
        actions: ["kept"],
        fields: [],
        use: usageOf(after, kind, id, ask),
      });
  }
  return { decisions: ended, lines };
};

type Use = NonNullable<PlanLine["use"]>;
const total = (use: Use) => use.positions + use.units + use.duties + use.elsewhere;

const lives = (slices: Slices<Attributes> | undefined, day: Day): boolean => {
  const last = slices?.at(-1);
  return last !== undefined && (last.to === null || last.to > day) && slices![0]!.from < day;
};

/** Who uses an object on the day or later. */
const usageOf = (whole: Whole, kind: SheetKind, id: string, ask: ImportAsk): Use => {
  const count = (slices: ReadonlyMap<string, Slices<Attributes>>, uses: (value: Attributes) => boolean) =>
    [...slices.values()].filter(of =>
      of.some(slice => (slice.to === null || slice.to > ask.day) && uses(slice.value)),
    ).length;
  const parents = ["parentLine", "parentPay", "parentSafety", "parentPolitics"];
  return {
    positions: kind === "position" ? 0 : count(whole.position, value => value[kind] === id),
    units: kind === "unit" ? count(whole.unit, value => parents.some(name => value[name] === id)) : 0,
    duties: count(
      whole.responsibility,
      value => value.object === id || value.holder === id || value.deputy === id,
    ),
    elsewhere: kind === "unit" ? (ask.usedElsewhere.get(id) ?? 0) : 0,
  };
};
