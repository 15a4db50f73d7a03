import type { Act } from "../act.ts";
import { transact } from "../act.ts";
import { record } from "../audit/index.server.ts";
import type { Db } from "../db/database.ts";
import { langOfText } from "../i18n/index.ts";
import { cookieName, readCookie, setCookie } from "./cookies.ts";
import { readLogoutToken } from "./logout-token.server.ts";
import { localIssuer } from "./people.server.ts";
import { isLoopback, type OidcSettings, openProvider, type Provider } from "./provider.server.ts";
import { isRefusal, type Reason, SignInRefused } from "./reasons.ts";
import { hashOf, newSecret, sameBytes } from "./secret.server.ts";
import { beginSession, forgetCookies, resolveAct, sessionHash, sessionOf } from "./session.server.ts";
import * as store from "./store.server.ts";

export type DoorSettings = {
  db: Db;
  /** SAMSYN_URL: the address people use; the redirect address is made from it and nothing else. */
  url: string;
  /** HOST: what the server listens on. */
  host: string;
  oidc?: OidcSettings | undefined;
  clock?: () => Date;
  /** Told of every refusal, with its reason code. */
  warn?: (line: { event: string; reason: Reason; requestId: string; cause: string }) => void;
};

/** How one signs in here: at a provider, by picking an example person, or not at all until it is set up. */
export type Way = "provider" | "local" | "closed";

export type Door = ReturnType<typeof doorOf>;

/** Opens the sign-in; where people may no longer be picked, those who were are signed out. */
export const openDoor = async (settings: DoorSettings): Promise<Door> => {
  const door = doorOf(settings);
  if (door.way !== "local") await store.endSessionsOfIssuer(settings.db, localIssuer, door.now());
  return door;
};

const attemptMinutes = 10;
const refusedPage = "/sign-in/refused";

const doorOf = (settings: DoorSettings) => {
  const { db } = settings;
  const now = settings.clock ?? (() => new Date());
  const base = new URL(settings.url);
  const secure = base.protocol === "https:";
  const provider: Provider | null = settings.oidc ? openProvider(settings.oidc, now) : null;
  const way: Way = provider ? "provider" : isLocal(settings.host, base) ? "local" : "closed";
  const wayCookie = cookieName("samsyn-way", secure);
  const address = (path: string) => new URL(path, base.origin).href;

  /** Every refusal looks the same from outside; the reason goes to the event list and the log. */
  const refuse = async (error: SignInRefused, requestId: string): Promise<Response> => {
    await store.noteEvent(db, now(), {
      kind: "refused",
      reason: error.reason,
      person: null,
      request: requestId,
    });
    settings.warn?.({
      event: "sign-in refused",
      reason: error.reason,
      requestId,
      cause: wordsOf(error.cause),
    });
    return redirectTo(refusedPage);
  };

  const guarded = async (requestId: string, work: () => Promise<Response>): Promise<Response> => {
    try {
      return await work();
    } catch (error) {
      if (isRefusal(error)) return refuse(error, requestId);
      throw error;
    }
  };

  const arrive = async (
    request: Request,
    requestId: string,
    arrival: Parameters<typeof beginSession>[2],
    to: string,
  ): Promise<Response> => {
    const cookie = await beginSession(db, request, arrival, secure, now());
    await store.noteEvent(db, now(), {
      kind: "signed-in",
      reason: arrival.level,
      person: arrival.person,
      request: requestId,
    });
    const act = await resolveAct(db, withCookie(request, cookie), now());
    if (act) await tell(act, "session.started", requestId);
    return redirectTo(act ? safePath(to) : `/sign-in?to=${encodeURIComponent(safePath(to))}`, [
      cookie,
      setCookie(wayCookie, "", 0),
    ]);
  };

  return {
    way,
    now,
    db,

    /** Who asks. */
    act: async (request: Request): Promise<Act | null> => {
      const act = await resolveAct(db, request, now());
      return act;
    },

    /** Sends the browser to the provider, bound to it by a cookie. */
    start: (request: Request, requestId: string) =>
      guarded(requestId, async () => {
        if (!provider) throw new SignInRefused("not-offered");
        // Kept when it is there, so that two tabs can sign in at the same time.
        const kept = readCookie(request, wayCookie);
        const browser = kept && /^[\w-]{43}$/.test(kept) ? kept : newSecret();
        const expected = { state: newSecret(), nonce: newSecret(), verifier: newSecret() };
        const there = await provider.start(address("/sign-in/return"), expected);
        await store.beginAttempt(
          db,
          hashOf("state", expected.state),
          {
            browser_hash: hashOf("browser", browser),
            nonce: expected.nonce,
            verifier: expected.verifier,
            return_to: safePath(new URL(request.url).searchParams.get("to")),
            expires_at: new Date(now().getTime() + attemptMinutes * 60_000),
          },
          now(),
        );
        return redirectTo(there.href, [setCookie(wayCookie, browser, attemptMinutes * 60)]);
      }),

    /** The way back from the provider. */
    finish: (request: Request, requestId: string) =>
      guarded(requestId, async () => {
        if (!provider) throw new SignInRefused("not-offered");
        const query = new URL(request.url).searchParams;
        const state = query.get("state") ?? "";
        const attempt = await store.takeAttempt(db, hashOf("state", state));
        const browser = readCookie(request, wayCookie);
        checkAttempt(attempt, browser, now());
        const account = await provider.finish(new URL(`/sign-in/return?${query}`, base.origin), {
          state,
          nonce: attempt.nonce,
          verifier: attempt.verifier,
        });
        const person = await store.seePerson(db, crypto.randomUUID(), personOf(account), now());
        const level = account.acr ?? "provider";
        return arrive(
          request,
          requestId,
          { person, level, providerSession: account.providerSession },
          attempt.return_to,
        );
      }),

    /** Signs in as somebody picked; only on a local installation, asked for by a local name. */
    pick: (request: Request, requestId: string, person: string, to: string) =>
      guarded(requestId, async () => {
        if (way !== "local" || !isLoopback(new URL(request.url))) throw new SignInRefused("not-offered");
        const people = await store.localPeople(db, localIssuer, now());
        if (!people.some(one => one.id === person)) throw new SignInRefused("not-offered");
        return arrive(request, requestId, { person, level: "local", providerSession: null }, to);
      }),

    /** The people who can be picked; nobody where that is not offered. */
    people: async (request: Request): Promise<store.LocalPerson[]> =>
      way === "local" && isLoopback(new URL(request.url)) ? store.localPeople(db, localIssuer, now()) : [],

    /** Who has signed in, also before a municipality is chosen, and where that person may go. */
    guest: async (request: Request) => {
      const session = await sessionOf(db, request, now());
      return (
        session && {
          person: session.person_id,
          name: session.name,
          municipality: session.municipality_id,
          open: await store.municipalitiesOf(db, session.person_id, now()),
        }
      );
    },

    choose: async (
      request: Request,
      requestId: string,
      municipality: string,
      to: string,
    ): Promise<Response> => {
      const hash = sessionHash(request);
      if (!hash || !(await store.chooseMunicipality(db, hash, municipality, now())))
        return redirectTo("/sign-in");
      const act = await resolveAct(db, request, now());
      if (act) await tell(act, "session.started", requestId);
      return redirectTo(safePath(to));
    },

    /** Ends the session here; the page then offers the provider's sign-out by a link. */
    leave: async (request: Request, requestId: string): Promise<Response> => {
      const hash = sessionHash(request);
      const act = await resolveAct(db, request, now());
      if (act) await tell(act, "session.ended", requestId);
      if (hash) await store.endSession(db, hash, now(), "signed-out");
      return redirectTo("/sign-in?left=1", forgetCookies(secure));
    },

    /** By GET link: `form-action 'self'` would stop a posted form on its way to the provider. */
    leaveProvider: (requestId: string) =>
      guarded(requestId, async () =>
        redirectTo((await provider?.leave(address("/sign-in?left=1")))?.href ?? "/sign-in?left=1"),
      ),

    /** OpenID Connect Back-Channel Logout 1.0: the provider ends sessions of ours. */
    backChannel: async (request: Request, requestId: string): Promise<Response> => {
      const headers = { "cache-control": "no-store" };
      try {
        if (!provider) throw new SignInRefused("not-offered");
        const token = new URLSearchParams(await request.text()).get("logout_token") ?? "";
        const left = await readLogoutToken(provider, token, now());
        const issuer = left.issuer;
        const n = await store.endSessionsByProvider(db, issuer, left.subject, left.providerSession, now());
        const reason = n > 0 ? "ended" : "nobody-there";
        await store.noteEvent(db, now(), {
          kind: "left-at-provider",
          reason,
          person: null,
          request: requestId,
        });
        return new Response(null, { status: 200, headers });
      } catch (error) {
        if (!isRefusal(error)) throw error;
        await refuse(error, requestId);
        return new Response(null, { status: 400, headers });
      }
    },

    sessions: async (act: Act, request: Request) => {
      const mine = sessionHash(request);
      return (await store.sessionsOf(db, act.actor.id, now())).map(({ token_hash, ...session }) => ({
        ...session,
        current: mine !== null && sameBytes(token_hash, mine),
      }));
    },

    endSession: async (act: Act, session: string): Promise<void> => {
      await store.endOwnSession(db, act.actor.id, session, now());
      await tell(act, "session.ended", "");
    },
  };
};

/** Local: listening on this machine only, and not published under another name by a proxy in front. */
const isLocal = (host: string, base: URL): boolean =>
  isLoopback(base) && ["localhost", "127.0.0.1", "::1", "[::1]"].includes(host);

/** Only a path of our own: never a place elsewhere that somebody put into a link. */
export const safePath = (to: string | null): string =>
  to && /^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(to) && !to.startsWith("/sign-") ? to : "/";

function checkAttempt(
  attempt: store.Attempt | null,
  browser: string | null,
  now: Date,
): asserts attempt is store.Attempt {
  if (!attempt) throw new SignInRefused("attempt-missing");
  if (attempt.expires_at <= now) throw new SignInRefused("attempt-expired");
  if (!browser || !sameBytes(attempt.browser_hash, hashOf("browser", browser)))
    throw new SignInRefused("attempt-of-another-browser");
}

const personOf = (account: Awaited<ReturnType<Provider["finish"]>>): store.Account => ({
  issuer: account.issuer,
  subject: account.subject,
  name: account.name,
  lang: langOfText(account.locale) ?? "en",
  example: false,
});

const tell = (act: Act, action: string, requestId: string): Promise<void> =>
  transact(act, tx => record(tx, act, { action, object: { kind: "person", id: act.actor.id }, requestId }));

const redirectTo = (location: string, cookies: readonly string[] = []): Response => {
  const headers = new Headers({ location, "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
};

const withCookie = (request: Request, cookie: string): Request =>
  new Request(request.url, { headers: { cookie: cookie.split(";")[0] ?? "" } });

const wordsOf = (cause: unknown): string =>
  cause instanceof Error ? `${cause.name}: ${cause.message}`.slice(0, 300) : "";
