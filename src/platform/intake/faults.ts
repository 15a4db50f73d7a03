import type { Lang } from "../../kernel/lang.ts";
import type { Refusal } from "../../kernel/result.ts";
import { type OutCell, type SourceTable, writeCsvRows, writeWorkbook } from "../files/index.ts";
import { headingsOf, isOurs } from "./columns.ts";
import { texts } from "./texts/index.ts";

/** Something wrong in a file, at the place a spreadsheet program shows. */
export type Fault = { sheet: string; row: number; column: string; value: string; refusal: Refusal };

/** More faults than this nobody reads; their number is still told. */
export const faultsShown = 1000;

/** Collects faults: all are counted, the first thousand are kept. */
export const faultList = () => {
  const list: Fault[] = [];
  let count = 0;
  return {
    list,
    count: () => count,
    add(fault: Fault): void {
      count += 1;
      if (list.length < faultsShown) list.push({ ...fault, value: fault.value.slice(0, 80) });
    },
  };
};

type Tell = (refusal: Refusal, lang: Lang) => string;

/**
 * A copy of a file in which every row says at its end what must be put right; a workbook also lists it all on a
 * sheet of its own. Rows stand where they stood, so that the places told are the places found.
 */
export const copyWithFaults = async (
  tables: readonly SourceTable[],
  faults: readonly Fault[],
  format: "xlsx" | "csv",
  lang: Lang,
  tell: Tell,
): Promise<Uint8Array> => {
  const t = texts(lang);
  if (format === "csv") return writeCsvRows(tables[0] ? rowsOf(tables[0], faults, lang, tell) : [], lang);
  const list = [
    [t("faults.in-sheet"), t("faults.row"), t("faults.in-column"), t("faults.value"), t("faults.what")],
    ...faults.map((fault): OutCell[] => [
      fault.sheet,
      fault.row > 0 ? fault.row : null,
      fault.column,
      fault.value,
      tell(fault.refusal, lang),
    ]),
  ];
  return writeWorkbook([
    // The list of a copy that is sent again is told anew.
    ...tables
      .filter(table => !isOurs(table.sheet))
      .map(table => bare(table.sheet, rowsOf(table, faults, lang, tell))),
    bare(t("faults.sheet"), list),
  ]);
};

/** A sheet without our key row: its first row is its header. */
const bare = (name: string, rows: OutCell[][]) => ({ name, keys: [], headers: [], rows });

const farthestRow = 200_000;

const rowsOf = (table: SourceTable, faults: readonly Fault[], lang: Lang, tell: Tell): OutCell[][] => {
  const told = new Map<number, string[]>();
  for (const fault of faults)
    if (fault.sheet === table.sheet) {
      const list = told.get(fault.row) ?? told.set(fault.row, []).get(fault.row)!;
      list.push([fault.column, tell(fault.refusal, lang)].filter(Boolean).join(": "));
    }
  const heading = texts(lang)("faults.column");
  // A copy that is mended and sent again already has the column.
  const width = table.columns.length;
  const known = headingsOf(table).indexOf(heading);
  const at = known < 0 ? width : known;
  const first = table.rows[0]?.number ?? 2;
  const rows: OutCell[][] = [];
  const whole = told.get(1) ?? [];
  const header: OutCell[] = headingsOf(table);
  header[at] = heading;
  // The header stood somewhere above the first row of values; what lies between them was empty.
  rows.push(header);
  for (const row of table.rows) {
    while (rows.length < row.number - 1 && row.number < farthestRow) rows.push([]);
    const cells: OutCell[] = row.cells.map(cell => (cell.text === "" ? null : cell.text));
    while (cells.length < at) cells.push(null);
    const own = told.get(row.number) ?? [];
    cells[at] = [...(row.number === first ? whole : []), ...own].join("\n") || null;
    rows.push(cells);
  }
  return rows;
};
