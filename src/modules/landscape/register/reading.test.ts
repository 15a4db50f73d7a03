import { expect, it } from "vitest";
import { nounNamed } from "./nouns.ts";
import { readField } from "./reading.ts";

const read = (noun: string, field: string, text: string) => {
  const value = readField(nounNamed(noun)!, field, text, "sv", () => []);
  return value.ok ? value.value.value : value.refusal.code;
};

it("a day where a quarter is asked is the quarter it lies in", () => {
  const start = (text: string) => read("initiative", "start", text);
  expect(["2027-01-01", "1.10.2027", "31/12/2027", "3/2027", "2027Q2"].map(start)).toEqual([
    "2027Q1",
    "2027Q4",
    "2027Q4",
    "2027Q3",
    "2027Q2",
  ]);
  expect(start("20273")).toBe("not-a-quarter");
});

it("a no says that there is none, in any of the five languages; a bare yes does not say which", () => {
  const data = (text: string) => read("system-use", "personalData", text);
  expect(["Nej", "nei", "Ei", "no"].map(data)).toEqual(["none", "none", "none", "none"]);
  expect(data("Ja")).toBe("unknown-choice");
});

it("what is far too long for a choice, a number or a quarter is refused before it is looked through", () => {
  const long = `ja${" ".repeat(500_000)}\nx\ny`;
  const reading = (noun: string, field: string) => read(noun, field, long);
  expect(reading("system-use", "personalData")).toBe("unknown-choice");
  expect(reading("initiative", "start")).toBe("not-a-quarter");
  expect(reading("processing", "peopleConcerned")).toBe("value.not-a-number");
});
