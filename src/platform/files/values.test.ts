import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lang } from "../../kernel/lang.ts";
import { addDays } from "../../kernel/period.ts";
import { parseBoolean } from "./boolean.ts";
import { cellDay, parseDay } from "./day.ts";
import { cellNumber, parseNumber } from "./number.ts";
import { dayOfSerial, serialOfDay } from "./serial.ts";

const number = (text: string, lang: Lang = "da") => {
  const result = parseNumber(text, lang);
  return result.ok ? result.value.value : result.refusal.code;
};

describe("numbers as the north writes them", () => {
  test.each<[string, number]>([
    ["1.234,50", 1234.5],
    ["1 234,50", 1234.5],
    ["1\u00a0234,50", 1234.5],
    ["12\u202f345\u202f678,9", 12345678.9],
    ["1234.50", 1234.5],
    ["1,234.50", 1234.5],
    ["1.234.567", 1234567],
    ["-3,5", -3.5],
    ["\u22123,5", -3.5],
    ["+7", 7],
    ["0,125", 0.125],
    [",5", 0.5],
    ["1,5e-7", 1.5e-7],
    [" 42 ", 42],
    ["1234,567", 1234.567],
    ["007", 7],
  ])("%s is %d in every language", (text, value) => {
    for (const lang of ["en", "da", "sv", "fi", "nb"] as const)
      expect(parseNumber(text, lang)).toEqual({ ok: true, value: { value, ambiguous: false } });
  });

  test("1.234 can be read in two ways: the language decides, and it is flagged", () => {
    expect(parseNumber("1.234", "da")).toEqual({ ok: true, value: { value: 1234, ambiguous: true } });
    expect(parseNumber("1.234", "en")).toEqual({ ok: true, value: { value: 1.234, ambiguous: true } });
    expect(parseNumber("1,234", "fi")).toEqual({ ok: true, value: { value: 1.234, ambiguous: true } });
    expect(parseNumber("1,234", "en")).toEqual({ ok: true, value: { value: 1234, ambiguous: true } });
  });

  test.each([
    "",
    "abc",
    "1.2.3",
    "1,2,3",
    "1.23,4.5",
    "1 23",
    "12 34,5",
    "--1",
    "1,",
    ".",
    "1e999",
    "5 kr",
    "1..2",
    "Infinity",
    "0x10",
  ])("“%s” is not a number", text => expect(number(text)).toBe("value.not-a-number"));

  test("a number cell of a workbook is never read as text", () => {
    expect(cellNumber({ kind: "number", text: "1.234", value: 1.234 }, "da")).toEqual({
      ok: true,
      value: { value: 1.234, ambiguous: false },
    });
  });

  test("endless digits are answered as the short ones are", () => {
    // A search that tried every way to part these would not come to an end.
    for (const endless of [`${"1 ".repeat(16_000)}x`, "1.".repeat(16_000), "1 111".repeat(6_000)])
      expect(number(endless)).toBe("value.not-a-number");
  });
});

describe("days", () => {
  test.each([
    "2027-12-31",
    "31-12-2027",
    "31.12.2027",
    "31/12/2027",
    "31. 12. 2027",
    "20271231",
    "2027-12-31T00:00:00",
    "31.12.2027 08:30",
    "46752",
    "2027/12/31",
  ])("%s is the last day of 2027", text => expect(parseDay(text)).toEqual({ ok: true, value: "2027-12-31" }));

  test.each(["", "12/31/2027", "2027-13-01", "i morgen", "60", "1.12-2027", "0027-01-01x"])(
    "“%s” is no day",
    text => expect(parseDay(text)).toMatchObject({ ok: false, refusal: { code: "value.not-a-day" } }),
  );

  test.each(["30.2.2027", "2027-02-29", "31/4/2027", "20270231", "32.1.2027", "0.1.2027"])(
    "%s is written as a day is, and the month has none such",
    text => expect(parseDay(text)).toMatchObject({ refusal: { code: "value.no-such-day" } }),
  );

  test("a year of two digits is asked for again", () => {
    expect(parseDay("31.12.27")).toMatchObject({ refusal: { code: "value.two-digit-year" } });
  });

  test("the 29 February 1900 that never was has a serial and no day", () => {
    expect([59, 60, 61].map(dayOfSerial)).toEqual(["1900-02-28", null, "1900-03-01"]);
    expect(parseDay(60).ok).toBe(false);
    expect([0, -1, 2_958_466, Number.NaN].map(dayOfSerial)).toEqual([null, null, null, null]);
    expect(dayOfSerial(2_958_465)).toBe("9999-12-31");
  });

  test("every day from 1900 comes back from its serial", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_000 }), n => {
        const day = addDays("1900-01-01", n);
        return dayOfSerial(serialOfDay(day)!) === day;
      }),
    );
  });

  test("a cell may hold a date, a bare serial or text", () => {
    expect(cellDay({ kind: "date", text: "2027-12-31T12:00:00", value: 46752.5 })).toMatchObject({
      value: "2027-12-31",
    });
    expect(cellDay({ kind: "number", text: "46752", value: 46752 })).toMatchObject({ value: "2027-12-31" });
    expect(cellDay({ kind: "text", text: "31-12-2027" })).toMatchObject({ value: "2027-12-31" });
  });
});

test("yes and no in five languages", () => {
  const words = (text: string) => text.split(" ").map(word => parseBoolean(word));
  for (const yes of words("Yes ja Kyllä x ✓ TRUE SAND sant 1"))
    expect(yes).toEqual({ ok: true, value: true });
  for (const no of words("no Nej nei EI false FALSK 0")) expect(no).toEqual({ ok: true, value: false });
  expect(parseBoolean("måske")).toMatchObject({ refusal: { code: "value.not-a-yes-or-no" } });
});
