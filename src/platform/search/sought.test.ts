import { describe, expect, it } from "vitest";
import { rankOf, sought, wordsIn } from "./sought.ts";

describe("rankOf", () => {
  it.each([
    ["Ældrepleje Nord", "aeldre", 0],
    ["Ældrepleje Nord", "ÆLDRE", 0],
    ["Digital post", "post", 1],
    ["Journalix", "nali", 2],
    ["Børn og unge", "unge børn", 1],
    ["Børn og unge", "bil", null],
    ["Ωμέγα", "ωμεγα", 0],
    ["Гласник", "глас", 0],
  ])("%s sought by %s", (text, query, rank) => {
    expect(rankOf(sought(text), wordsIn(query))).toBe(rank);
  });
});
