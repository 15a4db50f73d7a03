import { afterAll, describe, expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { portfolioOf } from "../ready/portfolio.server.ts";
import { startRun, stopRun } from "../run/actions.server.ts";
import { settle } from "../run/queue.server.ts";
import { isLive } from "../run/rules-run.ts";
import { searchesOf } from "../run/searches.server.ts";
import { runById } from "../run/store.server.ts";
import { beginScenario, decide } from "../scenario/actions.server.ts";
import { approve } from "../scenario/approve.server.ts";
import { markOf, standingOf } from "../scenario/standing.server.ts";
import { revisionsOf, scenarioById } from "../scenario/store.server.ts";
import { portfolio } from "../testing/instances.ts";
import { as, changedTo, registered, staffed, well } from "../testing/own.ts";
import { changeKeeping } from "./actions.server.ts";

afterAll(async () => {
  await settle();
  await closeWorkers();
});

const planner = async (now = new Date()) => as(await testAct({ now }), "portfolio-keeper");
const fromFile = async (act: Act, name: string) =>
  well(await beginScenario(act, { name, note: "" }, "file", portfolio("tiny")));

const searched = async (act: Act, id: string) => {
  const later = { ...act, now: new Date(act.now.getTime() + ++searches * 1_000) };
  const run = well(await startRun(later, id, { seconds: 10, seed: 1, anew: false }));
  while (isLive((await read(act, tx => runById(tx, run)))?.state ?? "waiting"))
    await new Promise(resolve => setTimeout(resolve, 100));
  return standing(act, id);
};
let searches = 0;
const standing = (act: Act, id: string) =>
  read(act, async tx => {
    const scenario = (await scenarioById(tx, id))!;
    return { scenario, standing: await standingOf(tx, scenario) };
  });
const toldRuns = async (act: Act, id: string) => {
  const { scenario, standing: now } = await standing(act, id);
  return searchesOf(act, scenario, now);
};
const toldOf = async (act: Act, id: string) => (await toldRuns(act, id)).promised;

describe("a plan made after another was approved", () => {
  test("keeps what was promised and says what that costs; freely planned it does not", async () => {
    const act = await planner();
    const first = await fromFile(act, "Godkendt");
    // A plan that is one point below the best: A a quarter later, E instead of C.
    well(await decide(act, first, "A", 1));
    well(await decide(act, first, "C", "out"));
    const { scenario, standing: approved } = await searched(act, first);
    expect(approved.result).toMatchObject({ value: 39, starts: { A: 1, B: 3, E: 1 } });
    well(await approve(act, first, scenario.revision, markOf(approved.result!.starts)));

    const later = await fromFile(act, "Senere");
    expect(await toldOf(act, later)).toMatchObject({ name: "Godkendt", keeping: "usual", of: 3, kept: null });
    expect((await searched(act, later)).standing.result?.starts).toEqual({ A: 1, B: 3, E: 1 });
    const told = await toldOf(act, later);
    expect(told?.kept).toEqual({ moved: 0, dropped: 0 });
    expect(told?.price?.least).toBeCloseTo(1, 6);
    expect(told?.price?.most).toBeGreaterThanOrEqual(1);

    well(await changeKeeping(act, later, "nothing"));
    expect((await searched(act, later)).standing.result?.value).toBe(40);
    expect((await toldOf(act, later))?.kept).not.toEqual({ moved: 0, dropped: 0 });
    expect((await toldOf(act, later))?.price).toBeNull();
    const reader = as(act, "reader");
    expect(await changeKeeping(reader, later, "much")).toMatchObject({ ok: false });
  });

  test("is not replaced by one that leaves promises, when leaving them becomes dear while that is searched", async () => {
    const act = await planner();
    const first = await fromFile(act, "Godkendt");
    well(await decide(act, first, "A", 1));
    well(await decide(act, first, "C", "out"));
    const { scenario, standing: approved } = await searched(act, first);
    well(await approve(act, first, scenario.revision, markOf(approved.result!.starts)));
    const later = await fromFile(act, "Senere");
    const kept = (await searched(act, later)).standing.result?.starts;
    well(await changeKeeping(act, later, "nothing"));
    // One search of a municipality at a time: this one waits until the one before it is stopped.
    const long = well(await beginScenario(act, { name: "Lang", note: "" }, "file", portfolio("200-1")));
    const before = well(await startRun(act, long, { seconds: 60, seed: 1, anew: true }));
    const free = searched(act, later);
    while (!(await toldRuns(act, later)).live) await new Promise(resolve => setTimeout(resolve, 50));
    well(await changeKeeping(act, later, "much"));
    await stopRun(act, long, before);
    const after = await free;
    expect(after.standing.newest?.value).toBe(40);
    expect(after.standing.result?.starts).toEqual(kept);
  });

  test("is free where it was there before the approval", async () => {
    const act = await planner(new Date("2026-11-20T10:00:00Z"));
    const before = await fromFile(act, "Før");
    const afterwards = { ...act, now: new Date("2026-11-21T10:00:00Z") };
    const other = await fromFile(afterwards, "Godkendt");
    const { scenario, standing: found } = await searched(afterwards, other);
    well(await approve(afterwards, other, scenario.revision, markOf(found.result!.starts)));
    expect(await toldOf(afterwards, before)).toBeNull();
    expect(await toldOf(afterwards, other)).toMatchObject({ kept: { moved: 0, dropped: 0 } });
  });
});

test("half a year on, what has begun stands, what is over cannot be planned, and the history says so", async () => {
  const act = { ...(await planner()), today: "2026-11-22" };
  await staffed(act);
  const titles = ["Begyndt", "Venter", "Stoppet"];
  const [begun, waits, stopped] = await registered(act, ...titles.map(title => ({ title })));
  const own = (await portfolioOf(act)).portfolio!;
  const id = well(await beginScenario(act, { name: "Egen", note: "" }, "own", own));
  expect((await searched(act, id)).standing.result?.starts).toEqual({
    [begun!]: 0,
    [waits!]: 0,
    [stopped!]: 0,
  });

  await changedTo(act, begun!, { stage: "running", start: "2027Q2" });
  await changedTo(act, stopped!, { stage: "stopped" });

  // In May 2027 the second of the planned quarters is running.
  const later = { ...act, today: "2027-05-10" };
  expect(await decide(later, id, waits!, 0)).toMatchObject({ refusal: { code: "plan.past" } });
  // What has begun is not told to stay out, whether or not a search has seen it yet.
  const keptOut = () => decide(later, id, begun!, "out");
  expect(await keptOut()).toMatchObject({ refusal: { code: "plan.begun", values: { name: "Begyndt" } } });
  const { scenario, standing: now } = await searched(later, id);
  expect(now.result?.starts).toEqual({ [begun!]: 1, [waits!]: 1 });
  const brought = async () =>
    (await read(act, tx => revisionsOf(tx, id))).filter(({ what }) => what.code === "from-now");
  const [once] = await brought();
  expect(once?.what).toMatchObject({ values: { period: 1, begun: 1, stopped: 1 } });
  expect(scenario.begun).toEqual([begun]);
  await searched(later, id);
  expect(await brought()).toHaveLength(1);
  expect(await keptOut()).toMatchObject({ refusal: { code: "plan.begun" } });
  // Who takes back that it stands may; the next search leaves it so, and what begins meanwhile stands.
  well(await decide(later, id, begun!, null));
  well(await keptOut());
  await changedTo(act, waits!, { stage: "running", start: "2027Q2" });
  expect((await searched(later, id)).standing.result?.starts).toEqual({ [waits!]: 1 });
});
