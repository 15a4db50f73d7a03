import { describe, expect, it } from "vitest";
import { texts } from "../texts/index.ts";
import { falseDiscovery } from "./rules-discovery.ts";

describe("when many comparisons are tested at once", () => {
  it("fewer count as found: the fifteen tests of Benjamini and Hochberg (1995)", () => {
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    // R: p.adjust(ps, "BH")
    const expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571429, 0.0638571428571429, 0.0645, 0.0765, 0.486,
      0.581181818181818, 0.714875, 0.753230769230769, 0.813214285714286, 1,
    ];
    const found = falseDiscovery(ps);
    expect(found.ok && found.value.map(p => p.toPrecision(13))).toEqual(expected.map(p => p.toPrecision(13)));
    // Each keeps its place, whatever the order they come in.
    const turned = falseDiscovery(ps.toReversed());
    expect(turned.ok && turned.value.toReversed()).toEqual(found.ok && found.value);
  });

  it("what is no p-value is refused with its place", () => {
    for (const wrong of [-0.1, 1.1, Number.NaN]) {
      const found = falseDiscovery([0.5, wrong]);
      expect(!found.ok && texts("en").refusal(found.refusal)).toBe(
        "Test 2 has no p-value: it must lie from 0 to 1.",
      );
    }
  });
});
