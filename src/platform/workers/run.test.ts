import { afterAll, describe, expect, test } from "vitest";
import { langs } from "../../kernel/lang.ts";
import { closeWorkers, runInWorker } from "./index.ts";
import { workerRefusals } from "./refusals.ts";
import type { Behaviour } from "./testing/misbehave.worker.ts";
import { texts } from "./texts/index.ts";

const limits = { timeoutMs: 20_000, memoryMb: 64 };
const run = (how: Behaviour, more: Partial<Parameters<typeof runInWorker>[2]> = {}) =>
  runInWorker<Behaviour, string>("misbehave", how, { ...limits, ...more });

afterAll(closeWorkers);

describe("work in a thread of its own never takes the house down", () => {
  test("good work answers and tells how far it is", async () => {
    const shares: number[] = [];
    expect(await run("well", { onProgress: share => shares.push(share) })).toEqual({
      ok: true,
      value: "done well",
    });
    expect(shares).toEqual([0.5]);
  });

  test("work without end is stopped in time", async () => {
    expect(await run("for ever", { timeoutMs: 1_500 })).toEqual({
      ok: false,
      refusal: { code: "worker.too-slow", values: { seconds: 2 } },
    });
  });

  test("work that wants all memory is stopped", async () => {
    expect(await run("greedy")).toEqual({
      ok: false,
      refusal: { code: "worker.too-much-memory", values: { megabytes: 64 } },
    });
  });

  test("work that ends its thread, and work nobody waits for, is refused", async () => {
    expect(await run("exit")).toMatchObject({ refusal: { code: "worker.stopped" } });
    const gone = AbortSignal.timeout(300);
    expect(await run("for ever", { signal: gone })).toMatchObject({ refusal: { code: "worker.stopped" } });
  });

  test("a fault of ours is thrown as it is", async () => {
    await expect(run("throw")).rejects.toThrow("a fault of ours");
  });

  test("after all that the next work is done", async () => {
    expect(await run("well")).toEqual({ ok: true, value: "done well" });
  });
});

test("every refusal has a sentence in every language", () => {
  for (const lang of langs)
    for (const code of workerRefusals) expect(texts(lang).has(`refusal.${code}`)).toBe(true);
});
