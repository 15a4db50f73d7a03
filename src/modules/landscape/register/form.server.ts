import { type Act, read } from "../../../platform/act.ts";
import { holdersCalled } from "../../organisation/index.server.ts";
import type { Input } from "./actions.server.ts";
import { labelsOf } from "./labels.ts";
import { landscapeOf } from "./landscape.server.ts";
import type { Landscape } from "./landscape.ts";
import { askedOf, type Field, fieldsOf, isLines, type Noun, unknownReasons } from "./noun.ts";
import { readField } from "./reading.ts";
import type { FieldRefusal, Thing, Values } from "./rules.ts";
import { lastDay } from "./show.ts";
import { titleOf } from "./title.ts";

/** What a form holds, read as values; every text that cannot be read is refused at its field. */
export const inputOf = async (
  act: Act,
  noun: Noun,
  typed: Record<string, string>,
): Promise<{ ok: true; input: Input } | { ok: false; refusals: FieldRefusal[] }> => {
  const landscape = await landscapeOf(act);
  const names = fieldsOf(noun).flatMap(([name, field]) =>
    field.kind === "responsibility" && typed[name] ? [typed[name].trim()] : [],
  );
  const holders = await read(act, tx => holdersCalled(tx, act, names));
  const resolve = (to: string, text: string) =>
    to === "holder" ? (holders.get(text) ?? []) : labelsOf(landscape, to).idsOf(text);
  const values: Values = {};
  const unknowns: Record<string, string> = {};
  const refusals: FieldRefusal[] = [];
  for (const [name, field] of askedOf(noun)) {
    const text = typed[name];
    if (text === undefined) continue;
    // Who is responsible may change in the organisation while a form is open: only what was typed here is a change.
    if (field.kind === "responsibility" && text !== "" && text === typed[`was.${name}`]) continue;
    // A form's number box holds the plain number the page wrote there, or what the person typed in their language.
    const found = readField(noun, name, text, act.lang, resolve);
    if (found.ok) values[name] = found.value.value;
    else refusals.push({ field: name, refusal: found.refusal });
    const why = typed[`unknown.${name}`];
    if (text.trim() === "" && unknownReasons.some(reason => reason === why)) unknowns[name] = why!;
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, input: { values, unknowns } };
};

/** A value as it stands in its box; what an import gave stands beside it. */
export const typed = (landscape: Landscape, name: string, field: Field, thing: Thing): string => {
  const value = thing.values[name] ?? null;
  if (value === null) return "";
  if (field.kind === "one" || field.kind === "responsibility")
    return labelsOf(landscape, field.to!).of.get(String(value)) ?? titleOf(landscape, String(value));
  if (field.kind === "many")
    return [value]
      .flat()
      .map(id => labelsOf(landscape, field.to!).of.get(String(id)) ?? "")
      .join("\n");
  if (isLines(field))
    return [value]
      .flat()
      .filter(line => field.kind !== "ids" || !thing.imported?.includes(String(line)))
      .join("\n");
  if (field.kind === "money") return String(Number(value) / 100);
  if (field.kind === "day") return lastDay(field, String(value));
  if (field.kind === "flag") return value ? "yes" : "no";
  return String(value);
};
