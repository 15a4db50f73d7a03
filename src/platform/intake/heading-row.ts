import { cellRefusal, type SourceTable } from "../files/index.ts";
import { guessed } from "./claims.ts";
import type { Knowledge } from "./columns.ts";

/** So far down people's headings stand below a title and a remark. */
const farthest = 10;

/**
 * A sheet whose headings stand below a title: its headings are the row in which most are known, or where none is
 * and the title stands alone, the fullest. Our own files say where theirs are.
 */
export const headed = (table: SourceTable, knowledge: Knowledge, kind?: string): SourceTable => {
  if (table.headers) return table;
  const known = ({ fields }: ReturnType<Knowledge["guess"]>) => fields.filter(field => field !== null).length;
  const below = table.rows.slice(0, farthest - 1).map((_, i) => headedAt(table, i));
  let best = { table, hits: known(guessed(table, knowledge, kind)) };
  for (const one of below) {
    const hits = known(guessed(one, knowledge, kind));
    if (hits > 1 && hits > best.hits) best = { table: one, hits };
  }
  if (best.hits > 0 || filled(table) > 1) return best.table;
  // A list of one column has its heading above it, whatever it is called.
  const fullest = below.reduce((most, one) => (filled(one) > filled(most) ? one : most), table);
  return filled(fullest) > 2 ? fullest : table;
};

const headedAt = (table: SourceTable, i: number): SourceTable => {
  const { number, cells } = table.rows[i]!;
  const columns = table.columns.map((_, j) => {
    const cell = cells[j];
    return cell && cellRefusal(cell) === null ? cell.text.trim() : "";
  });
  return { ...table, columns, rows: table.rows.slice(i + 1), headingRow: number };
};

const filled = ({ columns }: SourceTable): number => columns.filter(Boolean).length;
