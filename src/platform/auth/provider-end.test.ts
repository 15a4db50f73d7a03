import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { type Act, transact } from "../act.ts";
import { ownerDb } from "../testing/index.ts";
import { openDoor } from "./door.server.ts";
import { hallOf } from "./hall.server.ts";
import { clientId, type Twist } from "./provider-simulator.ts";
import { providerWay } from "./provider-way.server.ts";
import * as store from "./store.server.ts";
import {
  act,
  attempt,
  type Browser,
  begin,
  browser,
  end,
  now,
  provider,
  settings,
  url,
} from "./testing/provider.ts";

describe("signing out", () => {
  const event = { "http://schemas.openid.net/event/backchannel-logout": {} };
  const logoutClaims = () => ({
    iss: provider.issuer,
    aud: clientId,
    iat: now(),
    exp: now() + 120,
    jti: randomUUID(),
    sub: "kirsten",
    events: event,
  });
  const tell = async (claims: Record<string, unknown>, by: NonNullable<Twist["signedBy"]> = "own-key") => {
    const body = new URLSearchParams({ logout_token: await provider.sign(claims, by, "logout+jwt") });
    const request = new Request(`${url}/sign-out/back-channel`, { method: "POST", body });
    return (await providerWay(hallOf(settings())).backChannel(request, "r")).status;
  };
  const isIn = async (who: Browser) => (await (await openDoor(settings())).guest(who.request("/"))) !== null;

  it("ends the session here, on the server", async () => {
    const { who } = await attempt();
    const stolen = browser(new Map(who.jar));
    const door = await openDoor(settings());
    who.take(await door.leave(who.request("/sign-out", { method: "POST" }), "r"));
    expect(who.jar.has("__Host-samsyn")).toBe(false);
    expect(await isIn(stolen)).toBe(false);
  });

  it("goes on to the provider by a link", async () => {
    const door = await openDoor(settings());
    const there = new URL((await door.leaveProvider("r")).headers.get("location") ?? "");
    expect(there.href).toContain(`${provider.issuer}/leave`);
    expect(there.searchParams.get("post_logout_redirect_uri")).toBe(`${url}/sign-in?left=1`);
  });

  it("is told by the provider, for the person or for one session", async () => {
    const { who } = await attempt();
    expect(await tell({ ...logoutClaims(), sub: undefined, sid: "another-session" })).toBe(200);
    expect(await isIn(who)).toBe(true);
    expect(await tell({ ...logoutClaims(), sub: undefined, sid: "provider-session-1" })).toBe(200);
    expect(await isIn(who)).toBe(false);
    const second = await attempt();
    expect(await tell(logoutClaims())).toBe(200);
    expect(await isIn(second.who)).toBe(false);
  });

  it("18: is not believed when the token is not a log-out token of ours", async () => {
    const { who } = await attempt();
    const wrong: [Record<string, unknown>, NonNullable<Twist["signedBy"]>?][] = [
      [{ ...logoutClaims(), events: undefined }],
      [{ ...logoutClaims(), events: { "http://schemas.openid.net/event/other": {} } }],
      [{ ...logoutClaims(), events: "http://schemas.openid.net/event/backchannel-logout" }],
      [{ ...logoutClaims(), nonce: "an ID token has one" }],
      [{ ...logoutClaims(), sub: undefined }],
      [{ ...logoutClaims(), aud: "another" }],
      [{ ...logoutClaims(), iss: "https://other.example" }],
      [{ ...logoutClaims(), exp: now() - 90 }],
      [{ ...logoutClaims(), iat: now() - 3600 }],
      [logoutClaims(), "none"],
      [logoutClaims(), "hs256-with-public-key"],
      [logoutClaims(), "unknown-key"],
    ];
    for (const [claims, by] of wrong) expect(await tell(claims, by)).toBe(400);
    expect(await isIn(who)).toBe(true);
  });
});

describe("sessions", () => {
  it("are known by their token only, which is stored hashed", async () => {
    const { who } = await attempt();
    const token = who.jar.get("__Host-samsyn") ?? "";
    const rows = await sql<{ s: string }>`select s::text as s from platform.session s`.execute(ownerDb());
    expect(rows.rows.length).toBeGreaterThan(0);
    expect(rows.rows.some(row => row.s.includes(token))).toBe(false);
  });

  it("end after two idle hours and after twelve hours at work", async () => {
    const { who } = await attempt();
    const hours = (n: number) => new Date(Date.now() + n * 3_600_000);
    const at = async (n: number) => {
      const door = await openDoor({ ...settings(), clock: () => hours(n) });
      return (await door.guest(who.request("/"))) !== null;
    };
    for (const n of [1.5, 3, 4.5, 6, 7.5, 9, 10.5, 11.9]) expect(await at(n)).toBe(true);
    expect(await at(12.1)).toBe(false);
    const other = await attempt();
    const idle = await openDoor({ ...settings(), clock: () => hours(2.1) });
    expect(await idle.guest(other.who.request("/"))).toBeNull();
  });

  it("get a new token at each sign-in, and the old one is dead", async () => {
    const way = providerWay(hallOf(settings()));
    const who = browser();
    await end(way, who, provider.authorize(await begin(way, who)));
    const old = browser(new Map(who.jar));
    await end(way, who, provider.authorize(await begin(way, who)));
    const door = await openDoor(settings());
    expect(await door.guest(old.request("/"))).toBeNull();
    expect(await door.guest(who.request("/"))).not.toBeNull();
  });

  it("do not move from the protected cookie to the plain one", async () => {
    const { who } = await attempt();
    const moved = browser(new Map([["samsyn", who.jar.get("__Host-samsyn") ?? ""]]));
    expect(await (await openDoor(settings())).guest(moved.request("/"))).toBeNull();
  });

  it("are listed to their person, who can end them; nobody else can", async () => {
    const here = await attempt();
    const door = await openDoor(settings());
    const guest = await door.guest(here.who.request("/"));
    const mine: Act = { ...act, actor: { ...act.actor, id: guest!.person } };
    const there = await attempt();
    const list = await door.sessions(mine, here.who.request("/"));
    expect(list.filter(s => s.current)).toHaveLength(1);
    const theOther = (await door.sessions(mine, there.who.request("/"))).find(s => s.current)!;
    await door.endSession(act, theOther.id, "r");
    expect(await door.guest(there.who.request("/"))).not.toBeNull();
    await door.endSession(mine, theOther.id, "r");
    expect(await door.guest(there.who.request("/"))).toBeNull();
  });

  it("cannot be read by the application but through its functions", async () => {
    for (const table of ["person", "role_grant", "session", "sign_in_attempt", "sign_in_event"])
      await expect(
        transact(act, tx => sql`select * from ${sql.ref(`platform.${table}`)}`.execute(tx)),
      ).rejects.toThrow("permission denied");
  });

  it("are forgotten a month after their end, and events after a year", async () => {
    const { who } = await attempt();
    const old = randomUUID();
    await sql`insert into platform.session (id, token_hash, person_id, level, agent, created_at, last_seen_at, expires_at)
      select ${old}, sha256(${old}::text::bytea), person_id, 'x', '', now() - interval '32 days', now() - interval '32 days',
        now() - interval '31 days' from platform.session limit 1`.execute(ownerDb());
    await sql`insert into platform.sign_in_event (at, kind, reason, request_id)
      values (now() - interval '366 days', 'refused', 'x', ${old})`.execute(ownerDb());
    const door = await openDoor(settings());
    const left = await sql`select id::text from platform.session where id = ${old}
      union all select request_id from platform.sign_in_event where request_id = ${old}`.execute(ownerDb());
    expect(left.rows).toEqual([]);
    expect(await door.guest(who.request("/"))).not.toBeNull();
  });

  it("choose only among the municipalities one has a role in", async () => {
    const { who } = await attempt();
    const door = await openDoor(settings());
    const answer = await door.choose(who.request("/"), "r", act.municipality, "/");
    expect(answer.headers.get("location")).toBe("/sign-in");
    expect(await store.municipalitiesOf(act.db, act.actor.id, new Date())).toEqual([]);
  });
});
