/** A fault as a page shows it; `way` leads to where it is put right when that is not in the file. */
export type ShownFault = {
  sheet: string;
  row: number;
  column: string;
  value: string;
  what: string;
  way?: { href: string; label: string } | undefined;
};

/** One thing to put right, with every place it stands in. */
export type Cause = Omit<ShownFault, "row" | "value"> & { rows: number[]; values: string[] };

/** Faults that one sentence mends, together: what stands in most rows comes first. */
export const causesOf = (faults: readonly ShownFault[]): Cause[] => {
  const causes = new Map<string, Cause>();
  for (const { row, value, ...fault } of faults) {
    const key = JSON.stringify([fault.sheet, fault.column, fault.what]);
    const cause = causes.get(key) ?? { ...fault, rows: [], values: [] };
    causes.set(key, cause);
    cause.rows.push(row);
    if (value !== "" && !cause.values.includes(value)) cause.values.push(value);
  }
  return [...causes.values()].sort((a, b) => b.rows.length - a.rows.length);
};

/** Rows as people write them: "2–7, 9". */
export const spansOf = (rows: readonly number[]): string[] => {
  const spans: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
};
