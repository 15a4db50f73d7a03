import { describe, expect, it } from "vitest";
import {
  countByCountry,
  findMunicipalities,
  formerMunicipality,
  knownMunicipalities,
  knownMunicipality,
  mergedInto,
} from "./known.ts";
import { type Country, formsOf, soughtName } from "./rules.ts";

describe("the register of municipalities", () => {
  it("holds 98, 290, 308 and 357", () => {
    expect(countByCountry()).toEqual({ DK: 98, SE: 290, FI: 308, NO: 357 });
    expect(knownMunicipalities()).toHaveLength(1053);
  });

  it("sums to the publishers' populations", () => {
    const sums: Record<Country, number> = { DK: 0, SE: 0, FI: 0, NO: 0 };
    for (const { country, population } of knownMunicipalities()) sums[country] += population ?? 0;
    expect(sums).toEqual({ DK: 6_025_511, SE: 10_605_520, FI: 5_563_970, NO: 5_627_400 });
  });

  it("has a key of country and code, where sixteen codes occur twice and zeros matter", () => {
    const codes = knownMunicipalities().map(({ code }) => code);
    const keys = knownMunicipalities().map(({ country, code }) => `${country} ${code}`);
    expect(new Set(keys).size).toBe(1053);
    expect(codes.length - new Set(codes).size).toBe(16);
    expect(knownMunicipality("NO", "0301")?.name).toBe("Oslo");
    expect(knownMunicipality("NO", "301")).toBeUndefined();
    expect(knownMunicipality("FI", "091")?.name).toBe("Helsinki");
  });

  it.each(["Lund", "Rauma", "Herøy", "Våler"])("finds both municipalities called %s", name => {
    const exact = findMunicipalities(name).filter(one => formsOf(one).includes(name));
    expect(exact).toHaveLength(2);
    expect(findMunicipalities(name).slice(0, 2).sort()).toEqual(exact.sort());
  });

  it("finds every municipality by every name it has, first among its equals", () => {
    const missed = knownMunicipalities().flatMap(one =>
      formsOf(one).filter(form => {
        const found = findMunicipalities(form);
        const equals = found.filter(other =>
          formsOf(other).some(name => soughtName(name) === soughtName(form)),
        );
        return !found.slice(0, equals.length).includes(one);
      }),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ["aabenraa", "Aabenraa"],
    ["åbenrå", "Aabenraa"],
    ["Aarhus", "Aarhus"],
    ["Århus", "Aarhus"],
    ["goteborg", "Göteborg"],
    ["Gøteborg", "Göteborg"],
    ["malmoe", "Malmö"],
    ["tromso", "Tromsø"],
    ["Åbo", "Turku"],
    ["Helsingfors", "Helsinki"],
    ["Karasjohka", "Karasjok"],
    ["Guovdageaidnu", "Kautokeino"],
    ["kobenhavn", "København"],
  ])("finds %s as %s", (typed, name) => {
    expect(findMunicipalities(typed)[0]?.name).toBe(name);
  });

  it("finds a merged municipality in the one it merged into", () => {
    const [found] = findMunicipalities("Köyliö");
    expect(found?.name).toBe("Säkylä");
    expect(mergedInto(found!).map(({ until }) => until)).toEqual(["2016-01-01"]);
  });

  it("knows a municipality that is no more by the code it had, and the one it became part of", () => {
    const former = knownMunicipalities().flatMap(mergedInto);
    expect(former.map(({ name }) => name).sort()).toEqual([
      "Honkajoki",
      "Hämeenkoski",
      "Jalasjärvi",
      "Köyliö",
    ]);
    for (const { country, code, into } of former) {
      expect(formerMunicipality(country, code)?.into).toBe(into);
      expect(knownMunicipality(country, code)).toBeUndefined();
      expect(knownMunicipality(country, into)?.name).toMatch(/Kankaanpää|Hollola|Kurikka|Säkylä/);
    }
  });

  it("never has a zero where nothing is known", () => {
    for (const one of knownMunicipalities())
      for (const value of [one.population, one.areaKm2, one.share65plus, one.share80plus, one.lon, one.lat])
        expect(value).not.toBe(0);
  });

  it("answers nothing for signs that fold away", () => {
    expect(findMunicipalities("%%%")).toEqual([]);
    expect(findMunicipalities("Ωμέγα")).toEqual([]);
  });
});
