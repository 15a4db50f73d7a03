import { type Act, read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import type { Capacity } from "./rules-supply.ts";
import { capacityIn, staffingSaid } from "./store.server.ts";

/** Everything said of people. */
export const capacityOf = (act: Act): Promise<Capacity> => read(act, capacityIn);

/** Who said the newest of it, and when; null when nobody has said anything. */
export const newestSaid = (act: Act): Promise<{ who: string; on: string } | null> =>
  read(act, async tx => {
    const said = await staffingSaid(tx);
    const last = said.reduce<(typeof said)[number] | null>((a, b) => (a && a.on > b.on ? a : b), null);
    return last && { who: (await namesOf(tx, [last.by])).get(last.by) ?? "–", on: last.on };
  });
