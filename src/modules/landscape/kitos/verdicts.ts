import { contractOf } from "../contract/facts.ts";
import { validContract } from "../contract/rules.ts";
import type { Landscape } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { lifeCycles, validSystemUse } from "../system/rules.ts";
import type { Effects } from "./effects.ts";
import type { KitosReading } from "./record.ts";
import { keyIn } from "./weighing.ts";

/** Where KITOS and we do not agree whether something holds today, and our reasons. */
export type Verdict = { title: string; theirs: boolean; ours: boolean; reasons: string[] };

/** Compares the answers of KITOS with our own, on the things as they will stand. */
export const otherVerdicts = (reading: KitosReading, effects: Effects, landscape: Landscape): Verdict[] => {
  const things = thingsAfter(effects, landscape);
  const find = (id: string) => {
    const thing = things.get(id);
    return thing && contractOf(thing);
  };
  const contract = (id: unknown) => {
    const found = typeof id === "string" ? find(id) : undefined;
    return found ? validContract(found, landscape.today, find) : null;
  };
  const day = (thing: Thing, field: string) => {
    const value = thing.values[field];
    return typeof value === "string" ? value : null;
  };
  return reading.records.flatMap(({ kind, key, verdict }) => {
    const theirs = verdict?.valid;
    const thing = things.get(effects.ids.get(keyIn(kind, key)) ?? "");
    if (typeof theirs !== "boolean" || !thing) return [];
    const product = things.get(String(thing.values.system ?? ""));
    const ours =
      kind === "contract"
        ? contract(thing.id)
        : validSystemUse(
            {
              id: thing.id,
              from: day(thing, "from"),
              to: day(thing, "to"),
              lifeCycle: lifeCycles.find(one => one === thing.values.lifeCycle) ?? null,
              productDeactivatedOn: product ? day(product, "deactivatedOn") : null,
            },
            landscape.today,
            contract(thing.values.mainContract),
          );
    if (!ours || ours.valid === theirs) return [];
    const title = String(thing.values[kind === "contract" ? "title" : "localName"] ?? "");
    return [{ title, theirs, ours: ours.valid, reasons: ours.reasons.map(({ code }) => code) }];
  });
};

const thingsAfter = ({ created, changed }: Effects, landscape: Landscape): Map<string, Thing> => {
  const things = new Map([...landscape.byId].map(([id, { thing }]) => [id, thing]));
  for (const { id, values } of created) things.set(id, { id, version: 1, values, facts: {}, unknowns: {} });
  for (const { id, after } of changed) things.set(id, { ...things.get(id)!, values: after });
  return things;
};
