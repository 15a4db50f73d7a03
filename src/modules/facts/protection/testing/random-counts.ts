import type { Count } from "../rules-cells.ts";

/** A small table of any kind: some pairs do not exist, some count nobody, many count few. */
export const randomCounts = (
  random: () => number,
  most: { rows: number; columns: number; n: number },
): Count[] => {
  const upTo = (n: number) => 1 + Math.floor(random() * n);
  const [rows, columns, few, none] = [upTo(most.rows), upTo(most.columns), random(), random() * 0.4];
  const counts: Count[] = [];
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < columns; col++) {
      if (random() < none) continue;
      counts.push({
        row: `r${row}`,
        col: `c${col}`,
        n: Math.floor(random() * (random() < few ? 5 : most.n)),
      });
    }
  return counts.length > 0 ? counts : [{ row: "r0", col: "c0", n: upTo(most.n) }];
};

/** The same lines in another order. */
export const shuffled = <T>(lines: readonly T[], random: () => number): T[] =>
  lines
    .map(line => ({ line, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);
