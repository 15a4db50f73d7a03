import { addDays, type Day } from "../../kernel/period.ts";
import { recordedFor } from "./calendar.ts";
import { type Draft, employ, enter, type Post, type PostWords } from "./organisation.ts";
import type { Unit } from "./units.ts";

const share: Record<Unit["kind"], number> = {
  root: 1,
  board: 0,
  department: 3,
  section: 6,
  institution: 9,
  team: 11,
};

/** Everybody else: at work in teams and institutions, some gone again, some to come, some in three posts. */
export const addStaff = (draft: Draft): void => {
  const { spec, people, dice } = draft;
  const { odd } = spec;
  const places = draft.units
    .filter(unit => share[unit.kind] > 0)
    .map(unit => [unit, share[unit.kind]] as const);
  const bag = places.flatMap(([unit, weight]) => Array.from({ length: weight }, () => unit));
  // The head of a department that was closed comes with its history.
  const formerHead = spec.sections ? 1 : 0;
  const ordinary = spec.people - people.all.length - odd.hires - odd.three - odd.namesakes - formerHead;
  for (let n = 0; n < ordinary; n++) ordinaryPost(draft, dice.pick(bag));
  for (let n = 0; n < odd.namesakes; n++) namesake(draft, dice.pick(bag));
  for (let n = 0; n < odd.three; n++) threePosts(draft, dice.some(bag, 9));
  for (let n = 0; n < odd.hires; n++) futureHire(draft, dice.pick(bag));
  for (let n = 0; n < odd.vacant; n++) vacantPost(draft, dice.pick(bag));
};

const wordsFor = (draft: Draft, unit: Unit): PostWords => {
  const { dice, spec } = draft;
  const title = dice.pick(unit.institution?.titles ?? spec.words.titles.staff);
  const type = dice.weighted([
    ["employee", 92],
    ["temporary", 5],
    ["student", 3],
  ] as const);
  const fraction = dice.weighted([
    [100, 60],
    [80, 20],
    [75, 10],
    [50, 10],
  ]);
  return { title, type, fraction };
};

const startDay = ({ dice, calendar }: Draft): Day => addDays(calendar.founding, dice.between(0, 8 * 365));

const ordinaryPost = (draft: Draft, unit: Unit): void => {
  const { dice, people, calendar } = draft;
  const from = startDay(draft);
  const human = enter(draft, people.someone(), from);
  const post = employ(draft, unit, human, from, wordsFor(draft, unit));
  const fate = dice.chance(0.05);
  const gone = dice.between(20, 700);
  // Leaving is noted two weeks ahead; some of it lies ahead of today.
  const day = addDays(calendar.today, fate && gone < 60 ? gone : -gone);
  if (fate && day > addDays(from, 60) && day > addDays(calendar.books, 30)) leave(draft, post, day);
};

const leave = (draft: Draft, post: Post, day: Day): void => {
  post.steps.push({ recordedAt: recordedFor(draft.calendar, day, 15), verb: "end", day });
};

/** Two people of one name, in different places: the id is the only key. */
const namesake = (draft: Draft, unit: Unit): void => {
  const { people, dice } = draft;
  const other = dice.pick(people.all);
  const from = startDay(draft);
  const human = enter(draft, people.named(other.given, other.family), from);
  employ(draft, unit, human, from, wordsFor(draft, unit));
};

const threePosts = (draft: Draft, units: readonly Unit[]): void => {
  const from = startDay(draft);
  const human = enter(draft, draft.people.someone(), from);
  const places = [...new Set(units)].slice(0, 3);
  const parts = [50, 30, 20];
  places.forEach((unit, n) => {
    const post = { ...wordsFor(draft, unit), fraction: parts[n] ?? 10, primary: n === 0 };
    employ(draft, unit, human, from, post);
  });
};

/** The post is there and empty; the person comes on a day ahead. */
const futureHire = (draft: Draft, unit: Unit): void => {
  const { calendar, dice, people } = draft;
  const from = addDays(calendar.today, dice.between(8, 150));
  const human = enter(draft, people.someone(), from);
  const post = employ(draft, unit, null, startDay(draft), wordsFor(draft, unit));
  post.steps.push({
    recordedAt: recordedFor(calendar, addDays(calendar.today, -dice.between(2, 20)), 0),
    verb: "change",
    from,
    change: { person: human.id, primary: true },
  });
};

const vacantPost = (draft: Draft, unit: Unit): void => {
  employ(draft, unit, null, startDay(draft), wordsFor(draft, unit));
};
