import { type Result, refused } from "../../../kernel/result.ts";
import { realWorld } from "./client.ts";
import { type KitosSource, readKitos } from "./read.ts";
import type { KitosReading } from "./record.ts";

/** Longer than this nobody waits before a page; a large municipality sends files. */
export const patience = 60_000;

/** Thrown where waiting longer would be more than a reader waits. */
class TimeUp extends Error {}

/** Reads from KITOS itself, within the time a page may take; says why when that is not enough. */
export const readWithin = async (
  source: KitosSource,
  milliseconds = patience,
): Promise<Result<KitosReading>> => {
  const end = Date.now() + milliseconds;
  const left = () => end - Date.now();
  const ask = source.fetch ?? realWorld.fetch;
  const rest = source.sleep ?? realWorld.sleep;
  let throttled: string | null = null;
  try {
    return await readKitos({
      ...source,
      fetch: async (input, init) => {
        if (left() <= 0) return new Response(null, { status: 408 });
        const signal = AbortSignal.any([AbortSignal.timeout(left()), ...(init?.signal ? [init.signal] : [])]);
        const response = await ask(input, { ...init, signal });
        throttled = response.status === 429 ? new URL(String(input)).pathname : null;
        return response;
      },
      sleep: async wait => {
        if (wait > left()) throw new TimeUp();
        await rest(wait);
      },
    });
  } catch (error) {
    if (!(error instanceof TimeUp)) throw error;
    return throttled
      ? refused("kitos.throttled", { path: throttled })
      : refused("kitos.too-slow", { seconds: Math.round(milliseconds / 1000) });
  }
};
