import type { Door } from "../../platform/auth/index.server.ts";
import type { LoaderArgs, PageContext } from "../../platform/http/page.ts";

/** The server puts the opened sign-in (`openDoor`) into the context of each request as `door`. */
export type DoorContext = PageContext & { door: Door };
export type DoorArgs = Omit<LoaderArgs, "context"> & { context: DoorContext };
