import type { Day } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { rememberedRead } from "../history/remember.server.ts";
import type { Attributes } from "../history/rules-slices.ts";
import { type Noun, slicesOf } from "../history/store.server.ts";
import { personNoun } from "../person/store.server.ts";
import { positionNoun } from "../position/store.server.ts";
import { responsibilityNoun } from "../responsibility/store.server.ts";
import { pointingToUnits } from "../responsibility/things.server.ts";
import { type Merger, mergersOf, unitNoun } from "../unit/store.server.ts";
import { type Loose, looseEnds, type Whole } from "./rules.ts";

/** Everything this municipality knows now. */
export const loadWhole = async (tx: Tx): Promise<Whole> => ({
  unit: await slicesOf(tx, unitNoun, "all"),
  person: await slicesOf(tx, personNoun as Noun<Attributes>, "all"),
  position: await slicesOf(tx, positionNoun, "all"),
  responsibility: await slicesOf(tx, responsibilityNoun, "all"),
});

/** What does not hang together in the whole organisation, on any day, and what of the modules above refers to a unit that ends. */
export const reportLooseEnds = async (act: Act): Promise<Loose[]> => {
  const { loose, ending } = await rememberedRead(act, "loose ends", async tx => {
    const whole = await loadWhole(tx);
    return { loose: looseEnds(whole), ending: endingUnits(whole, await mergersOf(tx, "all")) };
  });
  // Modules above change without the organisation's knowing, so what they tell is not kept with the rest.
  const pointing = await pointingToUnits(act, new Set(ending.keys()));
  return [
    ...loose,
    ...pointing.map(({ unit, thing }): Loose => {
      const { name, day, into } = ending.get(unit)!;
      const { id, title, what, href } = thing;
      return {
        kind: "thing",
        id,
        name: title,
        what,
        href,
        refusal: into
          ? { code: "unit.merged-referred", values: { unit: name, into, day } }
          : { code: "unit.ended-referred", values: { unit: name, day } },
      };
    }),
  ];
};

type Ending = { name: string; day: Day; into?: string | undefined };

/** Units with a first day on which they are no longer there, past or planned, and what they go into. */
const endingUnits = ({ unit }: Whole, mergers: readonly Merger[]): Map<string, Ending> => {
  const successors = new Map(mergers.map(one => [one.unit, one.into]));
  return new Map(
    [...unit].flatMap(([id, slices]) => {
      const last = slices.at(-1);
      const into = unit.get(successors.get(id) ?? "")?.at(-1)?.value.name;
      return last?.to ? [[id, { name: last.value.name, day: last.to, into }] as const] : [];
    }),
  );
};
