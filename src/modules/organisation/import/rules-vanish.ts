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
    let usersOf = usage(after, ask);
    const isFree = ([, id]: readonly [string, string]) => total(usersOf(kind, id)) === 0;
    // Round by round: what has ended holds nobody any more.
    for (let free = waiting.filter(isFree); free.length > 0; free = waiting.filter(isFree)) {
      const leaving = new Set(free);
      waiting = waiting.filter(one => !leaving.has(one));
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
          byName: false,
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
      usersOf = usage(after, ask);
    }
    for (const [key, id] of waiting)
      lines.push({
        kind,
        key,
        id,
        name: nameIn(kind, after[kind].get(id)?.at(-1)?.value ?? {}),
        actions: ["kept"],
        fields: [],
        use: usersOf(kind, id),
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

/** Who uses what on the day or later, counted once for all: a list may leave out thousands. */
const usage = (whole: Whole, ask: ImportAsk): ((kind: SheetKind, id: string) => Use) => {
  const count = (users: ReadonlyMap<string, Slices<Attributes>>, pointers: readonly string[]) => {
    const counts = new Map<unknown, number>();
    for (const slices of users.values()) {
      const later = slices.filter(slice => slice.to === null || slice.to > ask.day);
      for (const used of new Set(later.flatMap(slice => pointers.map(name => slice.value[name]))))
        counts.set(used, (counts.get(used) ?? 0) + 1);
    }
    return (id: string) => counts.get(id) ?? 0;
  };
  const positions = count(whole.position, ["person", "unit"]);
  const units = count(whole.unit, ["parentLine", "parentPay", "parentSafety", "parentPolitics"]);
  const duties = count(whole.responsibility, ["object", "holder", "deputy"]);
  return (kind, id) => ({
    positions: positions(id),
    units: units(id),
    duties: duties(id),
    elsewhere: kind === "unit" ? (ask.usedElsewhere.get(id) ?? 0) : 0,
  });
};
