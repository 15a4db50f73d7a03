import { expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { wordingFaults } from "../../../platform/testing/wordings.ts";
import wordings from "./data/engines.texts.json?raw";
import { enginesIn, shippedEngines } from "./engines.ts";
import { engines } from "./rules-engines.ts";

const all = Object.values(shippedEngines);
const known = all.flatMap(({ strengths, prices }) => [...strengths, ...prices]);

it("every place for the engine is told, and everything known of it has a source", () => {
  expect(Object.keys(shippedEngines)).toEqual([...engines]);
  expect(known.filter(({ source }) => source.trim() === "")).toEqual([]);
});

it("is told in five languages with the same numbers", () => {
  const told = [...all.map(({ about }) => about), ...known.map(({ text }) => text)];
  expect(
    wordingFaults(
      wordings,
      told,
      known.map(({ source }) => source),
    ),
  ).toEqual([]);
  for (const lang of langs) expect(enginesIn(lang).map(({ engine }) => engine)).toEqual([...engines]);
});
