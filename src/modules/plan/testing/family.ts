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
  /** Only duties are scheduled, and where one fits nowhere roles and budgets are raised until it does. */
  raised?: boolean;
};

/**
 * An invented portfolio of the family the known instances come from: effort lognormal with median 8 person-months
 * and σ 0.8 over 2 to 4 roles, one in seven touches 6 to 11 units, one in seven has a predecessor, third quarters
 * at 0.75 of the others, deadlines from a random schedule that fits plus 0 to 3 quarters, so that a plan exists.
 * In the known ones of 200 and 400 every role can do half of what is asked of it; in those of 100, where nearly half
 * are duties, 0.7 to 1.2 times, each role another share: as if raised for the duties.
 */
export const familyPortfolio = (family: Family): Portfolio => {
  const {
    seed,
    initiatives: n,
    periods = 16,
    roles = 6,
    units = 20,
    room = 0.5,
    duties = 0.5,
    raised = false,
  } = family;
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
      const capacity = Array.from({ length: periods }, (_, t) => Math.ceil(full * season(t) * 20) / 20);
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
  const scheduled = raised ? wished.initiatives.filter(() => random() < duties) : wished.initiatives;
  const { ends, lacked } = hiddenSchedule({ ...wished, initiatives: scheduled }, random, raised);
  return {
    ...wished,
    roles: wished.roles.map(({ capacity, ...role }) => ({
      ...role,
      capacity: capacity.map(
        (months, t) => months + Math.ceil((lacked.get(role.id) ?? 0) * season(t) * 20) / 20,
      ),
    })),
    budgets: wished.budgets.map(({ year, amount }) => ({
      year,
      amount: amount + (lacked.get("budget") ?? 0),
    })),
    initiatives: wished.initiatives.map(one => {
      const end = ends.get(one.id);
      if (end === undefined || (!raised && random() >= duties)) return one;
      const finishBy = Math.min(periods, end + whole(0, 3));
      return { ...one, mandatory: true, finishBy, legalBasis: "invented" };
    }),
  };
};

/** Less is done in a third quarter. */
const season = (t: number) => (t % 4 === 2 ? 0.75 : 1);

/**
 * Places initiatives in random order, each as early as it fits; answers when those placed end, and what roles lacked
 * in a full quarter and budgets in a year for those that only units had room for, when these are to be placed too.
 */
const hiddenSchedule = (portfolio: Portfolio, random: () => number, raised: boolean) => {
  const { calendar, initiatives, roles, units, budgets } = portfolio;
  const left = new Map<string, number>();
  for (let t = 0; t < calendar.periods; t++) {
    for (const { id, capacity } of roles) left.set(`${id} ${t}`, capacity[t]!);
    for (const { id, changeLimit } of units) left.set(`${id} ${t}`, Number(changeLimit));
  }
  for (const { year, amount } of budgets) left.set(String(year), amount);
  const ends = new Map<string, number>();
  const lacked = new Map<string, number>();
  /** What stands in the way of a start, as role, unit or year with its quarter, and by how much. */
  const overOf = (uses: ReadonlyMap<string, number>) =>
    [...uses].flatMap(([key, amount]) => {
      const over = amount - left.get(key)!;
      return over > 1e-9 ? [{ key, over }] : [];
    });
  const raise = (key: string, over: number) => {
    const [id = "", t] = key.split(" ");
    const more = over / (t === undefined ? 1 : season(Number(t)));
    const name = t === undefined ? "budget" : id;
    lacked.set(name, (lacked.get(name) ?? 0) + more);
    for (const [other, amount] of left) {
      const [whose, quarter] = other.split(" ");
      if (t === undefined ? quarter === undefined : whose === id)
        left.set(other, amount + more * (quarter === undefined ? 1 : season(Number(quarter))));
    }
  };
  const place = (one: Wish, start: number) => {
    const uses = usesOf(one, start);
    for (let [over] = overOf(uses); over; [over] = overOf(uses)) raise(over.key, over.over);
    for (const [key, amount] of uses) left.set(key, left.get(key)! - amount);
    ends.set(one.id, start + one.duration);
  };
  const order = initiatives.map(one => ({ one, rank: random() })).sort((a, b) => a.rank - b.rank);
  // Twice, for those whose predecessor came later in the first round.
  for (const { one } of [...order, ...order]) {
    if (ends.has(one.id) || one.after.some(id => !ends.has(id))) continue;
    const apart = (other: Wish) =>
      !ends.has(other.id) || !(one.excludes.includes(other.id) || other.excludes.includes(one.id));
    if (!initiatives.every(apart)) continue;
    const first = Math.max(one.earliest, ...one.after.map(id => ends.get(id)!));
    const starts = Array.from({ length: calendar.periods - one.duration - first + 1 }, (_, k) => first + k);
    const fits = starts.find(start => overOf(usesOf(one, start)).length === 0);
    const forUnits = starts.filter(start =>
      overOf(usesOf(one, start)).every(({ key }) => !key.startsWith("U")),
    );
    if (fits !== undefined) place(one, fits);
    else if (raised && forUnits.length > 0) place(one, forUnits[Math.floor(random() * forUnits.length)]!);
  }
  return { ends, lacked };
};

type Wish = Portfolio["initiatives"][number];

const usesOf = (one: Wish, start: number): Map<string, number> => {
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
