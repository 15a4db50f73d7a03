import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { limits } from "./limits.ts";
import { readTables } from "./read.ts";
import { cellRefusal } from "./table.ts";
import { rawWorkbook, row } from "./testing/raw-workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";
import { zip } from "./zip.ts";

const codeOf = async (bytes: Uint8Array, name = "liste.xlsx") => {
  const result = await readTables(bytes, name);
  return result.ok ? "read" : result.refusal.code;
};
const text = (content: string) => new TextEncoder().encode(content);
const megabytes = 1024 * 1024;

describe("a file that is not what it says is refused by its name", () => {
  test("a picture named .xlsx", async () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
    ]);
    expect(await readTables(png, "../systemer\u202excslx.xlsx")).toEqual({
      ok: false,
      refusal: { code: "file.not-a-table", values: { file: "systemerxcslx.xlsx" } },
    });
  });

  test.each([
    ["an empty file", new Uint8Array(), "file.empty"],
    [
      "an old workbook",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      "file.old-workbook",
    ],
    ["a PDF", text("%PDF-1.7\n"), "file.pdf"],
    ["a web page", text("\ufeff  <html><table><tr><td>Navn"), "file.web-page"],
    [
      "an empty zip file",
      Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]),
      "file.zip-without-workbook",
    ],
    ["a zip file that ends in the middle", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), "file.broken"],
    ["a text with NUL", text("navn\nA\0B\n"), "file.not-text"],
    ["a file of line breaks", text("\r\n\r\n;;\r\n"), "file.empty"],
  ])("%s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test("prose named .xlsx, while a list named so and a list of one column named .csv are read", async () => {
    const prose = text("Kære kollega\n\nHer er listen, som vi talte om.\nHilsen Inge\n");
    expect(await codeOf(prose, "brev.xlsx")).toBe("file.not-a-table");
    expect(await codeOf(text("Hej"), "BREV.XLSX")).toBe("file.not-a-table");
    expect(await codeOf(text("Kære kollega, her er listen, som vi talte om.\n"), "brev.xlsx")).toBe(
      "file.not-a-table",
    );
    expect(await codeOf(text("Navn;Ejer\nSag;Social\n"), "liste.xlsx")).toBe("read");
    expect(await codeOf(text("Navn\nSag\n"), "liste.csv")).toBe("read");
  });

  test.each([
    ["a letter", "Kære Inge,\n\nHer er listen, som vi talte om, med alle systemer.\nHilsen Ib"],
    ["a letter whose first line has no comma", "Kære Inge\n\nHer er listen, som vi talte om.\n\nHilsen Ib\n"],
    ["sentences", "Her er listen, som vi talte om.\nDen er lang, men god.\nSkriv, hvis den mangler noget.\n"],
    [
      "a paragraph",
      "I dag skriver vi, som i går, fordi\nlisten ikke er her. Den skulle, som aftalt,\nvære kommet, og det, synes vi, er skidt.\n",
    ],
  ])("%s is no table, whether it is named .csv or .xlsx", async (_, prose) => {
    for (const name of ["brev.csv", "brev.xlsx", "brev.txt"])
      expect(await codeOf(text(prose), name)).toBe("file.not-a-table");
  });

  test.each([
    ["headings nobody knows", "Foo,Bar\nsag,social\n"],
    ["a space after each comma", "Foo, Bar, Baz\nsag, social, god.\nbyg, teknik, fin.\n"],
    ["rows shorter than the headings", "Foo, Bar, Baz\nsag\nbyg, teknik\nvej, drift, ja\n"],
    ["rows longer than the headings", "Foo,Bar\nsag,social,mere,og mere\n"],
    ["a comma at the end of every line", "Foo, Bar,\nsag, social,\n"],
    ["commas within one column", "Enhed\nTeknik, Miljø og Kultur\nBørn, Unge og Skole\n"],
    ["one column of sentences", "Krav\nKommunen skal have en plan.\nPlanen skal være god, siger loven.\n"],
    ["one column with a gap", "Navn\nSag\n\nByg\n"],
    [
      "a gap and one long text that ends like a sentence",
      "Systemnavn\nAula\n\nSystem til tid og sager for hele kommunen.\nKMD\n",
    ],
    ["its gap below the heading", "Navn\n\nSystem til tid og sager for hele kommunen.\nKMD\n"],
    ["a name that ends like a sentence", "Systemnavn\nAula\n\nSystem til tid og sager mv.\nKMD\n"],
    ["texts of several sentences", 'Foo;Bar\nsag;"Først det ene, så det andet.\n\nTil sidst det tredje."\n'],
    ["headings and no rows", "Foo, Bar\n"],
  ])("a list with %s is read", async (_, list) => {
    expect(await codeOf(text(list), "liste.csv")).toBe("read");
  });

  test("a zip file without a workbook, and a workbook of another kind", async () => {
    expect(await codeOf(await zip([{ name: "a.txt", pieces: ["a"] }]))).toBe("file.zip-without-workbook");
    expect(await codeOf(await zip([{ name: "content.xml", pieces: ["<a/>"] }]))).toBe("file.other-workbook");
  });

  test("every place where a workbook is cut or flipped gives a refusal or the table, never a crash", async () => {
    const whole = await rawWorkbook({ rows: row(1, "Navn", "Ejer") + row(2, "Sag", "Social") });
    for (let at = 4; at < whole.length; at += 7) {
      const flipped = whole.slice();
      flipped[at] = flipped[at]! ^ 0x55;
      expect((await readTables(flipped, "a.xlsx")).ok).toBeTypeOf("boolean");
      expect((await readTables(whole.slice(0, at), "a.xlsx")).ok).toBe(false);
    }
  });
});

describe("a file that would fill the machine is refused", () => {
  test("more than 20 MB, before anything is read", async () => {
    const result = await readTables(new Uint8Array(21 * megabytes), "stor.csv");
    expect(result).toMatchObject({ refusal: { code: "file.too-large", values: { max: 20, megabytes: 21 } } });
  });

  test("a zip bomb that admits its size", async () => {
    const spaces = " ".repeat(megabytes);
    const pieces = function* () {
      yield "<worksheet>";
      for (let i = 0; i < 300; i++) yield spaces;
      yield "</worksheet>";
    };
    const names = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"];
    const parts = [
      "<Types/>",
      '<Relationships><Relationship Id="r1" Type="t/worksheet" Target="s.xml"/></Relationships>',
      '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
    ];
    const entries = names.map((name, i) => ({ name, pieces: [parts[i]!] }));
    const bomb = await zip([...entries, { name: "xl/s.xml", pieces: pieces() }]);
    expect(bomb.length).toBeLessThan(megabytes);
    expect(await codeOf(bomb)).toBe("file.bomb");
  });

  test("a zip bomb whose header lies about its size", async () => {
    const honest = await rawWorkbook({
      rows: "",
      parts: { "xl/worksheets/sheet1.xml": " ".repeat(50 * megabytes) },
    });
    const lying = Buffer.from(honest);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(50 * megabytes);
    for (let at = lying.indexOf(size); at !== -1; at = lying.indexOf(size)) lying.writeUInt32LE(100, at);
    expect(await codeOf(lying)).toBe("file.bomb");
  });

  test("a bomb within a bomb is never unpacked", async () => {
    const inner = await zip([{ name: "a", pieces: [new Uint8Array(10 * megabytes)] }]);
    const bytes = await zip([{ name: "inner.zip", pieces: [inner] }]);
    expect(await codeOf(bytes)).toBe("file.zip-without-workbook");
  });

  test("more than 1,000 packed parts", async () => {
    const entries = Array.from({ length: 1_001 }, (_, i) => ({ name: `p${i}`, pieces: ["x"] }));
    expect(await codeOf(await zip(entries))).toBe("file.too-many-entries");
  });

  test("entities that swell, and entities that fetch", async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData>${row(1, "&b;")}</sheetData></worksheet>`;
    const fetching = `<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet/>`;
    const swelling = row(1, "&b;");
    expect(await codeOf(await rawWorkbook({ rows: "", parts: { "xl/worksheets/sheet1.xml": bomb } }))).toBe(
      "file.doctype",
    );
    expect(await codeOf(await rawWorkbook({ rows: "", parts: { "xl/workbook.xml": fetching } }))).toBe(
      "file.doctype",
    );
    expect(await codeOf(await rawWorkbook({ rows: swelling }))).toBe("file.broken");
  });

  test("tags nested without end, one endless tag, endless attributes", async () => {
    const deep = "<a>".repeat(100_000);
    const long = `<a b="${"x".repeat(3 * megabytes)}`;
    expect(await codeOf(await rawWorkbook({ rows: deep }))).toBe("file.broken");
    expect(await codeOf(await rawWorkbook({ rows: long }))).toBe("file.broken");
  });

  test("200,000 rows: the refusal says the limit and how many there are", async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => [`System ${i}`, i, "Social"]);
    const workbook = await writeWorkbook([
      { name: "Systemer", keys: ["a", "b", "c"], headers: ["A", "B", "C"], rows },
    ]);
    const csv = text(`a;b;c\n${rows.map(r => r.join(";")).join("\n")}\n`);
    for (const bytes of [workbook, csv])
      expect(await readTables(bytes, "alt.csv")).toEqual({
        ok: false,
        refusal: { code: "file.too-many-rows", values: { file: "alt.csv", max: 100_000, count: 200_000 } },
      });
  });

  test("rows are counted over all sheets of an import", async () => {
    const sheet = { keys: ["a"], headers: ["A"], rows: [["1"], ["2"]] };
    const bytes = await writeWorkbook([
      { ...sheet, name: "x" },
      { ...sheet, name: "y" },
    ]);
    const result = await readTables(bytes, "a.xlsx", { limits: { rows: 3 } });
    expect(result).toMatchObject({ refusal: { code: "file.too-many-rows", values: { max: 3, count: 4 } } });
  });

  test("501 columns, and rows so wide and many that they would fill the memory", async () => {
    const wide = row(1, ...Array.from({ length: 501 }, (_, i) => `k${i}`));
    expect(await codeOf(await rawWorkbook({ rows: wide }))).toBe("file.too-many-columns");
    const far = `${row(1, "a")}<row r="2"><c r="XFD2"><v>1</v></c></row>`;
    expect(await codeOf(await rawWorkbook({ rows: far }))).toBe("file.too-many-columns");
    const bytes = await rawWorkbook({ rows: row(1, "a", "b") + row(2, "1", "2") + row(3, "1", "2") });
    const result = await readTables(bytes, "a.xlsx", { limits: { cells: 3 } });
    expect(result).toMatchObject({ refusal: { code: "file.too-many-cells" } });
  });
});

describe("a bad cell is flagged in its place, so that the import can name all of them", () => {
  test("40,000 characters", async () => {
    for (const [name, bytes] of [
      ["a.xlsx", await rawWorkbook({ rows: row(1, "Navn") + row(2, "å".repeat(40_000)) })],
      ["a.csv", text(`Navn\n${"å".repeat(40_000)}\n`)],
    ] as const) {
      const result = await readTables(bytes, name);
      const cell = result.ok ? result.value[0]!.rows[0]!.cells[0]! : undefined;
      expect(cell?.text.length).toBe(limits.textLength);
      expect(cell && cellRefusal(cell)?.code).toBe("cell.too-long");
    }
  });

  test("NUL and half characters in a workbook", async () => {
    const bytes = await rawWorkbook({ rows: row(1, "Navn") + row(2, "A_x0000_B") + row(3, "_xD83D_") });
    const result = await readTables(bytes, "a.xlsx");
    const cells = result.ok ? result.value[0]!.rows.map(r => r.cells[0]!) : [];
    expect(cells).toEqual([
      { text: "A\ufffdB", kind: "text", flagged: "control-character" },
      { text: "\ufffd", kind: "text", flagged: "control-character" },
    ]);
  });
});

describe("a header is enough to be a table, and must not say a thing twice", () => {
  test("a header without rows", async () => {
    expect(await readTables(text("Navn;Ejer\n"), "a.csv")).toEqual({
      ok: true,
      value: [{ sheet: "a", columns: ["Navn", "Ejer"], rows: [] }],
    });
  });

  test("two columns of one name", async () => {
    expect(await readTables(text("Navn;Ejer; Navn\nA;B;C\n"), "a.csv")).toEqual({
      ok: false,
      refusal: {
        code: "file.column-twice",
        values: { file: "a.csv", sheet: "a", column: "Navn", first: "A", second: "C" },
      },
    });
  });
});

test("the bytes we pack are those zlib packs", async () => {
  const bytes = await zip([{ name: "a", pieces: ["aaaa", "bbbb"] }]);
  expect(Buffer.from(bytes).includes(deflateRawSync("aaaabbbb"))).toBe(true);
});
