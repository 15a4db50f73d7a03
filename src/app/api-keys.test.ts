import type { ServerBuild } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { addDays } from "../kernel/period.ts";
import { erasePerson, personVerbs, unitVerbs } from "../modules/organisation/index.server.ts";
import { type Act, read } from "../platform/act.ts";
import { auditList, namesOf } from "../platform/audit/index.server.ts";
import { endKey, keysHere, longestKey, makeKey, newForm, openDoor } from "../platform/auth/index.server.ts";
import { apiOf } from "../platform/http/api.server.ts";
import { httpApp } from "../platform/http/app.server.tsx";
import { testAct } from "../platform/testing/index.ts";
import { apis } from "./apis.ts";
import "./trust/erasure.server.ts";
import { rates, unseen } from "./rates.ts";

const url = "http://localhost:4400";
const units = "/api/v1/organisation/units";
let act: Act;
let now: Date;
let ask: (
  path: string,
  key?: string,
  more?: RequestInit & { headers?: Record<string, string> },
) => Promise<Answer>;
type Answer = { status: number; headers: Headers; body: { code?: string } & Record<string, unknown> };

beforeEach(async () => {
  act = await testAct();
  now = act.now;
  const door = await openDoor({ db: act.db, url, host: "localhost", clock: () => now });
  const app = httpApp({
    // Pages are of no concern here.
    build: { routes: {}, assets: { routes: {} } } as unknown as ServerBuild,
    client: "public",
    url: null,
    house: url,
    securityContact: null,
    door,
    keyFor: () => Buffer.alloc(32),
    post: null,
    outside: () => null,
    unseen,
    loading: () => false,
    shellOf: () => Promise.reject(new Error("no page")),
    ready: async () => true,
    statistics: async ({ url: asked }, visitor) => Response.json({ asked, visitor }),
    apis: apiOf(apis, error => {
      throw error;
    }),
    rates,
    log: { info: () => {}, error: () => {} },
  });
  ask = async (path, key, more = {}) => {
    const headers = { ...more.headers, ...(key && { authorization: `Bearer ${key}` }) };
    const response = await app.fetch(new Request(url + path, { ...more, headers }), {
      incoming: { socket: { remoteAddress: "192.0.2.7" } },
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text.startsWith("{") ? JSON.parse(text) : {},
    };
  };
});

const keyOf = async (of: Act, until = longestKey(of)): Promise<string> => {
  const made = await makeKey(of, { name: "Journal system", until });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};

const bare = {
  type: "department",
  parentLine: null,
  parentPay: null,
  parentSafety: null,
  parentPolitics: null,
  ean: null,
  pNumber: null,
  email: null,
  phone: null,
  address: null,
  openingHours: null,
} as const;
const withUnit = async (of: Act, name: string): Promise<void> => {
  const made = await unitVerbs.start(of, { from: "2020-01-01", value: { ...bare, name } });
  if (!made.ok) throw new Error(made.refusal.code);
};

test("another system reads its own municipality with a key, and no other", async () => {
  const other = await testAct({ country: "SE" });
  await withUnit(act, "Own town");
  await withUnit(other, "Foreign town");
  const answer = await ask(units, await keyOf(act));
  expect(answer.status).toBe(200);
  expect(JSON.stringify(answer.body)).toContain("Own town");
  expect(JSON.stringify(answer.body)).not.toContain("Foreign town");
  expect(JSON.stringify((await ask(units, await keyOf(other))).body)).not.toContain("Own town");
});

test("a key that is wrong, has run out or was ended is refused with a problem", async () => {
  const key = await keyOf(act, act.today);
  expect((await ask(units, key)).status).toBe(200);
  const refused = async (shown: string) => {
    const answer = await ask(units, shown);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    expect(answer).toMatchObject({ status: 401, body: { code: "key-unknown" } });
  };
  // At the root stands what can be read, so that nobody who has a key is told to sign in.
  for (const root of ["/api/v1", "/api/v1/"])
    expect((await ask(root, key)).body.addresses).toEqual(
      expect.arrayContaining([units, `${units}/{id}/validities`, "/api/v1/landscape/system-uses"]),
    );
  expect((await ask("/api/v1/nothing", key)).status).toBe(404);
  await refused(`${key}x`);
  await refused("samsyn_");
  // The last day is a whole day of the municipality's own calendar.
  now = new Date("2026-03-02T22:59:00Z");
  expect((await ask(units, key)).status).toBe(200);
  now = new Date("2026-03-02T23:01:00Z");
  await refused(key);

  now = act.now;
  const [made] = await read(act, keysHere);
  expect(await endKey(act, made!.id)).toMatchObject({ ok: true });
  await refused(key);
  expect(await endKey(act, made!.id)).toMatchObject({ ok: false, refusal: { code: "api-key.not-there" } });
  expect(await ask(units)).toMatchObject({ status: 401, body: { code: "sign-in" } });
});

test("a key writes nothing, and opens no page", async () => {
  const key = await keyOf(act);
  for (const method of ["POST", "PUT", "PATCH", "DELETE"])
    expect(await ask(units, key, { method })).toMatchObject({ status: 403, body: { code: "read-only" } });
  expect((await ask("/trust/keys", key)).status).not.toBe(200);
  // It does not ride on a session either: the key decides alone.
  expect((await ask(units, "samsyn_wrong", { headers: { cookie: "samsyn=any" } })).status).toBe(401);
});

test("each key is counted alone", async () => {
  const [busy, calm] = [await keyOf(act), await keyOf(act)];
  const statuses = new Set<number>();
  // Many at once: asked one by one on a busy machine, the tries come back as fast as they are used.
  for (let n = 0; n < 6000 && !statuses.has(429); n += 100)
    for (const { status } of await Promise.all(Array.from({ length: 100 }, () => ask("/api/v1/none", busy))))
      statuses.add(status);
  expect(statuses).toContain(429);
  expect((await ask("/api/v1/none", calm)).status).toBe(404);
});

test("the change log tells of a key that is made, first used and ended, by its name and without the key", async () => {
  const key = await keyOf(act);
  await Promise.all([ask(units, key), ask(units, key)]);
  now = new Date("2026-03-05T09:00:00Z");
  await ask(units, key);
  const [there] = await read(act, keysHere);
  expect(there).toMatchObject({ name: "Journal system", last_day: "2027-03-02", last_used_on: "2026-03-05" });
  await endKey(act, there!.id);
  const lines = await read(act, tx => auditList(tx, { kind: "api-key" }, 10));
  expect(lines.map(line => line.action)).toEqual(["api-key.ended", "api-key.first-used", "api-key.made"]);
  expect(lines[1]?.actor).toBe(there!.id);
  expect(await read(act, tx => namesOf(tx, [there!.id]))).toEqual(new Map([[there!.id, "Journal system"]]));
  expect(JSON.stringify(lines)).not.toContain(key.slice("samsyn_".length));
});

test("only an administrator makes and ends keys, with a purpose, for a year at most, and at home", async () => {
  const reader = { ...act, actor: { ...act.actor, roles: ["reader"] as const } };
  const said = { name: "Journal", until: act.today };
  const code = async (of: Act, more: Partial<typeof said>) => {
    const made = await makeKey(of, { ...said, ...more });
    return made.ok ? "made" : made.refusal.code;
  };
  expect(await code(reader, {})).toBe("role.administrator");
  expect(await code(act, { name: "" })).toBe("api-key.name-wrong");
  expect(await code(act, { name: "x".repeat(101) })).toBe("api-key.name-wrong");
  for (const until of ["", "tomorrow", "2026-02-30", addDays(act.today, -1), addDays(longestKey(act), 1)])
    expect(await code(act, { until })).toBe("api-key.until-wrong");
  expect(await code(act, { until: longestKey(act) })).toBe("made");
  const [there] = await read(act, keysHere);
  expect(await endKey(reader, there!.id)).toMatchObject({ refusal: { code: "role.administrator" } });
  const other = await testAct();
  expect(await endKey(other, there!.id)).toMatchObject({ refusal: { code: "api-key.not-there" } });
  expect(await endKey(act, "'")).toMatchObject({ refusal: { code: "api-key.not-there" } });
  expect(await read(other, keysHere)).toEqual([]);
});

test("a form that is sent again, as by reloading the page, makes no second key and says so", async () => {
  const said = { name: "Journal system", until: act.today, form: newForm() };
  const made = await Promise.all([makeKey(act, said), makeKey(act, said)]);
  expect(made.map(one => one.ok || one.refusal.code).sort()).toEqual(["api-key.made-already", true].sort());
  expect(await makeKey(act, said)).toMatchObject({ refusal: { code: "api-key.made-already" } });
  expect(await read(act, keysHere)).toHaveLength(1);
  // Each form makes its own, and what a form carries is not what the key acts under.
  expect((await makeKey(act, { ...said, form: act.actor.id })).ok).toBe(true);
  expect((await read(act, keysHere)).map(key => key.id)).not.toContain(act.actor.id);
});

test("a person who is erased goes from the names of keys, too", async () => {
  const value = { given: "Liv", family: "Qz+Borte", protected: false };
  const person = await personVerbs.start(act, { from: "2020-01-01", value });
  if (!person.ok) throw new Error(person.refusal.code);
  await makeKey(act, { name: "Journal (ask Liv Qz+Borte)", until: act.today });
  expect((await erasePerson(act, { id: person.value.id, ground: "objection" })).ok).toBe(true);
  const [there] = await read(act, keysHere);
  expect(there?.name).toMatch(/^Journal \(ask .*\)$/);
  expect(there?.name).not.toContain("Borte");
});

test("the API says how one shows who asks", async () => {
  const { body } = await ask("/api/v1/openapi.json");
  expect(body).toMatchObject({
    security: [{ key: [] }, { session: [] }],
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" }, session: { in: "cookie" } } },
  });
});

test("a parameter nobody knows, or a day that is none, is refused and never answered with today", async () => {
  const key = await keyOf(act);
  for (const query of ["?asOf=2026-99-99", "?nosuch=1"]) {
    const answer = await ask(`${units}${query}`, key);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.status).toBe(422);
  }
  expect((await ask("/api/v1/landscape/systems?asOf=2020-01-01", key)).status).toBe(422);
  expect((await ask("/api/v1/organisation/feed?limit=abc", key)).status).toBe(422);
  expect((await ask(`${units}?asOf=2020-01-01`, key)).status).toBe(200);
});

test("open tables are asked for without a key, and whoever asks is known by an address only", async () => {
  const { status, body, headers } = await ask("/api/v2/tables?lang=da");
  expect([status, body.visitor]).toEqual([200, "192.0.2.7"]);
  // A language in the address of a page is remembered; a program that asks for figures leaves nothing.
  expect(headers.get("set-cookie")).toBeNull();
  expect((await ask("/api/v2.0/tables")).body.visitor).toBeUndefined();
});
