import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { Went } from "./direction.tsx";
import type { YearTold } from "./rules-compare.ts";
import { directionOf } from "./rules-direction.ts";

/** What was counted year by year from 2019 on, as the page has it: the newest first. */
const counted = (values: readonly (number | null)[], broken?: number): YearTold[] =>
  values
    .map((value, i): YearTold => {
      const year = 2019 + i;
      const status = value === null ? "missing" : "measured";
      return { year, value, status, group: null, total: null, broken: year === broken };
    })
    .reverse();

describe("which way a public figure went over the years", () => {
  it("is told by Kendall's tau of what was counted", () => {
    expect(directionOf(counted([5, 6, null, 7, 8, 9]))).toMatchObject({ from: 2019, to: 2024, n: 5, tau: 1 });
    // 2 of 120 orders of five go one way throughout.
    expect(directionOf(counted([9, 8, 7, 6, 5]))?.p).toBeCloseTo(2 / 120, 12);
  });

  it("is never told across a break, nor of fewer than five years, nor of what was estimated", () => {
    const all = [9, 8, 1, 2, 3, 4, 5];
    expect(directionOf(counted(all, 2021))).toMatchObject({ from: 2021, to: 2025, n: 5, tau: 1 });
    expect(directionOf(counted(all, 2022))).toBeNull();
    expect(directionOf(counted([1, 2, 3, 4]))).toBeNull();
    const estimated = counted([1, 2, 3, 4, 5]).map(one => ({ ...one, status: "estimated" as const }));
    expect(directionOf(estimated)).toBeNull();
    expect(directionOf(counted([4, 4, 4, 4, 4]))).toBeNull();
  });

  it("is a sentence in each language, and none where there is no direction to speak of", () => {
    const rising = counted([1, 2, 3, 4, 5]);
    const said = (name: string | null, years: readonly YearTold[], lang: (typeof langs)[number] = "en") =>
      renderToString(<Went lang={lang} name={name} years={years} />).replaceAll("&#x27;", "'");
    expect(said("Ada", rising)).toContain(
      "Ada: from 2019 to 2023 the figure mostly rose (Kendall's tau 1.00 over 5 years, p 0.0167).",
    );
    expect(said("Ada", counted([1, 5, 2, 4, 3]))).toContain("shows no direction");
    expect(said("Ada", counted([5, 4, 3, 2, 1]))).toContain("mostly fell");
    for (const lang of langs) expect(said("Ada", rising, lang), lang).toMatch(/Ada.*2019.*2023.*5/);
    expect([said(null, rising), said("Ada", counted([1, 2]))]).toEqual(["", ""]);
  });
});
