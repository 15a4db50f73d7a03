import type { Day } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { danglingAfter } from "../consistency/dangling.server.ts";
import { type Proposal, type Recorded, verbsOf } from "../history/actions.server.ts";
import { bookOf, deciding, matching } from "../history/book.server.ts";
import { endAt } from "../history/rules.ts";
import { hold, leanOnTrees, slicesOf } from "../history/store.server.ts";
import { personNoun } from "../person/store.server.ts";
import { mayChange } from "../policy.ts";
import { releaseDuties } from "../responsibility/release.server.ts";
import { checkAgainst, checkReferences, type Position, positionSchema, positionShape } from "./rules.ts";
import { dependantsOfHolder, positionNoun, positionsOfPeople, validities } from "./store.server.ts";

const checkPosition = async (tx: Tx, proposal: Proposal<Position>): Promise<Result<Refusal[]>> => {
  const values = proposal.after.map(slice => slice.value);
  const people = [...new Set(values.flatMap(value => value.person ?? []))];
  // The people are held, so that two positions cannot both become the primary one.
  const known = await hold(tx, personNoun, people);
  if (known.size < people.length) return refused("position.person-unknown");
  const valid = await validities(tx, [...people, ...new Set(values.map(value => value.unit))]);
  const references = checkReferences(proposal.after, id => valid.get(id) ?? []);
  if (!references.ok) return references;
  const others = (await positionsOfPeople(tx, people)).filter(id => id !== proposal.id);
  const slices = [...(await slicesOf(tx, positionNoun, others)).values()].flat();
  const against = checkAgainst(proposal.after, slices);
  return against.ok ? done(await danglingAfter(tx, proposal)) : against;
};

/** The verbs of a position: start, change, correct; ending is below, since duties may hang on it. */
export const positionVerbs = verbsOf<Position>({
  noun: positionNoun,
  shape: positionShape,
  schema: positionSchema,
  may: mayChange,
  lock: tx => leanOnTrees(tx),
  check: checkPosition,
});

/** Ends a position. Refused when duties are held by it, unless they are to end with it. */
export const endPosition = async (
  act: Act,
  input: { id: string; version: number; day: Day; endDuties?: boolean },
): Promise<Result<Recorded>> => {
  const may = mayChange(act);
  if (may !== true) return { ok: false, refusal: may.because };
  return deciding(act, async tx => {
    await leanOnTrees(tx);
    const held = matching((await hold(tx, positionNoun, [input.id])).get(input.id), input.version);
    if (!held.ok) return held;
    const ended = endAt(held.value.slices, input.day, { today: act.today });
    if (!ended.ok) return ended;
    const { responsibilities } = await dependantsOfHolder(tx, input.id, input.day);
    if (responsibilities.length > 0 && !input.endDuties)
      return refused("position.has-duties", { responsibilities: responsibilities.length, day: input.day });
    const book = bookOf(tx, act);
    const version = book.note(positionNoun, {
      id: input.id,
      before: held.value,
      slices: ended.value.slices,
      verb: "ended",
      reason: null,
      effectiveFrom: input.day,
      fields: [],
    });
    await releaseDuties(tx, book, { objects: new Set(), holders: new Set([input.id]) }, input.day);
    await book.close();
    return done({ id: input.id, version, left: [], reported: [] });
  });
};
