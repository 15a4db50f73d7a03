import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testAct } from "../testing/index.ts";
import { type Door, openDoor } from "./door.server.ts";

/** The whole way against a provider we did not write, over real HTTP on this machine. */
let provider: Server;
let samsyn: Server;
let issuer = "";
let url = "";
let door: Door;

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>(resolve => server.listen(0, "localhost", resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  samsyn = createServer(async (incoming, outgoing) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const request = new Request(new URL(incoming.url ?? "/", url), {
      method: "POST",
      body: Buffer.concat(parts),
    });
    outgoing.statusCode = (await door.backChannel(request, "r")).status;
    outgoing.end();
  });
  url = await listening(samsyn);
  provider = createServer((request, response) => callback(request, response));
  issuer = await listening(provider);
  const callback = new Provider(issuer, {
    clients: [
      {
        client_id: "samsyn",
        client_secret: "a secret of the test",
        redirect_uris: [`${url}/sign-in/return`],
        post_logout_redirect_uris: [`${url}/sign-in?left=1`],
        backchannel_logout_uri: `${url}/sign-out/back-channel`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: {
      keys: [
        {
          ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
          kid: "k",
        },
      ],
    },
    // It refuses to call this machine, where the test runs; so it calls without that guard.
    fetch: (address, options) => fetch(address, { ...options, dispatcher: undefined } as RequestInit),
    cookies: { keys: [randomUUID()] },
    features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
    claims: { profile: ["name", "locale"] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: "Kirsten Prøve", locale: "da-DK" }),
    }),
  }).callback();
  const oidc = { issuer, clientId: "samsyn", clientSecret: "a secret of the test" };
  door = await openDoor({ db: (await testAct()).db, url, host: "localhost", oidc });
});
afterAll(() => {
  provider.close();
  samsyn.close();
});

/** A browser with one jar of cookies; the provider and Samsyn are told apart by path only, as on one host. */
const browser = () => {
  const jar = new Map<string, string>();
  const take = (response: Response): Response => {
    for (const cookie of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split(/=(.*)/s);
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return response;
  };
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  return {
    take,
    request: (path: string) => new Request(new URL(path, url), { headers: { cookie: cookie() } }),
    send: async (address: string | URL, form?: Record<string, string>): Promise<Response> =>
      take(
        await fetch(new URL(address, issuer), {
          redirect: "manual",
          headers: { cookie: cookie() },
          ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
        }),
      ),
  };
};

/** Follows the provider until it sends the browser back to us. */
const throughProvider = async (who: ReturnType<typeof browser>, start: string): Promise<string> => {
  let next = start;
  for (let step = 0; step < 12; step++) {
    if (next.startsWith(url)) return next;
    const answer = await who.send(next);
    const location = answer.headers.get("location");
    if (location) {
      next = new URL(location, next).href;
      continue;
    }
    const page = await answer.text();
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? "";
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const posted = await who.send(new URL(action, next), { prompt, login: "kirsten", password: "x" });
    next = new URL(posted.headers.get("location") ?? "", next).href;
  }
  throw new Error("the provider never sent anybody back");
};

const signIn = async () => {
  const who = browser();
  const start = who.take(await door.start(who.request("/sign-in/start"), "r"));
  const back = await throughProvider(who, start.headers.get("location") ?? "");
  return { who, answer: who.take(await door.finish(who.request(back), "r")), back };
};

describe("against oidc-provider", () => {
  it("somebody signs in, and is known", async () => {
    const { who, answer, back } = await signIn();
    expect(new URL(back).searchParams.get("iss")).toBe(issuer);
    expect(answer.headers.get("location")).toBe("/sign-in?to=%2F");
    expect(await door.guest(who.request("/"))).toMatchObject({ name: "Kirsten Prøve" });
  });

  it("a client with another secret gets nobody in", async () => {
    const { db } = door;
    const oidc = { issuer, clientId: "samsyn", clientSecret: "another secret" };
    const other = await openDoor({ db, url, host: "localhost", oidc });
    const who = browser();
    const start = who.take(await other.start(who.request("/sign-in/start"), "r"));
    const back = await throughProvider(who, start.headers.get("location") ?? "");
    const answer = who.take(await other.finish(who.request(back), "r"));
    expect(answer.headers.get("location")).toBe("/sign-in/refused");
    expect(await other.guest(who.request("/"))).toBeNull();
  });

  it("a redirect address that is not registered is stopped by the provider", async () => {
    const { db } = door;
    const oidc = { issuer, clientId: "samsyn", clientSecret: "a secret of the test" };
    const other = await openDoor({ db, url: "http://localhost:1", host: "localhost", oidc });
    const who = browser();
    const start = await other.start(who.request("/sign-in/start"), "r");
    const answer = await who.send(start.headers.get("location") ?? "");
    expect(answer.status).toBe(400);
    expect(answer.headers.get("location")).toBeNull();
  });

  it("whoever signs out at the provider is signed out here, told from server to server", async () => {
    const { who } = await signIn();
    expect(await door.guest(who.request("/"))).not.toBeNull();
    const there = (await door.leaveProvider("r")).headers.get("location") ?? "";
    const page = await (await who.send(there)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? "";
    const done = await who.send(action, { xsrf, logout: "yes" });
    expect(done.headers.get("location")).toBe(`${url}/sign-in?left=1`);
    expect(await door.guest(who.request("/"))).toBeNull();
  });
});
