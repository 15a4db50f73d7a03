import { seeded } from "../../../kernel/random.ts";
import { type Portfolio, portfolioSchema } from "../portfolio/rules-portfolio.ts";

export type Family = {
  seed: number;
  initiatives: number;
  periods?: number;
  roles?: number;
  units?: number;
  /** Capacity and budgets as a share of what all initiatives together ask for. */
  room?: number;
  /** How many of those that the hidden schedule places become duties. */
  duties?: number;
};

/**
 * An invented portfolio of the family the known instances come from: effort lognormal with median 8 person-months
 * and σ 0.8 over 2 to 4 roles, one in seven touches 6 to 11 units, one in seven has a predecessor, third quarters
 * at 0.75 of the others, deadlines from a random schedule that fits plus 0 to 3 quarters, so that a plan exists.
 */
export const familyPortfolio = (family: Family): Portfolio => {
  const { seed, initiatives: n, periods = 16, roles = 6, units = 20, room = 0.5, duties = 0.5 } = family;
  const random = seeded(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const lognormal = (median: number, sigma: number) =>
    median * Math.exp(sigma * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
  const some = (from: number, many: number, name: (i: number) => string) => {
    const left = Array.from({ length: from }, (_, i) => i);
    return Array.from({ length: Math.min(many, from) }, () =>
      name(left.splice(whole(0, left.length - 1), 1)[0]!),
    );
  };
  const roleName = (i: number) => `R${i + 1}`;
  const unitName = (i: number) => `U${String(i + 1).padStart(2, "0")}`;
  const wishes = Array.from({ length: n }, (_, i) => {
    const duration = whole(1, Math.min(6, periods));
    const effort = lognormal(8, 0.8);
    const involved = some(roles, whole(2, 4), roleName);
    const shares = involved.map(() => 0.3 + random());
    const total = shares.reduce((sum, share) => sum + share, 0);
    const inPeriod = (share: number) =>
      Math.round(((effort * share) / total / duration) * (0.6 + 0.8 * random()) * 20) / 20;
    const touched = some(units, random() < 1 / 7 ? whole(6, 11) : whole(1, 3), unitName);
    const cost = Math.round((effort * lognormal(50, 0.4)) / duration);
    return {
      id: `I${String(i + 1).padStart(3, "0")}`,
      name: `Initiative ${i + 1}`,
      earliest: random() < 0.28 ? whole(1, Math.min(7, periods - 1)) : 0,
      duration,
      effort: Object.fromEntries(
        involved.map((role, k) => [role, Array.from({ length: duration }, () => inPeriod(shares[k]!))]),
      ),
      cost: Array.from({ length: duration }, () => cost),
      changeLoad: Object.fromEntries(touched.map(unit => [unit, whole(1, 3)])),
      benefits: Object.fromEntries(
        some(4, whole(1, 3), k => `P${k + 1}`).map(id => [
          id,
          Math.round(effort * lognormal(0.5, 1.1) * 100) / 100,
        ]),
      ),
      after: i > 0 && random() < 1 / 7 ? [`I${String(whole(1, i)).padStart(3, "0")}`] : [],
      excludes: i > 0 && random() < 1 / 30 ? [`I${String(whole(1, i)).padStart(3, "0")}`] : [],
    };
  });
  const sum = (of: (wish: (typeof wishes)[number]) => number) =>
    wishes.reduce((total, wish) => total + of(wish), 0);
  const demand = (role: string) => sum(({ effort }) => (effort[role] ?? []).reduce((a, b) => a + b, 0));
  const load = (unit: string) => sum(({ changeLoad, duration }) => (changeLoad[unit] ?? 0) * duration);
  const years = Math.ceil(periods / 4);
  const empty = {
    format: "samsyn-portfolio/1",
    currency: "DKK",
    calendar: { start: "2027-Q1", periods, periodsPerYear: 4 },
    roles: Array.from({ length: roles }, (_, i) => {
      const full = (room * demand(roleName(i))) / (periods * 0.9375);
      const capacity = Array.from(
        { length: periods },
        (_, t) => Math.ceil(full * (t % 4 === 2 ? 0.75 : 1) * 20) / 20,
      );
      return { id: roleName(i), name: roleName(i), capacity };
    }),
    budgets: Array.from({ length: years }, (_, y) => ({
      year: 2027 + y,
      amount: Math.ceil((room * sum(({ cost }) => cost.reduce((a, b) => a + b, 0))) / years),
    })),
    units: Array.from({ length: units }, (_, i) => ({
      id: unitName(i),
      name: unitName(i),
      changeLimit: Math.max(5, Math.ceil((0.62 * load(unitName(i))) / periods)),
    })),
    purposes: [1, 0.8, 0.8, 0.6].map((weight, k) => ({ id: `P${k + 1}`, name: `Purpose ${k + 1}`, weight })),
    discountRate: 0.04,
    benefitHorizon: 8,
  };
  const wished = portfolioSchema.parse({
    ...empty,
    initiatives: wishes.map(wish => ({ ...wish, mandatory: false })),
  });
  const ends = hiddenSchedule(wished, random);
  return {
    ...wished,
    initiatives: wished.initiatives.map(one => {
      const end = ends.get(one.id);
      if (end === undefined || random() >= duties) return one;
      return {
        ...one,
        mandatory: true,
        finishBy: Math.min(periods, end + whole(0, 3)),
        legalBasis: "invented",
      };
    }),
  };
};

/** Places initiatives in random order, each as early as it fits; answers when those placed end. */
const hiddenSchedule = (portfolio: Portfolio, random: () => number): Map<string, number> => {
  const { calendar, initiatives, roles, units, budgets } = portfolio;
  const left = new Map<string, number>();
  for (let t = 0; t < calendar.periods; t++) {
    for (const { id, capacity } of roles) left.set(`${id} ${t}`, capacity[t]!);
    for (const { id, changeLimit } of units) left.set(`${id} ${t}`, Number(changeLimit));
  }
  for (const { year, amount } of budgets) left.set(String(year), amount);
  const ends = new Map<string, number>();
  const order = initiatives.map(one => ({ one, rank: random() })).sort((a, b) => a.rank - b.rank);
  // Twice, for those whose predecessor came later in the first round.
  for (const { one } of [...order, ...order]) {
    if (ends.has(one.id) || one.after.some(id => !ends.has(id))) continue;
    const apart = (other: (typeof initiatives)[number]) =>
      !ends.has(other.id) || !(one.excludes.includes(other.id) || other.excludes.includes(one.id));
    if (!initiatives.every(apart)) continue;
    const first = Math.max(one.earliest, ...one.after.map(id => ends.get(id)!));
    for (let start = first; start + one.duration <= calendar.periods; start++) {
      const uses = usesOf(one, start);
      if ([...uses].some(([key, amount]) => amount > left.get(key)! + 1e-9)) continue;
      for (const [key, amount] of uses) left.set(key, left.get(key)! - amount);
      ends.set(one.id, start + one.duration);
      break;
    }
  }
  return ends;
};

const usesOf = (one: Portfolio["initiatives"][number], start: number): Map<string, number> => {
  const uses = new Map<string, number>();
  const add = (key: string, amount: number) => uses.set(key, (uses.get(key) ?? 0) + amount);
  for (let k = 0; k < one.duration; k++) {
    const t = start + k;
    for (const [role, effort] of Object.entries(one.effort)) add(`${role} ${t}`, effort[k]!);
    for (const [unit, points] of Object.entries(one.changeLoad)) add(`${unit} ${t}`, points);
    add(String(2027 + Math.floor(t / 4)), one.cost[k]!);
  }
  return uses;
};
