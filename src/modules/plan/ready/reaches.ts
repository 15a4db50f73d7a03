import { effortTable, type Landscape, sizes, thingsOf } from "../../landscape/index.server.ts";
import type { Reaches } from "../hold/rules-draws.ts";

/** How far the effort of each initiative may miss, by the size class it has today. */
export const reachesIn = (landscape: Landscape): Reaches => {
  const table = effortTable(landscape);
  return new Map(
    thingsOf(landscape, "initiative").flatMap(one => {
      const size = sizes.find(code => code === one.values.size);
      if (!size) return [];
      const { low, months, high } = table.sizes[size];
      return [[one.id, { low: low / months, high: high / months }] as const];
    }),
  );
};
