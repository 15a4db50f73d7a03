import { validityAmong } from "../contract/validity.ts";
import type { Landscape } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import type { Effects } from "./effects.ts";
import type { KitosReading, KitosRecord } from "./record.ts";
import { keyIn } from "./weighing.ts";

/** Where KITOS and we do not agree whether something holds today, and our reasons. */
export type Verdict = { title: string; theirs: boolean; ours: boolean; reasons: string[] };

/** What KITOS says of the validity of one of its records. */
export type SaidVerdict = { kind: KitosRecord["kind"]; key: string; valid: boolean };

/** Compares the answers of KITOS with our own, on the things as they will stand. */
export const otherVerdicts = (reading: KitosReading, effects: Effects, landscape: Landscape): Verdict[] => {
  const things = thingsAfter(effects, landscape);
  return reading.records.flatMap(({ kind, key, verdict }) => {
    const theirs = verdict?.valid;
    const thing = things.get(effects.ids.get(keyIn(kind, key)) ?? "");
    if (typeof theirs !== "boolean" || !thing) return [];
    const ours = validityAmong(kind, thing, landscape.today, id => things.get(id));
    if (ours.valid === theirs) return [];
    const title = String(thing.values[kind === "contract" ? "title" : "localName"] ?? "");
    const own = ours.reasons.filter(({ of, on }) => of === null || on === null);
    return [{ title, theirs, ours: ours.valid, reasons: own.map(({ code }) => code) }];
  });
};

/** What KITOS says now and had not said when it was last read; what is unchanged is not written again. */
export const newVerdicts = (
  { records }: KitosReading,
  { ids }: Pick<Effects, "ids">,
  { kitosSays }: Landscape,
): SaidVerdict[] =>
  records.flatMap(({ kind, key, verdict }) => {
    const id = ids.get(keyIn(kind, key));
    const valid = verdict?.valid;
    return id && typeof valid === "boolean" && kitosSays.get(id)?.valid !== valid
      ? [{ kind, key, valid }]
      : [];
  });

const thingsAfter = ({ created, changed }: Effects, landscape: Landscape): Map<string, Thing> => {
  const things = new Map([...landscape.byId].map(([id, { thing }]) => [id, thing]));
  for (const { id, values } of created) things.set(id, { id, version: 1, values, facts: {}, unknowns: {} });
  for (const { id, after } of changed) things.set(id, { ...things.get(id)!, values: after });
  return things;
};
