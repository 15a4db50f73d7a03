import { type Count, cellsOf } from "./rules-cells.ts";
import { type Protection, protectionOf } from "./rules-certificate.ts";
import { type Searching, search } from "./search.ts";

export type Protected = {
  protection: Protection;
  /** Proven: no safe pattern of this table costs less. */
  bound: number;
};

/**
 * The cheapest safe pattern of a table, or null when none exists. The same table in any order gives the same answer, on
 * any machine. Source of the method: docs/methods/disclosure.md.
 */
export const protectTable = async (
  counts: readonly Count[],
  { threshold, ...how }: Searching & { threshold: number },
): Promise<Protected | null> => {
  const cells = cellsOf(counts, threshold);
  const found = await search(cells, how);
  return found && { protection: protectionOf(cells, found.hidden), bound: found.bound };
};
