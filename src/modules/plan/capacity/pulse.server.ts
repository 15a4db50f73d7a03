import { addQuarters, type Quarter, quarterOf } from "../../../kernel/quarter.ts";
import type { Act } from "../../../platform/act.ts";
import { pulsesOf } from "../../facts/index.server.ts";
import { hoursInMonth, landscapeOf } from "../../landscape/index.server.ts";
import { capacityOf } from "./reads.server.ts";
import { guessedFor, type Hours, staffingFrom } from "./rules-pulse.ts";
import { countedRoles, type Staffing, staffingIn, supplyIn, type WorkRole } from "./rules-supply.ts";
import { stoodIn, type Taken } from "./take-over.server.ts";
import { roleName } from "./words.ts";

/** So many quarters may be chosen. */
const quartersAhead = 4;

/** What is chosen of a pulse: its release, the quarter it shall hold from, and whose hours each of its roles are. */
export type Chosen = Readonly<Record<string, string | undefined>>;

/** The box of a role of a pulse, by its place. */
export const boxOf = (at: number): string => `as-${at}`;

/** What stands, what a pulse says and what would be left, role by role; null where no pulse is published. */
export const pulseSight = async (act: Act, chosen: Chosen) => {
  const [pulses, capacity, landscape] = await Promise.all([pulsesOf(act), capacityOf(act), landscapeOf(act)]);
  const pulse = pulses.find(({ release }) => release === chosen.release) ?? pulses[0];
  if (!pulse) return null;
  const now = quarterOf(act.today);
  const quarters = Array.from({ length: quartersAhead }, (_, n) => addQuarters(now, n));
  const quarter: Quarter = quarters.find(one => one === chosen.quarter) ?? now;
  const roles = countedRoles(capacity.roles).map(role => ({
    role,
    name: roleName(capacity.roles, role, act.lang),
    taken: staffingIn(capacity.staffing, role, quarter)?.source?.roles ?? [],
  }));
  // Without a choice yet the guess stands; with one, what is left empty is not taken.
  const isChosen = pulse.roles.some((_, at) => chosen[boxOf(at)] !== undefined);
  const forEach = pulse.roles.map((hours, at): WorkRole | undefined =>
    isChosen ? roles.find(({ role }) => role === chosen[boxOf(at)])?.role : guessedFor(hours, roles),
  );
  const unplanned = chosen.unplanned === "yes";
  const compared = roles.flatMap(({ role, name }) => {
    const own: Hours[] = pulse.roles.filter((_, at) => forEach[at] === role);
    if (own.length === 0) return [];
    const told = staffingFrom(own, hoursInMonth(landscape), unplanned);
    const by = told && { ...told, months: monthsWith(capacity, role, quarter, told) };
    return [{ role, name, now: supplyIn(capacity, role, quarter), by }];
  });
  const taken = compared.flatMap(({ role, by }): Taken[] => {
    if (!by) return [];
    const { release, href, title, period, answered, asked } = pulse;
    const source = {
      release,
      href,
      title,
      period,
      answered,
      asked,
      roles: by.of.map(one => one.role),
      unplanned,
    };
    return [{ role, people: by.people, operation: by.operation, source }];
  });
  const seen = stoodIn(
    capacity.staffing,
    taken.map(({ role }) => role),
    quarter,
  );
  return { pulses, pulse, quarters, quarter, roles, forEach, unplanned, compared, taken, seen };
};

/** What a role would have left for change, if a pulse were right. */
const monthsWith = (
  capacity: Awaited<ReturnType<typeof capacityOf>>,
  role: WorkRole,
  quarter: Quarter,
  { people, operation }: Pick<Staffing, "people" | "operation">,
): number => {
  const others = capacity.staffing.filter(one => one.role !== role);
  const said = { role, quarter, people, operation, source: null };
  return supplyIn({ ...capacity, staffing: [...others, said] }, role, quarter).months;
};
