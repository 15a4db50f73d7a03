import { newId } from "../../kernel/ids.ts";
import { dayIn } from "../../kernel/period.ts";
import type { Act } from "../act.ts";
import type { Db } from "../db/database.ts";
import { chosenLang } from "../i18n/index.ts";
import { cookieName, readCookie, setCookie } from "./cookies.ts";
import { actOfKey, keyShown } from "./keys.server.ts";
import { hashOf, newSecret } from "./secret.server.ts";
import * as store from "./store.server.ts";

/** Sessions end after two idle hours (the decision on trust says why) and, at work or not, after twelve. */
const longest = 12 * 3600;

/**
 * Who asks, in which municipality; null for a stranger and for one who has not chosen a municipality yet. A key shown to
 * the API decides alone: with a wrong one, a cookie beside it does not help.
 */
export const resolveAct = async (db: Db, request: Request, now: Date): Promise<Act | null> => {
  const key = keyShown(request);
  if (key !== null) return actOfKey(db, request, key, now);
  const session = await sessionOf(db, request, now);
  if (!session?.municipality_id || !session.time_zone || session.roles.length === 0) return null;
  return {
    db,
    actor: { id: session.person_id, name: session.name, roles: session.roles },
    municipality: session.municipality_id,
    now,
    today: dayIn(now, session.time_zone),
    zone: session.time_zone,
    lang: chosenLang(request) ?? session.lang,
  };
};

/** The living session of a request, with or without a municipality. */
export const sessionOf = async (db: Db, request: Request, now: Date): Promise<store.LivingSession | null> => {
  const hash = sessionHash(request);
  return hash && store.readSession(db, hash, now);
};

/** The stored form of the request's token. A token given out over https is worth nothing in the plain cookie. */
export const sessionHash = (request: Request): Buffer | null => {
  for (const name of [cookieName("samsyn", true), cookieName("samsyn", false)]) {
    const token = readCookie(request, name);
    if (token && token.length <= 100) return hashOf(name, token);
  }
  return null;
};

export type Arrival = { person: string; level: string; providerSession: string | null };

/** A new session with a new token, whatever the browser carried before; answers the cookie to set. */
export const beginSession = async (
  db: Db,
  request: Request,
  arrival: Arrival,
  secure: boolean,
  now: Date,
): Promise<string> => {
  const old = sessionHash(request);
  if (old) await store.endSession(db, old, now, "new-sign-in");
  const open = await store.municipalitiesOf(db, arrival.person, now);
  const token = newSecret();
  const name = cookieName("samsyn", secure);
  await store.startSession(db, {
    ...arrival,
    id: newId(now.getTime()),
    hash: hashOf(name, token),
    municipality: open.length === 1 ? open[0]!.id : null,
    agent: agentOf(request),
    now,
    until: new Date(now.getTime() + longest * 1000),
  });
  return setCookie(name, token, longest);
};

/** Cookies that make the browser forget its session, of either name. */
export const forgetCookies = (secure: boolean): string[] =>
  secure ? [setCookie("__Host-samsyn", "", 0), setCookie("samsyn", "", 0)] : [setCookie("samsyn", "", 0)];

/** Browser and system in a few words, so that one knows one's own sessions again; not the whole header. */
const agentOf = (request: Request): string => {
  const header = request.headers.get("user-agent") ?? "";
  const browser = /(Firefox|Edg|OPR|Chrome|Safari|curl)/.exec(header)?.[1] ?? "";
  const system = /(Windows|Mac OS|Android|iPhone|iPad|Linux)/.exec(header)?.[1] ?? "";
  return [browser === "Edg" ? "Edge" : browser, system].filter(Boolean).join(", ");
};
