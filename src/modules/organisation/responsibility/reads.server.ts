import type { Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { rememberedRead } from "../history/remember.server.ts";
import { countThings, type Holding, responsibilitiesOn } from "./store.server.ts";

export type { Holding };

/** Who is responsible for what on a day, for the things named. */
export const responsibilitiesOf = (
  act: Act,
  which: { objects: readonly { kind: string; id: string }[] },
  day: Day = act.today,
): Promise<Holding[]> => read(act, tx => responsibilitiesOn(tx, day, which));

/** The same inside a caller's transaction. */
export const responsibilitiesOfIn = (
  tx: Tx,
  which: { objects: readonly { kind: string; id: string }[] },
  day: Day,
): Promise<Holding[]> => responsibilitiesOn(tx, day, which);

/** All responsibilities for one kind of things on a day, for lists. */
export const responsibilitiesForKind = (
  act: Act,
  objectKind: string,
  day: Day = act.today,
): Promise<Holding[]> => read(act, tx => responsibilitiesOn(tx, day, { objectKind }));

/** What people and positions are responsible for on a day: "my work". */
export const heldBy = (act: Act, holders: readonly string[], day: Day = act.today): Promise<Holding[]> =>
  read(act, tx => responsibilitiesOn(tx, day, { holders }));

/** How much there is on a day, for the home page and the tree. */
export type Counts = {
  units: number;
  people: number;
  positions: number;
  vacant: number;
  planned: number;
  withoutManager: number;
};

export const countOrganisation = (act: Act, day: Day = act.today): Promise<Counts> =>
  rememberedRead(act, `counts ${day}`, tx => countThings(tx, day));
