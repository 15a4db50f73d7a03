import { z } from "zod";

/** A line of the whole table, which only the auditor's side of the release sees. */
export type Line = { row: string; col: string; n: number };

const cell = z.strictObject({
  row: z.string(),
  col: z.string(),
  kind: z.enum(["primary", "secondary"]),
  interval: z.tuple([z.int().min(0), z.int().min(0).nullable()]),
});

/** The pattern as it is published; a field more could tell a count, so there is none. */
export const patternSchema = z.strictObject({
  format: z.literal("samsyn-protection/1"),
  threshold: z.int().min(1),
  loss: z.int().min(0),
  suppressed: z.array(cell),
});
export type Pattern = z.infer<typeof patternSchema>;

/** The key of a cell; no name holds the sign between. */
export const keyOf = (row: string, col: string): string => `${row}\u0000${col}`;

/** The table with its totals, by key. */
export const withTotals = (lines: readonly Line[]): Map<string, Line> => {
  const table = new Map<string, Line>();
  for (const { row, col, n } of lines)
    for (const [r, c] of [
      [row, col],
      [row, "*"],
      ["*", col],
      ["*", "*"],
    ] as const) {
      const key = keyOf(r, c);
      table.set(key, { row: r, col: c, n: (table.get(key)?.n ?? 0) + n });
    }
  return table;
};

/** What a stranger knows: the sum of the hidden cells named, some taken away, is `equals`. */
export type Equation = { terms: [key: string, sign: 1 | -1][]; equals: number };

/**
 * Every total is the sum of its parts, written with what is published alone: counts of hidden cells are read nowhere.
 */
export const equationsOf = (table: ReadonlyMap<string, Line>, hidden: ReadonlySet<string>): Equation[] => {
  const lines = new Map<string, Equation>();
  const put = (line: string, { row, col }: Line, sign: 1 | -1) => {
    const equation = lines.get(line) ?? { terms: [], equals: 0 };
    const key = keyOf(row, col);
    if (hidden.has(key)) equation.terms.push([key, sign]);
    else equation.equals -= sign * table.get(key)!.n;
    lines.set(line, equation);
  };
  for (const line of table.values()) {
    put(keyOf("row", line.row), line, line.col === "*" ? -1 : 1);
    put(keyOf("col", line.col), line, line.row === "*" ? -1 : 1);
  }
  return [...lines.values()].filter(({ terms }) => terms.length > 0);
};

/** The equations in parts that share no hidden cell. */
export const partsOf = (equations: readonly Equation[]): Equation[][] => {
  const partOf = new Map<string, Set<Equation>>();
  for (const equation of equations) {
    const found = new Set(equation.terms.flatMap(([key]) => partOf.get(key) ?? []));
    // Into the largest part the others are taken: each equation moves no more often than its part doubles.
    const whole = [...found].reduce<Set<Equation>>((a, b) => (b.size > a.size ? b : a), new Set());
    for (const part of [...found, new Set([equation])]) {
      if (part === whole) continue;
      for (const one of part) {
        whole.add(one);
        for (const [key] of one.terms) partOf.set(key, whole);
      }
    }
  }
  return [...new Set(partOf.values())].map(part => [...part]);
};
