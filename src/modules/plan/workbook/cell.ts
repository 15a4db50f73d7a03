import { shown } from "../../../kernel/json.ts";
import { type Cell, cellRefusal, parseBoolean } from "../../../platform/files/index.ts";
import { periodOfLabel } from "../portfolio/rules-calendar.ts";
import type { Calendar } from "../portfolio/rules-portfolio.ts";
import type { CellFault } from "./notes.ts";

/** What a cell says: a value, nothing, or something that cannot be read. */
export type Said<T> = { value: T } | "blank" | { fault: CellFault };

type Reader<T> = (cell: Cell) => Said<T>;

const isBlank = (cell: Cell): boolean => cell.text.trim() === "" && !cell.flagged;

const reader =
  <T>(of: (cell: Cell, text: string) => Said<T>): Reader<T> =>
  cell => {
    if (isBlank(cell)) return "blank";
    const refusal = cellRefusal(cell);
    if (refusal)
      return {
        fault: { code: "bad-format", form: "cell", values: { refusal: refusal.code, ...refusal.values } },
      };
    return of(cell, cell.text.trim());
  };

export const textIn: Reader<string> = reader(cell => ({ value: cell.text }));
export const idIn: Reader<string> = reader((_, text) => ({ value: text }));

/** A comma or a point is the decimal mark, whichever the language; what parts thousands is refused. */
export const numberIn: Reader<number> = reader((cell, text) => {
  if (cell.value !== undefined && (cell.kind === "number" || cell.kind === "formula"))
    return { value: cell.value };
  const values = { read: shown(text) };
  if (cell.kind === "date" || cell.kind === "boolean") return { fault: { code: "not-a-number", values } };
  if (/^[-+−]?\d+([.,]\d+)?$/.test(text)) return { value: Number(text.replace(",", ".").replace("−", "-")) };
  const parted = /^[-+−]?\d{1,3}([ .,'’\u00a0\u202f]\d{3})+([.,]\d+)?$/.test(text);
  return { fault: { code: "not-a-number", ...(parted && { form: "thousands" }), values } };
});

export const booleanIn: Reader<boolean> = reader((_, text) => {
  const read = parseBoolean(text);
  return read.ok ? { value: read.value } : { fault: { code: "bad-boolean", values: { read: shown(text) } } };
});

/** A period by its label. Without a calendar a label is only looked at. */
export const periodIn = (calendar: Calendar | null): Reader<number> =>
  reader((_, text) => {
    const looks = /^\d{4}-(Q[1-4]|H[12]|M(0[1-9]|1[0-2]))$/.test(text);
    const period = calendar ? periodOfLabel(calendar, text) : looks ? 0 : null;
    return period === null
      ? { fault: { code: "bad-period", values: { read: shown(text) } } }
      : { value: period };
  });
