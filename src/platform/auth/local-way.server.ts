import type { Hall } from "./hall.server.ts";
import { localIssuer } from "./people.server.ts";
import { isLoopback } from "./provider.server.ts";
import { SignInRefused } from "./reasons.ts";
import * as store from "./store.server.ts";

/** Signing in by picking somebody: only on a local installation, and only when asked for by a local name. */
export const localWay = (hall: Hall) => {
  // A page elsewhere could point its own name at this machine (DNS rebinding); its requests carry that name.
  const offered = (request: Request) => hall.way === "local" && isLoopback(new URL(request.url));
  const people = async (request: Request): Promise<store.LocalPerson[]> =>
    offered(request) ? store.localPeople(hall.db, localIssuer, hall.now()) : [];
  return {
    offered,
    people,
    pick: (request: Request, requestId: string, person: string, to: string): Promise<Response> =>
      hall.guarded(requestId, async () => {
        const known = await people(request);
        if (!known.some(one => one.id === person)) throw new SignInRefused("not-offered");
        return hall.arrive(request, requestId, { person, level: "local", providerSession: null }, to);
      }),
  };
};
