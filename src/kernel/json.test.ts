import { expect, test } from "vitest";
import { endOfJson } from "./json.ts";

test("where a text stops being JSON is found as line and column", () => {
  const placed = [
    ['{"a":1,}', "1 8"],
    ["[1 2]", "1 4"],
    ['{"a":[1,\n2},"b":1}', "2 2"],
    ['{"a":tru}', "1 6"],
  ] as const;
  for (const [text, place] of placed) {
    const end = endOfJson(text);
    expect([text, `${end?.line} ${end?.column}`]).toEqual([text, place]);
  }
  // A text of many signs, and more tokens than anybody looks through, are no end of the reader.
  const long = "å\\n".repeat(3_000_000);
  expect(endOfJson(`{"a":"${long}" 1}`)).toMatchObject({ line: 1 });
  expect(endOfJson(`[${"1,".repeat(2_000_000)}`)).toBeNull();
});
