import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guard, unguard } from "./guard.ts";
import { cellNumber } from "./number.ts";
import { readTables } from "./read.ts";

const rowsOf = async (bytes: Uint8Array, name = "systemer.csv") => {
  const result = await readTables(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  const [table] = result.value;
  return {
    columns: table!.columns,
    rows: table!.rows.map(row => [row.number, ...row.cells.map(c => c.text)]),
  };
};
const text = (content: string) => new TextEncoder().encode(content);

describe("a CSV file is read in the way its program wrote it", () => {
  test("Windows-1252 from Denmark, semicolons, decimal comma", async () => {
    const bytes = Buffer.from(
      "Navn;Pris €;Bemærkning\r\nÆblegård Øst;1.234,50;“å”\r\n".replace(/[€“”]/g, "?"),
      "latin1",
    );
    for (const [char, code] of [["Pris ?", 0x80]] as const) bytes[bytes.indexOf(char) + 5] = code;
    const { columns, rows } = await rowsOf(bytes);
    expect(columns).toEqual(["Navn", "Pris €", "Bemærkning"]);
    expect(rows).toEqual([[2, "Æblegård Øst", "1.234,50", "?å?"]]);
    const price = cellNumber({ text: String(rows[0]![2]), kind: "text" }, "da");
    expect(price).toEqual({ ok: true, value: { value: 1234.5, ambiguous: false } });
  });

  test.each(["utf-8", "utf-8 with mark", "utf-16le", "utf-16be"])("%s", async encoding => {
    const content = "Navn\tEjer\nÅlesund Ђорђевић 北京 🙂\tSocial\n";
    const little = Buffer.from(`\ufeff${content}`, "utf16le");
    const bytes = {
      "utf-8": text(content),
      "utf-8 with mark": text(`\ufeff${content}`),
      "utf-16le": little,
      "utf-16be": Buffer.from(little).swap16(),
    }[encoding]!;
    expect(await rowsOf(bytes)).toEqual({
      columns: ["Navn", "Ejer"],
      rows: [[2, "Ålesund Ђорђевић 北京 🙂", "Social"]],
    });
  });

  test("the separator is found in the header, not in quotes or in the rows", async () => {
    expect((await rowsOf(text('"a,b,c";d\n1,5;2,5\n'))).columns).toEqual(["a,b,c", "d"]);
    expect((await rowsOf(text("a,b\n1;5,2;5\n"))).columns).toEqual(["a", "b"]);
    expect((await rowsOf(text("sep=,\na,b;c\n"))).columns).toEqual(["a", "b;c"]);
    expect((await rowsOf(text("Navn\nÅ\n"))).rows).toEqual([[2, "Å"]]);
  });

  test("line breaks and doubled quotes within a cell; row numbers count what the program shows", async () => {
    const { rows } = await rowsOf(text('a;b\r\n"x\r\ny";"sagde ""ja"""\r\n\r\n;\r\n5" rør;z\n'));
    expect(rows).toEqual([
      [2, "x\r\ny", 'sagde "ja"'],
      [5, '5" rør', "z"],
    ]);
  });

  test("lines that end as on an old Mac", async () => {
    expect((await rowsOf(text("a;b\r1;2\r"))).rows).toEqual([[2, "1", "2"]]);
  });

  test("a quotation mark never closed is refused with its line", async () => {
    expect(await readTables(text('a;b\n1;"2\n3;4\n'), "x.csv")).toMatchObject({
      refusal: { code: "file.open-quote", values: { file: "x.csv" } },
    });
  });

  test("a line with more cells than the header keeps them in nameless columns", async () => {
    expect((await rowsOf(text("a;b\n1;2;3\n"))).columns).toEqual(["a", "b", ""]);
  });
});

describe("the guard against formulas", () => {
  const start = fc.constantFrom("'", "''", "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "");
  const risky = fc.tuple(fc.array(start, { maxLength: 4 }), fc.string()).map(([a, b]) => a.join("") + b);

  test("reading gives back every text that writing guarded", () => {
    fc.assert(
      fc.property(risky, t => unguard(guard(t)) === t),
      { numRuns: 5_000 },
    );
  });

  test("no guarded text begins as a formula, and two texts never become one", () => {
    fc.assert(fc.property(risky, t => !/^[=+\-@\t\r＝＋－＠]/.test(guard(t))));
    fc.assert(fc.property(risky, risky, (a, b) => a === b || guard(a) !== guard(b)));
  });

  test("phone numbers and a leading quote of one's own survive", () => {
    expect(["+45 1234", "-5 dage", "'=1", "'hej"].map(guard)).toEqual([
      "'+45 1234",
      "'-5 dage",
      "''=1",
      "'hej",
    ]);
  });
});
