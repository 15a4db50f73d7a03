import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { rememberedRead } from "../history/remember.server.ts";
import type { Attributes } from "../history/rules-slices.ts";
import { type Noun, slicesOf } from "../history/store.server.ts";
import { personNoun } from "../person/store.server.ts";
import { positionNoun } from "../position/store.server.ts";
import { responsibilityNoun } from "../responsibility/store.server.ts";
import { unitNoun } from "../unit/store.server.ts";
import { type Loose, looseEnds, type Whole } from "./rules.ts";

/** Everything this municipality knows now. */
export const loadWhole = async (tx: Tx): Promise<Whole> => ({
  unit: await slicesOf(tx, unitNoun, "all"),
  person: await slicesOf(tx, personNoun as Noun<Attributes>, "all"),
  position: await slicesOf(tx, positionNoun, "all"),
  responsibility: await slicesOf(tx, responsibilityNoun, "all"),
});

/** What does not hang together in the whole organisation, on any day. */
export const reportLooseEnds = (act: Act): Promise<Loose[]> =>
  rememberedRead(act, "loose ends", async tx => looseEnds(await loadWhole(tx)));
