import { type Act, transact } from "../act.ts";
import { type Action, record } from "../audit/index.server.ts";
import type { Db } from "../db/database.ts";
import { redirectTo, safePath } from "./answers.ts";
import { cookieName, setCookie } from "./cookies.ts";
import { isLoopback, type OidcSettings, openProvider, type Provider } from "./provider.server.ts";
import { isRefusal, type Reason, type SignInRefused } from "./reasons.ts";
import { type Arrival, beginSession, resolveAct } from "./session.server.ts";
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

export type Hall = ReturnType<typeof hallOf>;

/** What all ways in have in common: where we are, how one arrives, and how one is refused. */
export const hallOf = (settings: DoorSettings) => {
  const { db } = settings;
  const now = settings.clock ?? (() => new Date());
  const base = new URL(settings.url);
  const secure = base.protocol === "https:";
  const provider: Provider | null = settings.oidc ? openProvider(settings.oidc, now) : null;
  const way: Way = provider ? "provider" : isLocal(settings.host, base) ? "local" : "closed";
  const wayCookie = cookieName("samsyn-way", secure);

  /** Every refusal looks the same from outside; the reason goes to the event list and the log. */
  const refuse = async (error: SignInRefused, requestId: string): Promise<Response> => {
    const { reason } = error;
    await store.noteEvent(db, now(), { kind: "refused", reason, person: null, request: requestId });
    settings.warn?.({ event: "sign-in refused", reason, requestId, cause: wordsOf(error.cause) });
    return redirectTo("/sign-in/refused");
  };

  return {
    db,
    now,
    secure,
    way,
    provider,
    wayCookie,
    refuse,
    address: (path: string): URL => new URL(path, base.origin),

    guarded: async (requestId: string, work: () => Promise<Response>): Promise<Response> => {
      try {
        return await work();
      } catch (error) {
        if (isRefusal(error)) return refuse(error, requestId);
        throw error;
      }
    },

    /** Somebody is known: a new session, and on to where one wanted to go, or first to choose a municipality. */
    arrive: async (request: Request, requestId: string, arrival: Arrival, to: string): Promise<Response> => {
      const cookie = await beginSession(db, request, arrival, secure, now());
      const { person, level: reason } = arrival;
      await store.noteEvent(db, now(), { kind: "signed-in", reason, person, request: requestId });
      const act = await resolveAct(db, withCookie(request, cookie), now());
      if (act) await tell(act, "session.started", requestId);
      const next = act ? safePath(to) : `/sign-in?to=${encodeURIComponent(safePath(to))}`;
      return redirectTo(next, [cookie, setCookie(wayCookie, "", 0)]);
    },
  };
};

/** A line in the municipality's change log about somebody's own session. */
export const tell = (act: Act, action: Action, requestId: string): Promise<void> =>
  transact(act, tx => record(tx, act, { action, object: { kind: "person", id: act.actor.id }, requestId }));

/** Local: listening on this machine only, and not published under another name by a proxy in front. */
const isLocal = (host: string, base: URL): boolean =>
  isLoopback(base) && ["localhost", "127.0.0.1", "::1", "[::1]"].includes(host);

const withCookie = (request: Request, cookie: string): Request =>
  new Request(request.url, { headers: { cookie: cookie.split(";")[0] ?? "" } });

const wordsOf = (cause: unknown): string =>
  cause instanceof Error ? `${cause.name}: ${cause.message}`.slice(0, 300) : "";
