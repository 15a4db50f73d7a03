import { expect, it } from "vitest";
import { cutTo, firstOfEach, onPaper, roomFor } from "./rules-paper.ts";

const said = (level: "council" | "administration" | "institutions", text: string) => ({ level, text });

it("one sheet holds an answer of each level, and says how many more there are", () => {
  const answers = [
    said("institutions", "A"),
    said("institutions", "B"),
    said("council", "C"),
    said("council", ""),
  ];
  const { said: shown, more } = onPaper(answers, one => one.text);
  expect(shown.map(({ text }) => text)).toEqual(["C", "A"]);
  expect(more).toBe(1);
});

it("a long answer is cut after a whole word, and shows that it is", () => {
  const shown = cutTo(130, "kommunalbestyrelsen ".repeat(50));
  expect(shown).toMatch(/^(kommunalbestyrelsen )+…$/);
  expect(shown.length).toBeLessThan(135);
  expect(cutTo(130, "Målt sagstid.")).toBe("Målt sagstid.");
});

it("where little was said an agreement of a thousand letters stands whole, where much was said the beginning of it", () => {
  const few = roomFor(["Målt sagstid.", "Naturvejlederne."], false);
  const many = roomFor(Array(9).fill("kommunalbestyrelsen ".repeat(50)), true);
  expect(few.agreed).toBeGreaterThan(1000);
  expect(many.agreed).toBe(230);
  expect(few.answer).toBeGreaterThan(many.answer);
});

it("of what contradicts the sheet holds the first of each level", () => {
  const all = [said("council", "A"), said("council", "B"), said("institutions", "C")];
  expect(firstOfEach(all).map(({ text }) => text)).toEqual(["A", "C"]);
});
