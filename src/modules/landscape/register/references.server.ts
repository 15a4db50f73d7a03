import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { holderTitles, unitTitles } from "../../organisation/index.server.ts";
import { fieldsOf, type Noun } from "./noun.ts";
import { nounNamed } from "./nouns.ts";
import type { FieldRefusal, Values } from "./rules.ts";
import { titlesOf } from "./store.server.ts";

/** The titles of one noun, units and holders of the organisation included; all of them when no ids are given. */
export const titles = async (
  tx: Tx,
  act: Act,
  noun: string,
  ids?: readonly string[],
): Promise<Map<string, string>> => {
  if (noun === "unit") return unitTitles(tx, act, ids);
  if (noun === "holder") {
    const holders = await holderTitles(tx, act, ids ?? []);
    return new Map([...holders].map(([id, { label }]) => [id, label]));
  }
  return titlesOf(tx, nounNamed(noun)!, ids);
};

/** References to things that are not there, each at its field: another municipality's ids look just like missing ones. */
export const unknownTargets = async (
  tx: Tx,
  act: Act,
  noun: Noun,
  values: Values,
): Promise<FieldRefusal[]> => {
  const found: FieldRefusal[] = [];
  for (const [name, field] of fieldsOf(noun)) {
    const ids = [values[name] ?? []].flat().map(String);
    if (!field.to || ids.length === 0) continue;
    const known = await titles(tx, act, field.to, ids);
    if (ids.some(id => !known.has(id)))
      found.push({
        field: name,
        refusal: { code: "unknown-reference", values: { value: ids.find(id => !known.has(id))! } },
      });
  }
  return found;
};
