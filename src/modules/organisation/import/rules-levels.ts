import type { ImportRow } from "./rules-plan.ts";

const between = " / ";

/**
 * Gives units told by levels (Level 1, Level 2, …) their parents. A level left empty before one that is filled is as
 * in the row above; a unit only named as a level of others is a row of its own.
 */
export const raiseLevels = (rows: readonly ImportRow[]): ImportRow[] => {
  const known = new Map<string, ImportRow>();
  const raised: ImportRow[] = [];
  let above: string[] = [];
  for (const row of rows) {
    const { levels, ...rest } = row;
    if (!levels) {
      raised.push(row);
      continue;
    }
    const told = filled(levels, above);
    above = told;
    const name = typeof row.values.name === "string" ? row.values.name : null;
    const path = name === null || told.at(-1) === name ? told : [...told, name];
    const unit: ImportRow = {
      ...rest,
      key: row.key || path.join(between),
      ...(row.key === "" && { byName: true as const }),
      values: { ...row.values, name: path.at(-1) ?? null },
    };
    const mark = path.join(between);
    const before = known.get(mark);
    // The same unit once more, with nothing new to say: lists of levels repeat their upper lines.
    if (before && row.key === "") continue;
    known.set(mark, unit);
    raised.push(unit);
    if (path.length > 1) unit.references = { ...row.references, parentLine: path.slice(0, -1).join(between) };
    else unit.references = { ...row.references, parentLine: null };
  }
  return [...uppers(raised, known), ...raised].map(row => pointed(row, known));
};

const filled = (levels: readonly string[], above: readonly string[]): string[] => {
  const last = levels.findLastIndex(level => level !== "");
  return levels.slice(0, last + 1).map((level, i) => level || (above[i] ?? ""));
};

/** Units that are only named as a level of others. */
const uppers = (rows: readonly ImportRow[], known: Map<string, ImportRow>): ImportRow[] => {
  const made: ImportRow[] = [];
  for (const row of rows) {
    const parts = row.references.parentLine?.split(between) ?? [];
    if (!known.has([...parts, row.values.name].join(between))) continue;
    for (let n = 1; n <= parts.length; n++) {
      const path = parts.slice(0, n);
      const mark = path.join(between);
      if (known.has(mark)) continue;
      const parentLine = n > 1 ? path.slice(0, -1).join(between) : null;
      const { sheet, row: number } = row;
      const values = { name: path.at(-1)! };
      const unit = {
        sheet,
        row: number,
        key: mark,
        byName: true as const,
        from: row.from,
        to: null,
        values,
        references: { parentLine },
      };
      known.set(mark, unit);
      made.push(unit);
    }
  }
  return made;
};

/** A parent is called by its key: its own number where it has one. */
const pointed = (row: ImportRow, known: ReadonlyMap<string, ImportRow>): ImportRow => {
  const parent = row.references.parentLine && known.get(row.references.parentLine)?.key;
  return parent ? { ...row, references: { ...row.references, parentLine: parent } } : row;
};
