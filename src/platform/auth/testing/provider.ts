import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Act } from "../../act.ts";
import { ownerDb, testAct } from "../../testing/index.ts";
import { type DoorSettings, hallOf } from "../hall.server.ts";
import { clientId, clientSecret, startProvider, type Twist } from "../provider-simulator.ts";
import { providerWay } from "../provider-way.server.ts";

// What every test of the provider begins with: a provider, a municipality, and a browser that signs in.
export const url = "https://samsyn.provested.example";
export let act: Act;
export let provider: Awaited<ReturnType<typeof startProvider>>;

beforeAll(async () => {
  provider = await startProvider();
  provider.register(`${url}/sign-in/return`);
});
afterAll(() => provider.stop());
beforeEach(async () => {
  act = await testAct();
});

export const settings = (oidc: Partial<DoorSettings["oidc"]> = {}): DoorSettings => ({
  db: act.db,
  url,
  host: "0.0.0.0",
  oidc: { issuer: provider.issuer, clientId, clientSecret, ...oidc },
});

/** A browser: carries cookies, follows nothing by itself. */
export const browser = (jar = new Map<string, string>()) => ({
  jar,
  request: (address: string, init: RequestInit = {}) =>
    new Request(new URL(address, url), {
      ...init,
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
    }),
  take: (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const [name = "", value = ""] = pair.split("=");
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return response;
  },
});

type Way = ReturnType<typeof providerWay>;
export type Browser = ReturnType<typeof browser>;

export const begin = async (way: Way, who: Browser, to = "/"): Promise<string> => {
  const answer = who.take(await way.start(who.request(`/sign-in/start?to=${encodeURIComponent(to)}`), "r"));
  return answer.headers.get("location") ?? "";
};
export const end = async (way: Way, who: Browser, back: string, requestId = randomUUID()) => {
  const answer = await way.finish(who.request(back), requestId);
  who.take(answer);
  const events = await sql<{ reason: string; kind: string }>`
    select kind, reason from platform.sign_in_event where request_id = ${requestId}`.execute(ownerDb());
  return { answer, events: events.rows, reason: events.rows[0]?.reason };
};

/** A whole sign-in with one thing wrong. */
export const attempt = async (twist: Twist = {}, oidc: Partial<DoorSettings["oidc"]> = {}) => {
  const way = providerWay(hallOf(settings(oidc)));
  const who = browser();
  const there = await begin(way, who, "/landscape?view=matrix");
  return { who, way, there, ...(await end(way, who, provider.authorize(there, twist))) };
};

export const now = () => Math.floor(Date.now() / 1000);
