/** What a file may hold. Counted while reading: what a file says about its own size is not believed. */
export type Limits = {
  bytes: number;
  unpackedBytes: number;
  /** Unpacked size against file size; see `smallUnpackedBytes`. */
  ratio: number;
  /** A small list of equal rows packs very well and harms nobody, so the ratio counts only above this. */
  smallUnpackedBytes: number;
  entries: number;
  rows: number;
  columns: number;
  /** Rows times columns over all sheets: keeps a wide and long workbook from filling the memory. */
  cells: number;
  textLength: number;
};

const mega = 1024 * 1024;

export const limits: Limits = {
  bytes: 20 * mega,
  unpackedBytes: 200 * mega,
  ratio: 100,
  smallUnpackedBytes: 10 * mega,
  entries: 1_000,
  rows: 100_000,
  columns: 500,
  cells: 5_000_000,
  // The most characters a cell of a spreadsheet program can hold.
  textLength: 32_767,
};
