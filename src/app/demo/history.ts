import { addDays } from "../../kernel/period.ts";
import { instant, recordedFor } from "./calendar.ts";
import { type Draft, departmentOf, dutyOf, employ, enter } from "./organisation.ts";
import type { Unit } from "./units.ts";

/** Reorganisations of the past and to come, and what was known late. */
export const addHistory = (draft: Draft): void => {
  const taken = new Set<string>();
  pastReform(draft);
  nextReform(draft);
  closing(draft, taken);
  moves(draft, taken);
  corrections(draft, taken);
};

const stepsOf = (draft: Draft, unit: Unit) => draft.unitSteps.get(unit.id) ?? [];

/** A department was closed and its units went elsewhere; another got its name. */
const pastReform = (draft: Draft): void => {
  const { calendar, spec, dice, people } = draft;
  const { pastReform: day, founding } = calendar;
  const digital = draft.units.find(unit => unit.kind === "department" && unit.codes.includes("T03"));
  const recordedAt = recordedFor(calendar, day, 75);
  if (digital) {
    const steps = stepsOf(draft, digital);
    const first = steps[0];
    if (first?.verb === "change") {
      steps[0] = { ...first, change: { ...first.change, name: spec.words.formerDigital } };
      steps.push({ recordedAt, verb: "change", from: day, change: { name: digital.name } });
    }
  }
  if (!spec.sections) return;
  const root = draft.units[0] as Unit;
  const former: Unit = {
    id: dice.id(),
    kind: "department",
    name: spec.words.formerDepartment,
    parent: root,
    codes: [],
  };
  const recorded = instant(calendar.books);
  draft.unitSteps.set(former.id, [
    {
      recordedAt: recorded,
      verb: "change",
      from: founding,
      change: {
        name: former.name,
        type: "department",
        parentLine: root.id,
        parentPay: root.id,
        parentSafety: root.id,
        parentPolitics: null,
        ean: null,
        pNumber: null,
        email: null,
        phone: null,
        address: null,
        openingHours: null,
      },
    },
    { recordedAt, verb: "end", day },
  ]);
  const head = enter(draft, people.someone(), founding);
  const post = employ(draft, former, head, founding, {
    title: spec.words.titles.head,
    type: "manager",
    fraction: 100,
  });
  post.steps.push({ recordedAt, verb: "end", day });
  dutyOf(draft, "manager", "unit", former.id, post.id, founding).steps.push({ recordedAt, verb: "end", day });
  for (const unit of draft.units) {
    if (unit.kind !== "section" || !["T10.03", "T10.04", "T14.02"].includes(unit.codes[0] ?? "")) continue;
    const steps = stepsOf(draft, unit);
    const first = steps[0];
    if (first?.verb !== "change") continue;
    steps[0] = { ...first, change: { ...first.change, parentLine: former.id } };
    steps.push({ recordedAt, verb: "change", from: day, change: { parentLine: unit.parent?.id ?? root.id } });
  }
};

/** A department is to come, its head's post still vacant, and the units of health and prevention go there. */
const nextReform = (draft: Draft): void => {
  const { calendar, spec, dice } = draft;
  if (!spec.sections) return;
  const root = draft.units[0] as Unit;
  const { nextReform: day } = calendar;
  const recordedAt = instant(addDays(calendar.today, -30));
  const coming: Unit = {
    id: dice.id(),
    kind: "department",
    name: spec.words.newDepartment,
    parent: root,
    codes: [],
  };
  draft.unitSteps.set(coming.id, [
    {
      recordedAt,
      verb: "change",
      from: day,
      change: {
        name: coming.name,
        type: "department",
        parentLine: root.id,
        parentPay: root.id,
        parentSafety: root.id,
        parentPolitics: null,
        ean: null,
        pNumber: null,
        email: null,
        phone: null,
        address: null,
        openingHours: null,
      },
    },
  ]);
  const post = employ(draft, coming, null, day, {
    title: spec.words.titles.head,
    type: "manager",
    fraction: 100,
  });
  post.steps[0] = { ...(post.steps[0] as (typeof post.steps)[number]), recordedAt };
  const duty = dutyOf(draft, "manager", "unit", coming.id, post.id, day);
  duty.steps[0] = { ...(duty.steps[0] as (typeof duty.steps)[number]), recordedAt };
  for (const unit of draft.units)
    if (unit.kind === "section" && ["T08.01", "T08.03", "T08.06"].includes(unit.codes[0] ?? ""))
      stepsOf(draft, unit).push({ recordedAt, verb: "change", from: day, change: { parentLine: coming.id } });
};

/** An institution closes: its teams end with it, and its people go to another of the same kind. */
const closing = (draft: Draft, taken: Set<string>): void => {
  const { calendar, spec } = draft;
  const same = draft.units.filter(
    unit => unit.kind === "institution" && unit.institution === spec.words.institutions[0],
  );
  const [heir, closes] = [same[0], same.at(-1)];
  if (!spec.sections || !heir || !closes || heir === closes) return;
  const recordedAt = instant(addDays(calendar.today, -45));
  const day = calendar.closing;
  const ending = draft.units.filter(unit => unit === closes || unit.parent === closes);
  const ids = new Set(ending.map(unit => unit.id));
  for (const unit of ending) {
    taken.add(unit.id);
    stepsOf(draft, unit).push({ recordedAt, verb: "end", day });
    draft.managers.get(unit.id)?.duty.steps.push({ recordedAt, verb: "end", day });
  }
  taken.add(heir.id);
  for (const post of draft.posts) {
    if (!ids.has(post.unit.id)) continue;
    // Whoever leaves of themselves needs no new place.
    if (post.steps.some(step => step.verb === "end")) continue;
    const vacant = post.person === null;
    if (vacant) post.steps.push({ recordedAt, verb: "end", day });
    else post.steps.push({ recordedAt, verb: "change", from: day, change: { unit: heir.id } });
  }
};

const movable = (draft: Draft, taken: ReadonlySet<string>): Unit[] =>
  draft.units.filter(
    unit =>
      unit.kind === "team" && !taken.has(unit.id) && !taken.has(unit.parent?.id ?? "") && unit.institution,
  );

/** An institution of the same department that stays. */
const otherHost = (draft: Draft, taken: ReadonlySet<string>, unit: Unit): Unit | undefined => {
  const hosts = draft.units.filter(
    host =>
      host.kind === "institution" &&
      host !== unit.parent &&
      !taken.has(host.id) &&
      departmentOf(host) === departmentOf(unit),
  );
  return hosts[draft.dice.int(Math.max(1, hosts.length))];
};

/** Teams that belonged to another institution until a summer two years ago. */
const moves = (draft: Draft, taken: Set<string>): void => {
  const { calendar, dice, spec } = draft;
  const recordedAt = recordedFor(calendar, calendar.moves, 40);
  for (const team of dice.some(movable(draft, taken), spec.odd.moves)) {
    const before = otherHost(draft, taken, team);
    const steps = stepsOf(draft, team);
    const first = steps[0];
    if (!before || first?.verb !== "change" || !team.parent) continue;
    taken.add(team.id);
    steps[0] = { ...first, change: { ...first.change, parentLine: before.id } };
    steps.push({ recordedAt, verb: "change", from: calendar.moves, change: { parentLine: team.parent.id } });
  }
};

/** What we learnt late: a team had moved, a name had changed, a fraction was wrong. */
const corrections = (draft: Draft, taken: Set<string>): void => {
  const { calendar, dice, spec, people } = draft;
  const { reasons } = spec.words;
  const since = addDays(calendar.today, -200);
  const learnt = (n: number) => instant(addDays(calendar.today, -35 + (n % 3) * 7));
  const teams = dice.some(movable(draft, taken), Math.ceil(spec.odd.corrections / 4));
  teams.forEach((team, n) => {
    const host = otherHost(draft, taken, team);
    if (!host) return;
    taken.add(team.id);
    const interval = { from: since, to: null };
    stepsOf(draft, team).push({
      recordedAt: learnt(n),
      verb: "correct",
      interval,
      change: { parentLine: host.id },
      reason: reasons.lateMove,
    });
  });
  const simple = draft.posts.filter(
    post =>
      post.steps.length === 1 &&
      post.person &&
      post.from < since &&
      ["team", "institution"].includes(post.unit.kind),
  );
  const leads = new Set([...draft.managers.values()].map(manager => manager.human.id));
  dice.some(simple, Math.ceil(spec.odd.corrections / 2)).forEach((post, n) => {
    const interval = { from: addDays(since, n), to: null };
    if (n % 2 === 0)
      post.steps.push({
        recordedAt: learnt(n),
        verb: "correct",
        interval,
        change: { fraction: n % 4 === 0 ? 60 : 90 },
        reason: reasons.lateFraction,
      });
    else if (post.person && !leads.has(post.person.id))
      draft.personSteps.get(post.person.id)?.push({
        recordedAt: learnt(n),
        verb: "correct",
        interval,
        change: { family: people.familyName() },
        reason: reasons.lateName,
      });
  });
};
