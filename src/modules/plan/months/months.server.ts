import { addQuarters } from "../../../kernel/quarter.ts";
import { type Act, read } from "../../../platform/act.ts";
import { runInWorker } from "../../../platform/workers/index.ts";
import { idOf, landscapeOf, thingsOf } from "../../landscape/index.server.ts";
import { groupsOf } from "../board/rules-board.ts";
import { monthShares, workRoles } from "../capacity/rules-supply.ts";
import { capacityIn } from "../capacity/store.server.ts";
import type { Scenario } from "../scenario/rules.ts";
import type { Standing } from "../scenario/standing.server.ts";
import { originalOf } from "../scenario/store.server.ts";
import type { Chosen, ToChoose } from "./plan-months.worker.ts";
import { deadlineOf, inMonths, type MonthsKnown, monthsUntil } from "./rules-months.ts";

/** So many months are shown: further on, a quarter says enough. */
const shown = 12;

/** The plan's first year by month: what starts when, what that takes, and where it cannot be kept. */
export const firstYearOf = async (act: Act, scenario: Scenario, { result }: Standing) => {
  if (!result || scenario.portfolio.calendar.periodsPerYear === 12) return null;
  const { starts } = result;
  const known = await knownOf(act, scenario);
  const monthly = inMonths(scenario.portfolio, starts, known);
  const answer = await runInWorker<ToChoose, Chosen | null>(
    "plan-months",
    { monthly, shown },
    { timeoutMs: 30_000, memoryMb: 256 },
  );
  if (!answer.ok || !answer.value) return "unknown" as const;
  const { starts: months, passed, roles, units } = answer.value;
  const n = monthly.calendar.periods / scenario.portfolio.calendar.periods;
  const first = monthly.initiatives.filter(({ id }) => (months[id] ?? 0) < shown);
  const calendar = { ...monthly.calendar, periods: Math.min(shown, monthly.calendar.periods) };
  const inFirst = Object.fromEntries(first.map(({ id }) => [id, months[id] ?? 0]));
  // The windows of the choice are a quarter wide; the deadlines shown are those there are.
  const deadlines = new Map(
    scenario.portfolio.initiatives.map(one => [one.id, deadlineOf(one, n, known)] as const),
  );
  const initiatives = monthly.initiatives.map(one => ({
    ...one,
    finishBy: deadlines.get(one.id) ?? one.finishBy,
  }));
  const groups = groupsOf({ ...scenario, portfolio: { ...monthly, initiatives } }, inFirst, "purpose");
  return {
    calendar,
    given: known.shares !== undefined,
    groups: groups.map(group => ({
      ...group,
      rows: group.rows.map(row => ({
        ...row,
        // What runs on past the year ends at its edge, and so does a deadline that lies there.
        duration: Math.min(row.duration, calendar.periods - (row.start ?? 0)),
        deadline: row.deadline !== null && row.deadline < calendar.periods ? row.deadline : null,
      })),
    })),
    starts: first.length,
    later: first.filter(({ id }) => (months[id] ?? 0) > (starts[id] ?? 0) * n).length,
    ...{ roles, units },
    passed: passed
      .filter(({ period }) => period === null || period < calendar.periods)
      .map(one => ({ ...one, name: nameOf(scenario, one) })),
  };
};

const nameOf = ({ portfolio }: Scenario, { kind, id }: { kind: string; id: string }): string =>
  (kind === "role" ? portfolio.roles : portfolio.units).find(one => one.id === id)?.name ?? id;

/** Of the municipality's own: who is away in which month, and the days of deadlines. A file knows only quarters. */
const knownOf = async (act: Act, scenario: Scenario): Promise<MonthsKnown> => {
  const begun = scenario.begun;
  const { calendar, roles, initiatives } = scenario.portfolio;
  const { own, capacity } = await read(act, async tx => ({
    own: (await originalOf(tx, scenario.id))?.own ?? false,
    capacity: await capacityIn(tx),
  }));
  if (!own || calendar.periodsPerYear !== 4) return { begun };
  const from = calendar.start.replace("-", "");
  const planned = new Set(initiatives.map(({ id }) => id));
  return {
    begun,
    shares: new Map(
      roles.flatMap(({ id }) => {
        const role = workRoles.find(one => one === id);
        return role
          ? [
              [
                id,
                Array.from({ length: calendar.periods }, (_, t) =>
                  monthShares(capacity, role, addQuarters(from, t)),
                ),
              ],
            ]
          : [];
      }),
    ),
    finishBy: new Map(
      thingsOf(await landscapeOf(act), "initiative").flatMap(one => {
        const deadline = planned.has(one.id) ? idOf(one, "deadline") : null;
        return deadline ? [[one.id, monthsUntil(calendar, deadline)]] : [];
      }),
    ),
  };
};
