import { addDays } from "../../kernel/period.ts";
import { addQuarters, periodOf, quarterOf } from "../../kernel/quarter.ts";
import type { Result } from "../../kernel/result.ts";
import { landscapeOf, textOf, thingsOf } from "../../modules/landscape/index.server.ts";
import {
  answerFor,
  changeBudgets,
  changeRoles,
  changeSeason,
  exclude,
  isStaffed,
  levels,
  portfolioOf,
  sayAbsence,
  sayQuarter,
  usageOf,
  workRoles,
} from "../../modules/plan/index.server.ts";
import { purposes } from "../../modules/purpose/index.ts";
import type { Act } from "../../platform/act.ts";
import { diceOf } from "./dice.ts";
import type { Spec } from "./spec.ts";

/** What an example municipality has to plan with, and what it hopes of its initiatives: enough to be tight. */
export const planExample = async (act: Act, spec: Spec, well: <T>(result: Result<T>) => T): Promise<void> => {
  if (await isStaffed(act)) return;
  const { planning } = spec;
  const now = quarterOf(act.today);
  const roles = workRoles.map((role, n) => ({
    // Who does everything is called by the title.
    ...{ role, name: planning.people.length === 1 && n === 0 ? (spec.words.signIn[0]?.title ?? null) : null },
    joinedTo: planning.people.length === 1 && n > 0 ? workRoles[0] : null,
  }));
  well(await changeRoles(act, roles));
  const staffed = workRoles.slice(0, planning.people.length);
  const said = staffed.map((role, n) => ({
    ...{ role, people: planning.people[n] ?? 0, operation: planning.operation },
    help: { months: 0, price: 0 },
  }));
  well(await sayQuarter(act, now, said));
  if (staffed.length > 1) {
    const { from } = periodOf(addQuarters(now, 3));
    well(await sayAbsence(act, { role: "analysis", from, to: addDays(from, 120), people: 0.5 }));
    well(await changeSeason(act, "Q3", { quarter: "Q3", leave: 25, changeLimit: 80, reason: "summer" }));
  }
  const year = Number(act.today.slice(0, 4));
  const years = [1, 2, 3, 4].map(n => ({ year: year + n, amount: planning.yearly * 100 }));
  well(await changeBudgets(act, years));
  await hopes(act, spec, well);
  await helpForFixed(act, well);
};

/** So much of its people what has no choice may take, in hundredths: the rest is for what is decided next. */
const mostForFixed = 75;

/** Help is bought in where what has begun, or must begin at once, asks for more than there is. */
const helpForFixed = async (act: Act, well: <T>(result: Result<T>) => T): Promise<void> => {
  const { portfolio, horizon, begun } = await portfolioOf(act);
  if (!portfolio) return;
  const starts = portfolio.initiatives.flatMap(({ id, mandatory, earliest, duration, finishBy }) =>
    begun.includes(id) || (mandatory && earliest + duration === finishBy) ? [[id, earliest]] : [],
  );
  const { roles } = usageOf(portfolio, Object.fromEntries(starts));
  for (let n = 0; n < portfolio.calendar.periods; n++) {
    const help = roles.flatMap(({ id, cells }) => {
      const { demand, supply } = cells[n] ?? { demand: 0, supply: 0 };
      const months = Math.ceil((100 * demand) / mostForFixed - supply);
      const role = workRoles.find(one => one === id);
      return months > 0 && role
        ? [{ role, people: null, operation: 0, help: { months, price: months * monthOfHelp } }]
        : [];
    });
    if (help.length > 0) well(await sayQuarter(act, addQuarters(horizon.from, n), help));
  }
};

/** Of the smallest unit of money; invented. */
const monthOfHelp = 95_000 * 100;

/** What the initiatives give; a few have not been asked yet. */
const hopes = async (act: Act, spec: Spec, well: <T>(result: Result<T>) => T): Promise<void> => {
  // A stream of its own: what is planned with does not shuffle the landscape.
  const dice = diceOf(spec.seed + 5);
  const all = thingsOf(await landscapeOf(act), "initiative");
  for (const one of all) {
    const many = dice.between(1, 3);
    const benefits = Object.fromEntries(
      dice.some(purposes, many).map(purpose => [purpose, dice.pick(Object.values(levels))]),
    );
    const asked = dice.chance(0.93);
    if (asked && !["done", "stopped"].includes(textOf(one, "stage")))
      well(await answerFor(act, one.id, { benefits, notBefore: null }));
  }
  const ideas = all.filter(one => textOf(one, "stage") === "idea");
  const [one, other] = [ideas[0], ideas[1]];
  if (one && other && ideas.length > 3) well(await exclude(act, [one.id, other.id], "exclude"));
};
