import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { type Act, read, transact } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { decidedOf, dutiesIn } from "../board/rules-board.ts";
import { changeKeeping } from "../promise/actions.server.ts";
import {
  beginScenario,
  changeRoom,
  copyScenario,
  decide,
  goBack,
  renameScenario,
} from "../scenario/actions.server.ts";
import { approve } from "../scenario/approve.server.ts";
import { withBegun } from "../scenario/rules.ts";
import { markOf, standingOf } from "../scenario/standing.server.ts";
import { approvals, approvedNow, revisionsOf, scenarioById, scenarios } from "../scenario/store.server.ts";
import { portfolio } from "../testing/instances.ts";
import { startRun, stopRun } from "./actions.server.ts";
import { settle } from "./queue.server.ts";
import { isLive, solverVersion } from "./rules-run.ts";
import { askToStop, type Run, runById } from "./store.server.ts";

afterAll(async () => {
  await settle();
  await closeWorkers();
});

const planner = () =>
  testAct({ actor: { id: "p1", name: "Mette Prøve", roles: ["portfolio-keeper"] }, now: new Date() });
const named = { name: "Forslag", note: "" };
const quick = { seconds: 20, seed: 1, anew: false };

const begun = async (act: Act, instance: Parameters<typeof portfolio>[0]): Promise<string> => {
  const one = await beginScenario(act, named, "file", portfolio(instance));
  if (!one.ok) throw new Error(one.refusal.code);
  return one.value;
};

const started = async (act: Act, id: string, how = quick): Promise<string> => {
  const run = await startRun(act, id, how);
  if (!run.ok) throw new Error(run.refusal.code);
  return run.value;
};

const well = (result: { ok: boolean }) => expect(result).toMatchObject({ ok: true });

const until = async (act: Act, run: string, holds: (run: Run) => boolean): Promise<Run> => {
  for (;;) {
    const now = await read(act, tx => runById(tx, run));
    if (now && holds(now)) return now;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
};
const over = ({ state }: Run) => !isLive(state);

const standing = (act: Act, id: string) =>
  read(act, async tx => {
    const scenario = await scenarioById(tx, id);
    if (!scenario) throw new Error("gone");
    return { scenario, ...(await standingOf(tx, scenario)) };
  });

describe("a search for a plan", () => {
  test("ends with a plan the checker let through, its proof, and who asked for it", async () => {
    const act = await planner();
    const id = await begun(act, "tiny");
    const run = await until(act, await started(act, id), over);
    expect(run).toMatchObject({ state: "ended", value: 40, seed: 1, solver: solverVersion, madeBy: "p1" });
    const { result, proven } = await standing(act, id);
    expect(result).toMatchObject({ status: "optimal", value: 40, starts: { A: 0, B: 3, C: 2 } });
    expect(proven).toBe(true);
  });

  test("says which initiatives cannot be planned together when nothing can", async () => {
    const act = await planner();
    const id = await begun(act, "infeasible");
    await until(act, await started(act, id), over);
    const { result, impossible } = await standing(act, id);
    expect(result).toBeNull();
    expect(impossible?.conflict?.initiatives.length).toBeGreaterThan(0);
    expect(impossible?.shortest).toBe(true);
  });

  test("can be stopped, keeps what it had, and one is enough for a scenario", async () => {
    const act = await planner();
    const id = await begun(act, "100-1");
    const run = await started(act, id, { ...quick, seconds: 60 });
    expect(await started(act, id)).toBe(run);
    await until(act, run, ({ value }) => value !== null);
    await stopRun(act, id, run);
    expect((await until(act, run, over)).state).toBe("stopped");
    const { result } = await standing(act, id);
    expect(result?.status).toBe("feasible");
    const next = await started(act, id, { ...quick, seconds: 60 });
    const again = await until(act, next, ({ value }) => value !== null);
    await stopRun(act, id, next);
    await until(act, next, over);
    expect(again.value).toBeGreaterThanOrEqual(result?.value ?? 0);
  });

  test("keeps what it finds when the scenario is only called otherwise meanwhile, and not when a decision was made", async () => {
    const act = await planner();
    const id = await begun(act, "100-1");
    const asked = { ...quick, seconds: 60, anew: true };
    const stopped = async (meanwhile: () => Promise<unknown>) => {
      const run = await started(act, id, asked);
      await until(act, run, ({ stage }) => stage !== null);
      await meanwhile();
      await until(act, run, ({ stage, value }) => stage === "proving" && value !== null);
      await stopRun(act, id, run);
      await until(act, run, over);
      return run;
    };
    const run = await stopped(async () => {
      well(await renameScenario(act, id, { name: "Andet navn", note: "" }));
      well(await changeKeeping(act, id, "much"));
    });
    const { scenario, result } = await standing(act, id);
    expect(scenario).toMatchObject({ name: "Andet navn", keeping: "much", run });
    expect(result?.value).toBeGreaterThan(0);
    const lines = async () => (await read(act, tx => revisionsOf(tx, id))).map(({ what }) => what.code);
    expect(await lines()).toEqual(["searched", "keeping-much", "renamed", "began-file"]);
    const chosen = Object.keys(result?.starts ?? {}).find(
      one => !portfolio("100-1").initiatives.find(({ id }) => id === one)?.mandatory,
    )!;
    const overtaken = await started(act, id, asked);
    await until(act, overtaken, ({ stage }) => stage !== null);
    well(await decide(act, id, chosen, "out"));
    // Nobody asked it to stop: what it finds is of no use any more.
    expect((await until(act, overtaken, over)).state).toBe("stopped");
    expect((await standing(act, id)).scenario.starts).not.toHaveProperty(chosen);
    expect((await lines())[0]).toBe("decided-out");
    // Who asks again before it has stopped gets a search of their own, not that one.
    const third = await started(act, id, asked);
    well(await decide(act, id, chosen, "in"));
    const fourth = await started(act, id, asked);
    expect(fourth).not.toBe(third);
    expect((await until(act, third, over)).state).toBe("stopped");
    // It stops when it has found a plan, however long that takes, and not because of the decision.
    expect((await until(act, fourth, run => run.value !== null || over(run))).state).not.toBe("stopped");
    await stopRun(act, id, fourth);
    await until(act, fourth, over);
    expect((await standing(act, id)).scenario.starts).toHaveProperty(chosen);
  });

  test("waits for who holds its scenario without holding anything they need to stop it", async () => {
    const act = await planner();
    const id = await begun(act, "100-1");
    const run = await started(act, id, { ...quick, seconds: 60 });
    await until(act, run, ({ value }) => value !== null);
    const asked = await transact(act, async tx => {
      await scenarioById(tx, id, true);
      for (;;) {
        const { rows } = await sql`select from pg_locks
          where locktype = 'transactionid' and not granted and transactionid = pg_current_xact_id()::xid`.execute(
          tx,
        );
        if (rows.length > 0) return askToStop(tx, run);
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    });
    expect(asked).toBe(true);
    expect((await until(act, run, over)).state).toBe("stopped");
  });

  test("waits while another of the municipality is at work, and its turn comes", async () => {
    const act = await planner();
    const [one, two] = [await begun(act, "100-1"), await begun(act, "tiny")];
    const long = await started(act, one, { ...quick, seconds: 60 });
    await until(act, long, ({ state }) => state === "running");
    const short = await started(act, two);
    expect((await read(act, tx => runById(tx, short)))?.state).toBe("waiting");
    await stopRun(act, one, long);
    expect((await until(act, short, over)).state).toBe("ended");
  });

  test("is told as interrupted when its server is gone; the last good plan stands, and another may begin", async () => {
    const act = await planner();
    const id = await begun(act, "tiny");
    const run = await started(act, id);
    await until(act, run, over);
    await transact(act, tx =>
      sql`update plan.run set state = 'running', beat_at = now() - interval '1 hour' where id = ${run}`.execute(
        tx,
      ),
    );
    const lost = await standing(act, id);
    expect([lost.newest?.state, lost.result?.value]).toEqual(["interrupted", 40]);
    expect((await until(act, await started(act, id), over)).state).toBe("ended");
  });

  test("is asked for by who plans, not by everybody", async () => {
    const act = await planner();
    const id = await begun(act, "tiny");
    const reader: Act = { ...act, actor: { id: "r", name: "Læser", roles: ["reader"] } };
    for (const tried of [startRun(reader, id, quick), decide(reader, id, "A", 0), approve(reader, id, 1, "")])
      expect(await tried).toMatchObject({ ok: false });
  });

  test("names the solver that is installed", () => {
    const file = readFileSync(new URL("../../../../package.json", import.meta.url), "utf8");
    expect(solverVersion).toContain(JSON.parse(file).dependencies.highs);
  });
});

describe("a scenario", () => {
  test("follows a decision at once where all still holds, and the next search keeps to it where not", async () => {
    const act = await planner();
    const id = await begun(act, "tiny");
    await until(act, await started(act, id), over);
    expect((await decide(act, id, "A", 1)).ok).toBe(true);
    const after = await standing(act, id);
    expect(after.scenario.fixed).toEqual({ A: 1 });
    await until(act, await started(act, id), over);
    const { result } = await standing(act, id);
    expect(result?.starts.A).toBe(1);
    expect(result?.value).toBeLessThanOrEqual(40);
    expect((await decide(act, id, "A", null)).ok).toBe(true);
    // What was proven with A pinned is not proven without; what was proven without anything pinned still is.
    expect((await standing(act, id)).result?.bound).toBeGreaterThanOrEqual(40);
  });

  test("refuses what no plan can do: a duty left out, a start outside its window", async () => {
    const act = await planner();
    const id = await begun(act, "tiny");
    const duty = portfolio("tiny").initiatives.find(({ mandatory }) => mandatory)!;
    expect(await decide(act, id, duty.id, "out")).toMatchObject({ refusal: { code: "plan.duty-out" } });
    expect(await decide(act, id, duty.id, 99)).toMatchObject({ refusal: { code: "plan.outside-window" } });
    expect(await decide(act, id, "nobody", "in")).toMatchObject({ refusal: { code: "gone" } });
  });

  test("shows no bound proven for another room, and no plan that its room no longer holds", async () => {
    const act = await planner();
    const id = await begun(act, "tiny");
    await until(act, await started(act, id), over);
    const [role] = portfolio("tiny").roles;
    const none = { kind: "role", id: role!.id, from: 0, to: 3, how: "becomes", amount: 0 } as const;
    expect((await changeRoom(act, id, none)).ok).toBe(true);
    const after = await standing(act, id);
    expect([after.proven, after.result]).toEqual([false, null]);
    expect(after.broken.length).toBeGreaterThan(0);
    // Change 2 is the search: back to it the plan is there again, and what was proven of it too.
    expect((await goBack(act, id, 2)).ok).toBe(true);
    const back = await standing(act, id);
    expect([back.result?.value, back.result?.status, back.proven]).toEqual([40, "optimal", true]);
    // Another room after that is a third one: nothing proven of the second is taken for it.
    expect((await changeRoom(act, id, { ...none, amount: 1 })).ok).toBe(true);
    expect((await standing(act, id)).proven).toBe(false);
  });

  test("going back takes back what was moved, and before any search there is no plan", async () => {
    const act = await planner();
    const id = await begun(act, "tiny");
    await until(act, await started(act, id), over);
    const { B } = (await standing(act, id)).scenario.starts ?? {};
    expect((await decide(act, id, "B", "out")).ok).toBe(true);
    expect((await standing(act, id)).scenario.starts).not.toHaveProperty("B");
    const lines = (await read(act, tx => revisionsOf(tx, id))).map(({ what }) => what.code);
    expect(lines).toEqual(["decided-out", "searched", "began-file"]);
    await goBack(act, id, 2);
    expect((await standing(act, id)).scenario.starts?.B).toBe(B);
    await goBack(act, id, 1);
    expect((await standing(act, id)).scenario.starts).toBeNull();
    const [listed] = await read(act, scenarios);
    expect(listed).toMatchObject({ chosen: null, value: null });
  });

  test("refuses a change that would leave less than nothing, and says how much there is", async () => {
    const act = await planner();
    const id = await begun(act, "tiny");
    const [role] = portfolio("tiny").roles;
    const less = { kind: "role", id: role!.id, from: 0, to: 3, how: "by", amount: -50 } as const;
    const least = Math.min(...role!.capacity);
    expect(await changeRoom(act, id, less)).toMatchObject({
      refusal: { code: "plan.below-zero", values: { n: least } },
    });
    expect((await changeRoom(act, id, { ...less, amount: -least })).ok).toBe(true);
    const weight = { ...less, kind: "purpose" as const, id: portfolio("tiny").purposes[0]!.id };
    expect(await changeRoom(act, id, weight)).toMatchObject({ refusal: { code: "plan.below-zero-once" } });
  });

  test("keeps what has begun where it is, as no duty and as nobody's decision", async () => {
    const act = await planner();
    const whole = portfolio("tiny");
    const wish = whole.initiatives.find(({ mandatory }) => !mandatory)!;
    const one = await beginScenario(act, named, "own", whole, [wish.id]);
    if (!one.ok) throw new Error(one.refusal.code);
    const { scenario, portfolio: fixed } = await standing(act, one.value);
    expect(scenario.fixed).toEqual({ [wish.id]: wish.earliest });
    expect(decidedOf(scenario, wish.id)).toBe("begun");
    expect(dutiesIn(scenario.portfolio, {}).of).toBe(dutiesIn(whole, {}).of);
    expect(fixed.initiatives.find(({ id }) => id === wish.id)?.mandatory).toBe(true);
    for (const will of ["out", "in", wish.earliest + 1] as const)
      expect(await decide(act, one.value, wish.id, will)).toMatchObject({ refusal: { code: "plan.begun" } });
    // Who takes the file along plans it as it is held here.
    expect(withBegun(scenario).initiatives.find(({ id }) => id === wish.id)?.mandatory).toBe(true);
    // Only who takes back that it stands may leave it out, and still not let it begin elsewhere.
    well(await decide(act, one.value, wish.id, null));
    expect(await decide(act, one.value, wish.id, wish.earliest + 1)).toMatchObject({
      refusal: { code: "plan.begun" },
    });
    well(await decide(act, one.value, wish.id, "out"));
  });

  test("is approved whole, by whom and when, in place of the one before; changes since are refused", async () => {
    const act = await planner();
    const id = await begun(act, "tiny");
    const seen = markOf({ A: 0, B: 3, C: 2 });
    expect(await approve(act, id, 1, seen)).toMatchObject({ refusal: { code: "plan.nothing-to-approve" } });
    await until(act, await started(act, id), over);
    expect(await approve(act, id, 7, seen)).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    // What a search that goes on has found since it was shown was seen by nobody.
    const older = markOf({ A: 0, B: 4, C: 2 });
    expect(await approve(act, id, 2, older)).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    expect((await approve(act, id, 2, seen)).ok).toBe(true);
    const copy = await copyScenario(act, id, { ...named, name: "Kopi" });
    if (!copy.ok) throw new Error(copy.refusal.code);
    expect((await approve(act, copy.value, 1, seen)).ok).toBe(true);
    const now = await read(act, approvedNow);
    expect(now).toMatchObject({ scenarioName: "Kopi", approvedBy: "p1", supersededAt: null });
    expect(now?.result.value).toBe(40);
    const [, first] = await read(act, approvals);
    expect(first?.supersededAt).not.toBeNull();
    await transact(act, tx => sql`delete from plan.scenario where id = ${copy.value}`.execute(tx));
    expect((await read(act, approvedNow))?.result.starts).toEqual({ A: 0, B: 3, C: 2 });
  });
});
