import { describe, expect, it } from "vitest";
import { alike } from "./alike.ts";

const known = [
  { title: "Digital post til forældre", about: "" },
  { title: "Nyt ESDH-system", about: "Erstatter journalen" },
  { title: "Digital borgerservice", about: "" },
  { title: "Automatisk journalisering", about: "" },
];
const titles = (asked: string) => alike(asked, known, 10).map(({ title }) => title);

describe("what is alike", () => {
  it("is found by part of a compound, and the rarer word decides", () => {
    expect(titles("digital forældrepost")).toEqual(["Digital post til forældre", "Digital borgerservice"]);
  });
  it("is found by another ending, and in what it is about after its title", () => {
    expect(titles("journalisere breve")).toEqual(["Automatisk journalisering", "Nyt ESDH-system"]);
  });
  it("is nothing for small words and for nothing", () => {
    expect(titles("til og med")).toEqual([]);
    expect(titles("")).toEqual([]);
  });
});
