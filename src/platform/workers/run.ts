import { availableParallelism } from "node:os";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import { done, type Result, refused } from "../../kernel/result.ts";
import { forgetFiles, workerFile } from "./file.ts";

export type WorkerLimits = {
  /** Counted from the call, waiting for a free thread included. */
  timeoutMs: number;
  memoryMb: number;
  /** Told from time to time how far the work is, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** Ends the work when the caller no longer wants it; answered as `worker.stopped`. */
  signal?: AbortSignal;
};

/**
 * Runs the worker file `<name>.worker.ts` in a thread of its own with a limit on time and memory. Work that is
 * too slow, wants too much memory or ends its thread is refused with a code; what it throws is thrown here.
 */
export const runInWorker = async <In, Out>(
  name: string,
  input: In,
  { timeoutMs, memoryMb, onProgress, signal }: WorkerLimits,
): Promise<Result<Out>> => {
  const pool = poolOf(await workerFile(name), memoryMb);
  const { port1: progress, port2 } = new MessageChannel();
  if (onProgress) progress.on("message", onProgress);
  const clock = AbortSignal.timeout(timeoutMs);
  try {
    const options = { transferList: [port2], signal: AbortSignal.any(signal ? [clock, signal] : [clock]) };
    return done((await pool.run({ input, progress: port2 }, { ...options, name: "run" })) as Out);
  } catch (error) {
    if (clock.aborted) return refused("worker.too-slow", { seconds: Math.ceil(timeoutMs / 1000) });
    if (signal?.aborted) return refused("worker.stopped");
    if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY")
      return refused("worker.too-much-memory", { megabytes: memoryMb });
    if (/^worker exited/i.test(String((error as Error).message))) return refused("worker.stopped");
    throw error;
  } finally {
    progress.close();
  }
};

/** Ends all threads; for the end of the process and of tests. */
export const closeWorkers = async (): Promise<void> => {
  const all = [...pools.values()];
  pools.clear();
  await Promise.all(all.map(pool => pool.destroy()));
  forgetFiles();
};

const pools = new Map<string, Piscina>();

/** Node limits memory a thread, so each file and limit has its own pool; idle threads end by themselves. */
const poolOf = (filename: string, memoryMb: number): Piscina => {
  const key = `${memoryMb} ${filename}`;
  const known = pools.get(key);
  if (known) return known;
  const pool = new Piscina({
    filename,
    minThreads: 0,
    maxThreads: Math.max(1, Math.min(4, availableParallelism() - 1)),
    idleTimeout: 30_000,
    // A thread waiting in Atomics.wait answers no messages and so cannot be ended politely.
    atomics: "disabled",
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 },
  });
  // The failing task is answered by its own promise; without a listener Node would end the process as well.
  pool.on("error", () => {});
  pools.set(key, pool);
  return pool;
};

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
