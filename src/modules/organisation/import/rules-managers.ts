import type { Day, Period } from "../../../kernel/period.ts";
import type { Whole } from "../consistency/rules.ts";
import { sliceAt } from "../history/rules-slices.ts";
import type { Settled } from "./rules-names.ts";
import {
  type ImportAsk,
  type ImportDecision,
  type ImportRow,
  type Leader,
  type PlanLine,
  type RowError,
  wholeAfter,
} from "./rules-plan.ts";

type Wanted = { unit: string; person: string | null; position: string | null; row: ImportRow };

/**
 * Who leads which unit by the file: its units name somebody, or its people and posts say yes. Who cannot be named is
 * told and not taken: a list of units is often read before the people are here.
 */
export const managersOf = (ask: ImportAsk, settled: Settled, decisions: readonly ImportDecision[]) => {
  const untaken: RowError[] = [];
  const say = (row: ImportRow, code: string) =>
    untaken.push({
      sheet: row.sheet,
      row: row.row,
      column: "manager",
      value: row.leader ?? "",
      refusal: { code },
    });
  const rows = {
    units: (settled.rows.unit ?? []).filter(row => row.leader && !row.broken),
    posts: (settled.rows.position ?? []).filter(row => row.leads && !row.broken),
  };
  if (rows.units.length + rows.posts.length === 0) return { leaders: [], untaken };
  const after = wholeAfter(ask.whole, decisions);
  const postAt = postsIn(after, ask.day);
  const wanted = new Map<string, Wanted>();
  const want = (one: Wanted) => {
    const first = wanted.get(one.unit);
    if (!sliceAt(after.unit.get(one.unit) ?? [], ask.day)) say(one.row, "import.manager-later");
    else if (first && first.person !== one.person) say(one.row, "import.manager-second");
    else if (!first) wanted.set(one.unit, one);
  };
  for (const row of rows.posts) {
    const position = settled.ids.position.get(row.key)!;
    const post = sliceAt(after.position.get(position) ?? [], ask.day)?.value;
    if (post) want({ unit: post.unit, person: post.person, position, row });
    else say(row, "import.manager-later");
  }
  for (const row of rows.units) {
    const here = settled
      .meant("person", row.leader!)
      .filter(id => sliceAt(after.person.get(id) ?? [], ask.day) !== undefined);
    if (here.length !== 1) say(row, here.length === 0 ? "import.manager-unknown" : "import.manager-shared");
    else {
      const unit = settled.ids.unit.get(row.key)!;
      const posts = postAt.get(`${unit} ${here[0]!}`) ?? [];
      want({ unit, person: here[0]!, position: posts.length === 1 ? posts[0]! : null, row });
    }
  }
  const held = holdersNow(ask.whole, ask.day);
  const leaders = [...wanted.values()].flatMap(({ unit, person, position }): Leader[] => {
    const now = held.get(unit);
    const before = now?.person ?? null;
    const holder = position ?? person;
    if (holder === null || now?.holder === holder || (before !== null && before === person)) return [];
    const stays = [after.unit.get(unit), after.person.get(holder) ?? after.position.get(holder)];
    const ends = stays.flatMap(slices => endFrom(slices ?? [], ask.day) ?? []);
    const until = ends.sort()[0] ?? null;
    return [{ unit, holder, kind: position ? "position" : "person", person, before, until }];
  });
  return { leaders, untaken };
};

/** The lines of a plan with who leads each unit from now on. */
export const withLeaders = (
  lines: readonly PlanLine[],
  leaders: readonly Leader[],
  nameOf: (unit: string) => { key: string; name: string },
): PlanLine[] => {
  const left = new Map(leaders.map(one => [one.unit, one]));
  const field = ({ before, person, holder }: Leader) => ({
    name: "manager",
    before,
    after: person ?? holder,
  });
  const told = lines.map((line): PlanLine => {
    const leader = line.kind === "unit" ? left.get(line.id) : undefined;
    if (!leader) return line;
    left.delete(line.id);
    const actions =
      line.actions[0] === "added" ? line.actions : [...new Set([...line.actions, "changed" as const])];
    return { ...line, actions, fields: [...line.fields, field(leader)] };
  });
  const rest = [...left.values()].map((leader): PlanLine => {
    const id = leader.unit;
    return { kind: "unit", id, ...nameOf(id), actions: ["changed"], fields: [field(leader)], use: null };
  });
  return [...told, ...rest];
};

/** The posts each person has in a unit on a day. */
const postsIn = (whole: Whole, day: Day): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const [id, slices] of whole.position) {
    const value = sliceAt(slices, day)?.value;
    if (!value?.person) continue;
    const key = `${value.unit} ${value.person}`;
    found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
};

type Held = { holder: string; person: string | null };

/** What holds the leading of each unit on a day, and who; nobody where the post is vacant. */
const holdersNow = (whole: Whole, day: Day): Map<string, Held> => {
  const held = new Map<string, Held>();
  for (const slices of whole.responsibility.values()) {
    const duty = sliceAt(slices, day)?.value;
    if (duty?.kind !== "manager") continue;
    const post = duty.holderKind === "position" && whole.position.get(duty.holder);
    const person = post ? (sliceAt(post, day)?.value.person ?? null) : duty.holder;
    held.set(duty.object, { holder: duty.holder, person });
  }
  return held;
};

/** The day something valid on a day is no more, without a break. */
const endFrom = (slices: readonly Period[], day: Day): Day | null => {
  let end: Day | null = day;
  for (const slice of slices)
    if (end !== null && slice.from <= end && (slice.to === null || slice.to > end)) end = slice.to;
  return end;
};
