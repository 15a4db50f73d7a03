import { diceOf } from "./dice.ts";
import type { Ground } from "./things.ts";

/** What an initiative of a size takes here; invented, and not what we guess of sizes in general. */
const usual = new Map([
  ["XS", 1.2],
  ["S", 3.6],
  ["M", 9.5],
  ["L", 21],
  ["XL", 46],
]);

/** What finished initiatives took in the end, in person-months: most near the usual, a few far above it. */
export const addSpent = ({ rows, spec }: Ground): void => {
  // A stream of its own: what was spent does not shuffle what is planned.
  const dice = diceOf(spec.seed + 6);
  for (const row of rows) {
    if (row.noun !== "initiative" || row.values.stage !== "done") continue;
    const months = usual.get(String(row.values.size));
    const times = dice.pick([0.6, 0.8, 0.9, 1, 1.1, 1.3, 2.1]);
    if (months !== undefined)
      row.values = { ...row.values, monthsSpent: Math.round(10 * months * times) / 10 };
  }
};
