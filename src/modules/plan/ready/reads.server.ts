import { type Act, read } from "../../../platform/act.ts";
import type { Asked } from "./rules-ready.ts";
import { askedIn } from "./store.server.ts";

/** What only the plan asks of initiatives, as it was answered. */
export const askedOf = (act: Act): Promise<Asked> => read(act, askedIn);
