import { type Act, read } from "../../../platform/act.ts";
import { peopleCalled } from "../../organisation/index.server.ts";
import type { Input } from "./actions.server.ts";
import { labelsOf } from "./labels.ts";
import { landscapeOf } from "./landscape.server.ts";
import { fieldsOf, type Noun, unknownReasons } from "./noun.ts";
import { readField } from "./reading.ts";
import type { FieldRefusal, Values } from "./rules.ts";

/** What a form holds, read as values; every text that cannot be read is refused at its field. */
export const inputOf = async (
  act: Act,
  noun: Noun,
  typed: Record<string, string>,
): Promise<{ ok: true; input: Input } | { ok: false; refusals: FieldRefusal[] }> => {
  const landscape = await landscapeOf(act);
  const names = fieldsOf(noun).flatMap(([name, field]) =>
    field.to === "person" && typed[name] ? typed[name].split("\n") : [],
  );
  const people = await read(act, tx =>
    peopleCalled(
      tx,
      names.map(name => name.trim()),
    ),
  );
  const resolve = (to: string, text: string) =>
    to === "person" ? (people.get(text) ?? []) : labelsOf(landscape, to).idsOf(text);
  const values: Values = {};
  const unknowns: Record<string, string> = {};
  const refusals: FieldRefusal[] = [];
  for (const [name] of fieldsOf(noun)) {
    const text = typed[name];
    if (text === undefined) continue;
    // A form's number box holds the plain number the page wrote there, or what the person typed in their language.
    const found = readField(noun, name, text, act.lang, resolve);
    if (found.ok) values[name] = found.value.value;
    else refusals.push({ field: name, refusal: found.refusal });
    const why = typed[`unknown.${name}`];
    if (text.trim() === "" && unknownReasons.some(reason => reason === why)) unknowns[name] = why!;
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, input: { values, unknowns } };
};
