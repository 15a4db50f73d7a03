import { seeded } from "../../kernel/random.ts";

/**
 * A seeded stream of choices. Days never decide how much is drawn, so that the same seed gives the same example,
 * ids included, on any day.
 */
export const diceOf = (seed: number) => {
  const random = seeded(seed);
  let made = 0;
  const int = (below: number): number => Math.floor(random() * below);
  const dice = {
    int,
    /** Both ends included. */
    between: (from: number, to: number): number => from + int(to - from + 1),
    chance: (share: number): boolean => random() < share,
    pick: <T>(list: readonly T[]): T => {
      const one = list[int(list.length)];
      if (one === undefined) throw new RangeError("nothing to pick from");
      return one;
    },
    /** Up to n different ones. */
    some: <T>(list: readonly T[], n: number): T[] => {
      const left = [...list];
      return Array.from({ length: Math.min(n, list.length) }, () => left.splice(int(left.length), 1)[0] as T);
    },
    /** One of the keys, each as likely as its weight. */
    weighted: <T>(options: readonly (readonly [T, number])[]): T => {
      let at = random() * options.reduce((sum, [, weight]) => sum + weight, 0);
      const found = options.find(([, weight]) => {
        at -= weight;
        return at < 0;
      });
      return (found ?? (options[0] as readonly [T, number]))[0];
    },
    /** A UUID in the form of version 7; the count in its time keeps ids of one seed apart. */
    id: (): string => {
      const hex = (digits: number) =>
        int(16 ** digits)
          .toString(16)
          .padStart(digits, "0");
      const time = (Date.UTC(2026, 0, 5) + made++).toString(16).padStart(12, "0");
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
    },
  };
  return dice;
};
export type Dice = ReturnType<typeof diceOf>;
