import { expect, test } from "vitest";
import { cutText, fitText } from "./text.ts";

test("signs that cannot be stored go; letters of all scripts, breaks and whole characters stay", () => {
  expect(fitText("a\u0000b\ud83dc\ude00\u0085\r\n\tÅ 学 😀")).toBe("abc\n\tÅ 学 😀");
});

test("a text is cut between characters", () => {
  expect(cutText("ab😀c", 3)).toBe("ab");
  expect(cutText("ab😀c", 4)).toBe("ab😀");
  expect(cutText("ab", 4)).toBe("ab");
});
