import { done, type Result, refused } from "../../../kernel/result.ts";

/**
 * The p-value of each test adjusted for having tested many (Benjamini & Hochberg 1995, step-up), in the order given:
 * those at most q are told apart with a share of false ones of at most q. Refuses what is no p-value.
 */
export const falseDiscovery = (ps: readonly number[]): Result<number[]> => {
  const wrong = ps.findIndex(p => !(p >= 0 && p <= 1));
  if (wrong >= 0) return refused("estimate.no-p-value", { n: wrong + 1 });
  const adjusted = new Array<number>(ps.length);
  const fromLargest = ps.map((_, i) => i).sort((a, b) => ps[b]! - ps[a]!);
  let least = 1;
  fromLargest.forEach((test, above) => {
    least = Math.min(least, (ps[test]! * ps.length) / (ps.length - above));
    adjusted[test] = least;
  });
  return done(adjusted);
};
