import { byCodePoint } from "../../../kernel/text.ts";

/** One line of the table: a count of answers. A pair that is not there does not exist and is zero to everyone. */
export type Count = { row: string; col: string; n: number };

/** The name of the sum over all rows, or over all columns. */
export const total = "*";

/**
 * A table of counts as a circulation: sums → row → column → sums, each cell an edge, its totals too. `from`, `to`, `n`
 * and `names` go by edge, in the order of row and column by code point; so the order of the lines plays no part.
 */
export type Cells = {
  nodes: number;
  from: Int32Array;
  to: Int32Array;
  n: Float64Array;
  names: readonly { row: string; col: string }[];
  threshold: number;
  /** Hidden by itself: at least one, below the threshold. */
  primary: Uint8Array;
};

/** The two ends of the totals: a row's total comes from `all rows`, a column's goes to `all columns`. */
const [allRows, allColumns] = [0, 1];

/** Lays the counts out with the totals they imply. */
export const cellsOf = (counts: readonly Count[], threshold: number): Cells => {
  const sums = new Map<string, Map<string, number>>();
  const add = (row: string, col: string, n: number) => {
    const inRow = sums.get(row) ?? new Map<string, number>();
    sums.set(row, inRow.set(col, (inRow.get(col) ?? 0) + n));
  };
  for (const { row, col, n } of counts) {
    add(row, col, n);
    add(row, total, n);
    add(total, col, n);
    add(total, total, n);
  }
  const rows = [...sums.keys()].sort(byCodePoint);
  const columns = [...(sums.get(total)?.keys() ?? [])].sort(byCodePoint);
  const places = (names: readonly string[], first: number) =>
    new Map(names.filter(name => name !== total).map((name, i) => [name, first + i]));
  const rowAt = places(rows, 2);
  const columnAt = places(columns, 2 + rowAt.size);
  const names: { row: string; col: string }[] = [];
  const n: number[] = [];
  for (const row of rows)
    for (const [col, count] of [...sums.get(row)!].sort(([a], [b]) => byCodePoint(a, b))) {
      names.push({ row, col });
      n.push(count);
    }
  return {
    nodes: 2 + rowAt.size + columnAt.size,
    from: Int32Array.from(names, ({ row, col }) =>
      row === total
        ? col === total
          ? allColumns
          : columnAt.get(col)!
        : col === total
          ? allRows
          : rowAt.get(row)!,
    ),
    to: Int32Array.from(names, ({ row, col }) =>
      col === total
        ? row === total
          ? allRows
          : rowAt.get(row)!
        : row === total
          ? allColumns
          : columnAt.get(col)!,
    ),
    n: Float64Array.from(n),
    names,
    threshold,
    primary: Uint8Array.from(n, count => (count >= 1 && count < threshold ? 1 : 0)),
  };
};

/** What hiding a cell costs: its count, and one where nobody is counted. */
export const costOf = ({ n }: Cells, edge: number): number => Math.max(n[edge]!, 1);
