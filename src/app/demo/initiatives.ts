import { addDays, addMonths, type Day, dayOf } from "../../kernel/period.ts";
import { addQuarters, periodOf, type Quarter, quarterOf } from "../../kernel/quarter.ts";
import type { Values } from "../../modules/landscape/index.server.ts";
import type { Calendar } from "./calendar.ts";
import { laws } from "./laws.ts";
import { type Ground, put, type System, some, type Task, within } from "./things.ts";
import type { Unit } from "./units.ts";
import type { ThemeWords } from "./words/words.ts";

type Items = { mandatory: { id: string; title: string; law: string; deadline: string }[]; other: string[] };

/** Everything that changes something, where it comes from, and whom it hits how hard. */
export const addInitiatives = (ground: Ground, hard: Unit): void => {
  const { spec } = ground;
  const items = addSources(ground);
  const made: string[] = [];
  const add = (values: Values, hits: [Unit, number][]) => made.push(addOne(ground, values, hits, made));
  addHard(ground, hard, add);
  addRetirement(ground, hard, add);
  // The first duty is planned too late and, where there are many, the last not at all.
  for (const item of items.mandatory.slice(0, spec.sections ? -1 : undefined)) {
    if (made.length >= spec.initiatives) break;
    add(dutyOf(ground, item, item === items.mandatory[0]), [[ground.dice.pick(offices(ground)), 2]]);
  }
  const seen = new Set<string>();
  while (made.length < spec.initiatives) addThemed(ground, seen, items, hard, add);
  if (spec.sections) addDeadlines(ground);
  onePerItem(ground);
};

/** An item of a source has one initiative: of those that took the same, the first keeps it. */
const onePerItem = ({ rows }: Ground): void => {
  const taken = new Set<string>();
  for (const { noun, values } of rows) {
    if (noun !== "initiative") continue;
    const own = [values.sourceItems ?? []].flat().map(String);
    values.sourceItems = own.filter(item => !taken.has(item));
    for (const item of own) taken.add(item);
  }
};

/**
 * Of what has not begun, every third is a duty of an invented law and every eighth agreed, each with a date that leaves
 * it some quarters to spare: without dates there would be nothing to keep. A few of them lack their size, as in life.
 */
const addDeadlines = ({ rows, spec, calendar }: Ground): void => {
  const now = quarterOf(calendar.today);
  const ahead = rows.filter(
    ({ noun, values }) =>
      noun === "initiative" &&
      ["idea", "analysis", "decided"].includes(String(values.stage)) &&
      !values.deadline &&
      // Who waits for others may have to wait past any date.
      ![values.dependsOn].flat().some(Boolean),
  );
  for (const [n, row] of ahead.entries()) {
    const duty = n % 3 === 1;
    if (!duty && n % 8 !== 2) continue;
    const quarters = Number(row.values.quarters ?? 2);
    const deadline = periodOf(addQuarters(now, quarters + 4 + ((n * 5) % 8))).to as Day;
    const { law } = spec.words.duties[n % spec.words.duties.length]!;
    row.values = {
      ...row.values,
      deadline: addDays(deadline, -1),
      ...(duty ? { status: "mandatory", legalSource: law } : { status: "agreed" }),
    };
  }
};

type Add = (values: Values, hits: [Unit, number][]) => void;

const offices = (ground: Ground): Unit[] =>
  ground.units.filter(unit => unit.kind === "section" || unit.kind === "department");

const addOne = (
  ground: Ground,
  values: Values,
  hits: [Unit, number][],
  before: readonly string[],
): string => {
  const { dice, spec } = ground;
  const depends = before.length > 2 && dice.chance(0.2) ? [dice.pick(before)] : [];
  const id = put(ground, "initiative", {
    currency: spec.words.currency,
    notes: spec.words.invented,
    dependsOn: depends,
    ...values,
  });
  for (const [unit, hardness] of new Map(hits))
    put(ground, "hit", {
      initiative: id,
      unit: unit.id,
      hardness,
      note: some(ground, 0.6, dice.pick(spec.words.hitNotes)),
    });
  if (dice.chance(0.35)) addBenefit(ground, id, values);
  return id;
};

const addBenefit = (ground: Ground, initiative: string, values: Values): void => {
  const { dice, spec, calendar } = ground;
  const { measure, unit } = dice.pick(spec.words.benefits);
  const baseline = dice.between(20, 400);
  const measured = dice.chance(0.3);
  const benefit = put(ground, "benefit", {
    measure,
    initiative,
    state: measured ? "measured" : dice.pick(["claimed", "planned", "planned"]),
    unitOfMeasure: unit,
    baseline,
    estimate: Math.round(baseline * 0.7),
    ownerUnit: values.ownerUnit ?? null,
  });
  // Measured once or twice since, some way from the baseline to what was estimated.
  if (measured)
    for (const [share, days] of [
      [0.92, dice.between(200, 300)],
      [0.85, dice.between(10, 150)],
    ] as const)
      put(ground, "measurement", {
        benefit,
        on: addDays(calendar.today, -days),
        value: Math.round(baseline * share),
        source: null,
        note: null,
      });
};

/** The day of the last yearly lists. */
export const publishedOnIn = ({ year, today }: Calendar): Day =>
  addMonths(dayOf(year, 1, 15), today < dayOf(year, 1, 20) ? -12 : 0);

/** Two publishers with dated lists, and the law itself where there is one with a date of duty. */
const addSources = (ground: Ground): Items => {
  const { spec, calendar } = ground;
  const { words } = spec;
  const items: Items = { mandatory: [], other: [] };
  const publishedOn = publishedOnIn(calendar);
  for (const law of laws.filter(one => one.country === words.country)) {
    const source = put(ground, "source", { publisher: law.publisher, country: words.country, rhythm: null });
    const { title, legalSource, deadline } = law;
    const values = {
      title,
      source,
      status: "mandatory",
      publishedOn: null,
      legalSource,
      deadline,
      note: law.source,
    };
    const id = put(ground, "source-item", values);
    items.mandatory.push({ id, title, law: legalSource, deadline });
  }
  const local = put(ground, "source", {
    publisher: words.publishers.local,
    country: words.country,
    rhythm: null,
  });
  for (const [n, { title, law }] of words.duties.entries()) {
    const deadline = addMonths(publishedOn, 14 + n * 7);
    const values = { title, source: local, status: "mandatory", publishedOn, legalSource: law, deadline };
    const id = put(ground, "source-item", { ...values, note: words.invented });
    items.mandatory.push({ id, title, law, deadline });
  }
  const common = put(ground, "source", {
    publisher: words.publishers.common,
    country: words.country,
    rhythm: null,
  });
  for (const [n, task] of ground.tasks.filter(one => one.leaf && one.unit).entries()) {
    if (n % 6 !== 0 || (!spec.sections && n > 12)) continue;
    const theme = words.themes[1 + (n % (words.themes.length - 1))] as ThemeWords;
    if (theme.about === "system") continue;
    const status = n % 12 === 0 ? "agreed" : "recommended";
    const title = within(theme.title, task.label);
    const legalSource = status === "agreed" ? words.publishers.common : null;
    const values = { title, source: common, status, legalSource, publishedOn, note: words.invented };
    items.other.push(put(ground, "source-item", values));
  }
  return items;
};

/** What meets in one unit in the year that comes. */
const addHard = (ground: Ground, hard: Unit, add: Add): void => {
  const { calendar, spec, dice } = ground;
  const near = ground.systems.filter(system => system.unit === hard && system.living);
  const first: Quarter = `${calendar.year + 1}Q1`;
  for (const [n, title] of spec.words.hardInitiatives.entries()) {
    const start = addQuarters(first, n % 3);
    const system = near[n % Math.max(1, near.length)];
    add(
      {
        ...people(ground, hard),
        title,
        level: n % 2 ? "common" : "local",
        stage: n < 2 ? "decided" : "analysis",
        status: n % 2 ? "agreed" : null,
        purpose: (spec.words.themes[0] as ThemeWords).purpose,
        start,
        quarters: n < 2 ? 5 : 3,
        size: spec.sections ? (n === 0 ? "XL" : "L") : "S",
        roleProfile: n === 0 ? "replace-system" : "take-over",
        costOnce: dice.between(300, 4000) * 100_000,
        whoLoses: spec.words.whoLoses[n % spec.words.whoLoses.length] ?? null,
        nonDigitalWay: spec.words.nonDigital[0] ?? null,
        changes: system ? [system.use] : [],
        tasks: [hardTask(ground)?.id ?? []].flat(),
      },
      [[hard, n < 2 ? 4 : 3]],
    );
  }
};

const hardTask = (ground: Ground): Task | undefined =>
  ground.tasks.find(task => task.code === ground.spec.hardHitTask);

const people = (ground: Ground, unit: Unit) => ({
  ownerUnit: unit.id,
  owner: ground.leaderOf(unit)?.id ?? null,
  lead: some(ground, 0.5, ground.leaderOf(ground.dice.pick(offices(ground)))?.id ?? null),
});

/** The hub goes: that is where the walk along integrations begins. */
const addRetirement = (ground: Ground, hard: Unit, add: Add): void => {
  const { hub, spec, calendar } = ground;
  if (!hub) return;
  add(
    {
      ...people(ground, hub.unit),
      title: spec.words.retireHub,
      level: "local",
      stage: "decided",
      purpose: (spec.words.themes[0] as ThemeWords).purpose,
      start: addQuarters(quarterOf(calendar.today), 2),
      quarters: 3,
      size: spec.sections ? "L" : "S",
      roleProfile: "replace-system",
      costOnce: 180_000_000,
      retires: [hub.use],
      tasks: [hub.task.id],
    },
    [
      [hub.unit, 2],
      [hard, 1],
    ],
  );
};

const dutyOf = (ground: Ground, item: Items["mandatory"][number], isLate: boolean): Values => {
  const unit = ground.dice.pick(offices(ground));
  const start = addQuarters(quarterOf(item.deadline), isLate ? -1 : -4);
  return {
    ...people(ground, unit),
    title: item.title,
    level: "national",
    stage: periodOf(start).from < ground.calendar.today ? "running" : "analysis",
    status: "mandatory",
    start,
    quarters: 3,
    size: ground.spec.sections ? "M" : "S",
    roleProfile: "new-duty",
    deadline: item.deadline,
    legalSource: item.law,
    sourceItems: [item.id],
    relation: "implements",
  };
};

const atLeast = { XS: 1, S: 1, M: 2, L: 3, XL: 5 };

const addThemed = (ground: Ground, seen: Set<string>, items: Items, hard: Unit, add: Add): void => {
  const { dice, spec, calendar } = ground;
  const theme = dice.pick(spec.words.themes);
  const system = dice.pick(ground.systems.filter(one => one.living && one !== ground.hub)) as System;
  const task =
    theme.about === "system" ? system.task : dice.pick(ground.tasks.filter(one => one.leaf && one.unit));
  const label = theme.about === "system" ? system.name : task.label;
  const title = theme.about === "system" ? theme.title.replace("{s}", label) : within(theme.title, label);
  const unit = task.unit as Unit;
  const offset = dice.between(-6, 7);
  const size = dice.weighted([
    ["XS", 15],
    ["S", 30],
    ["M", 35],
    ["L", 17],
    ["XL", 3],
  ] as const);
  // Much work in one quarter is more than anybody has.
  const quarters = Math.max(dice.between(1, 4), atLeast[size]);
  const undated = dice.chance(0.1);
  const reach = dice.some(
    offices(ground).filter(one => one !== hard),
    dice.between(1, 3),
  );
  const stageAhead = dice.weighted([
    ["idea", 30],
    ["analysis", 40],
    ["decided", 30],
  ]);
  const ended = dice.weighted([
    ["done", 80],
    ["stopped", 20],
  ]);
  const values: Values = {
    ...people(ground, unit),
    title,
    level: dice.weighted([
      ["local", 60],
      ["common", 30],
      ["national", 10],
    ]),
    stage: undated ? "idea" : offset + quarters <= 0 ? ended : offset <= 0 ? "running" : stageAhead,
    status: dice.weighted([
      [null, 60],
      ["recommended", 25],
      ["agreed", 15],
    ]),
    purpose: some(ground, 0.85, theme.purpose),
    start: undated ? null : addQuarters(quarterOf(calendar.today), offset),
    quarters,
    size: some(ground, 0.9, size),
    roleProfile: theme.profile,
    sourceItems: items.other.length > 0 && dice.chance(0.25) ? [dice.pick(items.other)] : [],
    costOnce: some(ground, 0.75, dice.between(40, 2500) * 100_000),
    costYearly: some(ground, 0.4, dice.between(10, 300) * 100_000),
    whoLoses: some(ground, 0.55, dice.pick(spec.words.whoLoses)),
    nonDigitalWay: some(ground, 0.6, dice.pick(spec.words.nonDigital)),
    [theme.does === "replaces" ? "retires" : "changes"]: theme.about === "system" ? [system.use] : [],
    tasks: [task.id],
  };
  if (seen.has(title)) return;
  seen.add(title);
  add(values, [
    [unit === hard ? (reach[0] as Unit) : unit, dice.between(1, 3)],
    ...reach.map((one): [Unit, number] => [one, dice.between(1, 2)]),
  ]);
};
