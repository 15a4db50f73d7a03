import type { Act } from "../../../platform/act.ts";
import { unitNames, unitsAsOf } from "./reads.server.ts";

export type UnitChoice = { value: string; label: string };

/** So many units a form offers at once; the others are found by name. */
const most = 60;

/**
 * Units to choose among: those whose name holds what is sought, or else the upper two levels; and always those
 * already chosen. Each is told with the unit above it, since many units share a name.
 */
export const unitChoices = async (
  act: Act,
  search: string,
  chosen: readonly (string | null | undefined)[],
): Promise<UnitChoice[]> => {
  const units = await unitsAsOf(act);
  const byId = new Map(units.map(unit => [unit.id, unit]));
  const sought = search.trim().toLocaleLowerCase(act.lang);
  const upper = (parent: string | null) => parent === null || byId.get(parent)?.parent === null;
  const found = units.filter(unit =>
    sought === "" ? upper(unit.parent) : unit.name.toLocaleLowerCase(act.lang).includes(sought),
  );
  const kept = chosen.filter(id => id !== null && id !== undefined);
  const shown = new Set([...kept, ...found.slice(0, most).map(unit => unit.id)]);
  // One chosen that is not valid today is offered too, so that a form never drops what was there.
  const elsewhere = await unitNames(
    act,
    kept.filter(id => !byId.has(id)),
  );
  return [
    ...[...elsewhere].map(([value, label]) => ({ value, label })),
    ...units
      .filter(unit => shown.has(unit.id))
      .map(unit => ({
        value: unit.id,
        label: [unit.name, byId.get(unit.parent ?? "")?.name].filter(Boolean).join(" · "),
      })),
  ];
};
