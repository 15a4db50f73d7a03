import { describe, expect, it } from "vitest";
import { newId } from "../../kernel/ids.ts";
import {
  contractsToAct,
  type Incoming,
  landscapeOf,
  nounNamed,
  writePlan,
} from "../../modules/landscape/index.server.ts";
import { cancelPlanned, endUnit, positionVerbs, unitVerbs } from "../../modules/organisation/index.server.ts";
import { operatingToday } from "../../modules/plan/index.server.ts";
import { sayExpectation } from "../../modules/purpose/index.server.ts";
import { purposes } from "../../modules/purpose/index.ts";
import { type Act, type Role, transact } from "../../platform/act.ts";
import { takeFile } from "../../platform/intake/run.server.ts";
import { beginWork, endWork, giveUp } from "../../platform/intake/store.server.ts";
import { fallSilent } from "../../platform/intake/testing/asking.ts";
import { testAct } from "../../platform/testing/index.ts";
import { newestChanges } from "./changes.server.ts";
import { looseAround } from "./loose.server.ts";
import { pictures } from "./pictures.server.ts";
import { aroundPeople } from "./planned.server.ts";
import { sightOf } from "./sight.server.ts";
import { late, waiting } from "./work.server.ts";
import { filesWaiting } from "./work-files.server.ts";
import { isToAct } from "./work-roles.ts";

const as = (act: Act, ...roles: Role[]): Act => ({ ...act, lang: "en", actor: { ...act.actor, roles } });

const write = async (act: Act, things: [noun: string, values: Incoming["values"]][]) => {
  const created = things.map(([noun, values]): Incoming => {
    const empty = Object.fromEntries(
      Object.entries(nounNamed(noun)!.fields).map(([name, field]) => [
        name,
        field.kind === "many" ? [] : null,
      ]),
    );
    return { noun, id: newId(), isNew: true, version: null, values: { ...empty, ...values }, remove: false };
  });
  const plan = { created, changed: [], removed: [], unchanged: {}, faults: [], faultCount: 0, notes: [] };
  expect((await writePlan(act, plan, "test")).ok).toBe(true);
  return created.map(({ id }) => id);
};

const unitNamed = async (act: Act, name: string, parentLine: string | null = null): Promise<string> => {
  const lines = { parentLine, parentPay: null, parentSafety: null, parentPolitics: null };
  const reached = { ean: null, pNumber: null, email: null, phone: null, address: null };
  const value = { name, type: "department", ...lines, ...reached };
  const unit = await unitVerbs.start(act, { from: "2020-01-01", value });
  if (!unit.ok) throw new Error(unit.refusal.code);
  return unit.value.id;
};

describe("my work", () => {
  it("is empty in an empty municipality, and no box invents a figure", async () => {
    const act = as(await testAct(), "administrator");
    const landscape = await landscapeOf(act);
    expect(waiting(act, landscape, [])).toEqual([]);
    expect(late(act, landscape)).toEqual([]);
    for (const { own } of Object.values(pictures(act, landscape, await operatingToday(act))))
      expect(own).toBeNull();
  });

  it("tells what waits of what is expected, and the picture how far apart the levels are", async () => {
    const act = as(await testAct(), "portfolio-keeper");
    const points = (purpose: string) => ({
      ...Object.fromEntries(purposes.map(one => [one, 0])),
      [purpose]: 100,
    });
    const says = (level: "council" | "institutions", purpose: string) =>
      sayExpectation(act, act.municipality, {
        ...{ level, who: level, on: act.today, points: points(purpose) as never },
        ...{ engine: null, change: "", room: "", proof: "" },
      });
    expect(
      (await says("council", "lower-cost")).ok && (await says("institutions", "less-administration")).ok,
    ).toBe(true);
    const { waiting: mine, loop, pictures: boxes } = await sightOf(act, await landscapeOf(act));
    expect(mine).toEqual([
      {
        label: "Not answered yet: The administration",
        href: "/purpose",
        note: "The municipality as a whole",
      },
    ]);
    expect(loop.purpose).toEqual({ answered: 2, widest: 100, agreed: null });
    expect(boxes.questions).toMatchObject({ href: "/purpose", own: { figure: "100 points" } });
  });

  it("tells of gaps in the record to the protection officer and not to the system owner", async () => {
    const act = as(await testAct(), "administrator");
    await write(act, [["processing", { title: "Home care" }]]);
    const landscape = await landscapeOf(act);
    const labels = (...roles: Role[]) => waiting(as(act, ...roles), landscape, []).map(({ href }) => href);
    expect(labels("data-protection-officer")).toContain("/landscape/record");
    expect(labels("system-owner")).not.toContain("/landscape/record");
    expect(labels("reader")).toEqual([]);
    expect(isToAct(as(act, "reader"))).toBe(false);
  });

  it("leads the portfolio keeper to objections to a unit's limit, and nobody else", async () => {
    const act = as(await testAct(), "administrator");
    const unit = await unitNamed(as(act, "editor"), "Care");
    const made = {
      name: "Ida",
      position: "Leder",
      pointsThen: 5,
      pointsWanted: 3,
      why: "x",
      by: "",
      on: "2026-11-22",
    };
    const open = {
      ...made,
      id: newId(),
      unit,
      answer: null,
      answeredBy: null,
      answeredOn: null,
      withdrawnOn: null,
    };
    const done = { ...open, id: newId(), answer: "Ja", answeredBy: "", answeredOn: "2026-11-22" };
    const landscape = { ...(await landscapeOf(act)), objections: [open, done] };
    const at = `/landscape/change-limits/${unit}#objections`;
    const lines = (...roles: Role[]) => waiting(as(act, ...roles), landscape, []).map(({ href }) => href);
    expect(lines("portfolio-keeper").filter(href => href === at)).toHaveLength(1);
    expect(lines("editor", "system-owner")).not.toContain(at);
  });

  it("says that no activity describes a system with personal data, and when there is no record at all", async () => {
    const act = as(await testAct(), "administrator", "data-protection-officer");
    const unit = await unitNamed(as(act, "editor"), "Care");
    const use = { responsibleUnit: unit, lifeCycle: "operational" };
    const [journal] = await write(act, [
      ["system-use", { ...use, localName: "Journal", personalData: "sensitive" }],
      ["system-use", { ...use, localName: "Maps", personalData: "none" }],
    ]);
    const lines = async () =>
      waiting(act, await landscapeOf(act), []).filter(({ href }) => href.includes("#undescribed"));
    expect(await lines()).toEqual([
      {
        label: "Art. 30: 1 system holds personal data that no activity describes",
        href: "/landscape/record#undescribed",
        note: "There is no record of processing yet.",
      },
    ]);
    await write(act, [["processing", { title: "Home care", uses: [journal!] }]]);
    expect(await lines()).toEqual([]);
  });

  it("says that personal data has not been said, so that no gap in art. 30 is not all well", async () => {
    const act = as(await testAct(), "administrator", "data-protection-officer");
    const responsibleUnit = await unitNamed(as(act, "editor"), "Care");
    const use = (localName: string, personalData: string | null): [string, Incoming["values"]] => [
      "system-use",
      { responsibleUnit, lifeCycle: "operational", localName, personalData },
    ];
    await write(act, [use("Journal", null), use("Maps", "none"), use("Wages", null)]);
    expect(waiting(act, await landscapeOf(act), []).filter(({ label }) => label.includes("30"))).toEqual([
      {
        label: "Art. 30: personal data is not said for 2 of 3 systems",
        href: "/landscape/system-uses?personalData=-",
        note: "There is no record of processing yet.",
      },
    ]);
  });

  it("tells of late oversight of a processor to the protection officer and not to the system owner", async () => {
    const act = as(await testAct(), "administrator");
    const [processor] = await write(act, [["supplier", { name: "Nordsys", country: "DK" }]]);
    const agreed = { agreed: "yes", agreedOn: "2020-01-01", oversightNext: "2021-01-01" };
    await write(act, [["processor-agreement", { title: "Pay", processor: processor!, ...agreed }]]);
    const landscape = await landscapeOf(act);
    const labels = (...roles: Role[]) => late(as(act, ...roles), landscape).map(({ label }) => label);
    expect(labels("data-protection-officer")).toEqual(["Oversight of 1 processor is late"]);
    expect(labels("system-owner")).toEqual([]);
  });

  it("tells of duties nobody meets, nearest first, those whose day has passed as late, and of planned changes of the next 30 days only", async () => {
    const act = as(await testAct(), "editor");
    const [publisher] = await write(act, [["source", { publisher: "The state" }]]);
    const duty = (title: string, deadline: string): [string, Incoming["values"]] => [
      "source-item",
      { title, source: publisher!, status: "mandatory", legalSource: "Act 1", deadline },
    ];
    await write(act, [
      duty("Later", "2090-01-01"),
      duty("Sooner", "2080-01-01"),
      duty("Missed", "2020-01-01"),
      ["source-item", { title: "Some day", source: publisher!, status: "mandatory" }],
    ]);
    const landscape = await landscapeOf(act);
    expect(late(act, landscape).map(({ label }) => label)).toEqual(["Duty: Missed"]);
    const planned = (["2099-01-01", act.today] as const).map(on => ({
      on,
      verb: "ends" as const,
      name: "North",
      href: "/",
    }));
    expect(waiting(act, landscape, planned).map(({ label }) => label)).toEqual([
      "Duty: Sooner",
      "Duty: Later",
      "1 duty without a known law or deadline",
      "North ends",
    ]);
  });
});

describe("what does not hang together in the organisation", () => {
  it("waits for those who may mend it, and is not told to others", async () => {
    const act = { ...as(await testAct(), "editor"), today: "2026-11-22" };
    const unit = await unitNamed(act, "Care");
    const value = { unit, person: null, title: "Nurse", jobClass: null, fraction: 100, primary: false };
    const post = await positionVerbs.start(act, {
      from: "2021-01-01",
      value: { ...value, type: "employee" as const },
    });
    expect(post.ok).toBe(true);
    const corrected = await unitVerbs.correct(act, {
      ...{ id: unit, version: 1, change: null, reason: "It closed" },
      interval: { from: "2025-01-01", to: null },
    });
    expect(corrected.ok).toBe(true);
    expect((await sightOf(act, await landscapeOf(act))).waiting).toContainEqual({
      label: "1 thing in the organisation does not hang together",
      href: "/organisation/loose-ends",
      note: "Something stands on what is not there at the time",
    });
    const reader = as(act, "reader");
    expect(await looseAround(reader, await landscapeOf(reader))).toEqual({ here: 0, ahead: 0, from: null });
  });

  it("is told ahead of what refers to a unit that will end, by the first day", async () => {
    const act = { ...as(await testAct(), "editor"), today: "2026-11-22" };
    const responsibleUnit = await unitNamed(act, "Care");
    await write(act, [["system-use", { localName: "Journal", lifeCycle: "operational", responsibleUnit }]]);
    expect((await endUnit(act, { id: responsibleUnit, version: 1, day: "2026-12-01" })).ok).toBe(true);
    const landscape = await landscapeOf(act);
    expect(waiting(act, landscape, [], await looseAround(act, landscape))).toContainEqual({
      label: "1 thing refers to a unit that will end",
      href: "/organisation/loose-ends",
      tag: { text: "9 days", tone: "warm" },
    });
  });
});

describe("what home says of contracts", () => {
  it("tells first of one that ends though nobody has said how it is bought", async () => {
    const act = { ...as(await testAct(), "editor"), today: "2026-11-22" };
    const [supplier] = await write(act, [["supplier", { name: "Nordsys" }]]);
    const responsibleUnit = await unitNamed(act, "North");
    const values = { validFrom: "2023-04-01", validTo: "2027-04-01", continuous: "no" };
    const [id] = await write(act, [
      ["contract", { title: "Care 2023", supplier: supplier!, responsibleUnit, ...values }],
    ]);
    expect(waiting(act, await landscapeOf(act), [])[0]).toMatchObject({
      label: "Care 2023 ends",
      href: `/landscape/contracts/${id}`,
      note: "Ends on 31 March 2027: how it is bought is not said; even the quickest purchase would have had to begin by 1 July 2026 (our guess)",
      tag: { text: "not in time", tone: "bad" },
    });
  });

  it("does not tell one as ending of which nobody says whether it runs on, but by when notice may be due", async () => {
    const act = { ...as(await testAct(), "editor"), today: "2026-11-22" };
    const [supplier] = await write(act, [["supplier", { name: "Nordsys" }]]);
    const responsibleUnit = await unitNamed(act, "North");
    const values = { validFrom: "2023-01-01", validTo: "2028-01-01", noticeMonths: 12 };
    await write(act, [["contract", { title: "Care", supplier: supplier!, responsibleUnit, ...values }]]);
    expect(waiting(act, await landscapeOf(act), [])[0]).toMatchObject({
      label: "Care may run on by itself",
      note: "Last day 31 December 2027; whether it runs on is not said; if it runs on, notice is due by 31 December 2026; the quickest purchase must begin by 1 April 2027 (our guess)",
    });
  });

  const contract = (title: string, validTo: string): [string, Incoming["values"]] => [
    "contract",
    { title, validFrom: "2020-01-01", validTo, continuous: "yes", noticeMonths: 1 },
  ];

  it("counts those still in time, and says apart how many are past their day, as the contracts' page does", async () => {
    const act = { ...as(await testAct(), "editor"), today: "2026-11-22" };
    const [supplier] = await write(act, [["supplier", { name: "Nordsys" }]]);
    const unit = await unitNamed(act, "North");
    await write(
      act,
      [contract("In time", "2027-01-15"), contract("Past", "2026-12-10")].map(([noun, values]) => [
        noun,
        { ...values, supplier: supplier!, responsibleUnit: unit },
      ]),
    );
    const landscape = await landscapeOf(act);
    const { inTime, late } = contractsToAct(landscape);
    expect([inTime.length, late.length]).toEqual([1, 1]);
    const { loop } = await sightOf(act, landscape);
    expect([loop.act, loop.late]).toEqual([1, 1]);
  });
});

describe("files one has sent", () => {
  const send = async (act: Act, fileName: string) => {
    const sent = await takeFile(act, "landscape", { fileName, bytes: Buffer.from("a"), options: {} });
    return sent.ok ? sent.value : "";
  };

  it("stand at home until they are written or given up, those that were interrupted first", async () => {
    const act = as(await testAct(), "editor");
    const [first] = [await send(act, "systems.csv"), await send(act, "contracts.csv")];
    await fallSilent(act, first, "writing", 60);
    const lines = await filesWaiting(act);
    expect(lines.map(({ label, tag }) => [label, tag?.text])).toEqual([
      ["systems.csv was interrupted: start again", "stopped"],
      ["contracts.csv is on its way in", undefined],
    ]);
    expect(lines[0]?.href).toBe(`/landscape/import/${first}`);
    await transact(act, tx => giveUp(tx, first));
    expect(await filesWaiting(act)).toHaveLength(1);
  });

  it("with errors wait for no yes, and those that are all here already for nothing", async () => {
    const act = as(await testAct(), "editor");
    for (const [name, faultCount] of [
      ["systems.csv", 2],
      ["contracts.csv", 0],
    ] as const) {
      const id = await send(act, name);
      await transact(act, async tx => {
        await beginWork(tx, id, "reading");
        await endWork(tx, id, "reading", { state: "ready", told: { faultCount }, hash: null });
      });
    }
    expect((await filesWaiting(act)).map(({ label }) => label)).toEqual([
      "systems.csv has errors to put right",
    ]);
  });

  it("are nobody else's to see", async () => {
    const act = as(await testAct(), "editor");
    await send(act, "systems.csv");
    expect(await filesWaiting({ ...act, actor: { ...act.actor, id: newId() } })).toEqual([]);
  });
});

describe("what changed", () => {
  it("says of a planned merger that it will be, of one that has been that it is, and of an end its day", async () => {
    const act = { ...as(await testAct(), "editor"), today: "2026-11-22" };
    const town = await unitNamed(act, "Town");
    const park = await unitNamed(act, "Park", town);
    const school = await unitNamed(act, "School", town);
    const pool = await unitNamed(act, "Pool", town);
    const at = (minutes: number) => ({ ...act, now: new Date(act.now.getTime() + minutes * 60_000) });
    const cascade = { kind: "merge" as const, to: school };
    const merged = await endUnit(at(1), { id: park, version: 1, day: "2027-01-01", cascade });
    await endUnit(at(2), { id: pool, version: 1, day: "2027-02-01" });
    const told = async (today: string) => {
      const then = { ...act, today };
      const landscape = await landscapeOf(then);
      const { planned } = await aroundPeople(then, landscape);
      return [...(await newestChanges(then, landscape)), ...waiting(then, landscape, planned)].map(
        ({ label }) => label,
      );
    };
    const labels = await told("2026-12-20");
    expect(labels).toContain("Park will be merged into School on 1 January 2027");
    expect(labels).toContain("Pool: to end on 1 February 2027");
    expect(labels).toContain("Park is merged into School");
    expect(await told("2027-03-01")).toEqual(
      expect.arrayContaining(["Park was merged into School", "Pool: ended"]),
    );
    if (!merged.ok) throw new Error(merged.refusal.code);
    const { version } = merged.value;
    const back = { kind: "unit" as const, id: park, version, day: "2027-01-01" };
    expect((await cancelPlanned(at(3), back)).ok).toBe(true);
    expect(await told("2026-12-20")).toContain("Park is not merged into School after all");
  });

  it("names one thing, and counts things written together", async () => {
    const act = as(await testAct(), "editor");
    const [task] = [nounNamed("task")!];
    await write(act, [["supplier", { name: "Snow Data" }]]);
    await write({ ...act, now: new Date(act.now.getTime() + 5000) }, [
      ["task", { label: "A", code: "1", scheme: "own" }],
      ["task", { label: "B", code: "2", scheme: "own" }],
    ]);
    const lines = await newestChanges(act, await landscapeOf(act));
    expect(lines.map(({ label }) => label)).toEqual(["Tasks (2): new", "Snow Data: new"]);
    expect(lines[0]?.href).toBe(`/landscape/${task.plural}`);
  });
});
