import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read } from "../../../platform/act.ts";
import { type Recorder, record, redactMentions } from "../../../platform/audit/index.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { publish } from "../change/store.server.ts";
import { deciding } from "../history/book.server.ts";
import type { Attributes, Slices } from "../history/rules-slices.ts";
import { hold, type Noun, replaceSlices } from "../history/store.server.ts";
import { personNoun } from "../person/store.server.ts";
import { mayErase } from "../policy.ts";
import { dependantsOfHolder, positionNoun } from "../position/store.server.ts";
import { responsibilityNoun } from "../responsibility/store.server.ts";
import { unitNoun } from "../unit/store.server.ts";
import { type ErasureGround, maxLaw } from "./rules.ts";
import {
  currentOf,
  type Erasure,
  eraseValues,
  erasures,
  isErased,
  keepingDutyOf,
  mentions,
  noteErasure,
  noteKeepingDuty,
  rewriteMention,
  soughtIn,
  valuesOf,
} from "./store.server.ts";

/**
 * Erases what is kept above of a person; it registers itself, since it may not be called from here. `values` are the
 * names, addresses and numbers that were known, long enough to be sought in texts.
 */
export type Eraser = (tx: Tx, person: string, values: readonly string[]) => Promise<void>;
const erasers: Eraser[] = [];
export const registerErasure = (eraser: Eraser): void => {
  erasers.push(eraser);
};

/** Told of an erasure once it is certain: the list is kept outside the database as well. It may not throw. */
type Told = (act: Act) => Promise<void>;
const listeners: Told[] = [];
export const afterErasure = (told: Told): void => {
  listeners.push(told);
};

/** Why a person may not be erased now; null when nothing stands in the way. */
export const erasureObstacle = async (act: Act, person: string): Promise<Result<null>> =>
  read(act, tx => obstacle(tx, act, person));

const obstacle = async (tx: Tx, act: Act, person: string): Promise<Result<null>> => {
  if (await isErased(tx, person)) return refused("erasure.already");
  const duty = await keepingDutyOf(tx, person);
  if (duty && (duty.until === null || duty.until > act.today))
    return duty.until === null
      ? refused("erasure.law-requires-keeping", { law: duty.law })
      : refused("erasure.law-requires-keeping-until", { law: duty.law, day: duty.until });
  // GDPR art. 17(3)(b): whoever is employed or elected now is kept because the law requires an employer to know.
  const held = await dependantsOfHolder(tx, person, act.today);
  if (held.positions.length > 0)
    return refused("erasure.still-employed", { positions: held.positions.length });
  if (held.responsibilities.length > 0)
    return refused("erasure.still-responsible", { responsibilities: held.responsibilities.length });
  return done(null);
};

/** Erases a person: values go from all registrations, lists, drafts and free texts; ids and intervals stay. */
export const erasePerson = async (
  act: Act,
  input: { id: string; ground: ErasureGround },
): Promise<Result<Erasure>> => {
  const may = mayErase(act);
  if (may !== true) return { ok: false, refusal: may.because };
  const erased = await deciding(act, async tx => {
    const held = (await hold(tx, personNoun, [input.id])).get(input.id);
    if (!held) return refused("history.not-found");
    const free = await obstacle(tx, act, input.id);
    if (!free.ok) return free;
    const erasure = { person: input.id, erasedOn: act.today, erasedBy: act.actor.id, ground: input.ground };
    await wipe(tx, act, input.id);
    await noteErasure(tx, erasure);
    await record(tx, act, {
      action: "person.erased",
      object: { kind: "person", id: input.id },
      payload: { ground: input.ground },
    });
    await publish(tx, [
      {
        type: "person",
        id: input.id,
        verb: "erased",
        registration: null,
        recordedAt: act.now.toISOString(),
        effectiveFrom: act.today,
      },
    ]);
    return done(erasure);
  });
  if (erased.ok) for (const told of listeners) await told(act);
  return erased;
};

/** The list to keep beside backups: an older backup knows nothing of later erasures. */
export const erasureList = (act: Act): Promise<Erasure[]> => read(act, erasures);

/**
 * Erases again what a restored backup brought back. `list` is the list kept beside the backup; what the
 * database itself knows is replayed too. In the restore's transaction, before service starts.
 */
export const replayErasures = async (
  tx: Tx,
  at: Pick<Act, "municipality" | "now">,
  list: readonly Erasure[] = [],
): Promise<number> => {
  for (const erasure of list) await noteErasure(tx, erasure);
  const all = await erasures(tx);
  for (const erasure of all) await wipe(tx, { ...at, actor: { id: erasure.erasedBy } }, erasure.person);
  return all.length;
};

/** Notes, or takes away, that a law requires keeping a person's data (GDPR art. 17(3)(b) and (d)). */
export const setKeepingDuty = async (
  act: Act,
  person: string,
  duty: { law: string; until: Day | null } | null,
): Promise<Result<null>> => {
  const may = mayErase(act);
  if (may !== true) return { ok: false, refusal: may.because };
  if (duty && duty.law.trim() === "") return refused("erasure.law-missing");
  if (duty && duty.law.trim().length > maxLaw) return refused("erasure.law-too-long", { max: maxLaw });
  if (duty && duty.until !== null && !isDay(duty.until)) return refused("erasure.until-not-a-day");
  return deciding(act, async tx => {
    if (!(await hold(tx, personNoun, [person])).has(person)) return refused("history.not-found");
    await noteKeepingDuty(tx, person, duty && { law: duty.law.trim(), until: duty.until }, {
      id: act.actor.id,
      at: act.now,
    });
    await record(tx, act, {
      action: duty ? "person.keeping-noted" : "person.keeping-removed",
      object: { kind: "person", id: person },
    });
    return done(null);
  });
};

const wipe = async (tx: Tx, by: Recorder, person: string): Promise<void> => {
  const values = soughtIn(await valuesOf(tx, person));
  await eraseValues(tx, person);
  if (values.length > 0) {
    await wipeMentions(tx, values);
    // What a line of the change log says may name the person, too; that it was removed is a line of its own.
    await redactMentions(tx, by, values, "person.erased");
  }
  for (const eraser of erasers) await eraser(tx, person, values);
};

const nouns: Record<string, Noun<Attributes>> = {
  unit: unitNoun as Noun<Attributes>,
  position: positionNoun as Noun<Attributes>,
  responsibility: responsibilityNoun as Noun<Attributes>,
};

/** Somebody's name or number may have been written as a unit's contact or in a reason. */
const wipeMentions = async (tx: Tx, values: readonly string[]): Promise<void> => {
  const found = await mentions(tx, values);
  for (const mention of found)
    await rewriteMention(tx, {
      ...mention,
      reason: mention.reason === null ? null : without(mention.reason, values),
      slices: deepWithout(mention.slices, values),
    });
  for (const object of await currentOf(tx, [...new Set(found.map(mention => mention.id))])) {
    const noun = nouns[object.kind];
    // The slices were stored by `save` of the same noun.
    if (noun) await replaceSlices(tx, noun, [{ id: object.id, slices: object.slices as Slices<Attributes> }]);
  }
};

const without = (text: string, values: readonly string[]): string =>
  values.reduce((rest, value) => rest.replace(new RegExp(escaped(value), "giu"), "[…]"), text);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const deepWithout = (value: unknown, values: readonly string[]): unknown => {
  if (typeof value === "string") return without(value, values);
  if (Array.isArray(value)) return value.map(one => deepWithout(one, values));
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deepWithout(one, values)]));
  return value;
};
