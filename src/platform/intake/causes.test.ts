import { expect, test } from "vitest";
import { causesOf, spansOf } from "./causes.ts";

test("one cause stands once, with its rows and what stands in them, and the largest comes first", () => {
  const unknown = { sheet: "Ark", column: "C (Enhed)", what: "Ikke kendt" };
  const empty = { sheet: "Ark", column: "A (Navn)", what: "Er tom" };
  const causes = causesOf([
    { ...empty, row: 2, value: "" },
    { ...unknown, row: 2, value: "Teknik" },
    { ...unknown, row: 3, value: "Skole" },
    { ...unknown, row: 7, value: "Teknik" },
    { ...unknown, sheet: "Andet", row: 3, value: "Teknik" },
  ]);
  expect(causes).toEqual([
    { ...unknown, rows: [2, 3, 7], values: ["Teknik", "Skole"] },
    { ...empty, rows: [2], values: [] },
    { ...unknown, sheet: "Andet", rows: [3], values: ["Teknik"] },
  ]);
});

test("rows that follow each other are told together", () => {
  expect(spansOf([9, 2, 3, 4, 4, 12, 13])).toEqual(["2–4", "9", "12–13"]);
});
