import { type Lang, langs } from "../../../kernel/lang.ts";
import type { Result } from "../../../kernel/result.ts";
import { type Cell, cellDay, cellNumber, parseBoolean } from "../../../platform/files/index.ts";
import { nameKey } from "../../../platform/search/index.ts";
import { texts } from "../texts/index.ts";
import type { How } from "./columns.ts";
import type { SheetKind } from "./rules-plan.ts";

/** What a cell of a column says. */
export const readCell = (
  kind: SheetKind,
  how: How,
  cell: Cell,
  lang: Lang,
): Result<string | number | boolean> => {
  if (how === "day") return cellDay(cell);
  if (how === "number") {
    const number = cellNumber({ ...cell, text: cell.text.replace(/\s*%\s*$/, "") }, lang);
    return number.ok ? { ok: true, value: number.value.value } : number;
  }
  if (how === "yes-no") return parseBoolean(cell.text);
  if (typeof how === "string") return { ok: true, value: cell.text.trim() };
  const word = nameKey(cell.text);
  const choice = how.find(
    one => one === word || langs.some(each => nameKey(choiceText(kind, one, each)) === word),
  );
  if (choice) return { ok: true, value: choice };
  const list = how.map(one => choiceText(kind, one, lang)).join(", ");
  const values = { value: cell.text.slice(0, 40), known: list };
  return { ok: false, refusal: { code: "import.unknown-word", values } };
};

/** What a type of unit or position is called. */
export const choiceText = (kind: SheetKind, choice: string, lang: Lang): string =>
  // Every type has its word; the compiler cannot follow the joined key.
  texts(lang)(`${kind}-type.${choice}` as "unit-type.department");
