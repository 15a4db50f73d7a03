import { expect, test } from "vitest";
import { printed } from "./rules-paper.ts";

const lines = (many: number, must: (i: number) => boolean = () => false) =>
  Array.from({ length: many }, (_, i) => ({
    when: "1st q.",
    name: `Initiative ${i}`,
    whom: "Home care",
    must: must(i),
  }));

test("a short list is printed in large letters, a longer one whole in small ones", () => {
  expect(printed(lines(100), [])).toEqual({ roomy: true, shown: lines(100) });
  expect(printed(lines(150), [])).toEqual({ roomy: false, shown: lines(150) });
});

test("of more than two pages hold the duties stay, in the order in which all begin", () => {
  const all = lines(500, i => i % 10 === 9);
  const { shown } = printed(all, []);
  expect(shown.filter(({ must }) => must)).toHaveLength(50);
  expect(shown.length).toBeLessThan(250);
  expect(shown).toEqual(all.filter(one => shown.includes(one)));
});

test("what is said beside the list takes its room, and so do long names", () => {
  const alone = printed(lines(500), []).shown.length;
  expect(printed(lines(500), ["x".repeat(3_000)]).shown.length).toBeLessThan(alone);
  const long = lines(500).map(one => ({ ...one, whom: "x".repeat(100) }));
  expect(printed(long, []).shown.length).toBeLessThan(alone / 1.9);
  expect(printed(lines(5), ["x".repeat(100_000)]).shown).toEqual([]);
});
