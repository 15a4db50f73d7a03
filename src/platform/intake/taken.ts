import { columnLetters, type SourceTable } from "../files/index.ts";
import { headingsOf, isOurs, type Placed } from "./columns.ts";

/** What one sheet was taken for, and what of it is left out: for a program, which sees no page. */
export type SheetTaken = {
  sheet: string;
  /** null: nothing in it is known, and the whole sheet is left out. */
  takenFor: string | null;
  columnsLeftOut: { column: string; values: number }[];
  /** How many filled cells are not taken. */
  valuesLeftOut: number;
};

/** What each sheet of a file was taken for; what we added ourselves is not told. */
export const takenOf = (placed: readonly Placed[]): SheetTaken[] =>
  placed
    .filter(({ table }) => !isOurs(table.sheet))
    .map(({ table, kind, fields }) => {
      const out = headingsOf(table).flatMap((heading, i) => {
        const values = filledIn(table, i);
        return fields[i] !== null || isOurs(heading) || (heading === "" && values === 0)
          ? []
          : [{ column: `${heading} (${columnLetters(i)})`.trim(), values }];
      });
      return {
        sheet: table.sheet,
        takenFor: kind,
        columnsLeftOut: kind === null ? [] : out,
        valuesLeftOut: out.reduce((sum, { values }) => sum + values, 0),
      };
    });

const filledIn = (table: SourceTable, column: number): number =>
  table.rows.filter(({ cells }) => (cells[column]?.text.trim() ?? "") !== "").length;
