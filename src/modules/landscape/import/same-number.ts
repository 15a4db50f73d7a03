import { columnName, type Placed } from "./drafts.ts";
import type { Note } from "./rules.ts";

/** A municipality's own number that two rows bear is worth a look: nothing says that they are one. */
export const noteTwiceNumbered = ({ noun, table, fields }: Placed, notes: Note[]): void => {
  const at = noun.name === "system-use" ? fields.indexOf("localId") : -1;
  const first = new Map<string, number>();
  for (const { number, cells } of at < 0 ? [] : table.rows) {
    const value = cells[at]?.text.trim() ?? "";
    const key = value.toLowerCase();
    const before = first.get(key);
    if (value !== "" && before === undefined) first.set(key, number);
    if (before !== undefined)
      notes.push({
        code: "same-number",
        values: {
          sheet: table.sheet,
          row: String(number),
          column: columnName(table, at),
          value,
          first: String(before),
        },
      });
  }
};
