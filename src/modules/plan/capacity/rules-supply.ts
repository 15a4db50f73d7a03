import { addDays, type Day, dayOf, daysBetween, type Period, partsOf } from "../../../kernel/period.ts";
import { periodOf, type Quarter } from "../../../kernel/quarter.ts";
import type { PulseSource } from "./rules-pulse.ts";

export const workRoles = ["lead", "analysis", "integration", "security", "change", "data"] as const;
/** Kind of work that capacity is counted in; the same six that an initiative's effort is told in. */
export type WorkRole = (typeof workRoles)[number];

/** What was said of a role in a quarter. It holds until a later quarter says otherwise. Shares are in percent. */
export type Staffing = {
  role: WorkRole;
  quarter: Quarter;
  people: number;
  operation: number;
  /** Where the figures were taken from; null or nothing where somebody said them. */
  source?: PulseSource | null;
};
/** `to` is the first day back. */
export type Absence = { id: string; role: WorkRole; from: Day; to: Day; people: number };
/** Person-months bought for a quarter, and what they cost together, in minor units. */
export type Help = { role: WorkRole; quarter: Quarter; months: number; price: number };
/** A quarter of every year ("Q3"), or of one ("2029Q4"): leave, and how much of its limit a unit can bear then. */
export type Season = { quarter: string; leave: number; changeLimit: number; reason: SeasonReason | null };

export const seasonReasons = ["summer", "school-start", "election", "reorganisation", "other"] as const;
export type SeasonReason = (typeof seasonReasons)[number];

/** A role: its own name if it has one, and whose people do its work if not its own. */
export type RoleSet = { role: WorkRole; name: string | null; joinedTo: WorkRole | null };

export type Capacity = {
  roles: readonly RoleSet[];
  staffing: readonly Staffing[];
  absences: readonly Absence[];
  help: readonly Help[];
  seasons: readonly Season[];
};

/** Our guess: six weeks of holidays and a little illness, three of the weeks in summer. */
const guessedLeave: Readonly<Record<string, number>> = { Q1: 8, Q2: 10, Q3: 25, Q4: 8 };

/** What holds in a quarter: said of it, else of that quarter of every year, else our guess. */
export const seasonOf = (seasons: readonly Season[], quarter: Quarter): Season & { guess: boolean } => {
  const ofYear = quarter.slice(4);
  const said = seasons.find(one => one.quarter === quarter) ?? seasons.find(one => one.quarter === ofYear);
  return said
    ? { ...said, guess: false }
    : { quarter: ofYear, leave: guessedLeave[ofYear] ?? 0, changeLimit: 100, reason: null, guess: true };
};

/** Months of work a role has for change in a quarter, and how that comes about; every part is a number of person-months. */
export type Supply = {
  role: WorkRole;
  quarter: Quarter;
  people: number;
  /** The quarter that said so; null when nothing was said yet. */
  since: Quarter | null;
  /** The pulse it was taken from; null when somebody said it. */
  source: PulseSource | null;
  operationShare: number;
  leaveShare: number;
  /** people × 3. */
  whole: number;
  operation: number;
  leave: number;
  absent: number;
  help: number;
  /** What is left, never below zero, to the hundredth. */
  months: number;
};

/**
 * What a role has left in a quarter: people × 3 months − operation − leave − absence + help. Both shares are of the
 * whole, and whoever is away is missing whole, for operation goes on: so each part can be checked by hand.
 */
export const supplyIn = (capacity: Capacity, role: WorkRole, quarter: Quarter): Supply => {
  const said = staffingIn(capacity.staffing, role, quarter);
  const people = said?.people ?? 0;
  const whole = people * 3;
  const operationShare = said?.operation ?? 0;
  const leaveShare = seasonOf(capacity.seasons, quarter).leave;
  const operation = (whole * operationShare) / 100;
  const leave = (whole * leaveShare) / 100;
  const absent = capacity.absences
    .filter(one => one.role === role)
    .reduce((sum, one) => sum + one.people * 3 * shareAway(one, periodOf(quarter)), 0);
  const help = capacity.help
    .filter(one => one.role === role && one.quarter === quarter)
    .reduce((sum, one) => sum + one.months, 0);
  return {
    ...{
      role,
      quarter,
      people,
      since: said?.quarter ?? null,
      source: said?.source ?? null,
      operationShare,
      leaveShare,
    },
    ...{ whole, operation, leave, absent, help },
    // Who is away cannot make others' help smaller.
    months: hundredth(Math.max(0, whole - operation - leave - absent) + help),
  };
};

/**
 * How a role's months of a quarter lie over its three: who is away is missing when they are; all else lies evenly, for
 * nothing more is known of it.
 */
export const monthShares = (capacity: Capacity, role: WorkRole, quarter: Quarter): number[] => {
  const { people, operation, leave, help } = supplyIn(capacity, role, quarter);
  const [year, first] = partsOf(periodOf(quarter).from);
  const months = [0, 1, 2].map(n => {
    const month = { from: dayOf(year, first + n, 1), to: dayOf(year, first + n + 1, 1) };
    const away = capacity.absences
      .filter(one => one.role === role)
      .reduce((sum, one) => sum + one.people * shareAway(one, month), 0);
    return Math.max(0, people - (operation + leave) / 3 - away) + help / 3;
  });
  const sum = months.reduce((all, one) => all + one, 0);
  return months.map(one => (sum > 0 ? one / sum : 1 / 3));
};

/** The newest that was said of a role, up to a quarter. */
export const staffingIn = (
  staffing: readonly Staffing[],
  role: WorkRole,
  quarter: Quarter,
): Staffing | undefined =>
  staffing
    .filter(one => one.role === role && one.quarter <= quarter)
    .reduce<Staffing | undefined>(
      (last, one) => (last && last.quarter > one.quarter ? last : one),
      undefined,
    );

const shareAway = ({ from, to }: Absence, period: Period): number => {
  const end = period.to ?? addDays(period.from, 90);
  const first = from > period.from ? from : period.from;
  const last = to < end ? to : end;
  return first < last ? daysBetween(first, last) / daysBetween(period.from, end) : 0;
};

/** The roles that are counted by themselves, in the order we name them. */
export const countedRoles = (roles: readonly RoleSet[]): WorkRole[] =>
  workRoles.filter(role => !joinedTo(roles, role));

/** The role whose people do the work of this one: mostly itself. */
export const doneBy = (roles: readonly RoleSet[], role: WorkRole): WorkRole => joinedTo(roles, role) ?? role;

const joinedTo = (roles: readonly RoleSet[], role: WorkRole): WorkRole | null =>
  roles.find(one => one.role === role)?.joinedTo ?? null;

/** A limit in a quarter in which a unit can bear only part of it: whole points, for changes come in whole points. */
export const limitIn = (limit: number, { changeLimit }: Season): number =>
  changeLimit === 100 ? limit : Math.floor((limit * changeLimit) / 100);

const hundredth = (months: number): number => Math.round(months * 100) / 100;

/** How much of everybody's time operation takes in a quarter, and the newest quarter that said so. */
export type Operating = { share: number; people: number; since: Quarter };

/** Of all roles that have people of their own; null while nobody has said how many there are. */
export const operatingIn = (capacity: Capacity, quarter: Quarter): Operating | null => {
  const joined = new Set(capacity.roles.flatMap(({ role, joinedTo }) => (joinedTo ? [role] : [])));
  const supplies = workRoles
    .filter(role => !joined.has(role))
    .map(role => supplyIn(capacity, role, quarter))
    .filter(({ people }) => people > 0);
  const sum = (of: (one: Supply) => number) => supplies.reduce((all, one) => all + of(one), 0);
  const since = supplies
    .flatMap(one => one.since ?? [])
    .sort()
    .at(-1);
  return since === undefined
    ? null
    : { share: sum(one => one.operation) / sum(one => one.whole), people: sum(one => one.people), since };
};
