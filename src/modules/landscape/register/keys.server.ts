import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { benefit, measurement } from "../benefit/noun.ts";
import { needsMeasurement } from "../benefit/rules.ts";
import { initiative } from "../initiative/noun.ts";
import { carriedOut, carriedTwice } from "../initiative/rules-adopting.ts";
import { sourceItem } from "../source/noun.ts";
import type { Noun } from "./noun.ts";
import { type FieldRefusal, livingKey, type Thing, type Values } from "./rules.ts";
import { externalIdKey, externalIdsOf } from "./rules-external-ids.ts";
import { chains, ringOf } from "./rules-ring.ts";
import { allThings, lockKeys, thingById, titlesOf } from "./store.server.ts";
import { takenIds } from "./store-external-ids.server.ts";

/** Another thing with the same key; two who write the same at once come one after the other. */
export const alreadyThere = async (
  tx: Tx,
  act: Act,
  noun: Noun,
  id: string,
  values: Values,
): Promise<FieldRefusal[]> => {
  const { unique, once } = noun;
  const named = externalIdsOf(values.externalIds);
  const taken = await takenIds(
    tx,
    act.municipality,
    id,
    named.map(one => one.id),
  );
  const line = named.find(one => taken.has(externalIdKey(one.id)))?.line;
  if (line)
    return [{ field: "externalIds", refusal: { code: "external-id-taken", values: { value: line } } }];
  const living = livingKey(noun, values, act.today);
  if (!unique && living === null) return [];
  await lockKeys(tx, act.municipality, noun);
  const others = (await allThings(tx, noun)).filter(thing => thing.id !== id);
  if (unique && others.some(thing => unique.every(field => thing.values[field] === values[field])))
    return [{ field: unique.at(-1)!, refusal: { code: "already-there" } }];
  return once && living !== null && others.some(thing => livingKey(noun, thing.values, act.today) === living)
    ? [{ field: once.at(-1)!, refusal: { code: "use-already-there" } }]
    : [];
};

/** A thing that would stand above itself; two who change the chain at once come one after the other. */
export const ringed = async (
  tx: Tx,
  act: Act,
  noun: Noun,
  id: string,
  values: Values,
): Promise<FieldRefusal[]> => {
  const leads = ([name, field]: (typeof chains)[number]) =>
    name === noun.name && [values[field] ?? []].flat().length > 0;
  if (!chains.some(leads)) return [];
  await lockKeys(tx, act.municipality, noun);
  const all = new Map((await allThings(tx, noun)).map(thing => [thing.id, thing.values]));
  const field = ringOf(noun, id, all.set(id, values));
  return field === null
    ? []
    : [{ field, refusal: { code: "import.cycle", values: { value: String(values[noun.title] ?? "") } } }];
};

/** A second initiative for an item of a source; two who come to it at once come one after the other. */
export const adoptedTwice = async (
  tx: Tx,
  act: Act,
  noun: Noun,
  id: string,
  before: Values | undefined,
  after: Values,
): Promise<FieldRefusal[]> => {
  if (noun !== initiative || carriedOut(after).length === 0) return [];
  await lockKeys(tx, act.municipality, noun);
  const others = (await allThings(tx, noun)).filter(one => one.id !== id);
  const [first] = carriedTwice([
    ...others.map(one => ({ id: one.id, before: one.values, after: one.values })),
    { id, before, after },
  ]);
  if (!first) return [];
  const value = (await titlesOf(tx, sourceItem, [first.item])).get(first.item) ?? "";
  const other = String(others.find(one => one.id === first.other)?.values[noun.title] ?? "");
  return [{ field: "sourceItems", refusal: { code: "item-has-initiative", values: { value, other } } }];
};

/** A benefit that says it was measured and was not; `gone` is a measurement that is to go. */
export const unmeasured = async (
  tx: Tx,
  act: Act,
  id: string,
  values: Values,
  gone?: string,
): Promise<FieldRefusal[]> => {
  if (!needsMeasurement(values)) return [];
  // Two who take away the last two measurements at once come one after the other.
  await lockKeys(tx, act.municipality, benefit);
  const left = await allThings(tx, measurement);
  return left.some(one => one.values.benefit === id && one.id !== gone)
    ? []
    : [{ field: "state", refusal: { code: "benefit-not-measured" } }];
};

/** A measurement that is to go, or to another benefit, though its benefit stands on it. */
export const stoodUpon = async (
  tx: Tx,
  act: Act,
  noun: Noun,
  before: Thing,
  after?: Values,
): Promise<boolean> => {
  const of = String(before.values.benefit);
  if (noun !== measurement || after?.benefit === of) return false;
  const its = await thingById(tx, benefit, of);
  return its !== undefined && (await unmeasured(tx, act, of, its.values, before.id)).length > 0;
};
