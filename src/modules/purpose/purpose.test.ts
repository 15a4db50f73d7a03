import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { type Act, read } from "../../platform/act.ts";
import { auditList } from "../../platform/audit/index.server.ts";
import { testAct } from "../../platform/testing/index.ts";
import "./index.server.ts";
import { erasePerson, personVerbs } from "../organisation/index.server.ts";
import { agreedPoints, proofsOf } from "./agreed.server.ts";
import { agreeOn } from "./agreement/actions.server.ts";
import { sightAbout } from "./distance/sight.server.ts";
import { sayExpectation, takeBack } from "./expectation/actions.server.ts";
import { allTold } from "./history/told.server.ts";
import { forEach, type Purpose } from "./purposes/rules-purposes.ts";
import { as, initiative, saying, well, withInitiative } from "./testing/own.ts";
import { waitingIn } from "./waiting.server.ts";

const cost = { "lower-cost": 100 };
const calm = { "less-administration": 100 };
const points = (some: Partial<Record<Purpose, number>>) => forEach(purpose => some[purpose] ?? 0);
const agreed = (some: Partial<Record<Purpose, number>> | null, on = "2026-03-02") => ({
  ...{ text: "First calm, then cost", parties: "Mayor and director", on, points: some && points(some) },
});

const keeper = async (): Promise<Act> => as(await testAct(), "portfolio-keeper");

beforeAll(withInitiative);

describe("what the levels answer", () => {
  it("is recorded with who said it and when, in the change log as well", async () => {
    const act = await keeper();
    const id = well(await sayExpectation(act, act.municipality, saying("council", "The council", cost)));
    const { answers } = await sightAbout(act, act.municipality);
    expect(answers).toMatchObject([
      { id, version: 1, level: "council", who: "The council", on: "2026-03-02" },
    ]);
    const [line] = await read(act, tx => auditList(tx, { action: "expectation.said" }, 5));
    expect(JSON.parse(line?.payload ?? "{}")).toMatchObject({
      after: { who: "The council", "lower-cost": 100 },
    });
  });

  it("is revised over time, and every version is kept", async () => {
    const act = await keeper();
    const id = well(await sayExpectation(act, initiative, saying("council", "The council", cost)));
    const later = { ...act, now: new Date("2026-04-02T09:00:00Z"), today: "2026-04-02" };
    const half = saying(
      "council",
      "The council",
      { "lower-cost": 60, "less-administration": 40 },
      { on: "2026-04-01" },
    );
    well(await sayExpectation(later, initiative, half, { id, version: 1 }));
    well(await sayExpectation(later, initiative, saying("institutions", "Day care", calm)));
    const { versions, agreements, answers, distances } = await sightAbout(act, initiative);
    expect(answers.map(({ version, said }) => [version, said.points["lower-cost"]])).toEqual([
      [2, 60],
      [1, 0],
    ]);
    expect(distances).toEqual([{ levels: ["council", "institutions"], points: 60 }]);
    const told = await allTold(act, versions, agreements);
    expect(told.map(({ what }) => what)).toContain(
      "The council, The council: Lower cost 100 → 60; Less administration 0 → 40",
    );
    expect(told.find(({ what }) => what.includes("Day care"))?.note).toBe(
      "Distances after it: The council and the institutions 60 points",
    );
  });

  it("may be taken back, and no longer counts", async () => {
    const act = await keeper();
    const id = well(await sayExpectation(act, initiative, saying("council", "The council", cost)));
    well(await takeBack(act, initiative, { id, version: 1 }));
    const { answers, missing, versions } = await sightAbout(act, initiative);
    expect([answers, missing.length, versions.length]).toEqual([[], 3, 2]);
    well(await sayExpectation(act, initiative, saying("council", "The council", calm), { id, version: 2 }));
    expect((await sightAbout(act, initiative)).answers).toMatchObject([{ version: 3 }]);
  });

  it.each([
    [{ "lower-cost": 95 }, { sum: 95, left: 5 }],
    [
      { "lower-cost": 100, "less-administration": 1 },
      { sum: 101, left: 1 },
    ],
    [{}, { sum: 0, left: 100 }],
  ])("must make exactly 100: %j is refused and nothing is written", async (some, values) => {
    const act = await keeper();
    const refused = await sayExpectation(act, act.municipality, saying("council", "The council", some));
    expect(refused).toEqual({ ok: false, refusal: { code: "purpose.sum", values } });
    expect((await sightAbout(act, act.municipality)).versions).toEqual([]);
  });

  it("is refused to whoever may not record it, and about what is not here", async () => {
    const act = await testAct();
    for (const role of ["reader", "editor", "coordinator"] as const)
      expect(await sayExpectation(as(act, role), act.municipality, saying("council", "C", cost))).toEqual({
        ok: false,
        refusal: { code: "role.portfolio-keeper" },
      });
    const nowhere = await sayExpectation(as(act, "administrator"), newId(), saying("council", "C", cost));
    expect(nowhere).toMatchObject({ refusal: { code: "purpose.not-here" } });
  });

  it("of the same name on the same level is revised and not doubled, though sent twice at once", async () => {
    const act = await keeper();
    const once = () => sayExpectation(act, act.municipality, saying("council", "The council", cost));
    const sent = await Promise.all([once(), once(), once()]);
    expect(sent.filter(one => one.ok)).toHaveLength(1);
    expect(sent.find(one => !one.ok)).toMatchObject({ refusal: { code: "purpose.said-already" } });
  });

  it("that two revise at once is told to the second, and the first's stays", async () => {
    const act = await keeper();
    const id = well(await sayExpectation(act, initiative, saying("council", "The council", cost)));
    const half = { "lower-cost": 50, "less-administration": 50 };
    const both = await Promise.all([
      sayExpectation(act, initiative, saying("council", "The council", half), { id, version: 1 }),
      sayExpectation(act, initiative, saying("council", "The council", calm), { id, version: 1 }),
    ]);
    expect(both.filter(one => one.ok)).toHaveLength(1);
    expect(both.find(one => !one.ok)).toMatchObject({ refusal: { code: "purpose.changed-meanwhile" } });
    expect((await sightAbout(act, initiative)).versions).toHaveLength(2);
  });

  it("says the same once more and writes nothing", async () => {
    const act = await keeper();
    const id = well(await sayExpectation(act, initiative, saying("council", "The council", cost)));
    well(await sayExpectation(act, initiative, saying("council", "The council", cost), { id, version: 1 }));
    expect((await sightAbout(act, initiative)).versions).toHaveLength(1);
  });

  it("stays in its own municipality", async () => {
    const [one, other] = [await keeper(), await keeper()];
    const id = well(await sayExpectation(one, initiative, saying("council", "The council", cost)));
    expect((await sightAbout(other, initiative)).versions).toEqual([]);
    const seen = await sayExpectation(other, initiative, saying("council", "The council", calm), {
      id,
      version: 1,
    });
    expect(seen).toMatchObject({ refusal: { code: "purpose.not-here" } });
  });

  it("to question five is there for whoever measures effect", async () => {
    const act = await keeper();
    const proof = { proof: "Fewer than 2 % of invoices need a person; the finance chief brings it home" };
    well(await sayExpectation(act, initiative, saying("administration", "Finance", cost, proof)));
    well(await sayExpectation(act, initiative, saying("council", "The council", cost)));
    expect(await proofsOf(act, initiative)).toEqual([
      { level: "administration", who: "Finance", on: "2026-03-02", text: proof.proof },
    ]);
  });
});

it("who is erased is struck from answers, agreements and the change log", async () => {
  const base = await testAct();
  const act = as(base, "portfolio-keeper");
  const value = { given: "Qzxbjørg", family: "Fjeldqzx", protected: false };
  const person = well(await personVerbs.start(base, { from: "2020-01-01", value }));
  const name = "Qzxbjørg Fjeldqzx";
  well(await sayExpectation(act, initiative, saying("council", name, cost, { proof: `${name} counts` })));
  well(await agreeOn(act, initiative, { ...agreed(null), parties: `${name} and the director` }, 0));
  const kept = async () =>
    JSON.stringify([await sightAbout(act, initiative), await read(act, tx => auditList(tx, {}, 50))]);
  expect(await kept()).toContain(name);
  well(await erasePerson(base, { id: person.id, ground: "objection" }));
  expect(await kept()).not.toContain("Qzx");
  expect((await sightAbout(act, initiative)).answers[0]?.said.proof).toBe("[…] counts");
});

describe("what was agreed", () => {
  it("is kept with who agreed and when, and may be agreed anew", async () => {
    const act = await keeper();
    expect(await agreedPoints(act)).toBeNull();
    expect(
      well(await agreeOn(act, act.municipality, agreed({ "lower-cost": 40, "less-administration": 60 }), 0)),
    ).toBe(1);
    expect(await agreedPoints(act)).toMatchObject({ parties: "Mayor and director", on: "2026-03-02" });
    expect(well(await agreeOn(act, act.municipality, agreed(null), 1))).toBe(2);
    expect(await agreedPoints(act)).toBeNull();
    const { agreements } = await sightAbout(act, act.municipality);
    expect(agreements.map(one => one.points?.["less-administration"] ?? null)).toEqual([60, null]);
  });

  it("by two at once is told to the second", async () => {
    const act = await keeper();
    const both = await Promise.all([
      agreeOn(act, act.municipality, agreed(cost), 0),
      agreeOn(act, act.municipality, agreed(calm), 0),
    ]);
    expect(both.filter(one => one.ok)).toHaveLength(1);
    expect(both.find(one => !one.ok)).toMatchObject({ refusal: { code: "purpose.changed-meanwhile" } });
  });

  it("with points that do not make 100 is refused", async () => {
    const act = await keeper();
    const refused = await agreeOn(act, act.municipality, agreed({ "lower-cost": 99 }), 0);
    expect(refused).toMatchObject({ refusal: { code: "purpose.sum" } });
  });
});

describe("what waits", () => {
  it("is who has not answered, then an agreement, then a new talk when somebody says otherwise", async () => {
    const act = { ...(await keeper()), today: "2026-05-01" };
    const labels = async () => (await waitingIn(act)).map(({ label }) => label);
    expect(await labels()).toEqual([]);
    well(await sayExpectation(act, initiative, saying("council", "The council", cost)));
    expect(await labels()).toEqual(["Not answered yet: The administration and the institutions"]);
    well(await sayExpectation(act, initiative, saying("administration", "Finance", cost)));
    const id = well(await sayExpectation(act, initiative, saying("institutions", "Day care", calm)));
    expect(await labels()).toEqual(["All levels have answered: talk it through and agree"]);
    well(await agreeOn(act, initiative, agreed(null, "2026-03-02"), 0));
    expect(await labels()).toEqual([]);
    const later = saying("institutions", "Day care", cost, { on: "2026-05-01" });
    well(await sayExpectation(act, initiative, later, { id, version: 1 }));
    expect(await labels()).toEqual(["Somebody has said otherwise since the agreement"]);
  });
});
