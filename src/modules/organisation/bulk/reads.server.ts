import { type Act, read } from "../../../platform/act.ts";
import { timeZoneHere } from "./store.server.ts";

/** The time zone of the municipality: instants are shown as its clocks showed them. */
export const zoneOf = (act: Act): Promise<string> => read(act, timeZoneHere);
