import type { ExternalId } from "../../../kernel/external-id.ts";
import type { Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import { erasures, type KeepingDuty, keepingDutyOf } from "../erasure/store.server.ts";
import { remembered, rememberedRead } from "../history/remember.server.ts";
import { type Planned, planned } from "../history/rules-log.ts";
import { type Slices, sliceAt } from "../history/rules-slices.ts";
import { slicesOf, versionOf } from "../history/store.server.ts";
import { idsOf } from "../ids/store.server.ts";
import { type PositionLine, positionsOn, type Stay, staysOf } from "../position/store.server.ts";
import { type Holding, responsibilitiesOn } from "../responsibility/store.server.ts";
import { namesOfUnits } from "../unit/store.server.ts";
import { type Person, personShape } from "./rules.ts";
import {
  firstPersonDay,
  namesOfPeople,
  type PersonLine,
  peopleAsOf,
  peopleInOrder,
  personNoun,
} from "./store.server.ts";

export type PersonAt = Person & { id: string; version: number };

export type { PersonLine };

/** A person as known on a day; null when not here then, or another municipality's. */
export const personById = (act: Act, id: string, day: Day = act.today): Promise<PersonAt | null> =>
  read(act, async tx => {
    const value = sliceAt((await slicesOf(tx, personNoun, [id])).get(id) ?? [], day)?.value;
    const object = value && (await versionOf(tx, "person", id));
    return object ? { ...value, id, version: object.version } : null;
  });

/** What people are called; null for those erased. */
export const personNames = (
  act: Act,
  ids: readonly string[],
  day: Day = act.today,
): Promise<Map<string, string | null>> => read(act, tx => namesOfPeople(tx, ids, day));

/** People here on a day, by name; one page and how many there are. */
export const searchPeople = (
  act: Act,
  list: { search: string; skip?: number; limit?: number; descending?: boolean },
  day: Day = act.today,
): Promise<{ people: PersonLine[]; total: number }> =>
  read(act, tx => {
    const { search, skip = 0, limit = 50, descending = false } = list;
    const asked = { search, skip, limit, descending, lang: act.lang };
    // The whole list of today is asked for most, and sorting ten thousand names takes longer than all else.
    if (search !== "" || day !== act.today) return peopleAsOf(tx, day, asked);
    return peopleAsOf(tx, day, asked, () =>
      remembered(act, tx, `people ${day} ${act.lang}`, () => peopleInOrder(tx, day, act.lang)),
    );
  });

/** The first day on which we know of anybody, where it has not come yet: "0 people" would be a guess. */
export const peopleKnownAfter = async (act: Act, day: Day): Promise<Day | null> => {
  const first = await rememberedRead(act, "first day of people", firstPersonDay);
  return first !== null && day < first ? first : null;
};

/** Everything the page of a person tells. */
export type PersonSight = {
  id: string;
  version: number;
  person: Person | undefined;
  slices: Slices<Person>;
  positions: PositionLine[];
  /** All positions ever, with their times. */
  stays: Stay[];
  duties: Holding[];
  /** What the units are called that the person has duties for. */
  unitNames: Record<string, string>;
  planned: Planned[];
  externalIds: ExternalId[];
  keeping: KeepingDuty | null;
  erased: { on: Day; ground: string } | null;
};

export const seePerson = (act: Act, id: string, day: Day): Promise<PersonSight | null> =>
  read(act, async tx => {
    const object = await versionOf(tx, "person", id);
    if (!object) return null;
    const slices = (await slicesOf(tx, personNoun, [id])).get(id) ?? [];
    const positions = await positionsOn(tx, day, { person: id });
    const holders = [id, ...positions.map(position => position.id)];
    const duties = await responsibilitiesOn(tx, day, { holders });
    const units = duties.filter(duty => duty.objectKind === "unit").map(duty => duty.object);
    const erasure = (await erasures(tx)).find(one => one.person === id);
    return {
      id,
      version: object.version,
      person: sliceAt(slices, day)?.value,
      slices,
      positions,
      stays: await staysOf(tx, id, day),
      duties,
      unitNames: Object.fromEntries(await namesOfUnits(tx, units, day)),
      planned: erasure ? [] : planned(personShape, slices, act.today),
      externalIds: await idsOf(tx, id),
      keeping: await keepingDutyOf(tx, id),
      erased: erasure ? { on: erasure.erasedOn, ground: erasure.ground } : null,
    };
  });
