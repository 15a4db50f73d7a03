import { afterAll, describe, expect, test } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { usageOf } from "../explain/rules-usage.ts";
import { whyNot } from "../explain/rules-why.ts";
import { toldWhyNot } from "../explain/told.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { portfolioOf } from "../ready/portfolio.server.ts";
import { beginScenario, copyScenario } from "../scenario/actions.server.ts";
import { resultOf } from "../scenario/rules.ts";
import { standingOf } from "../scenario/standing.server.ts";
import { scenarioById, scenarios } from "../scenario/store.server.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { as, registered, staffed, well } from "../testing/own.ts";
import { leftOutOf } from "./board.server.ts";
import { paperOf } from "./paper.server.ts";
import { texts } from "./texts/index.ts";

afterAll(closeWorkers);

const told = (act: Act, id: string, starts: Record<string, number>) =>
  read(act, async tx => {
    const scenario = (await scenarioById(tx, id))!;
    return { scenario, standing: await standingOf(tx, scenario) };
  }).then(({ scenario, standing }) =>
    paperOf(act, scenario, { ...standing, result: resultOf(scenario.portfolio, starts, null, 0) }),
  );

const keeper = async () => {
  const base = await testAct({ now: new Date("2026-11-22T10:00:00Z"), lang: "da" });
  return { ...as(base, "portfolio-keeper"), today: "2026-11-22" };
};

describe("the paper for the meeting", () => {
  test("counts duties that lack something among all, and lists what runs apart from what begins", async () => {
    const act = await keeper();
    await staffed(act);
    const [runs, wish] = await registered(
      act,
      { title: "I gang", stage: "running", start: "2026Q3", quarters: "6" },
      { title: "Ønske" },
      // Without a deadline a duty cannot be planned: it stands in no portfolio.
      { title: "Pligt uden frist", status: "mandatory", legalSource: "Lov om prøver § 4" },
    );
    const { portfolio: own, begun } = await portfolioOf(act);
    const id = well(await beginScenario(act, { name: "Egen", note: "" }, "own", own!, begun));
    const paper = (await told(act, id, { [runs!]: 0, [wish!]: 2 }))!;
    expect(paper.assumed.duties).toEqual({ kept: 0, of: 1 });
    expect(paper.assumed.outside.duties).toMatchObject([
      { name: "Pligt uden frist", text: expect.stringMatching(/./) },
    ]);
    expect([paper.chosen, paper.of]).toEqual([2, 3]);
    expect(paper.runs.map(({ name }) => name)).toEqual(["I gang"]);
    expect(paper.years.flatMap(({ done }) => done.map(({ name }) => name))).toEqual(["Ønske"]);
  });

  test("tells money and work by year, what is full of people and money, and how much more there is", async () => {
    const act = await keeper();
    const whole = portfolio("100-1");
    const { starts } = bestPlan("100-1");
    const id = well(await beginScenario(act, { name: "Fil", note: "" }, "file", whole));
    const paper = (await told(act, id, starts))!;
    const usage = usageOf(whole, starts);
    expect(paper.costs.map(({ money }) => money)).toEqual(usage.years.map(({ demand }) => demand));
    const asked = usage.roles.flatMap(({ cells }) => cells).reduce((sum, { demand }) => sum + demand, 0);
    expect(paper.costs.reduce((sum, { months }) => sum + months, 0)).toBeCloseTo(asked, 6);
    const full = [...usage.roles, ...usage.units].filter(line =>
      line.cells.some(({ share }) => share >= 0.98),
    );
    expect(paper.full.length + paper.fullMore).toBe(full.length);
    expect(paper.fullMore).toBeGreaterThan(0);
    expect(paper.spent).toEqual(usage.years.filter(({ share }) => share >= 0.98).map(({ label }) => label));
    // Only what must be finished by a day can be late for it.
    const must = new Set(whole.initiatives.filter(one => one.mandatory).map(({ name }) => name));
    expect(paper.hold!.slip.length).toBeGreaterThan(0);
    for (const { name } of paper.hold!.slip) expect(must).toContain(name);
  });

  test("is headed otherwise once the plan is approved, in every language", () => {
    for (const lang of langs) {
      const t = texts(lang);
      const years = { from: "2027", to: "2030" };
      expect(t("paper.title.approved", years)).not.toBe(t("paper.title", years));
    }
  });
});

test("one that waits for what is left out says for which, whatever else it lacks", () => {
  const whole = portfolio("tiny");
  const [first, second] = whole.initiatives;
  const initiatives = [
    { ...first!, mandatory: false, finishBy: 4, after: [], excludes: [] },
    { ...second!, mandatory: false, finishBy: 4, after: [first!.id], excludes: [] },
  ];
  const two = { ...whole, initiatives };
  const left = leftOutOf({ portfolio: two, fixed: {} }, usageOf(two, {}), {});
  expect(left.find(({ id }) => id === second!.id)).toMatchObject({ why: "waits", waits: [first!.name] });
  expect(left.find(({ id }) => id === first!.id)).toMatchObject({ why: "fits", waits: [] });
});

test("one that serves no purpose that weighs is not said to be worth another search, unless others wait for it", () => {
  const whole = portfolio("tiny");
  const [first, second] = whole.initiatives;
  const wish = { mandatory: false, finishBy: 4, excludes: [] };
  const [idle, other] = [
    { ...first!, ...wish, after: [], benefits: {} },
    { ...second!, ...wish, after: [] },
  ];
  const whyOf = (initiatives: Portfolio["initiatives"]) => {
    const two = { ...whole, initiatives };
    const left = leftOutOf({ portfolio: two, fixed: {} }, usageOf(two, {}), {});
    const told = toldWhyNot(two, whyNot(two, {}, idle.id)!, "en");
    return [left.find(({ id }) => id === idle.id)!.why, told[0]];
  };
  expect(whyOf([idle, other])).toEqual([
    "worthless",
    `${idle.name} gives nothing to a purpose that weighs, so the plan gains nothing by it.`,
  ]);
  expect(whyOf([idle, { ...other, after: [idle.id] }])[0]).toBe("fits");
});

test("a form that is sent twice begins one scenario, and one with other content another", async () => {
  const act = await keeper();
  const begin = async (name: string) =>
    well(await beginScenario(act, { name, note: "" }, "file", portfolio("tiny"), [], "a form"));
  const [first, again] = await Promise.all([begin("Til mødet"), begin("Til mødet")]);
  expect(again).toBe(first);
  expect(await begin("Et andet navn")).not.toBe(first);
});

test("a copy that is asked for twice by one form is made once, and by another form again", async () => {
  const act = await keeper();
  const from = well(await beginScenario(act, { name: "Til mødet", note: "" }, "file", portfolio("tiny")));
  const copied = async (form: string) =>
    well(await copyScenario(act, from, { name: "Kopi", note: "" }, form));
  const [first, again] = await Promise.all([copied("a form"), copied("a form")]);
  expect(again).toBe(first);
  expect(await copied("another")).not.toBe(first);
  expect((await read(act, scenarios)).map(({ name }) => name).sort()).toEqual(["Kopi", "Kopi", "Til mødet"]);
});
