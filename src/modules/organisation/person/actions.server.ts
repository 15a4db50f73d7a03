import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { danglingAfter } from "../consistency/dangling.server.ts";
import { isErased } from "../erasure/store.server.ts";
import { type Recorded, verbsOf } from "../history/actions.server.ts";
import { bookOf, deciding, matching } from "../history/book.server.ts";
import { endAt, mappedFrom } from "../history/rules.ts";
import { hold, leanOnTrees } from "../history/store.server.ts";
import { mayChange } from "../policy.ts";
import { positionVerbs } from "../position/actions.server.ts";
import { dependantsOfHolder, positionNoun } from "../position/store.server.ts";
import { releaseDuties } from "../responsibility/release.server.ts";
import { type Person, personSchema, personShape } from "./rules.ts";
import { personNoun } from "./store.server.ts";

/** The verbs of a person. An erased person stays erased: the id can carry no new values. */
export const personVerbs = verbsOf<Person>({
  noun: personNoun,
  shape: personShape,
  schema: personSchema,
  may: mayChange,
  lock: async () => {},
  check: async (tx, proposal) =>
    (await isErased(tx, proposal.id)) ? refused("person.erased") : done(await danglingAfter(tx, proposal)),
});

/** A person who comes, with the position the person comes to where there is one: both or neither. */
export const startPerson = async (
  act: Act,
  input: { from: Day; value: unknown; position: object | null },
): Promise<Result<Recorded>> => {
  const may = mayChange(act);
  if (may !== true) return { ok: false, refusal: may.because };
  const { from, value, position } = input;
  return deciding(act, async tx => {
    // Before the first row is written: the order in which all writers wait.
    await leanOnTrees(tx);
    const started = await personVerbs.startIn(tx, act, { from, value });
    if (!started.ok || !position) return started;
    const first = { ...position, person: started.value.id, primary: true };
    const held = await positionVerbs.startIn(tx, act, { from, value: first });
    return held.ok ? started : held;
  });
};

/** Ends a person's time here. Refused with counts when positions or duties remain, unless they are let go. */
export const endPerson = async (
  act: Act,
  input: { id: string; version: number; day: Day; letGo?: boolean },
): Promise<Result<Recorded>> => {
  const may = mayChange(act);
  if (may !== true) return { ok: false, refusal: may.because };
  if (!isDay(input.day)) return refused("history.not-a-day");
  return deciding(act, async tx => {
    await leanOnTrees(tx);
    const held = await dependantsOfHolder(tx, input.id, input.day);
    // Positions before the person: the order in which a change of a position holds them too.
    const positions = await hold(
      tx,
      positionNoun,
      held.positions.map(position => position.id),
    );
    const person = matching((await hold(tx, personNoun, [input.id])).get(input.id), input.version);
    if (!person.ok) return person;
    const ended = endAt(person.value.slices, input.day, { today: act.today });
    if (!ended.ok) return ended;
    if (held.positions.length + held.responsibilities.length > 0 && !input.letGo)
      return refused("person.has-dependants", {
        positions: held.positions.length,
        responsibilities: held.responsibilities.length,
        day: input.day,
      });
    const book = bookOf(tx, act);
    const told = { reason: null, effectiveFrom: input.day };
    const version = book.note(personNoun, {
      id: input.id,
      before: person.value,
      slices: ended.value.slices,
      verb: "ended",
      fields: [],
      ...told,
    });
    for (const position of positions.values())
      book.note(positionNoun, {
        id: position.id,
        before: position,
        slices: mappedFrom(position.slices, input.day, value => value.person === input.id, {
          person: null,
          primary: false,
        }),
        verb: "changed",
        fields: ["person"],
        ...told,
      });
    await releaseDuties(tx, book, { objects: new Set(), holders: new Set([input.id]) }, input.day);
    await book.close();
    return done({ id: input.id, version, left: [], reported: [] });
  });
};
