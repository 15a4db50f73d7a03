import { addDays, type Day } from "../../kernel/period.ts";
import { isOurs } from "./spec.ts";
import { type Ground, put, type System, some, type Task, within } from "./things.ts";
import type { Unit } from "./units.ts";

const citizens = ["T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11"];
const delicate = ["T06", "T07", "T08", "T09"];
export const areaOf = (code: string): string => code.slice(0, 3);

export const addSuppliers = (ground: Ground): void => {
  const { suppliers, supplierKinds, country } = ground.spec.words;
  for (const [n, name] of suppliers.entries()) {
    const kind = supplierKinds[n % supplierKinds.length];
    const home = n % 7 === 5 ? "US" : n % 5 === 4 ? "IE" : country;
    const full = `${name} ${kind}`;
    const values = { name: full, orgNo: n % 6 === 0 ? null : `EX-${String(10_000 + n * 37)}`, country: home };
    ground.suppliers.push({ id: put(ground, "supplier", values), name: full, country: home });
  }
};

/** The unit that answers for a task: its own section, else the department of its area. */
const unitFor = (units: readonly Unit[], code: string): Unit | null =>
  units.find(unit => unit.kind === "section" && unit.codes.includes(code)) ??
  units.find(unit => unit.kind === "department" && unit.codes.includes(areaOf(code))) ??
  null;

/** Early in a year what began last may have begun after the day it was to end on. */
const endAfter = (from: Day, to: Day): Day => (to > from ? to : addDays(from, 1));

export const addTasks = (
  ground: Ground,
  tree: readonly { code: string; label: string; broader: string | null; leaf: boolean }[],
  scheme: string,
): void => {
  const { dice, units, spec } = ground;
  const ids = new Map(tree.map(task => [task.code, dice.id()]));
  for (const { code, label, broader, leaf } of tree) {
    const id = ids.get(code) as string;
    const unit = isOurs(spec.words, code) ? unitFor(units, code) : null;
    // Some tasks nobody has been named for: that is there to be found.
    const responsibleUnit = unit && !dice.chance(0.08) ? unit.id : null;
    const above = broader ? (ids.get(broader) ?? null) : null;
    put(ground, "task", { label, code, scheme, broader: above, responsibleUnit }, id);
    ground.tasks.push({ id, code, label, leaf, unit });
  }
};

/** As many systems as the municipality has, task after task, and the one that others lean on. */
export const addSystems = (ground: Ground): void => {
  const { spec, tasks } = ground;
  const { stems, endings } = spec.words;
  // Every twelfth task has no system: typed in spreadsheets, or done by hand.
  const open = tasks.filter(({ leaf, unit, code }) => leaf && unit && stems[code]);
  const served = spec.sections ? open.filter((_, n) => n % 12 !== 7) : open;
  const hubTask = served.find(task => task.code === "T03.01") ?? served[0];
  if (hubTask) ground.hub = addSystem(ground, spec.words.hub, hubTask, 0, true);
  for (let n = 0; ground.systems.length < spec.systems; n++) {
    const task = served[n % served.length] as Task;
    const round = Math.floor(n / served.length);
    const ending = endings[(n * 5 + round * 3) % endings.length] as string;
    const stem = stems[task.code] as string;
    addSystem(ground, nameOf(ground, stem, ending, n), task, round, false);
  }
};

const nameOf = (ground: Ground, stem: string, ending: string, n: number): string => {
  const { endings } = ground.spec.words;
  const taken = new Set(ground.systems.map(system => system.name));
  const joined = (last: string) =>
    stem.endsWith("s") && last.startsWith("s") ? `${stem}${last.slice(1)}` : `${stem}${last}`;
  const free = [ending, ...endings].map(joined).find(name => !taken.has(name));
  return free ?? `${joined(ending)} ${n}`;
};

const addSystem = (ground: Ground, name: string, task: Task, round: number, isHub: boolean): System => {
  const { dice, spec, calendar } = ground;
  const { words } = spec;
  const unit = task.unit as Unit;
  const supplier = dice.pick(ground.suppliers);
  const area = areaOf(task.code);
  const lifeCycle = isHub
    ? "phasing-out"
    : dice.weighted([
        ["operational", 78],
        ["phasing-in", 5],
        ["phasing-out", 6],
        ["pilot", 4],
        ["planned", 3],
        ["not-in-use", 4],
      ] as const);
  const owner = dice.chance(spec.sections ? 0.13 : 0.2) && !isHub ? null : ground.leaderOf(unit);
  const personal = isHub
    ? "ordinary"
    : some(
        ground,
        0.9,
        delicate.includes(area)
          ? "sensitive"
          : dice.weighted([
              ["ordinary", 55],
              ["none", 35],
              ["confidential", 10],
            ]),
      );
  const others = ground.tasks.filter(
    one => one.leaf && one.unit && areaOf(one.code) === area && one !== task,
  );
  const more = dice.chance(0.25) && round === 0 && others.length > 0 ? [dice.pick(others).id] : [];
  const caseStatus = citizens.includes(area) && dice.chance(0.55);
  // Later systems of a task mostly serve its whole area; only some do the very same as another.
  const wide = ground.tasks.find(one => one.code === area);
  const serves = round > 0 && !dice.chance(0.2) && wide ? wide : task;
  const started = addDays(calendar.founding, dice.between(0, 3000));
  const from = started < calendar.today ? started : calendar.founding;
  const users = dice.pick([10, 40, 120, 400, 900].slice(0, spec.sections ? 5 : 2));
  const id = put(ground, "system", {
    name,
    supplier: supplier.id,
    description: some(ground, 0.85, isHub ? words.hubPurpose : within(words.systemAbout, serves.label)),
    licence: dice.weighted([
      ["proprietary", 85],
      ["open-source", 15],
    ]),
    tasks: [serves.id],
  });
  const institutions = ground.units.filter(one => one.kind === "institution" && one.codes.includes(area));
  const use = put(ground, "system-use", {
    localName: name,
    responsibleUnit: unit.id,
    lifeCycle,
    system: id,
    owner: owner?.id ?? null,
    deputy: null,
    purpose: some(ground, 0.85, isHub ? words.hubPurpose : within(words.systemPurpose, serves.label)),
    supplier: supplier.id,
    tasks: [serves.id, ...more],
    criticality: isHub
      ? "critical"
      : some(
          ground,
          0.88,
          dice.weighted([
            ["low", 25],
            ["medium", 40],
            ["high", 25],
            ["critical", 10],
          ]),
        ),
    personalData: personal,
    hosting: some(
      ground,
      0.85,
      dice.weighted([
        ["supplier", 50],
        ["cloud", 30],
        ["on-premise", 15],
        ["hybrid", 5],
      ]),
    ),
    organisationData: isHub
      ? "own-file"
      : dice.weighted([
          ["by-hand", 24],
          ["own-file", 20],
          ["hub", 22],
          ["not-at-all", 16],
          [null, 18],
        ]),
    usingUnits: round === 0 ? dice.some(institutions, dice.between(0, 6)).map(one => one.id) : [],
    holdsCaseStatus: caseStatus ? "yes" : some(ground, 0.5, "no"),
    showsCaseStatus: caseStatus
      ? dice.weighted([
          ["yes", 40],
          ["no", 45],
          ["unknown", 15],
        ])
      : null,
    from,
    to: lifeCycle === "not-in-use" ? endAfter(from, addDays(calendar.today, -dice.between(30, 500))) : null,
    usersLower: users,
    usersUpper: users * 2,
    rtoHours: some(ground, 0.5, dice.pick([4, 8, 24, 72])),
    aiUse: dice.weighted([
      ["no", 60],
      ["yes", 8],
      ["unknown", 32],
    ]),
    accessibility: dice.weighted([
      ["meets", 30],
      ["partly", 30],
      ["fails", 10],
      ["not-assessed", 30],
    ]),
    notes: words.invented,
  });
  const system: System = {
    id,
    use,
    name,
    task,
    unit,
    supplier: supplier.id,
    owner,
    personal,
    living: lifeCycle !== "not-in-use",
    planned: lifeCycle === "planned",
  };
  ground.systems.push(system);
  // Some owners have said lately that it is right, some long ago, most never.
  const daysAgo = dice.weighted([
    [dice.between(5, 330), 35],
    [dice.between(380, 900), 20],
    [0, 45],
  ]);
  if (owner && daysAgo > 0 && system.living)
    ground.attested.push({ noun: "system-use", thing: use, by: owner, daysAgo });
  return system;
};
