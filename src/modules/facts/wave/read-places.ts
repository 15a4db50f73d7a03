import { type Cell, cellRefusal, columnLetters, type SourceTable } from "../../../platform/files/index.ts";
import { type Fault, faultList } from "../../../platform/intake/index.ts";
import { placesNamed } from "./places.server.ts";

/** So many rows tell which column names municipalities. */
const looked = 200;

/**
 * The column of a table that names municipalities, whatever it is called: the first of those in which most cells do.
 * Undefined where in no column half of them do.
 */
export const placeColumn = ({ columns, rows }: SourceTable, home: string): number | undefined => {
  const named = columns.map((_, i) => {
    const filled = rows.slice(0, looked).filter(({ cells }) => textOf(cells[i]) !== "");
    const found = filled.filter(({ cells }) => placesNamed(textOf(cells[i]), home).length === 1);
    return found.length * 2 >= filled.length ? found.length : 0;
  });
  const best = Math.max(0, ...named);
  return best > 0 ? named.indexOf(best) : undefined;
};

/**
 * The municipalities a file lists, one on each row; what else stands in it is not read. `home` is the asker's
 * own place, in whose country a bare name or code is looked for first. A row that names none, or several, is a fault with its place.
 */
export const readPlaces = (
  tables: readonly SourceTable[],
  home: string,
): { places: string[]; faults: readonly Fault[]; count: number } => {
  const faults = faultList();
  const places = new Set<string>();
  for (const table of tables) {
    const at = table.hidden ? undefined : placeColumn(table, home);
    if (at === undefined) continue;
    for (const { number, cells } of table.rows) {
      const text = textOf(cells[at]);
      const found = placesNamed(text, home);
      const [place, another] = found;
      const refusal =
        (cells[at] && cellRefusal(cells[at])) ??
        (text === ""
          ? { code: "field.required" }
          : place === undefined
            ? { code: "frame.no-place", values: { name: text } }
            : another !== undefined
              ? { code: "frame.which-place", values: { name: text, places: found.join(", ") } }
              : undefined);
      if (refusal)
        faults.add({ sheet: table.sheet, row: number, column: columnLetters(at), value: text, refusal });
      else if (place !== undefined) places.add(place);
    }
  }
  return { places: [...places], faults: faults.list, count: faults.count() };
};

const textOf = (cell: Cell | undefined): string => cell?.text.trim() ?? "";
