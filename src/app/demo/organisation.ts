import { addDays, type Day } from "../../kernel/period.ts";
import type { Established } from "../../modules/organisation/index.server.ts";
import { type Calendar, instant, recordedFor } from "./calendar.ts";
import { type Dice, diceOf } from "./dice.ts";
import { type Human, type People, peopleOf } from "./people.ts";
import type { Spec } from "./spec.ts";
import { type TaskWords, type Unit, unitsOf } from "./units.ts";

type Of<K extends Established["kind"]> = Extract<Established, { kind: K }>;
type Steps<K extends Established["kind"]> = Of<K>["steps"][number][];

export type Post = { id: string; unit: Unit; person: Human | null; from: Day; steps: Steps<"position"> };
export type Manager = { post: Post; human: Human; duty: { id: string; steps: Steps<"responsibility"> } };

/** The organisation while it is being made: what is true today, with the steps that led there. */
export type Draft = {
  spec: Spec;
  calendar: Calendar;
  dice: Dice;
  people: People;
  units: readonly Unit[];
  unitSteps: Map<string, Steps<"unit">>;
  personSteps: Map<string, Steps<"person">>;
  posts: Post[];
  managers: Map<string, Manager>;
  duties: { id: string; steps: Steps<"responsibility"> }[];
};

export const unitTypeOf = (unit: Unit) =>
  unit.kind === "board"
    ? "board"
    : unit.kind === "institution"
      ? "institution"
      : unit.kind === "team"
        ? "team"
        : "department";

/** Units with their leaders and staff, as if nothing had ever changed. */
export const draftOf = (spec: Spec, calendar: Calendar, tasks: readonly TaskWords[]): Draft => {
  const dice = diceOf(spec.seed);
  const units = unitsOf(spec, dice, tasks);
  const draft: Draft = {
    spec,
    calendar,
    dice,
    people: peopleOf(spec, diceOf(spec.seed + 1)),
    units,
    unitSteps: new Map(units.map(unit => [unit.id, [foundingOf(unit, calendar, units)]])),
    personSteps: new Map(),
    posts: [],
    managers: new Map(),
    duties: [],
  };
  addLeaders(draft);
  addKnownPeople(draft);
  addElected(draft);
  return draft;
};

const foundingOf = (unit: Unit, calendar: Calendar, units: readonly Unit[]): Steps<"unit">[number] => {
  const root = units[0] as Unit;
  const department = departmentOf(unit);
  const board = unit.kind === "board";
  // Pay and safety are looked after by the departments; boards hang together in politics too.
  const above =
    unit.kind === "institution" ? (department?.id ?? root.id) : unit.kind === "department" ? root.id : null;
  return {
    recordedAt: instant(calendar.books),
    verb: "change",
    from: calendar.founding,
    change: {
      name: unit.name,
      type: unitTypeOf(unit),
      parentLine: unit.parent?.id ?? null,
      parentPay: above,
      parentSafety: above,
      parentPolitics: board ? (unit.parent?.id ?? null) : null,
      ean: null,
      pNumber: null,
      email: null,
      phone: null,
      address: null,
      openingHours: null,
    },
  };
};

export const departmentOf = (unit: Unit): Unit | null =>
  unit.kind === "department" ? unit : unit.parent ? departmentOf(unit.parent) : null;

/** A person in the books from a day on. */
export const enter = (draft: Draft, human: Human, from: Day): Human => {
  const { calendar } = draft;
  draft.personSteps.set(human.id, [
    {
      recordedAt: recordedFor(calendar, from, 25),
      verb: "change",
      from,
      change: {
        given: human.given,
        family: human.family,
        display: null,
        email: human.email,
        phone: null,
        protected: false,
      },
    },
  ]);
  return human;
};

export type PostWords = {
  title: string;
  type: "employee" | "manager" | "temporary" | "student" | "elected";
  fraction: number;
  primary?: boolean;
};

export const employ = (draft: Draft, unit: Unit, person: Human | null, from: Day, post: PostWords): Post => {
  const made: Post = {
    id: draft.dice.id(),
    unit,
    person,
    from,
    steps: [
      {
        recordedAt: recordedFor(draft.calendar, from, 21),
        verb: "change",
        from,
        change: {
          person: person?.id ?? null,
          unit: unit.id,
          title: post.title,
          jobClass: null,
          type: post.type,
          fraction: post.fraction,
          primary: person !== null && (post.primary ?? true),
        },
      },
    ],
  };
  draft.posts.push(made);
  return made;
};

const addLeaders = (draft: Draft): void => {
  const { spec, calendar, dice, people } = draft;
  const { titles, signIn } = spec.words;
  const known = (key: string) => signIn.find(one => one.key === key);
  const digital = draft.units.find(unit => unit.kind === "department" && unit.codes.includes("T03"));
  const hard = hardHitUnit(draft);
  for (const unit of draft.units) {
    if (unit.kind === "board" || (unit.kind === "team" && !dice.chance(0.4))) continue;
    const own = unit === digital ? known("chief") : unit === hard ? known("owner") : undefined;
    const human = own ? people.named(own.given, own.family) : people.someone();
    enter(draft, human, calendar.founding);
    const title =
      own?.title ??
      (unit.kind === "root"
        ? titles.director
        : unit.kind === "department"
          ? titles.head
          : unit.kind === "team"
            ? titles.teamLead
            : titles.leader);
    const post = employ(draft, unit, human, calendar.founding, { title, type: "manager", fraction: 100 });
    const duty = dutyOf(draft, "manager", "unit", unit.id, post.id, calendar.founding);
    draft.managers.set(unit.id, { post, human, duty });
  }
};

/** The unit that next year's initiatives meet in. */
export const hardHitUnit = ({ spec, units }: Pick<Draft, "spec" | "units">): Unit => {
  const exact = units.find(unit => unit.kind === "section" && unit.codes.includes(spec.hardHitTask));
  const area = spec.hardHitTask.slice(0, 3);
  return exact ?? (units.find(unit => unit.kind === "department" && unit.codes.includes(area)) as Unit);
};

export const dutyOf = (
  draft: Draft,
  kind: "manager" | "data-protection-officer" | "information-security-officer",
  objectKind: "unit" | "municipality",
  object: string,
  holder: string,
  from: Day,
) => {
  const duty: Draft["duties"][number] = {
    id: draft.dice.id(),
    steps: [
      {
        recordedAt: recordedFor(draft.calendar, from, 21),
        verb: "change",
        from,
        change: { kind, objectKind, object, holderKind: "position", holder, deputyKind: null, deputy: null },
      },
    ],
  };
  draft.duties.push(duty);
  return duty;
};

/** The data-protection officer and whoever answers for information security sit with the digital department. */
const addKnownPeople = (draft: Draft): void => {
  const { spec, calendar, people, dice } = draft;
  const officer = spec.words.signIn.find(one => one.key === "officer");
  const digital = draft.units.find(unit => unit.kind === "department" && unit.codes.includes("T03"));
  if (!officer || !digital) return;
  const human = enter(draft, people.named(officer.given, officer.family), calendar.founding);
  const post = employ(draft, digital, human, calendar.founding, {
    title: officer.title,
    type: "employee",
    fraction: spec.sections ? 100 : 40,
  });
  dutyOf(draft, "data-protection-officer", "municipality", spec.id, post.id, calendar.founding);
  const chief = draft.managers.get(digital.id);
  if (chief)
    dutyOf(draft, "information-security-officer", "municipality", spec.id, chief.post.id, calendar.founding);
  dice.int(2);
};

const addElected = (draft: Draft): void => {
  const { spec, calendar, people, units } = draft;
  const boards = units.filter(unit => unit.kind === "board");
  const member = spec.words.signIn.find(one => one.key === "member");
  for (let n = 0; n < spec.elected; n++) {
    const human = n === 0 && member ? people.named(member.given, member.family) : people.someone();
    const from = addDays(calendar.books, -380);
    enter(draft, human, from);
    const title = spec.words.titles.elected;
    employ(draft, boards[0] as Unit, human, from, { title, type: "elected", fraction: 20 });
    const committee = boards[1 + (n % Math.max(1, boards.length - 1))];
    if (committee && n % 3 === 0)
      employ(draft, committee, human, from, { title, type: "elected", fraction: 10, primary: false });
  }
};

/** The finished organisation, in the form its module takes. */
export const establishedOf = (draft: Draft): Established[] => [
  ...draft.units.map(
    (unit): Established => ({ kind: "unit", id: unit.id, steps: sorted(draft.unitSteps.get(unit.id)) }),
  ),
  ...[...draft.unitSteps.keys()]
    .filter(id => !draft.units.some(unit => unit.id === id))
    .map((id): Established => ({ kind: "unit", id, steps: sorted(draft.unitSteps.get(id)) })),
  ...[...draft.personSteps].map(([id, steps]): Established => ({ kind: "person", id, steps: sorted(steps) })),
  ...draft.posts.map((post): Established => ({ kind: "position", id: post.id, steps: sorted(post.steps) })),
  ...draft.duties.map(
    (duty): Established => ({ kind: "responsibility", id: duty.id, steps: sorted(duty.steps) }),
  ),
];

const sorted = <S extends { recordedAt: string }>(steps: readonly S[] | undefined): S[] =>
  [...(steps ?? [])].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
