import { seeded } from "../../../../kernel/random.ts";
import type { Count } from "../rules-cells.ts";

/** Answers by municipality and role, invented: many small municipalities, a few large, some roles that do not exist. */
export const inventedCounts = (rows: number, columns: number, seed: number): Count[] => {
  const random = seeded(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const counts: Count[] = [];
  for (let row = 0; row < rows; row++) {
    const size = Math.exp(0.8 * normal());
    for (let col = 0; col < columns; col++) {
      const usual = [5, 7, 9, 12, 16, 22, 8, 11][col % 8]!;
      if (random() < 0.03) continue;
      const n = poisson(usual * size * (0.6 + 0.8 * random()), random);
      counts.push({ row: `m${String(row).padStart(4, "0")}`, col: `r${col}`, n });
    }
  }
  return counts;
};

const poisson = (mean: number, random: () => number): number => {
  const stop = Math.exp(-Math.min(mean, 700));
  let n = 0;
  for (let product = random(); product > stop; product *= random()) n++;
  return n;
};
