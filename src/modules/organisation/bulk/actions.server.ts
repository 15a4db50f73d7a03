import { type Day, dayIn } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import type { Event } from "../change/rules.ts";
import { publish } from "../change/store.server.ts";
import { loadWhole } from "../consistency/actions.server.ts";
import { looseEnds, type Whole } from "../consistency/rules.ts";
import { deciding } from "../history/book.server.ts";
import type { Registration, Shape } from "../history/rules-log.ts";
import type { Attributes, Slices } from "../history/rules-slices.ts";
import { lockTrees, type Noun, objectKinds, type Saved, save } from "../history/store.server.ts";
import { type Person, personSchema, personShape } from "../person/rules.ts";
import { personNoun, savePersons } from "../person/store.server.ts";
import { mayImport } from "../policy.ts";
import { type Position, positionSchema, positionShape } from "../position/rules.ts";
import { positionNoun } from "../position/store.server.ts";
import { type Responsibility, responsibilitySchema, responsibilityShape } from "../responsibility/rules.ts";
import { responsibilityNoun } from "../responsibility/store.server.ts";
import { type Unit, unitSchema, unitShape } from "../unit/rules.ts";
import { unitNoun } from "../unit/store.server.ts";
import { effectOf, type LifeStep, registrationsOf } from "./rules.ts";
import { noteExternalIds } from "./store.server.ts";

type Life<K, A extends Attributes> = {
  kind: K;
  id: string;
  steps: readonly LifeStep<A>[];
  externalIds?: readonly { source: string; value: string }[];
};

/** A new object with its whole life: what was recorded when, from its first day to what is planned. */
export type Established =
  | Life<"unit", Unit>
  | Life<"person", Person>
  | Life<"position", Position>
  | Life<"responsibility", Responsibility>;

const nouns = {
  unit: { noun: unitNoun as Noun<Attributes>, shape: unitShape as Shape<Attributes>, schema: unitSchema },
  person: {
    noun: personNoun as Noun<Attributes>,
    shape: personShape as Shape<Attributes>,
    schema: personSchema,
  },
  position: {
    noun: positionNoun as Noun<Attributes>,
    shape: positionShape as Shape<Attributes>,
    schema: positionSchema,
  },
  responsibility: {
    noun: responsibilityNoun as Noun<Attributes>,
    shape: responsibilityShape as Shape<Attributes>,
    schema: responsibilitySchema,
  },
};

/** Records many new objects with their histories at once; all, or none when anything does not hang together. */
export const establish = async (
  act: Act,
  objects: readonly Established[],
): Promise<Result<{ objects: number; registrations: number }>> => {
  const may = mayImport(act);
  if (may !== true) return { ok: false, refusal: may.because };
  return deciding(act, async tx => {
    await lockTrees(tx);
    const usual = { by: act.actor.id, dayOf: daysIn(act.zone) };
    const saved: Record<Established["kind"], Saved<Attributes>[]> = {
      unit: [],
      person: [],
      position: [],
      responsibility: [],
    };
    const events: (Event & { order: number })[] = [];
    for (const object of objects) {
      const log = logOf(object, usual);
      if (!log.ok) return log;
      saved[object.kind].push({ id: object.id, registrations: log.value });
      events.push(...eventsOf(object, log.value));
    }
    const before = await loadWhole(tx);
    const loose = looseEnds(wholeWith(before, saved))[0];
    if (loose) return { ok: false as const, refusal: loose.refusal };
    for (const kind of objectKinds) {
      if (kind === "person") await savePersons(tx, saved.person);
      else await save(tx, nouns[kind].noun, saved[kind]);
    }
    await noteExternalIds(
      tx,
      objects.flatMap(object =>
        (object.externalIds ?? []).map(id => ({ kind: object.kind, ...id, object: object.id })),
      ),
      act.today,
    );
    const counts = { objects: objects.length, registrations: events.length };
    await record(tx, act, {
      action: "organisation.established",
      object: { kind: "municipality", id: act.municipality },
      payload: counts,
    });
    await publish(
      tx,
      events.sort((a, b) => a.order - b.order).map(({ order: _, ...event }) => event),
    );
    return done(counts);
  });
};

const logOf = (
  object: Established,
  usual: { by: string; dayOf: (instant: string) => Day },
): Result<Registration<Attributes>[]> => {
  const { shape, schema } = nouns[object.kind];
  const first = object.steps[0];
  if (first?.verb !== "change" || !schema.safeParse(withNulls(shape, first.change)).success)
    return refused("bulk.first-step-incomplete", { id: object.id });
  // Each kind's steps carry that kind's attributes.
  return registrationsOf(shape, object.steps as readonly LifeStep<Attributes>[], usual);
};

/** The civil day of an instant; remembered, since thousands of steps are recorded at the same few instants. */
const daysIn = (zone: string) => {
  const known = new Map<string, Day>();
  return (instant: string): Day => {
    const day = known.get(instant) ?? dayIn(new Date(instant), zone);
    known.set(instant, day);
    return day;
  };
};

const withNulls = (shape: Shape<Attributes>, change: object) => ({
  ...Object.fromEntries(shape.all.map(name => [name, null])),
  ...change,
});

const eventsOf = (object: Established, log: readonly Registration<Attributes>[]) =>
  log.map((registration, i) => ({
    type: object.kind,
    id: object.id,
    verb: registration.verb,
    registration: registration.version,
    recordedAt: registration.recordedAt,
    effectiveFrom: effectOf(object.steps[i] as LifeStep<Attributes>),
    order: Date.parse(registration.recordedAt),
  }));

const wholeWith = (before: Whole, saved: Record<Established["kind"], Saved<Attributes>[]>): Whole => {
  const joined = <A extends Attributes>(
    old: ReadonlyMap<string, Slices<A>>,
    fresh: readonly Saved<Attributes>[],
  ) =>
    new Map<string, Slices<A>>([
      ...old,
      // What was recorded for a kind has that kind's attributes: its schema has been asked above.
      ...fresh.map(one => [one.id, one.registrations.at(-1)!.slices as Slices<A>] as const),
    ]);
  return {
    unit: joined(before.unit, saved.unit),
    person: joined(before.person, saved.person),
    position: joined(before.position, saved.position),
    responsibility: joined(before.responsibility, saved.responsibility),
  };
};
