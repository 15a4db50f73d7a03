import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { langs } from "../../kernel/lang.ts";
import { addDays } from "../../kernel/period.ts";
import {
  cellDay,
  cellNumber,
  type OutCell,
  readTables,
  type SourceTable,
  writeCsv,
  writeWorkbook,
} from "./index.ts";

const columns = { keys: ["id", "name", "price", "from"], headers: ["Id", "Navn", "Pris", "Fra"] };

const awkward = fc.constantFrom(
  ..."=1+1|'=1|-5 dage|0751|Ålesund Ђорђевић 北京 🙂|a;b,c\td|\"|'|\r|\n|\r\n|_x000D_|_x005F_| x |<&>|#id|]]>|\u00a0".split(
    "|",
  ),
);
// Control characters cannot be stored at all; every other text must survive.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const any = fc
  .string({ unit: "binary", maxLength: 20 })
  .map(t => t.replace(control, "").replace(/^\ufeff/, ""));
const words = fc.oneof(
  awkward,
  any,
  fc.tuple(awkward, any, awkward).map(parts => parts.join("")),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(n => (n === 0 ? 0 : n)),
  fc.integer(),
  fc.integer({ min: -99_999, max: 99_999 }).map(n => n / 1000),
);
const day = fc.integer({ min: 0, max: 100_000 }).map(n => ({ date: addDays("1900-01-01", n) }));
const orNull = <T extends OutCell>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const rows = fc.array(fc.tuple(orNull(words), orNull(words), orNull(number), orNull(day)), { maxLength: 20 });

/** The cells as the import of a module takes them, empty rows left out on both sides. */
const taken = (table: SourceTable, lang: (typeof langs)[number]) =>
  table.rows.map(({ number: n, cells: [id, name, price, from] }) => {
    const value = cellNumber(price!, lang);
    const date = cellDay(from!);
    return [n, id!.text, name!.text, value.ok ? value.value.value : null, date.ok ? date.value : null];
  });
const given = (all: readonly (readonly OutCell[])[]) =>
  all
    .map((row, i) => [
      i + 3,
      row[0] ?? "",
      row[1] ?? "",
      row[2],
      (row[3] as { date: string } | null)?.date ?? null,
    ])
    .filter(([, id, name, price, from]) => id !== "" || name !== "" || price !== null || from !== null);

const only = async (bytes: Uint8Array): Promise<SourceTable> => {
  const result = await readTables(bytes, "Systemer.csv");
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value[0]!;
};

describe("what is exported and imported again is the same", () => {
  test("as a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async all => {
        const table = await only(await writeWorkbook([{ name: "Systemer", ...columns, rows: all }]));
        expect(table).toMatchObject({ sheet: "Systemer", columns: columns.keys, headers: columns.headers });
        expect(taken(table, "da")).toEqual(given(all));
      }),
      { numRuns: 150 },
    );
  });

  test.each(langs)("as CSV in %s", async lang => {
    await fc.assert(
      fc.asyncProperty(rows, async all => {
        const table = await only(writeCsv(columns.keys, columns.headers, all, lang));
        expect(table).toMatchObject({ columns: columns.keys, headers: columns.headers });
        expect(taken(table, lang)).toEqual(given(all));
      }),
      { numRuns: 100 },
    );
  });
});

const systems = {
  name: "Systemer: [alle] og de andre/systemer i brug",
  ...columns,
  rows: [["0751", "=HYPERLINK(1)", 12.5, { date: "2027-12-31" }]] satisfies OutCell[][],
  choices: { name: ["Ja", 'Nej, "ikke" nu'] },
  note: "Slet ingen rækker: brug kolonnen slet.",
};

describe("the workbook we write", () => {
  test("is the same, byte for byte, for the same content", async () => {
    expect(await writeWorkbook([systems])).toEqual(await writeWorkbook([systems]));
  });

  test("opens in another program with its texts, dates, hidden key row, frozen header, filter and choices", async () => {
    const book = new ExcelJS.Workbook();
    // ExcelJS types a Node buffer of an older kind; an ArrayBuffer is what it takes.
    await book.xlsx.load((await writeWorkbook([systems, systems])).slice().buffer as ArrayBuffer);
    const [first, second, hidden] = book.worksheets;
    expect(first!.name).toBe("Systemer   alle  og de andre sy");
    expect(second!.name).toBe("Systemer   alle  og de andre 2");
    expect(hidden!.state).toBe("veryHidden");
    expect(first!.getRow(1).hidden).toBe(true);
    expect(first!.getRow(3).values).toEqual([
      undefined,
      "0751",
      "=HYPERLINK(1)",
      12.5,
      new Date("2027-12-31"),
    ]);
    expect(first!.getCell("A3").numFmt).toBe("@");
    expect(first!.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
    expect(first!.autoFilter).toBe("A2:D3");
    expect(first!.getCell("B9").dataValidation).toMatchObject({
      type: "list",
      formulae: ["'samsyn.choices'!$A$1:$A$2"],
    });
    expect(first!.getCell("A2").dataValidation.prompt).toBe(systems.note);
  });

  test("never carries a text as a formula", async () => {
    const table = await only(await writeWorkbook([systems]));
    expect(table.rows[0]!.cells[1]).toEqual({ kind: "text", text: "=HYPERLINK(1)" });
  });

  test("refuses a text that fits no cell rather than cutting it", async () => {
    const long = { name: "a", keys: ["a"], headers: ["A"], rows: [["x".repeat(32_768)]] };
    await expect(writeWorkbook([long])).rejects.toThrow(RangeError);
  });
});

test("a workbook written by another library is read", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Ark");
  sheet.addRow(["Navn", "Pris", "Fra", "Sum"]);
  sheet.addRow(["Ålesund", 1.5, new Date("2027-12-31"), { formula: "B2*2", result: 3 }]);
  const table = await only(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(table.rows).toEqual([
    {
      number: 2,
      cells: [
        { kind: "text", text: "Ålesund" },
        { kind: "number", text: "1.5", value: 1.5 },
        { kind: "date", text: "2027-12-31", value: 46752 },
        { kind: "formula", text: "3", value: 3, flagged: "formula" },
      ],
    },
  ]);
});

test("a column somebody added beside ours keeps its own header", async () => {
  const table = await only(new TextEncoder().encode("#id;#name;\nId;Navn;Egen note\n1;A;x\n"));
  expect(table.columns).toEqual(["id", "name", "Egen note"]);
});

test("300 + 400 + 100 rows of 40 columns are read whole", async () => {
  const wide = Array.from({ length: 40 }, (_, i) => `k${i}`);
  const sheet = (name: string, count: number) => ({
    name,
    keys: wide,
    headers: wide,
    rows: Array.from({ length: count }, (_, r) => wide.map((_key, c) => (c % 2 ? `tekst ${r} ${c}` : r * c))),
  });
  const bytes = await writeWorkbook([sheet("a", 300), sheet("b", 400), sheet("c", 100)]);
  const result = await readTables(bytes, "a.xlsx");
  expect(result.ok && result.value.map(table => table.rows.length)).toEqual([300, 400, 100]);
  const last = result.ok ? result.value[2]!.rows[99]!.cells : [];
  expect([last.length, last[38]?.value, last[39]?.text]).toEqual([40, 99 * 38, "tekst 99 39"]);
});
