import { setTimeout } from "node:timers/promises";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";

/** The world as a reader of another office sees it; tests bring their own. */
export type World = {
  fetch: typeof fetch;
  /** Rejects where it is stopped meanwhile. */
  sleep: (milliseconds: number, stop?: AbortSignal) => Promise<void>;
  random: () => number;
  now: () => number;
};
export const realWorld: World = {
  fetch: (input, init) => fetch(input, init),
  sleep: (milliseconds, stop) => setTimeout(milliseconds, undefined, stop && { signal: stop }),
  random: Math.random,
  now: Date.now,
};

/** The same world until it is stopped: what is being asked breaks off, and nobody waits any more. */
export const stoppable = (world: World, stop: AbortSignal): World => ({
  ...world,
  fetch: (input, init) =>
    world.fetch(input, { ...init, signal: AbortSignal.any([stop, ...(init?.signal ? [init.signal] : [])]) }),
  sleep: milliseconds => world.sleep(milliseconds, stop),
});

// The list of all Danish tables is some megabytes; a figure of all municipalities some hundred kilobytes.
const mostBytes = 30 * 1024 * 1024;
const attempts = 5;
const timeoutMs = 60_000;
const patienceMs = 10 * 60_000;

export type Call = { path: string; query?: readonly (readonly [string, string])[]; body?: unknown };

/** Asks an office for JSON: waits when told to, tries again after a fault, follows nobody elsewhere, reads no more than it should. */
export class OfficeClient {
  readonly #base: string;
  readonly #world: World;
  readonly #end: number;

  constructor(base: string, world: World) {
    this.#base = base.replace(/\/+$/, "");
    this.#world = world;
    this.#end = world.now() + patienceMs;
  }

  async json(call: Call): Promise<Result<unknown>> {
    let last: Refusal = { code: "series.unreachable" };
    for (let attempt = 0; attempt < attempts; attempt++) {
      const answer = await this.#once(call);
      if (answer.ok) return answer;
      last = answer.refusal;
      const wait = answer.wait ?? this.#world.random() * Math.min(20_000, 500 * 2 ** attempt);
      if (answer.stop || this.#world.now() + wait > this.#end) break;
      if (attempt < attempts - 1) await this.#world.sleep(wait);
    }
    return { ok: false, refusal: last };
  }

  async #once({
    path,
    query,
    body,
  }: Call): Promise<Result<unknown> & { wait?: number | undefined; stop?: boolean }> {
    const url = new URL(`${this.#base}${path}`);
    for (const [name, value] of query ?? []) url.searchParams.append(name, value);
    try {
      const response = await this.#world.fetch(url, {
        method: body === undefined ? "GET" : "POST",
        headers: { accept: "application/json", "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: "manual",
        signal: AbortSignal.timeout(timeoutMs),
      });
      const { status } = response;
      if (status === 200) return await this.#whole(response);
      await response.body?.cancel();
      if (status === 429) return { ...refused("series.throttled"), wait: retryAfter(response) };
      if (status >= 500) return { ...refused("series.fault", { status }), wait: retryAfter(response) };
      return { ...refused("series.refused", { status }), stop: true };
    } catch {
      return refused("series.unreachable");
    }
  }

  async #whole(response: Response): Promise<Result<unknown> & { stop?: boolean }> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      length += part.byteLength;
      if (length > mostBytes) return { ...refused("series.too-much"), stop: true };
      parts.push(part);
    }
    try {
      return done(JSON.parse(Buffer.concat(parts).toString("utf8")));
    } catch {
      // Half an answer: the next one may be whole.
      return refused("series.answer-not-understood");
    }
  }
}

/** Seconds, at most two minutes; undefined when the office does not say. */
const retryAfter = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 120) * 1000 : undefined;
};
