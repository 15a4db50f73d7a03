import { expect, it } from "vitest";
import { asMeant } from "./unknown-names.ts";

it("a chosen name takes the place of the unknown one, and only in a box of the form", () => {
  const chosen = { uses: "Alfa\nBeto", "meant.uses.0": "Beta", "meant.uses.0.for": "Beto" };
  expect(asMeant(chosen).uses).toBe("Alfa\nBeta");
  for (const odd of ["constructor", "__proto__", "toString", "elsewhere"]) {
    const sent = { [`meant.${odd}.0`]: "x", [`meant.${odd}.0.for`]: "y" };
    expect(Object.entries(asMeant(sent))).toEqual(Object.entries(sent));
  }
});
