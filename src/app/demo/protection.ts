import { addDays } from "../../kernel/period.ts";
import { type Ground, put, type System, some, type Task, within } from "./things.ts";

/** What art. 30 asks for, with the gaps a real register has. */
export const addProtection = (ground: Ground): void => {
  addAgreements(ground);
  const tasks = ground.tasks.filter(task => task.leaf && task.unit);
  const kinds = ground.spec.words.processingKinds;
  for (let n = 0; n < ground.spec.processings; n++) {
    const task = tasks[n % tasks.length] as Task;
    const kind = kinds[Math.floor(n / tasks.length) % kinds.length] as string;
    addProcessing(ground, task, `${kind}: ${task.label}`);
  }
};

const holds = (system: System) => system.living && system.personal !== null && system.personal !== "none";

const addProcessing = (ground: Ground, task: Task, title: string): void => {
  const { dice, spec, calendar } = ground;
  const { words } = spec;
  const systems = ground.systems.filter(system => system.task === task && holds(system));
  const sensitive = systems.some(system => system.personal === "sensitive");
  const third = dice.weighted([
    [words.none, 70],
    ["US", 12],
    [null, 18],
  ]);
  const risky = sensitive && dice.chance(0.6);
  const checked = risky && dice.chance(0.6) ? addDays(calendar.today, -dice.between(20, 900)) : null;
  const categories = [
    ...dice.some(words.ordinaryData, dice.between(1, 3)),
    ...(sensitive ? dice.some(words.sensitiveData, 1) : []),
  ];
  const id = put(ground, "processing", {
    title,
    units: task.unit ? [task.unit.id] : [],
    purposes: some(ground, 0.86, within(words.processingPurpose, task.label)),
    dataSubjects: some(ground, 0.84, dice.some(words.subjects, dice.between(1, 2)).join(", ")),
    dataCategories: some(ground, 0.82, categories.join(", ")),
    recipients: some(ground, 0.72, dice.some(words.recipients, dice.between(1, 2)).join(", ")),
    thirdCountries: third,
    transferBasis: third === "US" && dice.chance(0.6) ? "Art. 46 SCC" : null,
    retention: some(ground, 0.68, dice.pick(words.retention)),
    security: some(ground, 0.75, dice.pick(words.security)),
    legalBasis: some(
      ground,
      0.8,
      dice.weighted([
        ["public-task", 60],
        ["legal-obligation", 30],
        ["consent", 7],
        ["contract", 3],
      ]),
    ),
    specialBasis: sensitive && dice.chance(0.7) ? "Art. 9(2)(h)" : null,
    nationalLaw: some(ground, 0.65, within(words.law, task.label)),
    uses: systems.slice(0, 4).map(system => system.use),
    tasks: [task.id],
    peopleConcerned: some(
      ground,
      0.8,
      dice.pick([120, 400, 900, 2500, 8000, 20_000].slice(0, spec.sections ? 6 : 3)),
    ),
    dpiaNeeded: risky ? "yes" : dice.pick(["no", "unknown"]),
    dpiaDoneOn: checked,
    from: calendar.founding,
  });
  if (risky && checked)
    put(ground, "assessment", {
      title: `${words.impactTitle}: ${task.label}`,
      kind: "impact",
      doneOn: checked,
      processing: id,
      findings: words.finding,
      residualRisk: dice.pick(["low", "medium", "high"]),
      nextReview: addDays(checked, 730),
    });
  const by = ground.officer;
  const daysAgo = dice.between(10, 700);
  if (dice.chance(0.35) && by) ground.attested.push({ noun: "processing", thing: id, by, daysAgo });
};

const addAgreements = (ground: Ground): void => {
  const { dice, spec, calendar } = ground;
  const { words } = spec;
  for (const system of ground.systems.filter(holds)) {
    const country = ground.suppliers.find(one => one.id === system.supplier)?.country;
    const agreed = dice.weighted([
      ["yes", 82],
      ["no", 10],
      [null, 8],
    ]);
    const abroad = country === "US";
    const next = dice.between(100, 700);
    const isLate = dice.chance(0.08);
    const last = dice.between(30, 700);
    const looked = last < 400 ? [last + 400, last] : [last];
    const values = {
      title: `${words.agreement}: ${system.name}`,
      processor: system.supplier,
      agreed,
      agreedOn: agreed === "yes" ? addDays(calendar.today, -dice.between(100, 2000)) : null,
      uses: [system.use],
      contract: null,
      thirdCountries: abroad ? "US" : words.none,
      transferBasis: abroad && dice.chance(0.5) ? "Art. 46 SCC" : null,
      oversightInterval: dice.pick(["yearly", "every-second-year", "every-third-year"]),
      oversightNext: some(ground, 0.8, addDays(calendar.today, isLate ? -40 : next)),
    };
    if (!spec.sections && dice.chance(0.4)) continue;
    const agreement = put(ground, "processor-agreement", values);
    for (const ago of looked)
      put(ground, "oversight", { agreement, on: addDays(calendar.today, -ago), note: null });
    if (!dice.chance(0.3)) continue;
    const place = dice.pick(["IE", "US", words.country, "IN"]);
    const name = dice.pick(ground.suppliers).name;
    const outside = place === "US" || place === "IN";
    const transferBasis = outside && dice.chance(0.6) ? "Art. 46 SCC" : null;
    put(ground, "sub-processor", { name, agreement, country: place, transferBasis });
    if (!dice.chance(0.3)) continue;
    const doneOn = addDays(calendar.today, -dice.between(20, 800));
    put(ground, "assessment", {
      title: `${words.riskTitle}: ${system.name}`,
      kind: "risk",
      doneOn,
      use: system.use,
      findings: words.finding,
      residualRisk: dice.pick(["low", "medium", "high"]),
      nextReview: addDays(doneOn, 365),
    });
  }
};
