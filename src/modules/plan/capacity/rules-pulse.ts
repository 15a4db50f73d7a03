import type { WorkRole } from "./rules-supply.ts";

/** The release of a pulse that figures were taken from, its roles, and whether the unplanned counts as operation. */
export type PulseSource = {
  release: string;
  href: string;
  title: string;
  /** When it was asked: "2026-10". */
  period: string;
  answered: number;
  asked: number;
  roles: readonly string[];
  unplanned: boolean;
};

/** The hours of a role in a quarter, as a pulse tells them; null where nothing was said. */
export type Hours = {
  role: string;
  name: string;
  whole: number | null;
  operation: number | null;
  unplanned: number | null;
};

/** Which of our roles the roles of the ready pulse are most like: our guess, and only where it is near. */
const near: Readonly<Record<string, WorkRole>> = {
  "project-manager": "lead",
  "it-architect": "integration",
  "information-security": "security",
};

/**
 * The role whose hours these are, until somebody says so: the one they were taken over for last, the one of the same code
 * or name, or the nearest. Undefined where none is near.
 */
export const guessedFor = (
  { role, name }: Pick<Hours, "role" | "name">,
  own: readonly { role: WorkRole; name: string; taken: readonly string[] }[],
): WorkRole | undefined => {
  const same = (one: string) => one.trim().toLowerCase() === name.trim().toLowerCase();
  const found =
    own.find(({ taken }) => taken.includes(role)) ??
    own.find(one => one.role === role || same(one.name)) ??
    own.find(one => one.role === near[role]);
  return found?.role;
};

/** Whether people and their operation can be told from these hours. */
const isWhole = (hours: Hours): hours is Hours & { whole: number; operation: number } =>
  hours.whole !== null && hours.whole > 0 && hours.operation !== null;

/** What there is of a role by the hours of a quarter: people at full time, and operation in whole percent of the hours. */
export type ByHours = { people: number; operation: number; hours: number; running: number; of: Hours[] };

/**
 * People = hours ÷ hours of a person-month ÷ 3; operation = its hours ÷ all hours, with what came unplanned where that is
 * to be kept free too. Hours of several roles are added first. Null where none says both. No more than all of them.
 */
export const staffingFrom = (
  all: readonly Hours[],
  hoursPerMonth: number,
  withUnplanned: boolean,
): ByHours | null => {
  const of = all.filter(isWhole);
  const hours = of.reduce((sum, one) => sum + one.whole, 0);
  if (hours === 0) return null;
  const running = of.reduce(
    (sum, one) => sum + one.operation + (withUnplanned ? (one.unplanned ?? 0) : 0),
    0,
  );
  return {
    people: Math.min(1000, Math.round((hours / hoursPerMonth / 3) * 100) / 100),
    operation: Math.round(Math.min(1, running / hours) * 100),
    hours,
    running,
    of,
  };
};
