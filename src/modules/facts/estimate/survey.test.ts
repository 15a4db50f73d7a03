import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { estimate } from "./file.ts";

type Recorded = { name: string; csv: string; design: unknown; survey: { results: unknown[] } };

/** Invented samples with what R's package survey 4.1 says of them; testing/record.R made both. */
const recorded: Recorded[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "testing/data/designs.json"), "utf8"),
);

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));

/** Every number, text and gap of an answer by its place. */
const leaves = (value: unknown, path = ""): [string, unknown][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
    : [[path, value]];

/** Relative; where the package finds nothing, what rounding leaves of an estimate below a million million is nothing. */
const apart = (found: unknown, expected: unknown): boolean =>
  typeof expected === "number" && typeof found === "number"
    ? Math.abs(found - expected) > (expected === 0 ? 1e-12 : 1e-8 * Math.abs(expected))
    : found !== expected;

describe("estimates are those of R's package survey, to a hundred-millionth", () => {
  it.each(recorded.map(one => [one.name, one] as const))("%s", (_, { csv, design, survey }) => {
    const found = estimate(
      { bytes: bytes(csv), name: "svar.csv" },
      { bytes: bytes(design), name: "design.json" },
    );
    if (!found.ok) throw new Error(JSON.stringify(found.refusal));
    const ours = new Map(leaves(found.value));
    const wrong = leaves(survey).filter(([path, expected]) => apart(ours.get(path), expected));
    expect(wrong.map(([path, expected]) => ({ path, expected, found: ours.get(path) }))).toEqual([]);
    expect(found.value.results).toHaveLength(survey.results.length);
  });

  it("over 48 samples, of every kind and every rule, 16,000 numbers", () => {
    const numbers = recorded.flatMap(one =>
      leaves(one.survey).filter(([, value]) => typeof value === "number"),
    );
    expect([recorded.length, numbers.length > 16_000]).toEqual([48, true]);
  });
});
