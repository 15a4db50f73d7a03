import { describe, expect, it } from "vitest";
import { placesOf } from "./places.server.ts";
import { seriesCountries, yearsOf } from "./rules-series.ts";
import { shippedVintages } from "./shipped.server.ts";

const shipped = (series: string, country: string) =>
  shippedVintages().find(one => one.series === series && one.country === country)!;

describe("the figures that come with the product", () => {
  it("are those of the register, each once: 6,450 values in seven series", () => {
    const cells = shippedVintages().flatMap(one => one.cells);
    expect(cells.filter(([, , value]) => value !== null)).toHaveLength(6_450);
    expect(shippedVintages().map(({ series, country }) => `${series} ${country}`)).toEqual([
      "inhabitants DK",
      "inhabitants SE",
      "inhabitants FI",
      "inhabitants NO",
      "share-65-plus NO",
      "share-80-plus NO",
      "share-20-64 NO",
    ]);
  });

  it("tell every municipality of the country in every year they tell, one that nobody told as missing", () => {
    for (const { country, cells } of shippedVintages()) {
      const years = new Set(cells.map(([, year]) => year));
      expect(cells).toHaveLength(placesOf(country).length * years.size);
    }
    const missing = shipped("inhabitants", "NO").cells.filter(([, , , status]) => status === "missing");
    // Ålesund and Haram were one municipality until 2024.
    expect(missing.map(([code, year]) => `${code} ${year}`).sort()).toEqual([
      "1508 2016",
      "1508 2021",
      "1580 2016",
      "1580 2021",
    ]);
  });

  it("sum to what the publishers' municipalities sum to", () => {
    const newest = (country: string) => {
      const one = shipped("inhabitants", country);
      return one.totals[yearsOf(one).at(-1)!];
    };
    expect(seriesCountries.map(newest)).toEqual([6_025_511, 10_605_520, 5_563_970, 5_627_400]);
  });

  it("tell no total of a year in which a municipality is missing", () => {
    expect(Object.keys(shipped("inhabitants", "NO").totals)).toEqual(["2026"]);
    expect(shipped("share-65-plus", "NO").totals["2026"]).toBeGreaterThan(15);
  });
});
