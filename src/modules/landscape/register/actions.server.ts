import { newId } from "../../../kernel/ids.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { isBrokenTie, type Tx } from "../../../platform/db/database.ts";
import { appointIn, type Named, spansOf } from "../../organisation/index.server.ts";
import { benefit } from "../benefit/noun.ts";
import { flagPlans } from "../publication/flags.server.ts";
import { ownPart } from "../shared/rules.ts";
import { actionOf } from "./action-of.ts";
import { namedFor, withDuties } from "./duties.ts";
import { adoptedTwice, alreadyThere, ringed, stoodUpon, unmeasured } from "./keys.server.ts";
import { landscapeOf } from "./landscape.server.ts";
import { dutiesOf, type Noun } from "./noun.ts";
import { nouns } from "./nouns.ts";
import { mayWrite } from "./policy.ts";
import { unknownTargets } from "./references.server.ts";
import { checkThing, differing, type FieldRefusal, normal, type Thing, type Values } from "./rules.ts";
import { withImported } from "./rules-external-ids.ts";
import { deleteThing, insertThings, pointersTo, replaceThing, thingById } from "./store.server.ts";
import { writing } from "./writing.server.ts";

/** What a person filled in: values, and for what is left empty the reason it is not known. */
export type Input = { values: Values; unknowns?: Record<string, string> };

/** Done with the thing's id, or refused: at fields, or as a whole (field ""). */
export type Written = { ok: true; id: string } | { ok: false; refusals: FieldRefusal[] };

const whole = (refusal: Refusal): Written => ({ ok: false, refusals: [{ field: "", refusal }] });

export const createThing = async (
  act: Act,
  noun: Noun,
  input: Input,
  source = "by-hand",
): Promise<Written> => {
  const may = allowed(act, mayWrite(noun));
  if (may !== true) return whole(may.because);
  const refusals = checkThing(noun, { ...input.values });
  if (refusals.length > 0) return { ok: false, refusals };
  return written(act, tx => createIn(tx, act, noun, input, source));
};

/** The same within a transaction of the caller's, who has asked whether the actor may and checked the values. */
export const createIn = async (
  tx: Tx,
  act: Act,
  noun: Noun,
  input: Input,
  source: string,
): Promise<Written> => {
  const values = normal(noun, input.values);
  const unknown = [
    ...(await unknownTargets(tx, act, noun, values)),
    ...(await alreadyThere(tx, act, noun, "", values)),
    ...(await adoptedTwice(tx, act, noun, "", undefined, values)),
    ...(noun === benefit ? await unmeasured(tx, act, "", values) : []),
  ];
  if (unknown.length > 0) return { ok: false, refusals: unknown };
  const id = newId(act.now.getTime());
  const decided = await appointed(tx, act, noun, namedFor(noun, id, undefined, values));
  if (!decided.ok) return decided;
  const thing: Thing = {
    id,
    version: 1,
    values,
    facts: factsOf(act, Object.keys(values), source),
    unknowns: input.unknowns ?? {},
  };
  await insertThings(tx, act.municipality, noun, [thing]);
  await record(tx, act, {
    action: actionOf(noun.name, "added"),
    object: { kind: noun.name, id: thing.id },
    payload: { values },
  });
  await decided.close();
  return { ok: true, id: thing.id };
};

export const changeThing = async (
  act: Act,
  noun: Noun,
  id: string,
  version: number,
  input: Input,
  source = "by-hand",
): Promise<Written> => {
  const may = allowed(act, mayWrite(noun));
  if (may !== true) return whole(may.because);
  const own = await notTheCatalogues(act, noun, id, input.values);
  if (!own.ok) return own;
  return written(act, tx => changeIn(tx, act, noun, id, version, { ...input, values: own.value }, source));
};

/** The same within a transaction of the caller's, who has asked whether the actor may. */
export const changeIn = async (
  tx: Tx,
  act: Act,
  noun: Noun,
  id: string,
  version: number,
  input: Input,
  source = "by-hand",
): Promise<Written> => {
  const kept = await thingById(tx, noun, id);
  if (!kept) return whole({ code: "gone" });
  const spans = dutiesOf(noun).length > 0 ? await spansOf(tx, { objects: [id] }) : [];
  const before = withDuties(noun, kept, spans, act.today);
  if (before.version !== version) return whole({ code: "changed-meanwhile" });
  const merged = { ...before.values, ...input.values };
  merged.externalIds = withImported(merged.externalIds, before.imported);
  const refusals = checkThing(noun, merged);
  if (refusals.length > 0) return { ok: false, refusals };
  const values = normal(noun, merged);
  const unknown = [
    ...(await unknownTargets(tx, act, noun, values)),
    ...(await alreadyThere(tx, act, noun, id, values)),
    ...(await ringed(tx, act, noun, id, values)),
    ...(await adoptedTwice(tx, act, noun, id, before.values, values)),
    ...(noun === benefit ? await unmeasured(tx, act, id, values) : []),
  ];
  if (await stoodUpon(tx, act, noun, before, values)) return whole({ code: "measurement-needed" });
  if (unknown.length > 0) return { ok: false, refusals: unknown };
  return writeChange(
    tx,
    act,
    noun,
    before,
    { ...before, values, unknowns: input.unknowns ?? before.unknowns },
    source,
  );
};

/** One transaction; where a key or a reference broke at its end, somebody else was faster. */
export const written = (act: Act, work: (tx: Tx) => Promise<Written>): Promise<Written> =>
  transact(act, work).catch((error: unknown) => {
    if (isBrokenTie(error)) return whole({ code: "changed-meanwhile" });
    throw error;
  });

/** What of a change is the municipality's own; refused where it would say otherwise than the shared catalogue. */
const notTheCatalogues = async (
  act: Act,
  noun: Noun,
  id: string,
  values: Values,
): Promise<{ ok: true; value: Values } | { ok: false; refusals: FieldRefusal[] }> => {
  if (noun.name !== "system") return { ok: true, value: values };
  const landscape = await landscapeOf(act);
  if (landscape.shared.get(id)?.linked.decision !== "promoted") return { ok: true, value: values };
  const own = ownPart(landscape.byId.get(id)?.thing.values ?? {}, values);
  return own.against.length === 0
    ? { ok: true, value: own.values }
    : { ok: false, refusals: own.against.map(field => ({ field, refusal: { code: "shared.not-here" } })) };
};

/** Writes what differs, with its source and day on each changed field; nothing when nothing differs. */
const writeChange = async (
  tx: Tx,
  act: Act,
  noun: Noun,
  before: Thing,
  after: Thing,
  source: string,
): Promise<Written> => {
  const changed = differing(noun, before.values, after.values);
  const sameReasons = JSON.stringify(before.unknowns) === JSON.stringify(after.unknowns);
  if (changed.length === 0 && sameReasons) return { ok: true, id: before.id };
  const decided = await appointed(tx, act, noun, namedFor(noun, before.id, before.values, after.values));
  if (!decided.ok) return decided;
  const facts = { ...before.facts, ...factsOf(act, changed, source) };
  if (!(await replaceThing(tx, act.municipality, noun, { ...after, facts })))
    return whole({ code: "changed-meanwhile" });
  await flagPlans(tx, act, [{ noun: noun.name, id: before.id, before: before.values, after: after.values }]);
  await record(tx, act, {
    action: actionOf(noun.name, "changed"),
    object: { kind: noun.name, id: before.id },
    payload: changesOf(changed, before, after),
  });
  await decided.close();
  return { ok: true, id: before.id };
};

/** Decides who is responsible from today on; refused at the field of the one who cannot be. */
const appointed = async (
  tx: Tx,
  act: Act,
  noun: Noun,
  named: readonly Named[],
): Promise<{ ok: true; close: () => Promise<void> } | { ok: false; refusals: FieldRefusal[] }> => {
  const [first] = dutiesOf(noun);
  const decided = await appointIn(tx, act, { named });
  if (decided.ok) return { ok: true, close: decided.value.close };
  const atDeputy = decided.refusal.code.includes("deputy");
  const field = (atDeputy ? first?.deputy : first?.holder) ?? "";
  return { ok: false, refusals: [{ field, refusal: decided.refusal }] };
};

const changesOf = (changed: readonly string[], before: Thing, after: Thing) => ({
  changes: changed.map(field => ({
    field,
    before: before.values[field] ?? null,
    after: after.values[field] ?? null,
  })),
});

export const factsOf = (act: Act, fields: readonly string[], source: string): Thing["facts"] =>
  Object.fromEntries(fields.map(field => [field, { source, on: act.today }]));

/** Takes a thing away if nothing points to it; else says what does. */
export const removeThing = async (
  act: Act,
  noun: Noun,
  id: string,
  version: number,
): Promise<Result<string>> => {
  const may = allowed(act, mayWrite(noun));
  if (may !== true) return { ok: false, refusal: may.because };
  return writing(act, async tx => {
    const before = await thingById(tx, noun, id);
    if (!before) return refused("gone");
    if (before.version !== version) return refused("changed-meanwhile");
    if (await stoodUpon(tx, act, noun, before)) return refused("measurement-needed");
    const pointers = await pointersTo(tx, nouns, noun, id);
    if (pointers.length > 0)
      return refused("still-pointed-to", { n: pointers.reduce((sum, { ids }) => sum + ids.length, 0) });
    // Whoever was responsible for it has been so until today.
    const decided = await appointIn(tx, act, { named: [], gone: [id] });
    if (!decided.ok) return decided;
    if (!(await deleteThing(tx, noun, id, version))) return refused("changed-meanwhile");
    await record(tx, act, {
      action: actionOf(noun.name, "removed"),
      object: { kind: noun.name, id },
      payload: { values: before.values },
    });
    await decided.value.close();
    return done(id);
  });
};
