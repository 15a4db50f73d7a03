import { expect, it } from "vitest";
import { onPaper } from "./rules-paper.ts";

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
  const [shown] = onPaper([said("council", "kommunalbestyrelsen ".repeat(50))], one => one.text).said;
  expect(shown?.text).toMatch(/^(kommunalbestyrelsen )+…$/);
  expect(shown?.text.length).toBeLessThan(240);
});
