import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readStrictCsv } from "./strict-csv.ts";
import { texts } from "./texts/index.ts";

const read = (text: string) => readStrictCsv(new TextEncoder().encode(text), "svar.csv");
const told = (bytes: Uint8Array) => {
  const found = readStrictCsv(bytes, "svar.csv");
  return found.ok ? null : texts("en").refusal(found.refusal);
};
const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

describe("a CSV file of a published format", () => {
  test("is read to the letter: nothing is trimmed, guessed or taken for a formula", () => {
    const found = read('\ufeffname,"a, b"\r\n\'=1, 2,5 \r\n"said ""ja"",\r\nthen left",Å\n,');
    expect(found).toMatchObject({ refusal: { code: "file.uneven", values: { line: "2", n: 3 } } });
    const table = read('\ufeffname,"a, b"\r\n\'=1, 2.5 \r\n"said ""ja"",\r\nthen left",Å\n,');
    if (!table.ok) throw new Error(table.refusal.code);
    expect([...table.value.columns]).toEqual([
      ["name", ["'=1", 'said "ja",\r\nthen left', ""]],
      ["a, b", [" 2.5 ", "Å", ""]],
    ]);
    expect([0, 1, 2].map(table.value.lineOf)).toEqual([2, 3, 5]);
  });

  test("may have one column with nothing in a row, or a header alone", () => {
    const one = read("a\n\n1\n");
    expect(one.ok && [...one.value.columns]).toEqual([["a", ["", "1"]]]);
    const none = read("a,b");
    expect(none.ok && none.value.rows).toBe(0);
  });

  test("gives back whatever was written in it", () => {
    const value = fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "å", "x", " ") });
    const record = fc.array(value, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(record), fc.constantFrom("\n", "\r\n"), (records, end) => {
        const table = read([["a", "b"], ...records].map(one => one.map(quoted).join() + end).join(""));
        expect(table.ok && [...table.value.columns.values()]).toEqual(
          [0, 1].map(i => records.map(r => r[i])),
        );
      }),
    );
  });

  test.each([
    ["", "svar.csv holds no rows."],
    ["a,b\n1\n", "In line 2 of svar.csv the number of values is 1; the header has 2."],
    ['a,b\n"1\n2",3\n\n', "In line 4 of svar.csv the number of values is 1; the header has 2."],
    ["a,å,å\n", "svar.csv has two columns called “å”."],
    ['a,b\n1,2\n1,"2\n3', /quotation mark in line 3/],
    ['a,b\n1,5" pipe\n', /quotation mark in line 2/],
    ['a,b\n1,"2" \n', /quotation mark in line 2/],
  ])("is refused with its line: %j", (text, sentence) => {
    expect(told(new TextEncoder().encode(text))).toMatch(sentence);
  });

  test("is refused when it is not UTF-8", () => {
    expect(told(Buffer.from("a\nÅ\n", "latin1"))).toBe("svar.csv is not written in UTF-8.");
  });
});
