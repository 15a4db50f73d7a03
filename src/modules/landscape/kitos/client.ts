import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { leadsInside } from "./inside.ts";

export type KitosLimits = {
  maxBytes: number;
  /** Of one answer: a page of 250 is some hundred kilobytes. */
  maxAnswer: number;
  maxPages: number;
  attempts: number;
  timeoutMs: number;
};
// A large municipality is about 40 MB; the limits stop a server that never ends, not a real one.
export const kitosLimits: KitosLimits = {
  maxBytes: 300 * 1024 * 1024,
  maxAnswer: 16 * 1024 * 1024,
  maxPages: 2000,
  attempts: 6,
  timeoutMs: 60_000,
};

/** The world as the client sees it; tests and the demo bring their own. */
export type KitosWorld = {
  fetch: typeof fetch;
  sleep: (milliseconds: number) => Promise<void>;
  random: () => number;
  now: () => Date;
};
export const realWorld: KitosWorld = {
  fetch: async (input, init) => {
    const { hostname } = new URL(String(input));
    // This machine is allowed where `checkedBase` said so.
    if (!isLocal(hostname) && (await leadsInside(hostname))) throw new Inside();
    return fetch(input, init);
  },
  sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
  random: Math.random,
  now: () => new Date(),
};

/** A public name that turns out to be an address of our own network. */
class Inside extends Error {}

const isLocal = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[?::1\]?)$/.test(host);

/** An address a person typed: https, no password in it, and nothing inside our own network. */
export const checkedBase = (text: string, allowLocalhost: boolean): Result<URL> => {
  if (!URL.canParse(text)) return refused("kitos.bad-address");
  const url = new URL(text);
  const host = url.hostname.replace(/^\[|\]$|\.$/g, "");
  const local = isLocal(host);
  if (url.username || url.password) return refused("kitos.address-with-password");
  if (local ? !allowLocalhost || !/^https?:$/.test(url.protocol) : url.protocol !== "https:")
    return refused("kitos.address-not-https");
  // A number in place of a name is never KITOS; it is how one reaches a neighbour's server or the host's own data.
  if (!local && (/^[\d.]+$/.test(host) || host.includes(":") || !host.includes(".")))
    return refused("kitos.address-inside");
  if (/\.(local|internal|localhost)$/.test(host)) return refused("kitos.address-inside");
  return done(new URL(url.pathname.replace(/\/?$/, "/"), url.origin));
};

type Call = { path: string; query?: Record<string, string>; body?: unknown; token?: string };

/** Asks KITOS politely: waits when told to, tries again after a fault, and never follows it to another host. */
export class KitosClient {
  readonly #base: URL;
  readonly #world: KitosWorld;
  readonly #limits: KitosLimits;
  #bytes = 0;

  constructor(base: URL, world: KitosWorld, limits: KitosLimits) {
    this.#base = base;
    this.#world = world;
    this.#limits = limits;
  }

  /** What lies at an address below the base, as it came: whoever reads it does so in a thread of its own. */
  async bytes(call: Call): Promise<Result<Uint8Array>> {
    let last: Refusal = { code: "kitos.unreachable", values: { path: call.path } };
    for (let attempt = 0; attempt < this.#limits.attempts; attempt++) {
      const answer = await this.#once(call);
      if (answer.ok) return answer;
      last = answer.refusal;
      if (answer.wait === "stop") return { ok: false, refusal: last };
      if (attempt < this.#limits.attempts - 1) await this.#world.sleep(answer.wait ?? this.#jitter(attempt));
    }
    return { ok: false, refusal: last };
  }

  /** Full jitter: many municipalities reading at once do not come back at once. */
  #jitter(attempt: number): number {
    return this.#world.random() * Math.min(30_000, 500 * 2 ** attempt);
  }

  async #once({ path, query, body, token }: Call): Promise<Answer> {
    const url = new URL(path, this.#base);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    try {
      const response = await this.#world.fetch(url, {
        method: body === undefined ? "GET" : "POST",
        headers: {
          accept: "application/json",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: "manual",
        signal: AbortSignal.timeout(this.#limits.timeoutMs),
      });
      return await this.#read(response, path);
    } catch (error) {
      if (error instanceof Inside) return stop("kitos.address-inside", {});
      return fault("kitos.unreachable", { path });
    }
  }

  async #read(response: Response, path: string): Promise<Answer> {
    const { status } = response;
    if (status === 200) return this.#whole(response, path);
    await response.body?.cancel();
    // The token must not travel, and no real KITOS redirects its API: an address typed wrong is told as such.
    if (status >= 300 && status < 400) return stop("kitos.redirects", { path });
    if (status === 401) return stop("kitos.unauthorised", { path });
    if (status === 403) return stop("kitos.forbidden", { path });
    if (status === 429)
      return { ...fault("kitos.throttled", { path }), wait: retryAfter(response, this.#world.now()) };
    if (status >= 500)
      return {
        ...fault("kitos.server-fault", { path, status }),
        wait: retryAfter(response, this.#world.now()),
      };
    return stop("kitos.refused", { path, status });
  }

  async #whole(response: Response, path: string): Promise<Answer> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      this.#bytes += part.byteLength;
      length += part.byteLength;
      if (this.#bytes > this.#limits.maxBytes || length > this.#limits.maxAnswer) {
        await response.body?.cancel().catch(() => undefined);
        return stop("kitos.too-much", { path });
      }
      parts.push(part);
    }
    return { ok: true, value: Buffer.concat(parts) };
  }
}

type Answer =
  | { ok: true; value: Uint8Array }
  | { ok: false; refusal: Refusal; wait: number | "stop" | undefined };
const fault = (code: string, values: NonNullable<Refusal["values"]>) =>
  ({ ok: false, refusal: { code, values }, wait: undefined }) as const;
const stop = (code: string, values: NonNullable<Refusal["values"]>) =>
  ({ ok: false, refusal: { code, values }, wait: "stop" }) as const;

/** Seconds or a date, at most two minutes; undefined when the server does not say. */
const retryAfter = (response: Response, now: Date): number | undefined => {
  const text = response.headers.get("retry-after");
  if (!text) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), 120_000);
};
