import { expect, test } from "vitest";
import { byCodePoint, cutText, fitText, inOrder } from "./text.ts";

test("signs that cannot be stored go; letters of all scripts, breaks and whole characters stay", () => {
  expect(fitText("a\u0000b\ud83dc\ude00\u0085\r\n\tÅ 学 😀")).toBe("abc\n\tÅ 学 😀");
});

test("a text is cut between characters", () => {
  expect(cutText("ab😀c", 3)).toBe("ab");
  expect(cutText("ab😀c", 4)).toBe("ab😀");
  expect(cutText("ab", 4)).toBe("ab");
});

test("days and codes stand in plain order, and equals as they stood", () => {
  const rows = [
    { day: "2027-01-01", name: "b" },
    { day: "2026-12-31", name: "c" },
    { day: "2027-01-01", name: "a" },
  ];
  expect(rows.sort((a, b) => inOrder(a.day, b.day)).map(({ name }) => name)).toEqual(["c", "b", "a"]);
  expect(inOrder("x", "x")).toBe(0);
});

test("names stand by code point, also beyond the first plane", () => {
  expect(["ﬁ", "𝒜", "b", "Å", "ab", "a"].sort(byCodePoint)).toEqual(["a", "ab", "b", "Å", "ﬁ", "𝒜"]);
});
