import type { Count } from "../rules-cells.ts";

const columns = ["a", "b", "c", "d"];
const table: Record<string, readonly number[]> = {
  w: [30, 47, 64, 89],
  x: [90, 124, 5, 31],
  y: [92, 100, 59, 85],
  z: [800, 991, 651, 685],
};

/** The numbers of the data set `problemdata` of the R package sdcTable, laid out as four by four. */
export const workedCounts: readonly Count[] = Object.entries(table).flatMap(([row, counts]) =>
  counts.map((n, i) => ({ row, col: columns[i]!, n })),
);

/** Two or more hidden in every row and column, and yet one of them is known exactly. */
export const workedHidden = ["wa", "wb", "wc", "xa", "xc", "yb", "yd", "zb", "zd"];
