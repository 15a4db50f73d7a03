import { expect, it } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import { type Act, type Role, read } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import { testAct } from "../../../platform/testing/index.ts";
import type { Values } from "../../landscape/index.server.ts";
import { landscapeOf, textOf, thingsOf, writePlan } from "../../landscape/index.server.ts";
import { agreeOn } from "../../purpose/index.server.ts";
import { purposes } from "../../purpose/index.ts";
import { changeBudgets } from "../budget/actions.server.ts";
import { changeRoles, changeSeason, copyForward, sayQuarter } from "../capacity/actions.server.ts";
import { capacityOf } from "../capacity/reads.server.ts";
import { type WorkRole, workRoles } from "../capacity/rules-supply.ts";
import { portfolioOf as readPortfolio } from "../portfolio/rules-read.ts";
import { weighPurposes } from "../purpose-weight/actions.server.ts";
import { pointsOf } from "../purpose-weight/reads.server.ts";
import { changedTo, registered, well } from "../testing/own.ts";
import { answerFor, exclude } from "./actions.server.ts";
import { portfolioOf, type Ready } from "./portfolio.server.ts";

const as = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });
const keeper = async () => as({ ...(await testAct()), today: "2026-11-22" }, "portfolio-keeper");

const initiatives = async (act: Act, ...all: Values[]): Promise<string[]> => {
  const created = all.map(values => ({
    ...{ noun: "initiative", id: newId(), isNew: true, version: null, remove: false },
    values: { level: "local", stage: "analysis", size: "S", roleProfile: "take-over", ...values },
  }));
  const plan = { created, changed: [], removed: [], unchanged: {}, faults: [], faultCount: 0, notes: [] };
  const written = await writePlan(as(act, "administrator"), plan, "test");
  if (!written.ok) throw new Error(written.refusal.code);
  return created.map(({ id }) => id);
};

const noHelp = { months: 0, price: 0 };
const people = (act: Act, n: number, quarter = "2026Q4", roles: readonly WorkRole[] = workRoles) =>
  sayQuarter(
    act,
    quarter,
    roles.map(role => ({ role, people: n, operation: 40, help: noHelp })),
  );

const codes = async (act: Act) => (await portfolioOf(act)).lacking.map(({ code }) => code);

it("an empty municipality has no portfolio yet, and is told what comes first", async () => {
  const act = await keeper();
  expect((await portfolioOf(act)).portfolio).toBeNull();
  expect(await codes(act)).toEqual(["no-initiatives", "no-people", "no-budget", "equal-weights"]);
});

it("three initiatives and one person who does everything are a portfolio of one role", async () => {
  const act = await keeper();
  await initiatives(act, { title: "A" }, { title: "B" }, { title: "C", costOnce: 30_000_000 });
  const one = workRoles.map((role, n) => ({
    role,
    name: n ? null : "Everything",
    joinedTo: n ? workRoles[0] : null,
  }));
  expect((await changeRoles(act, one)).ok).toBe(true);
  await people(act, 1, "2026Q4", ["lead"]);
  const { portfolio } = await portfolioOf(act);
  expect(portfolio?.roles.map(({ name }) => name)).toEqual(["Everything"]);
  // 1 person × 3 months − 40 % operation − 8 % leave.
  expect(portfolio?.roles[0]?.capacity[0]).toBe(1.56);
  // Three months are three months, whoever's role they were and however many hours a month has.
  expect(portfolio?.initiatives[0]?.effort).toEqual({ lead: [3] });
  expect(portfolio?.initiatives.find(({ name }) => name === "C")?.cost).toEqual([300]);
});

it("person-months typed for an initiative count instead of its size", async () => {
  const act = await keeper();
  await initiatives(act, { title: "A", size: "S", personMonths: 7 });
  await people(act, 4);
  const { portfolio } = await portfolioOf(act);
  const months = Object.values(portfolio!.initiatives[0]!.effort).flat();
  expect(months.reduce((a, b) => a + b, 0)).toBeCloseTo(7, 9);
});

it("one and a half quarters are two, and what costs in another currency is left out", async () => {
  const act = await keeper();
  const cost = { costOnce: 100_000, currency: "SEK" };
  await initiatives(act, { title: "A", quarters: 1.5 }, { title: "B", ...cost });
  await people(act, 1);
  const { portfolio, lacking } = await portfolioOf(act);
  expect(portfolio?.initiatives.map(({ name, duration }) => [name, duration])).toEqual([["A", 2]]);
  expect(lacking.filter(({ blocks }) => blocks).map(({ code }) => code)).toEqual(["other-currency"]);
});

it("what is built is a portfolio as the format asks for it", async () => {
  const act = await keeper();
  const [a, b] = await initiatives(
    act,
    { title: "A", status: "mandatory", legalSource: "Act 1", deadline: "2028-06-30" },
    { title: "B", stage: "running", start: "2026Q4", quarters: 3 },
  );
  await people(act, 4);
  await changeBudgets(act, [{ year: 2027, amount: 500_000_000 }]);
  await answerFor(act, a!, { benefits: { "lower-cost": 4 }, notBefore: "2027Q2" });
  await exclude(act, [a!, b!], "exclude");
  const { portfolio, begun } = await portfolioOf(act);
  expect(readPortfolio(JSON.parse(JSON.stringify(portfolio)))).toMatchObject({ ok: true });
  expect(begun).toEqual([b]);
  const duty = portfolio?.initiatives.find(({ id }) => id === a);
  expect(duty).toMatchObject({ mandatory: true, earliest: 1, finishBy: 6, benefits: { "lower-cost": 4 } });
  expect(portfolio?.initiatives.flatMap(one => one.excludes)).toHaveLength(1);
  expect(portfolio?.budgets).toEqual([{ year: 2027, amount: 5000 }]);
});

it("bought-in help adds months and is paid from the year's ceiling", async () => {
  const act = await keeper();
  await initiatives(act, { title: "A" });
  await people(act, 1);
  await changeBudgets(act, [{ year: 2027, amount: 100_000_000 }]);
  const help = { months: 2, price: 30_000_000 };
  await sayQuarter(act, "2027Q1", [{ role: "data", people: null, operation: 0, help }]);
  const { portfolio } = await portfolioOf(act);
  expect(portfolio?.roles.find(({ id }) => id === "data")?.capacity.slice(0, 2)).toEqual([3.56, 1.5]);
  expect(portfolio?.budgets).toEqual([{ year: 2027, amount: 700 }]);
});

it("copying forward writes what held before as said today", async () => {
  const act = await keeper();
  await people(act, 4, "2026Q3");
  expect((await copyForward(act, "2026Q4")).ok).toBe(true);
  const [line] = await read(act, tx => auditList(tx, { action: "capacity.copied-forward" }, 5));
  expect(line?.payload).toContain('"from":"2026Q3"');
  expect(await copyForward(await keeper(), "2026Q4")).toMatchObject({ refusal: { code: "nothing-to-copy" } });
});

it("a hundred points weigh the purposes, and no other sum is taken", async () => {
  const act = await keeper();
  await initiatives(act, { title: "A" });
  await people(act, 1);
  const points = Object.fromEntries(purposes.map((one, n) => [one, n === 0 ? 30 : 10]));
  expect((await weighPurposes(act, points as never)).ok).toBe(true);
  const { portfolio } = await portfolioOf(act);
  expect(portfolio?.purposes.map(({ weight }) => weight)).toEqual([2.4, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8]);
  const more = { ...points, "lower-cost": 40 };
  expect(await weighPurposes(act, more as never)).toMatchObject({ refusal: { code: "points-sum" } });
});

it("what was agreed for the whole is what purposes weigh, and until then the plan's own", async () => {
  const act = await keeper();
  await initiatives(act, { title: "A" });
  await people(act, 1);
  const own = Object.fromEntries(purposes.map((one, n) => [one, n === 0 ? 30 : 10])) as never;
  expect((await weighPurposes(act, own)).ok).toBe(true);
  const weights = async () =>
    (await portfolioOf(act)).portfolio?.purposes.map(({ weight }) => weight).slice(0, 2);
  expect(await weights()).toEqual([2.4, 0.8]);
  const agreed = (points: unknown, seen: number) => {
    const said = { text: "First calm", parties: "The council and the director", on: act.today, points };
    return agreeOn(act, act.municipality, said as never, seen);
  };
  const points = Object.fromEntries(purposes.map((one, n) => [one, n === 1 ? 100 : 0]));
  expect(await agreed(points, 0)).toMatchObject({ ok: true });
  expect(await weights()).toEqual([0, 8]);
  expect(await pointsOf(act)).toMatchObject({
    said: { who: "The council and the director", on: act.today },
    agreed: "/purpose",
  });
  expect(await weighPurposes(act, own)).toMatchObject({ refusal: { code: "weights-agreed" } });
  expect(await agreed(null, 1)).toMatchObject({ ok: true });
  expect(await weights()).toEqual([2.4, 0.8]);
});

it("a reader says nothing of people, money or seasons, and one municipality nothing of another's", async () => {
  const reader = as(await testAct(), "reader");
  const refused = { ok: false, refusal: { code: "role.portfolio-keeper" } };
  expect(await people(reader, 4)).toMatchObject(refused);
  expect(await changeBudgets(reader, [{ year: 2027, amount: 1 }])).toMatchObject(refused);
  expect(await changeSeason(reader, "Q3", null)).toMatchObject(refused);
  const act = await keeper();
  await initiatives(act, { title: "A" });
  await people(act, 4);
  const [foreign] = await initiatives(await keeper(), { title: "B" });
  expect(await answerFor(act, foreign!, { benefits: {}, notBefore: "2027Q1" })).toMatchObject({
    refusal: { code: "changed-meanwhile" },
  });
});

it("what is kept of the register and of the plan both tell at once what is written, through either of them", async () => {
  const act = { ...(await keeper()), lang: "da" as const };
  const [id] = await registered(act, { title: "A", size: "S" });
  well(await people(act, 5));
  const seen = async () => [await landscapeOf(act), await portfolioOf(act), await capacityOf(act)] as const;
  const lead = ({ portfolio }: Ready) => portfolio?.roles.find(one => one.id === "lead")?.capacity[0];
  const asked = ({ portfolio }: Ready) => portfolio?.initiatives.map(one => [one.name, one.duration]);
  // As long as nothing is written it is the very same answer. Other tests write the catalogue that all share.
  const twice = async () => {
    const first = await seen();
    return (await seen()).every((one, n) => one === first[n]);
  };
  await expect.poll(twice, { timeout: 20_000 }).toBe(true);
  expect(asked((await seen())[1])).toEqual([["A", 1]]);

  await changedTo(act, id!, { title: "B", quarters: "3" });
  const [landscape, plan] = await seen();
  expect(thingsOf(landscape, "initiative").map(one => textOf(one, "title"))).toEqual(["B"]);
  expect(asked(plan)).toEqual([["B", 3]]);

  well(await people(act, 10));
  const [, richer, capacity] = await seen();
  expect(capacity.staffing.map(one => one.people)).toContain(10);
  expect(lead(richer)).toBe(2 * lead(plan)!);
});
