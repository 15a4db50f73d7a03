import { addDays, addMonths, type Day, partsOf } from "../../kernel/period.ts";
import { periodOf, quarterOf } from "../../kernel/quarter.ts";
import type { Values } from "../../modules/landscape/index.server.ts";
import { type Ground, put, type System } from "./things.ts";
import type { Unit } from "./units.ts";

type Plan = { title: string; system: System | null; supplier: string };

/** How many contracts must be acted on this quarter; the answer a reader looks for. */
export const dueThisQuarter = 3;

/** One main contract for most systems, and the others a municipality has beside them. */
export const addContracts = (ground: Ground): void => {
  const { dice, spec } = ground;
  const plans = plansOf(ground);
  const late = Math.max(1, Math.round(spec.contracts * 0.03));
  const undated = Math.max(1, Math.round(spec.contracts * 0.06));
  const ended = spec.sections ? Math.round(spec.contracts * 0.05) : 0;
  plans.forEach((plan, n) => {
    const terms = termsOf(ground, n, { late, undated, ended });
    const unit = plan.system?.unit ?? dice.pick(ground.units.filter(one => one.kind === "department"));
    const yearly = dice.between(8, 900) * 1000 * 100;
    const id = put(ground, "contract", {
      title: plan.title,
      supplier: plan.supplier,
      responsibleUnit: unit.id,
      number: `EX-${String(2000 + n)}`,
      owner: dice.chance(0.82) ? ownerOf(ground, unit, n) : null,
      yearlyCost: dice.chance(0.9) ? yearly : null,
      currency: spec.words.currency,
      notes: spec.words.invented,
      ...terms,
    });
    if (plan.system) listed(ground, plan.system.use).push(id);
    if (dice.chance(0.4)) addMoney(ground, id, unit.id, yearly);
  });
  joinContracts(ground);
};

/** Some contracts are answered for by a position, so that whoever comes next to it answers for them too. */
const ownerOf = (ground: Ground, unit: Unit, n: number): string | null =>
  (n % 3 === 1 ? ground.seatOf(unit) : ground.leaderOf(unit)?.id) ?? null;

const listed = (ground: Ground, use: string): string[] => {
  const list = ground.contractsOf.get(use) ?? [];
  ground.contractsOf.set(use, list);
  return list;
};

const plansOf = (ground: Ground): Plan[] => {
  const { dice, spec, systems } = ground;
  const { contractKinds, otherContracts } = spec.words;
  const plans: Plan[] = [];
  const add = (system: System, kind: string) =>
    plans.push({ title: `${system.name}: ${kind}`, system, supplier: system.supplier });
  for (const system of systems)
    if (plans.length < spec.contracts && !dice.chance(0.12)) add(system, contractKinds[0] as string);
  for (let n = 0; plans.length < spec.contracts; n++) {
    const other = otherContracts[n];
    const supplier = dice.pick(ground.suppliers).id;
    if (other) plans.push({ title: other, system: null, supplier });
    else add(dice.pick(systems), contractKinds[1 + (n % (contractKinds.length - 1))] as string);
  }
  const titles = new Map<string, number>();
  return dice.some(plans, plans.length).map(plan => {
    const seen = (titles.get(plan.title) ?? 0) + 1;
    titles.set(plan.title, seen);
    return seen > 1 ? { ...plan, title: `${plan.title} ${seen}` } : plan;
  });
};

/** A day of the month that every month has, so that months can be added and taken away. */
const tame = (day: Day): Day => {
  const [, , date] = partsOf(day);
  return date > 28 ? addDays(day, 28 - date) : day;
};

/** The day to act in this quarter: after today where the quarter still has room. */
const inQuarter = (today: Day, n: number): Day => {
  const { to } = periodOf(quarterOf(today));
  const day = addDays(today, 3 + n * 6);
  return to && day < to ? tame(day) : tame(addDays(to as Day, -1));
};

/** Terms that make a contract come due on the day wanted, in the ways contracts do. */
const termsOf = (
  ground: Ground,
  n: number,
  many: { late: number; undated: number; ended: number },
): Values => {
  const { dice, calendar } = ground;
  const { today } = calendar;
  const nextQuarter = periodOf(quarterOf(today)).to as Day;
  const style = dice.weighted([
    ["notice", 60],
    ["procurement", 30],
    ["option", 10],
  ] as const);
  const lateDays = dice.between(12, 240);
  const ahead = dice.between(5, 1300);
  const months = dice.pick([3, 6, 6, 12]);
  const past = dice.between(40, 700);
  if (n < dueThisQuarter) return due(n === 1 ? "procurement" : "notice", inQuarter(today, n), months, today);
  const bands = [many.late, many.undated, many.ended].map((_, i, all) =>
    all.slice(0, i + 1).reduce((sum, size) => sum + size, dueThisQuarter),
  );
  if (n < (bands[0] as number)) return due(style, tame(lateOf(today, lateDays)), months, today);
  if (n < (bands[1] as number))
    return {
      validFrom: n % 2 ? addDays(today, -past) : null,
      validTo: null,
      continuous: null,
      noticeMonths: null,
    };
  if (n < (bands[2] as number)) {
    const validTo = addDays(today, -past);
    return {
      validFrom: addMonths(tame(validTo), -48),
      validTo,
      continuous: "no",
      terminatedOn: addMonths(tame(validTo), -6),
      noticeMonths: 6,
      procurement: "none",
    };
  }
  const day = tame(addDays(nextQuarter, ahead));
  return due(style, day < nextQuarter ? addDays(nextQuarter, 2) : day, months, today);
};

/** Overdue means before this quarter too, so that the quarter's own list stays short. */
const lateOf = (today: Day, days: number): Day => addDays(periodOf(quarterOf(today)).from, -days);

const due = (style: "notice" | "procurement" | "option", day: Day, months: number, today: Day): Values => {
  const start = (end: Day) => {
    const from = addMonths(end, -48);
    return from < today ? from : addMonths(tame(today), -7);
  };
  if (style === "procurement") {
    // Three months to buy and six to change over.
    const validTo = addMonths(day, 9);
    return {
      validFrom: start(validTo),
      validTo,
      continuous: "no",
      noticeMonths: 6,
      procurement: "direct-award",
      procurementPlanned: quarterOf(day),
      leadMonths: 3,
      transitionMonths: 6,
    };
  }
  if (style === "option") {
    const validTo = addMonths(day, 6);
    return {
      validFrom: start(validTo),
      validTo,
      continuous: "no",
      noticeMonths: 6,
      procurement: "none",
      optionCount: 2,
      optionMonths: 12,
      optionsUsed: 0,
      optionDecideBy: day,
    };
  }
  const validTo = addDays(addMonths(day, months), 1);
  return { validFrom: start(validTo), validTo, continuous: "yes", noticeMonths: months, procurement: "none" };
};

const addMoney = (ground: Ground, contract: string, unit: string, yearly: number): void => {
  const { calendar, dice, spec } = ground;
  const account = String(60_000 + dice.int(900));
  for (const year of [calendar.year - 1, calendar.year]) {
    const amount = Math.round((yearly * dice.between(92, 108)) / 100);
    const values = {
      contract,
      year,
      amount,
      kind: "operation",
      currency: spec.words.currency,
      unit,
      account,
    };
    put(ground, "money-line", { ...values, auditStatus: year < calendar.year ? "approved" : "not-audited" });
  }
};

/** Uses know their contracts. */
const joinContracts = (ground: Ground): void => {
  for (const row of ground.rows) {
    if (row.noun !== "system-use") continue;
    const contracts = ground.contractsOf.get(row.id) ?? [];
    row.values = { ...row.values, mainContract: contracts[0] ?? null, contracts };
  }
};
