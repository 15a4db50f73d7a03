import { describe, expect, it } from "vitest";
import { all } from "../chart/rules-item.ts";
import { inventedFacts } from "../chart/testing/cube.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { trendsIn } from "./rules-trends.ts";
import recorded from "./testing/data/trend.json" with { type: "json" };
import { toldBy } from "./testing/told-by.ts";

const label = (en: string) => ({ en });
const questionnaire: Questionnaire = {
  ...{ format: "samsyn-instrument/1", id: "invented", version: 1, languages: ["en"] },
  ...{ mode: "personal-anonymous", roles: ["chief", "member"], title: label("Invented"), intro: {} },
  groups: [
    {
      id: "g",
      stem: label("Invented"),
      items: [
        { id: "S", type: "scale", scale: "five", text: label("How much?") },
        {
          ...{ id: "O", type: "single", text: label("Which one?") },
          options: ["a", "b"].map(id => ({ id, label: label(id) })),
        },
      ],
    },
  ],
  scales: {
    five: {
      kind: "ordinal",
      polarity: "unipolar",
      options: [1, 2, 3, 4, 5].map(value => ({ value, label: label(`${value}`) })),
    },
  },
};

const place = "FI-091";
const worded = (id: string, hash = "same") => ({ id, item: id, hash, byLanguage: { en: hash } });
const rounds = await Promise.all(
  recorded.rounds.map(async ({ period, strata, answers }) => ({
    wordings: [worded("S"), worded("O")],
    frame: strata.map(one => ({ ...one, place })),
    facts: await toldBy({
      ...{ questionnaire, period, breakdowns: ["role"] },
      strata: strata.map(one => ({ ...one, place })),
      responses: answers.map(({ role, S, O }) => ({ place, role, flags: [], answers: { S: `${S}`, O } })),
    }),
  })),
);

describe("the trend of what several releases tell", () => {
  it("is R's regression on the year, never more certain and little less", () => {
    const trends = trendsIn(rounds);
    expect(trends.map(({ item, answer }) => [item, answer])).toEqual([
      ["S", all],
      ["O", "a"],
      ["O", "b"],
    ]);
    for (const one of recorded.expected) {
      const found = trends.find(({ item, answer }) => item === one.item && answer === one.answer)!;
      const [low, high] = found.interval!;
      expect(found).toMatchObject({ why: "tested", broken: null });
      expect(Math.abs(found.slope! - one.slope)).toBeLessThan(one.item === "S" ? 0.005 : 0.0005);
      expect([low <= one.lower, high >= one.upper]).toEqual([true, true]);
      expect((high - low) / (one.upper - one.lower)).toBeLessThan(1.2);
      expect(found.adjusted).toBeGreaterThanOrEqual(one.p);
      expect(found.adjusted).toBeLessThan(0.05);
    }
  });

  it("is never drawn across other words: only what came since counts, and three rounds at least", () => {
    const otherwise = (from: number) =>
      rounds.map((one, at) => ({ ...one, wordings: [worded("S", at < from ? "old" : "new"), worded("O")] }));
    const [since] = trendsIn(otherwise(1));
    expect(since).toMatchObject({ item: "S", broken: "2024-10" });
    expect(since!.rounds.map(({ period }) => period)).toEqual(["2024-10", "2025-04", "2026-10"]);
    expect(trendsIn(otherwise(2)).map(({ item }) => item)).toEqual(["O", "O"]);
    expect(trendsIn(rounds.slice(2))).toEqual([]);
    expect(trendsIn([])).toEqual([]);
  });

  it("leaves out a round of which the figure is hidden, and says nothing of fewer than three", () => {
    const hidden = { ...rounds[1]!, facts: inventedFacts({}) };
    const [four] = trendsIn([rounds[0]!, hidden, ...rounds.slice(2)]);
    expect(four).toMatchObject({ item: "S", why: "tested" });
    const [two] = trendsIn([rounds[0]!, hidden, rounds[3]!]);
    expect(two).toMatchObject({ item: "S", why: "untold", slope: null, interval: null, adjusted: null });
  });

  it("is as it stands where everybody answered each time", () => {
    const whole = rounds.map(one => ({ ...one, facts: { ...one.facts, allAnswered: [all] } }));
    expect(trendsIn(whole)[0]).toMatchObject({ why: "everybody", interval: null, adjusted: null });
    expect(trendsIn(whole)[0]!.slope).toBeCloseTo(trendsIn(rounds)[0]!.slope!, 12);
  });
});
