import type { Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { remembered } from "../history/remember.server.ts";
import { peopleAsOf } from "../person/store.server.ts";
import type { HolderKind } from "./rules.ts";
import { countThings, findPositions, type Holding, responsibilitiesOn } from "./store.server.ts";

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

/** Someone who can be named: a person, or a position with whoever holds it. */
export type HolderChoice = { kind: HolderKind; id: string; name: string; where: string | null };

/** People and positions whose name or title holds the text, for choosing a holder. */
export const findHolders = (
  act: Act,
  search: string,
  day: Day = act.today,
  limit = 20,
): Promise<HolderChoice[]> =>
  read(act, async tx => {
    const { people } = await peopleAsOf(tx, day, { search, skip: 0, limit, lang: act.lang });
    const positions = await findPositions(tx, day, search, limit);
    return [
      ...people.map(person => ({
        kind: "person" as const,
        id: person.id,
        name: person.name ?? "",
        where: person.positions[0]?.unitName ?? null,
      })),
      ...positions.map(position => ({ kind: "position" as const, ...position })),
    ];
  });

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
  read(act, tx => remembered(act, tx, `counts ${day}`, () => countThings(tx, day)));
