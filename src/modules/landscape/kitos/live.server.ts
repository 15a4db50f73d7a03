import { type Result, refused } from "../../../kernel/result.ts";
import { realWorld } from "./client.ts";
import { pagesInWorker } from "./planning.server.ts";
import { askKitos, type KitosSource } from "./read.ts";

/** Longer than this nothing sensible takes; a municipality that large sends files. */
const patience = 30 * 60_000;

/** Thrown where there is no point in waiting on. */
class Enough extends Error {}

/** Reads from KITOS itself until it is done, `signal` ends it, or the time is up; says why when it is not done. */
export const askWithin = async (
  source: KitosSource,
  signal: AbortSignal,
  milliseconds = patience,
): Promise<Result<Uint8Array>> => {
  const end = Date.now() + milliseconds;
  const left = () => end - Date.now();
  const ask = source.fetch ?? realWorld.fetch;
  const rest = source.sleep ?? realWorld.sleep;
  let throttled: string | null = null;
  try {
    const asked: KitosSource = {
      ...source,
      fetch: async (input, init) => {
        const time = AbortSignal.timeout(Math.max(left(), 0));
        const response = await ask(input, {
          ...init,
          signal: AbortSignal.any([time, signal, ...(init?.signal ? [init.signal] : [])]),
        });
        throttled = response.status === 429 ? new URL(String(input)).pathname : null;
        return response;
      },
      sleep: async wait => {
        if (signal.aborted || wait > left()) throw new Enough();
        await rest(wait);
        if (signal.aborted) throw new Enough();
      },
    };
    return await askKitos(asked, pagesInWorker);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    if (signal.aborted) return refused("kitos.cancelled");
    return throttled
      ? refused("kitos.throttled", { path: throttled })
      : refused("kitos.too-slow", { minutes: Math.round(milliseconds / 60_000) });
  }
};
