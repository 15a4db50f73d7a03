import { sql } from "kysely";
import * as client from "openid-client";
import { describe, expect, it } from "vitest";
import { ownerDb } from "../testing/index.ts";
import { openDoor } from "./door.server.ts";
import { type DoorSettings, hallOf } from "./hall.server.ts";
import { giveRole } from "./people.server.ts";
import { clientId, type Twist } from "./provider-simulator.ts";
import { providerWay } from "./provider-way.server.ts";
import { resolveAct } from "./session.server.ts";
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

describe("signing in at a provider", () => {
  it("lets somebody in whom the provider knows, with code, PKCE, state and nonce", async () => {
    const { who, there, answer, events } = await attempt();
    const asked = new URL(there).searchParams;
    expect(asked.get("response_type")).toBe("code");
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.get("redirect_uri")).toBe(`${url}/sign-in/return`);
    expect(asked.get("state")).toHaveLength(43);
    expect(asked.get("nonce")).toHaveLength(43);
    expect(events).toEqual([{ kind: "signed-in", reason: "substantial" }]);
    const cookie = answer.headers.getSetCookie().find(c => c.startsWith("__Host-samsyn="));
    expect(cookie).toMatch(/; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$/);
    expect(who.jar.get("__Host-samsyn")).toHaveLength(43);
  });

  it("asks the provider for the levels, the age and the facts that the settings name, and accepts what fits", async () => {
    const { there, reason } = await attempt(
      { claims: claims => ({ ...claims, auth_time: now() - 10 }) },
      { acr: ["substantial", "high"], maxAge: 3600, scope: "email openid" },
    );
    const asked = new URL(there).searchParams;
    expect(asked.get("acr_values")).toBe("substantial high");
    expect(asked.get("max_age")).toBe("3600");
    expect(asked.get("scope")).toBe("openid profile email");
    expect(reason).toBe("substantial");
  });

  it("asks a person without a role whom to ask, and takes one with a role where it wanted to go", async () => {
    const first = await attempt();
    expect(first.answer.headers.get("location")).toBe("/sign-in?to=%2Flandscape%3Fview%3Dmatrix");
    const guest = await (await openDoor(settings())).guest(first.who.request("/"));
    expect(guest).toMatchObject({ name: "Kirsten Prøve", open: [] });
    expect(await resolveAct(act.db, first.who.request("/"), new Date())).toBeNull();

    await giveRole({ ...act, now: new Date() }, guest!.person, "editor");
    const second = await attempt();
    expect(second.answer.headers.get("location")).toBe("/landscape?view=matrix");
    const resolved = await resolveAct(act.db, second.who.request("/"), new Date());
    expect(resolved).toMatchObject({
      actor: { id: guest!.person, name: "Kirsten Prøve", roles: ["editor"] },
      municipality: act.municipality,
      lang: "da",
    });
    await sql`delete from platform.role_grant where person_id = ${guest!.person}`.execute(ownerDb());
  });

  it("never sends anybody to another site afterwards", async () => {
    const way = providerWay(hallOf(settings()));
    for (const to of ["//evil.example", "https://evil.example", "/\\evil.example", "/\tx", "javascript:x"]) {
      const who = browser();
      const back = provider.authorize(await begin(way, who, to));
      const { answer } = await end(way, who, back);
      expect(answer.headers.get("location")).toBe("/sign-in?to=%2F");
    }
  });
});

describe("what is refused: no session, a reason in the log, the same page", () => {
  const changed = (change: Record<string, unknown>): Twist => ({
    claims: claims => ({ ...claims, ...change }),
  });
  const without = (name: string): Twist => ({
    claims: claims => Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name)),
  });

  const refusing = (params: URLSearchParams) => {
    params.delete("code");
    params.set("error", "access_denied");
  };

  const cases: [name: string, reason: string, twist: Twist, oidc?: Partial<DoorSettings["oidc"]>][] = [
    ["1 a token without signature", "id-token-algorithm", { signedBy: "none" }],
    ["2 a signature by another key", "id-token-signature", { signedBy: "unknown-key" }],
    [
      "3 a signature with the public key as secret",
      "id-token-algorithm",
      { signedBy: "hs256-with-public-key" },
    ],
    ["4 a token of another issuer", "id-token-issuer", changed({ iss: "https://other.example" })],
    ["5 a token for another client", "id-token-audience", changed({ aud: "another" })],
    ["5 a token for several clients", "id-token-audience", changed({ aud: [clientId, "another"] })],
    [
      "5 a token handed to another of several",
      "id-token-audience",
      changed({ aud: [clientId, "another"], azp: "another" }),
    ],
    ["6 a token that has expired", "id-token-expired", changed({ exp: now() - 90 })],
    ["6 a token from the future", "id-token-from-the-future", changed({ iat: now() + 90, exp: now() + 300 })],
    ["7 a wrong nonce", "id-token-nonce", changed({ nonce: "other" })],
    ["7 no nonce", "id-token-nonce", without("nonce")],
    ["8 no state", "attempt-missing", { answer: p => p.delete("state") }],
    ["8 a wrong state", "attempt-missing", { answer: p => p.set("state", "x".repeat(43)) }],
    ["9 a code the provider does not know", "code-refused", { answer: p => p.set("code", "used") }],
    ["11 no level of assurance", "level-too-low", without("acr"), { acr: ["substantial", "high"] }],
    [
      "11 a lower level of assurance",
      "level-too-low",
      changed({ acr: "low" }),
      { acr: ["substantial", "high"] },
    ],
    [
      "12 an answer of another provider",
      "issuer-mixed-up",
      { answer: p => p.set("iss", "https://b.example") },
    ],
    ["12 an answer that names no provider", "issuer-mixed-up", { answer: p => p.delete("iss") }],
    ["14 a wrong client secret", "client-refused", {}, { clientSecret: "wrong" }],
    ["15 an unknown key id", "id-token-key-unknown", { signedBy: "unknown-kid" }],
    ["16 a subject that changes at the provider", "subject-differs", { userinfoSubject: "somebody else" }],
    [
      "17 a sign-in that is too old",
      "sign-in-too-old",
      changed({ auth_time: now() - 4000 }),
      { maxAge: 3600 },
    ],
    ["17 a sign-in of unknown age", "sign-in-too-old", without("auth_time"), { maxAge: 3600 }],
    ["no token at all", "id-token-missing", { idToken: "missing" }],
    ["a no of the provider", "provider-said-no", { answer: refusing }],
  ];
  for (const [name, reason, twist, oidc] of cases)
    it(name, async () => {
      expectRefused(await attempt(twist, oidc), reason);
    });

  const expectRefused = (
    result: { answer: Response; who: Browser; events: unknown[]; reason?: string | undefined },
    reason: string,
  ) => {
    expect(result.reason).toBe(reason);
    expect(result.events).toEqual([{ kind: "refused", reason }]);
    expect(result.answer.status).toBe(303);
    expect([...result.answer.headers]).toEqual([
      ["cache-control", "no-store"],
      ["location", "/sign-in/refused"],
    ]);
    expect(result.who.jar.has("__Host-samsyn")).toBe(false);
  };

  it("8 and 9: the same answer a second time", async () => {
    const way = providerWay(hallOf(settings()));
    const who = browser();
    const back = provider.authorize(await begin(way, who));
    await end(way, who, back);
    const again = browser(new Map([...who.jar].filter(([name]) => name === "__Host-samsyn-way")));
    expectRefused({ ...(await end(way, again, back)), who: again }, "attempt-missing");
  });

  it("8: an answer brought by another browser, and then by the right one too", async () => {
    const way = providerWay(hallOf(settings()));
    const who = browser();
    const back = provider.authorize(await begin(way, who));
    const other = browser();
    await begin(way, other);
    expectRefused({ ...(await end(way, other, back)), who: other }, "attempt-of-another-browser");
    expectRefused({ ...(await end(way, who, back)), who }, "attempt-missing");
  });

  it("8: an answer that comes after ten minutes", async () => {
    const who = browser();
    const back = provider.authorize(await begin(providerWay(hallOf(settings())), who));
    const later = providerWay(hallOf({ ...settings(), clock: () => new Date(Date.now() + 11 * 60_000) }));
    expectRefused({ ...(await end(later, who, back)), who }, "attempt-expired");
  });

  it("10: a code redeemed with the proof of another sign-in", async () => {
    const way = providerWay(hallOf(settings()));
    const who = browser();
    const first = new URL(provider.authorize(await begin(way, who)));
    const second = new URL(provider.authorize(await begin(way, who)));
    // An attacker's code in the victim's answer: the verifier kept for this state does not fit it.
    second.searchParams.set("code", first.searchParams.get("code") ?? "");
    expectRefused({ ...(await end(way, who, second.href)), who }, "code-refused");
  });

  it("13: the redirect address comes from the settings, whatever the request says", async () => {
    const way = providerWay(hallOf(settings()));
    const request = new Request("https://evil.example/sign-in/start", { headers: { host: "evil.example" } });
    const there = new URL((await way.start(request, "r")).headers.get("location") ?? "");
    expect(there.searchParams.get("redirect_uri")).toBe(`${url}/sign-in/return`);
    const elsewhere = providerWay(hallOf({ ...settings(), url: "https://unregistered.example" }));
    const asked = (await elsewhere.start(request, "r")).headers.get("location") ?? "";
    expect(() => provider.authorize(asked)).toThrow("not registered");
  });

  it("15: a new key is taken after one look, and unknown keys cause no storm of looks", async () => {
    const hall = hallOf(settings());
    let way = providerWay(hall);
    const signIn = async (twist: Twist = {}) => {
      const who = browser();
      return end(way, who, provider.authorize(await begin(way, who), twist));
    };
    expect((await signIn()).reason).toBe("substantial");
    const looks = provider.seen.jwks;
    for (let i = 0; i < 5; i++)
      expect((await signIn({ signedBy: "unknown-kid" })).reason).toBe("id-token-key-unknown");
    expect(provider.seen.jwks).toBe(looks);

    await provider.rotateKey();
    // A process that looked at the old keys a good minute ago.
    const kept = client.getJwksCache(await hall.provider!.configuration())!;
    const later = hallOf(settings());
    client.setJwksCache(await later.provider!.configuration(), { ...kept, uat: kept.uat - 61 });
    way = providerWay(later);
    expect((await signIn()).reason).toBe("substantial");
    expect((await signIn()).reason).toBe("substantial");
    expect(provider.seen.jwks).toBe(looks + 1);
  });

  it("a provider that cannot be reached", async () => {
    const way = providerWay(hallOf(settings({ issuer: "http://127.0.0.1:9" })));
    const answer = await way.start(browser().request("/sign-in/start"), "r");
    expect(answer.headers.get("location")).toBe("/sign-in/refused");
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});
