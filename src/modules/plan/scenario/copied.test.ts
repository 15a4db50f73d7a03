import { afterAll, expect, test } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { startRun } from "../run/actions.server.ts";
import { settle } from "../run/queue.server.ts";
import { isLive, solverVersion } from "../run/rules-run.ts";
import { newestRun } from "../run/store.server.ts";
import { portfolio } from "../testing/instances.ts";
import { beginScenario, changeRoom, copyScenario, decide, goBack } from "./actions.server.ts";
import { beginFound } from "./found.server.ts";
import { standingOf } from "./standing.server.ts";
import { scenarioById } from "./store.server.ts";

afterAll(async () => {
  await settle();
  await closeWorkers();
});

const planner = () =>
  testAct({ actor: { id: "p1", name: "Mette Prøve", roles: ["portfolio-keeper"] }, now: new Date() });

const well = (made: { ok: true; value: string } | { ok: false; refusal: { code: string } }): string => {
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};

const searched = async (act: Act, instance: "tiny" | "infeasible"): Promise<string> => {
  const id = well(await beginScenario(act, { name: "Forslag", note: "" }, "file", portfolio(instance)));
  well(await startRun(act, id, { seconds: 20, seed: 7, anew: false }));
  while (isLive((await read(act, tx => newestRun(tx, id)))?.state ?? "waiting"))
    await new Promise(resolve => setTimeout(resolve, 100));
  return id;
};

const standing = (act: Act, id: string) =>
  read(act, async tx => {
    const scenario = await scenarioById(tx, id);
    if (!scenario) throw new Error("gone");
    return { scenario, ...(await standingOf(tx, scenario)) };
  });

const copyOf = async (act: Act, id: string) => well(await copyScenario(act, id, { name: "Kopi", note: "" }));

test("a copy shows how good its plan is proven to be, by which search, and what nobody has changed stays so", async () => {
  const act = await planner();
  const id = await searched(act, "tiny");
  const copy = await copyOf(act, await copyOf(act, id));
  const [there, here] = [await standing(act, id), await standing(act, copy)];
  expect(here.proven).toBe(true);
  expect(here.result).toEqual(there.result);
  expect(here.run).toMatchObject({ seed: 7, solver: solverVersion, cpuSeconds: there.run?.cpuSeconds });
  expect(here.best).toEqual(there.best);
  // A decision only takes something away: no plan with it is better than the bound.
  well(await decide(act, copy, "B", "in"));
  expect((await standing(act, copy)).proven).toBe(true);
});

test("a copy with other room shows nothing of what was proven before, and going back shows it again", async () => {
  const act = await planner();
  const id = await searched(act, "tiny");
  const copy = await copyOf(act, id);
  const { roles } = portfolio("tiny");
  const more = { kind: "role", id: roles[0]!.id, from: 0, to: 0, how: "by", amount: 1 } as const;
  well(await changeRoom(act, copy, more));
  const changed = await standing(act, copy);
  expect([changed.proven, changed.best]).toEqual([false, null]);
  // What was changed before it was copied is not proven for the copy either.
  expect((await standing(act, await copyOf(act, copy))).proven).toBe(false);
  well(await goBack(act, copy, 1));
  expect(await standing(act, copy)).toMatchObject({ proven: true, result: { status: "optimal" } });
  expect((await standing(act, id)).proven).toBe(true);
});

test("what a copied decision made possible to prove falls with it", async () => {
  const act = await planner();
  const id = well(await beginScenario(act, { name: "Uden A", note: "" }, "file", portfolio("tiny")));
  well(await decide(act, id, "C", "out"));
  well(await startRun(act, id, { seconds: 20, seed: 7, anew: false }));
  while (isLive((await read(act, tx => newestRun(tx, id)))?.state ?? "waiting"))
    await new Promise(resolve => setTimeout(resolve, 100));
  const copy = await copyOf(act, id);
  expect((await standing(act, copy)).proven).toBe(true);
  well(await decide(act, copy, "C", null));
  expect((await standing(act, copy)).proven).toBe(false);
});

test("that there is no plan, and why, holds in a copy too", async () => {
  const act = await planner();
  const id = await searched(act, "infeasible");
  const copy = await copyOf(act, id);
  expect((await standing(act, copy)).impossible).toEqual((await standing(act, id)).impossible);
  expect((await standing(act, copy)).impossible?.conflict).not.toBeNull();
});

test("another plan found in the same room is held against what was proven of it", async () => {
  const act = await planner();
  const id = await searched(act, "tiny");
  const { scenario, result } = await standing(act, id);
  const found = {
    name: "Andre",
    way: "alternatives",
    portfolio: scenario.portfolio,
    starts: { A: 0 },
    eased: [],
  };
  const same = well(await beginFound(act, id, { ...found, room: scenario.roomRevision }));
  expect(await standing(act, same)).toMatchObject({
    proven: true,
    run: null,
    result: { bound: result?.bound },
  });
  const eased = well(await beginFound(act, id, found));
  expect((await standing(act, eased)).proven).toBe(false);
});
