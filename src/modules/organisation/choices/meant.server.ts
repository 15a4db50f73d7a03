import { type Day, isDay } from "../../../kernel/period.ts";
import type { Refusal } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import type { Refused } from "../page.ts";
import { tell, texts } from "../texts/index.ts";
import { choicesNear, idsCalled } from "./choices.server.ts";
import { type ChoiceNoun, wasIn } from "./nouns.ts";

type Values = Record<string, string>;
type Meant = { ok: true; values: Values } | { ok: false; refused: Refused };

/**
 * What a form holds, with ids where names were typed: as things are called on the day the form is about. A name that
 * nothing or more than one thing has is told beside its box, with those that come near.
 */
export const meant = async (
  act: Act,
  values: Values,
  boxes: Readonly<Record<string, ChoiceNoun>>,
  from: string | undefined,
): Promise<Meant> => {
  const day = from && isDay(from) ? from : act.today;
  const found: Values = {};
  const errors: Refused["errors"] = [];
  for (const [field, of] of Object.entries(boxes)) {
    const text = values[field]?.trim() ?? "";
    if (text === "") continue;
    const ids = untouched(text, values[wasIn(field)]) ?? (await idsCalled(act, of, text, day));
    if (ids.length === 1) found[field] = ids[0]!;
    else errors.push({ field, text: tell(await whyNot(act, of, text, day, ids.length), act.lang) });
  }
  return errors.length > 0
    ? { ok: false, refused: { values, errors } }
    : { ok: true, values: { ...values, ...found } };
};

/** The box still holds what the page put there. */
const untouched = (text: string, was: string | undefined): string[] | undefined =>
  was?.slice(was.indexOf(" ") + 1) === text ? [was.slice(0, was.indexOf(" "))] : undefined;

const whyNot = async (act: Act, of: ChoiceNoun, text: string, day: Day, n: number): Promise<Refusal> => {
  const near = await choicesNear(act, of, text, day);
  const names = near.map(name => texts(act.lang)("choice.quoted", { name })).join(", ");
  const told = { name: text.slice(0, 80), day, ...(names && { names }) };
  const whom = of === "unit" ? "unit" : "who";
  if (n > 1) return { code: `choice.${whom}-ambiguous`, values: { ...told, n } };
  return { code: names ? `choice.${whom}-near` : `choice.${whom}-unknown`, values: told };
};
