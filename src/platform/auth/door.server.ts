import { isId } from "../../kernel/ids.ts";
import type { Act } from "../act.ts";
import { redirectTo, safePath } from "./answers.ts";
import { type DoorSettings, type Hall, hallOf, tell } from "./hall.server.ts";
import { localWay } from "./local-way.server.ts";
import { localIssuer } from "./people.server.ts";
import { providerWay } from "./provider-way.server.ts";
import { sameBytes } from "./secret.server.ts";
import { forgetCookies, resolveAct, sessionHash, sessionOf } from "./session.server.ts";
import * as store from "./store.server.ts";

/** What the server and the sign-in pages ask of the sign-in. */
export type Door = ReturnType<typeof doorOf>;

/** Opens the sign-in; where people may no longer be picked, those who were are signed out. */
export const openDoor = async (settings: DoorSettings): Promise<Door> => {
  const hall = hallOf(settings);
  if (hall.way !== "local") await store.endSessionsOfIssuer(hall.db, localIssuer, hall.now());
  await store.tidy(hall.db);
  return doorOf(hall);
};

const doorOf = (hall: Hall) => ({
  way: hall.way,
  /** To be called daily: removes ended sessions and old events. */
  tidy: () => store.tidy(hall.db),
  db: hall.db,
  now: hall.now,
  ...providerWay(hall),
  ...localWay(hall),
  ...ownSessions(hall),

  /** Who asks; null for a stranger. */
  act: (request: Request): Promise<Act | null> => resolveAct(hall.db, request, hall.now()),

  /** Who has signed in, also before a municipality is chosen, and where that person may go. */
  guest: async (request: Request) => {
    const session = await sessionOf(hall.db, request, hall.now());
    if (!session) return null;
    const open = await store.municipalitiesOf(hall.db, session.person_id, hall.now());
    return { person: session.person_id, name: session.name, municipality: session.municipality_id, open };
  },

  choose: async (
    request: Request,
    requestId: string,
    municipality: string,
    to: string,
  ): Promise<Response> => {
    const hash = sessionHash(request);
    const chosen =
      hash && isId(municipality) && (await store.chooseMunicipality(hall.db, hash, municipality, hall.now()));
    if (!chosen) return redirectTo("/sign-in");
    const act = await resolveAct(hall.db, request, hall.now());
    if (act) await tell(act, "session.started", requestId);
    return redirectTo(safePath(to));
  },

  /** Ends the session here; the page then offers the provider's sign-out by a link. */
  leave: async (request: Request, requestId: string): Promise<Response> => {
    const hash = sessionHash(request);
    const act = await resolveAct(hall.db, request, hall.now());
    if (act) await tell(act, "session.ended", requestId);
    if (hash) await store.endSession(hall.db, hash, hall.now(), "signed-out");
    return redirectTo("/sign-in?left=1", forgetCookies(hall.secure));
  },
});

const ownSessions = (hall: Hall) => ({
  /** Where the actor is signed in, the newest use first. */
  sessions: async (act: Act, request: Request) => {
    const mine = sessionHash(request);
    const all = await store.sessionsOf(hall.db, act.actor.id, hall.now());
    return all.map(({ token_hash, ...session }) => ({
      ...session,
      current: mine !== null && sameBytes(token_hash, mine),
    }));
  },

  endSession: async (act: Act, session: string, requestId: string): Promise<void> => {
    if (!isId(session)) return;
    await store.endOwnSession(hall.db, act.actor.id, session, hall.now());
    await tell(act, "session.ended", requestId);
  },
});
