import { describe, expect, test } from "vitest";
import { type Lang, langs } from "../../../kernel/lang.ts";
import { type OutCell, type OutSheet, readTables, writeWorkbook } from "../../../platform/files/index.ts";
import { bestPlan, impossible, instances, portfolio } from "../testing/instances.ts";
import { portfolioOfTables, portfolioOfWorkbook } from "./read.ts";
import { toldErrors, toldWarnings } from "./told.ts";
import { portfolioWorkbook, sheetsOf } from "./write.ts";

const readBack = async (bytes: Uint8Array, lang: Lang = "en") => {
  const tables = await readTables(bytes, "plan.xlsx");
  if (!tables.ok) throw new Error(tables.refusal.code);
  return portfolioOfTables(tables.value, lang);
};

/** The tiny portfolio's sheets in a language, changed by whoever writes in them. */
type Sheets = Record<string, { -readonly [K in keyof OutSheet]: OutSheet[K] } & { rows: OutCell[][] }>;
const changed = async (
  lang: Lang,
  change: (sheets: Sheets) => void,
  list: (sheets: Sheets) => OutSheet[] = Object.values,
) => {
  const sheets = sheetsOf(portfolio("tiny"), lang).map(one => ({
    ...one,
    rows: one.rows.map(row => [...row]),
  }));
  const byKey = Object.fromEntries(
    [
      "settings",
      "roles",
      "budgets",
      "units",
      "purposes",
      "initiatives",
      "effort",
      "costs",
      "changeLoad",
      "benefits",
      "links",
    ].map((key, i) => [key, sheets[i]!]),
  );
  change(byKey);
  return readBack(await writeWorkbook(list(byKey)), lang);
};
const errorsAfter = async (lang: Lang, change: (sheets: Sheets) => void) => {
  const read = await changed(lang, change);
  return read.ok ? [] : toldErrors(read, lang);
};

describe("a portfolio written as a workbook", () => {
  test.each(langs)("is the same portfolio when it is read again (%s)", async lang => {
    for (const name of lang === "en" ? [...instances, ...impossible] : (["tiny", "100-2"] as const)) {
      const whole = portfolio(name);
      const read = await readBack(await portfolioWorkbook(whole, lang));
      expect(read).toMatchObject({ ok: true });
      if (read.ok) expect(read.portfolio).toEqual(whole);
    }
  });

  test("keeps deadlines past the horizon, limits of both kinds, months, and links of both kinds", async () => {
    const whole = portfolio("tiny");
    whole.calendar = { start: "2027-M11", periods: 4, periodsPerYear: 12 };
    whole.initiatives[0]!.finishBy = 9;
    whole.initiatives[2]!.source = "Økonomiaftale 2027";
    whole.initiatives[2]!.legalBasis = "Serviceloven § 83";
    const read = await readBack(await portfolioWorkbook(whole, "nb"));
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(read.portfolio).toEqual(whole);
  });

  test("is read in a thread of its own, as files of people are", async () => {
    const bytes = await portfolioWorkbook(portfolio("100-1"), "da");
    const read = await portfolioOfWorkbook({ bytes, fileName: "plan.xlsx" }, "da");
    expect(read).toMatchObject({ ok: true, value: { ok: true } });
    const none = await portfolioOfWorkbook({ bytes: new Uint8Array([1, 2, 3]), fileName: "x.xlsx" }, "da");
    expect(none.ok).toBe(false);
  });
});

describe("what people write in a workbook is read", () => {
  test("with columns and sheets in any order, and headers in any case and language", async () => {
    const read = await changed(
      "da",
      (sheets: Sheets) => {
        const { purposes, units } = sheets;
        purposes!.rows = purposes!.rows.map(row => [...row].reverse());
        purposes!.keys = purposes!.headers = ["  PAINO ", "namn", "Tunnus"];
        units!.name = "  enheter ";
      },
      sheets => Object.values(sheets).reverse(),
    );
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(read.portfolio).toEqual(portfolio("tiny"));
  });

  test("with a decimal comma in a text, and an empty cell for nothing", async () => {
    const read = await changed("sv", sheets => {
      sheets.purposes!.rows[1]![2] = "0,5";
      sheets.costs!.rows[0]![1] = null;
    });
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect(read.portfolio.purposes[1]?.weight).toBe(0.5);
    expect(read.portfolio.initiatives[0]?.cost).toEqual([0, 80]);
  });

  test("with a deadline that includes its period, and yes in five languages", async () => {
    for (const yes of ["yes", "ja", "Ja", "kyllä", "TRUE", "1"]) {
      const read = await changed("fi", sheets => {
        sheets.initiatives!.rows[0]![2] = yes;
        sheets.initiatives!.rows[0]![4] = "2028-Q1";
      });
      expect(read).toMatchObject({
        ok: true,
        portfolio: { initiatives: [{ mandatory: true, finishBy: 3 }, {}, {}, {}, {}] },
      });
    }
  });

  test("and what is not known is told and not read", async () => {
    const read = await changed("nb", sheets => {
      sheets.more = { name: "Notater", keyless: true, keys: ["a"], headers: ["a"], rows: [["b"]] };
      sheets.purposes!.keys = sheets.purposes!.headers = [...sheets.purposes!.headers, "Merknad"];
    });
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect(toldWarnings(read, "nb").map(({ message }) => message)).toContain(
      "Arket Notater: Arket er ukjent og ble ikke lest.",
    );
    expect(toldWarnings(read, "nb").map(({ message }) => message)).toContain(
      "Formål, rad 1, kolonne D: Kolonnen «Merknad» er ukjent og ble ikke lest.",
    );
  });
});

describe("what is wrong in a workbook is told with sheet, row and column", () => {
  const cases: [string, (sheets: Sheets) => void, Record<string, unknown>][] = [
    [
      "a period that is none",
      s => (s.initiatives!.rows[0]![4] = "2028-K2"),
      { sheet: "Tiltak", row: 2, column: "E", code: "bad-period", value: "2028-K2" },
    ],
    [
      "a period before all",
      s => (s.initiatives!.rows[1]![3] = "2026-Q1"),
      { sheet: "Tiltak", row: 3, column: "D", code: "outside-horizon" },
    ],
    [
      "a start after all",
      s => (s.initiatives!.rows[1]![3] = "2031-Q1"),
      { row: 3, column: "D", code: "outside-horizon" },
    ],
    [
      "neither yes nor no",
      s => (s.initiatives!.rows[3]![2] = "kanskje"),
      { row: 5, column: "C", code: "bad-boolean" },
    ],
    [
      "a duty without deadline",
      s => (s.initiatives!.rows[0]![4] = null),
      { row: 2, column: "E", code: "missing-value" },
    ],
    [
      "a text for a number",
      s => (s.roles!.rows[0]![3] = "mye"),
      { sheet: "Roller", row: 2, column: "D", code: "not-a-number" },
    ],
    [
      "an empty capacity",
      s => (s.roles!.rows[0]![3] = null),
      { sheet: "Roller", row: 2, column: "D", code: "missing-value" },
    ],
    [
      "a thousands separator",
      s => (s.budgets!.rows[0]![1] = "12 970"),
      { sheet: "Budsjetter", row: 2, column: "B", code: "not-a-number" },
    ],
    [
      "a number below zero",
      s => (s.purposes!.rows[0]![2] = -1),
      { sheet: "Formål", row: 2, column: "C", code: "negative" },
    ],
    ["half a duration", s => (s.initiatives!.rows[1]![5] = 1.5), { row: 3, column: "F", code: "not-whole" }],
    [
      "effort after the end",
      s => (s.effort!.rows[1]![4] = 1),
      { sheet: "Arbeidsinnsats", row: 3, column: "E", code: "wrong-length" },
    ],
    [
      "a role nobody knows",
      s => (s.effort!.rows[0]![1] = "R9"),
      { sheet: "Arbeidsinnsats", row: 2, column: "B", code: "unknown-id" },
    ],
    [
      "an initiative nobody knows",
      s => (s.costs!.rows[0]![0] = "Z"),
      { sheet: "Kostnader", row: 2, column: "A", code: "unknown-id" },
    ],
    [
      "one that waits for itself",
      s => (s.links!.rows[0]![2] = "B"),
      { sheet: "Koblinger", row: 2, column: "C", code: "self-reference" },
    ],
    [
      "another kind of link",
      s => (s.links!.rows[0]![1] = "før"),
      { sheet: "Koblinger", row: 2, column: "B", code: "unknown-id" },
    ],
    [
      "one id twice",
      s => (s.units!.rows[1]![0] = "U1"),
      { sheet: "Enheter", row: 3, column: "A", code: "duplicate-id" },
    ],
    [
      "one effort twice",
      s => s.effort!.rows.push([...s.effort!.rows[0]!]),
      { sheet: "Arbeidsinnsats", code: "duplicate-id" },
    ],
    [
      "a setting nobody knows",
      s => s.settings!.rows.push(["colour", "red"]),
      { sheet: "Innstillinger", row: 9, column: "A", code: "unknown-field" },
    ],
    [
      "a setting left out",
      s => s.settings!.rows.splice(5, 1),
      { sheet: "Innstillinger", code: "missing-value" },
    ],
    [
      "both kinds of limit",
      s => (s.units!.rows[0]![2] = 3),
      { sheet: "Enheter", row: 2, column: "C", code: "bad-format" },
    ],
    ["a sheet left out", s => delete s.links, { sheet: "Koblinger", code: "missing-sheet" }],
    [
      "a column left out",
      s => (s.purposes!.keys = s.purposes!.headers = ["Id", "Navn", "Tyngde"]),
      { sheet: "Formål", row: 1, code: "missing-column", value: "Vekt" },
    ],
    [
      "a period left out",
      s => (s.roles!.keys = s.roles!.headers = ["Id", "Navn", "2027-Q3", "2027-Q4", "2028-Q1", "2029-Q2"]),
      { sheet: "Roller", row: 1, column: "F", code: "outside-horizon" },
    ],
  ];

  test.each(cases)("%s", async (_, change, expected) =>
    expect(await errorsAfter("nb", change)).toContainEqual(expect.objectContaining(expected)),
  );

  test("in the reader's words, with what to write", async () => {
    const [error] = await errorsAfter("nb", s => (s.initiatives!.rows[0]![4] = "2028-K2"));
    expect(error?.message).toBe(
      "Tiltak, rad 2, kolonne E: «2028-K2» er ikke en periode. Skriv for eksempel 2028-Q2.",
    );
    const [number] = await errorsAfter("da", s => (s.roles!.rows[0]![3] = "x"));
    expect(number?.message).toBe("Roller, række 2, kolonne D: »x« er ikke et tal. Skriv for eksempel 2,5.");
  });

  test("all at once, and each thing once", async () => {
    const errors = await errorsAfter("nb", s => {
      s.initiatives!.rows[0]![4] = "2028-K2";
      s.initiatives!.rows[1]![5] = "lenge";
      s.roles!.rows[0]![2] = -1;
      s.effort!.rows[0]![1] = "R9";
    });
    expect(errors.map(({ sheet, row, code }) => `${sheet} ${row} ${code}`).sort()).toEqual([
      "Arbeidsinnsats 2 unknown-id",
      "Roller 2 negative",
      "Tiltak 2 bad-period",
      "Tiltak 3 not-a-number",
    ]);
  });

  test("one for a heading that was renamed, by its name, and none for each period instead", async () => {
    const errors = await errorsAfter("nb", sheets => {
      // The tiny portfolio's first unit has one limit, its second one by period: both as one column here.
      sheets.units!.keys = sheets.units!.headers = ["Id", "Navn", "Grense"];
      sheets.units!.rows = sheets.units!.rows.map(row => [...row.slice(0, 2), 4]);
    });
    expect(errors.map(({ code }) => code)).toEqual(["missing-column"]);
    expect(errors[0]?.message).toContain("Belastningsgrense");
  });

  test("an initiative longer than the horizon is told where it lasts, and not for each column it would need", async () => {
    const errors = await errorsAfter("nb", s => (s.initiatives!.rows[0]![5] = 20));
    expect(errors.map(({ sheet, row, column, code }) => [sheet, row, column, code])).toEqual([
      ["Tiltak", 2, "F", "outside-horizon"],
    ]);
  });

  test("an id that stands twice, and what may follow from it as just that", async () => {
    const errors = await errorsAfter("nb", sheets => {
      sheets.initiatives!.rows[2]![0] = sheets.initiatives!.rows[1]![0]!;
    });
    expect(errors[0]).toMatchObject({ code: "duplicate-id", sheet: "Tiltak" });
    const lost = errors.slice(1);
    expect(
      lost.every(({ code, message }) => code === "unknown-id" && message.includes("står to ganger")),
    ).toBe(true);
    // All is told at once: another id that is nowhere stands among them.
    const more = await errorsAfter("nb", sheets => {
      sheets.initiatives!.rows[2]![0] = sheets.initiatives!.rows[1]![0]!;
      sheets.costs!.rows[0]![0] = "Z9";
    });
    expect(more.some(({ value, message }) => value === "Z9" || message.includes("Z9"))).toBe(true);
    expect(more.length).toBe(errors.length + 1);
  });

  test("in the order one reads the workbook", async () => {
    const errors = await errorsAfter("en", sheets => {
      sheets.benefits!.rows[0]![2] = "much";
      sheets.initiatives!.rows[3]![2] = "perhaps";
      sheets.initiatives!.rows[1]![5] = "long";
      sheets.roles!.rows[0]![2] = "few";
    });
    const place = errors.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
    expect(place).toEqual(["Roles 2 C", "Initiatives 3 F", "Initiatives 5 C", "Benefits 2 C"]);
  });

  test("when one sheet is missing nothing more is said of it", async () => {
    expect(await errorsAfter("nb", s => delete s.initiatives)).toHaveLength(1);
    expect(await errorsAfter("nb", s => delete s.roles)).toHaveLength(1);
    expect(await errorsAfter("nb", s => delete s.settings)).toHaveLength(1);
  });
});

test("the best plan of a portfolio is told of the workbook too", async () => {
  const read = await readBack(await portfolioWorkbook(portfolio("tiny"), "fi"));
  expect(
    read.ok &&
      Object.keys(bestPlan("tiny").starts).every(id => read.portfolio.initiatives.some(one => one.id === id)),
  ).toBe(true);
});
