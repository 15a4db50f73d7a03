import type { Act } from "../../../platform/act.ts";
import { changeThing, type Written } from "../register/actions.server.ts";
import { readField } from "../register/reading.ts";
import type { Values } from "../register/rules.ts";
import { initiative } from "./noun.ts";

const clicks = ["size", "roleProfile", "start"];
const said = ["whoLoses", "nonDigitalWay"];

/** Keeps the three clicks and what was said with them; what was not chosen stays as it was. */
export const saveEffort = async (
  act: Act,
  id: string,
  version: number,
  typed: Record<string, string>,
): Promise<Written> => {
  const values: Values = {};
  for (const field of clicks) if (typed[field]) values[field] = typed[field];
  for (const field of said) if (typed[field] !== undefined) values[field] = typed[field].trim() || null;
  if (typed.personMonths !== undefined) {
    const read = readField(initiative, "personMonths", typed.personMonths, act.lang, () => []);
    if (!read.ok) return { ok: false, refusals: [{ field: "personMonths", refusal: read.refusal }] };
    values.personMonths = read.value.value;
  }
  return changeThing(act, initiative, id, version, { values });
};
