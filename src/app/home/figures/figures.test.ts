import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { wordingFaults } from "../../../platform/testing/wordings.ts";
import { texts } from "../texts/index.ts";
import wordings from "./data/figures.texts.json?raw";
import { figureById, figureSources, figuresIn, isUnverified, publishedFigures } from "./figures.ts";
import { boxes, countryFigures } from "./pictures.ts";
import { figureText } from "./words.ts";

describe("the published figures", () => {
  it("each have a definition, a source that is there, and a value or a range", () => {
    expect(publishedFigures).toHaveLength(129);
    expect(new Set(publishedFigures.map(({ id }) => id)).size).toBe(129);
    for (const figure of publishedFigures) {
      expect(figure.definition).not.toBe("");
      expect(figureSources[figure.source]?.publisher).toBeTruthy();
      expect(figure.value === null).toBe(figure.range !== undefined);
    }
  });

  it("are told whole in all five languages, with the same numbers", () => {
    const sources = Object.values(figureSources);
    expect(
      wordingFaults(
        wordings,
        publishedFigures.flatMap(one => [one.indicator, one.definition, one.ageSpan, one.note]),
        // The one report whose own title is English keeps it.
        sources.flatMap(one => [one.publisher, ...(one === figureSources.nr24 ? [] : [one.title])]),
      ),
    ).toEqual([]);
    const told = figuresIn("da").find(({ id }) => id === "dk-exempt-2021")!;
    expect(told.indicator).toBe("Fritaget for Digital Post");
    expect(isUnverified(told)).toBe(true);
  });

  it("have a word for every unit in every language", () => {
    for (const lang of langs)
      for (const { unit } of publishedFigures)
        expect(unit === "percent" || texts(lang).has(`unit.${unit}`), `${lang} ${unit}`).toBe(true);
  });

  it("show the publisher's reservation", () => {
    expect(figureText(figureById("dk-exposed-2021"), "en")).toBe("17% to 22%");
    expect(figureText(figureById("dk-projects-per-municipality"), "en")).toBe("up to 100 projects");
    expect(figureText(figureById("se-dissatisfied-degree-2021"), "da")).toMatch(/^omkring 75.%$/);
  });

  it("are marked when a claim or quoted", () => {
    expect(isUnverified(figureById("dk-parallel-solvers"))).toBe(true);
    expect(isUnverified(figureById("no-barrier-free-resources-2024"))).toBe(false);
  });
});

describe("the two pictures", () => {
  it("show beside each box only national figures of the country, with words in every language", () => {
    for (const box of boxes)
      for (const [country, id] of Object.entries(countryFigures[box])) {
        const figure = figureById(id ?? "");
        expect(figure.country).toBe(country);
        expect(figure.level).not.toBe("case");
        for (const lang of langs) expect(texts(lang).has(`words.${id}`), `${lang} ${id}`).toBe(true);
      }
  });
});
