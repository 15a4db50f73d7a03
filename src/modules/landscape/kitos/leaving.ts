import { patchThing } from "./bringing.ts";
import { nounOf } from "./fields.ts";
import type { KitosPlan } from "./plan.ts";
import type { KitosKind } from "./record.ts";
import { removalsIn } from "./removal.ts";
import { keyIn, type Weighing } from "./weighing.ts";

/** Takes away what is gone upstream; what something of our own points to is ended and kept. */
export const remove = (weighing: Weighing, plan: KitosPlan) => {
  const { landscape, kept } = weighing.here;
  const known = new Set(kept.flatMap(({ thingId }) => thingId ?? []));
  const values = new Map(
    [...landscape.byId].map(
      ([id, { noun, thing }]) =>
        [id, { noun, values: weighing.after.get(id)?.values ?? thing.values }] as const,
    ),
  );
  for (const row of weighing.created) values.set(row.id, { noun: row.noun, values: row.values });
  const wanted = plan.removed.flatMap(one => weighing.ids.get(keyIn(one.kind, one.key)) ?? []);
  const found = removalsIn(values, wanted, known);
  for (const { noun, id, patch } of found.cleared) patchThing(weighing, noun, id, patch);
  for (const { noun, id } of found.blocked) {
    const ends = noun.fields.to ? "to" : noun.fields.validTo ? "validTo" : null;
    const now = ends && (values.get(id)?.values[ends] ?? null);
    if (!ends || (typeof now === "string" && now <= landscape.today)) continue;
    const patch = {
      [ends]: landscape.today,
      ...(noun.name === "system-use" ? { lifeCycle: "not-in-use" } : {}),
    };
    if (patchThing(weighing, noun, id, patch)) weighing.count(noun.name as KitosKind, "changed");
  }
  for (const { id } of found.blocked)
    weighing.note("kitos.kept-ended", {
      thing: String(values.get(id)?.values[nounTitle(values.get(id)!.noun)] ?? ""),
    });
  const gone = new Set(found.removed);
  for (const id of wanted)
    if (weighing.here.units.has(id)) endUnit(weighing, id, found.pointed.has(id), gone);
  const forget = kept.filter(({ thingId }) => thingId && gone.has(thingId));
  for (const { kind } of forget) weighing.count(kind, "removed");
  return {
    removed: found.removed.flatMap(id => {
      const there = landscape.byId.get(id);
      return there ? [{ noun: there.noun, id, version: there.thing.version }] : [];
    }),
    forget: forget.map(({ kind, key, thingId }) => ({ kind, key, thingId })),
  };
};

const endUnit = (weighing: Weighing, id: string, used: boolean, gone: Set<string>): void => {
  if (used || id === weighing.root)
    weighing.note("kitos.unit-kept", { unit: weighing.here.units.get(id)?.name ?? "" });
  else {
    weighing.told.units.ended.push(id);
    gone.add(id);
  }
};

const nounTitle = (name: string): string => nounOf(name as KitosKind)?.title ?? "title"; // the same words on both sides
