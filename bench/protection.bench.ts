import { seeded } from "../src/kernel/random.ts";
import { type Protected, protectTable } from "../src/modules/facts/protection/protect.ts";
import type { Count } from "../src/modules/facts/protection/rules-cells.ts";
import { inventedCounts } from "../src/modules/facts/protection/testing/invented.ts";
import { randomCounts } from "../src/modules/facts/protection/testing/random-counts.ts";
import { auditPattern } from "../src/modules/facts/protection-audit/audit.ts";
import { atMost, cpuTimed, type Figure, told } from "./figure.ts";

/** Complementary suppression of invented counts by municipality and role, threshold 5, in CPU seconds. */
export const run = async (): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const rows of [12, 40, 98, 290])
    figures.push(...(await measured(`${rows} × 6`, inventedCounts(rows, 6, 1), false)));
  for (const seed of [1, 2, 3])
    figures.push(...(await measured(`357 × 6, seed ${seed}`, inventedCounts(357, 6, seed), false)));
  figures.push(...(await measured("357 × 6, people alone in a cell too", inventedCounts(357, 6, 1), true)));
  return [...figures, await manyTables()];
};

const measured = async (name: string, counts: readonly Count[], alone: boolean): Promise<Figure[]> => {
  const how = { threshold: 5, alone };
  const { value: made, seconds } = await cpuTimed(() => protectTable(counts, how));
  const open = await cpuTimed(() => faultsIn(counts, made, how));
  const [loss, bound] = made ? [made.protection.loss, made.bound] : [Number.POSITIVE_INFINITY, 0];
  return [
    atMost(`protection ${name}: time`, 10, seconds, "CPU s", 1),
    told(`protection ${name}: loss`, loss, "counts"),
    told(`protection ${name}: proven bound`, bound, "counts"),
    atMost(
      `protection ${name}: loss against the bound`,
      1.03,
      bound === 0 && loss === 0 ? 1 : loss / bound,
      "×",
      3,
    ),
    atMost(`protection ${name}: what the auditor refuses`, 0, open.value, "cells"),
    told(`protection ${name}: time of the auditor`, open.seconds, "CPU s", 1),
  ];
};

const faultsIn = async (
  counts: readonly Count[],
  made: Protected | null,
  how: { threshold: number; alone: boolean },
): Promise<number> => (made ? (await auditPattern(counts, made.protection, how)).length : 1);

const manyTables = async (): Promise<Figure> => {
  const random = seeded(41);
  let refused = 0;
  for (let i = 0; i < 1_000; i++) {
    const counts = randomCounts(random, { rows: 12, columns: 6, n: 40 });
    const how = { threshold: 5, alone: false };
    refused += await faultsIn(counts, await protectTable(counts, how), how);
  }
  return atMost("protection of 1,000 random tables: what the auditor refuses", 0, refused, "cells");
};
