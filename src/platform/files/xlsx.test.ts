import { describe, expect, test } from "vitest";
import { readTables } from "./read.ts";
import { cellRefusal, type SourceTable } from "./table.ts";
import { rawWorkbook, row } from "./testing/raw-workbook.ts";

const read = async (raw: Parameters<typeof rawWorkbook>[0]): Promise<SourceTable> => {
  const result = await readTables(await rawWorkbook(raw), "liste.xlsx");
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value[0]!;
};

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="0000"/><numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="#,##0.00 &quot;dage&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>`;

const header = row(1, "A", "B", "C", "D", "E", "F");
const cellsOf = async (cells: string, more: Partial<Parameters<typeof rawWorkbook>[0]> = {}) =>
  (await read({ rows: `${header}<row r="2">${cells}</row>`, styles, ...more })).rows[0]!.cells;

describe("a workbook is read as the person sees it", () => {
  test("rows keep the number the spreadsheet program shows, empty rows and cells in between", async () => {
    const table = await read({
      rows: `${row(3, "Navn", "Ejer")}<row r="7"><c r="B7" t="inlineStr"><is><t>Social</t></is></c></row><row r="9" hidden="1"><c r="A9"><v>2</v></c></row>`,
    });
    expect(table.columns).toEqual(["Navn", "Ejer"]);
    expect(table.rows.map(r => [r.number, r.cells.map(c => c.text)])).toEqual([
      [7, ["", "Social"]],
      [9, ["2", ""]],
    ]);
  });

  test("a number shown as a date is a date, a length of time and a number with the word dage are not", async () => {
    const cells = await cellsOf(
      '<c s="1"><v>46752</v></c><c s="2"><v>46752.5</v></c><c s="4"><v>1.5</v></c><c s="5"><v>3</v></c><c s="1"><v>60</v></c><c s="1"><v>0.5</v></c>',
    );
    expect(cells.map(c => [c.kind, c.text])).toEqual([
      ["date", "2027-12-31"],
      ["date", "2027-12-31T12:00:00"],
      ["number", "1.5"],
      ["number", "3"],
      ["date", "60"],
      ["date", "12:00:00"],
    ]);
  });

  test("a workbook that counts from 1904 gives the same days", async () => {
    const workbook = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const cells = await cellsOf('<c s="1"><v>45290</v></c>', { parts: { "xl/workbook.xml": workbook } });
    expect(cells[0]).toEqual({ kind: "date", text: "2027-12-31", value: 46752 });
  });

  test("a code shown with leading zeros keeps them", async () => {
    const [code] = await cellsOf('<c s="3"><v>751</v></c>');
    expect(code).toEqual({ kind: "number", text: "0751", value: 751 });
  });

  test("a formula is never computed: the saved value is read and flagged", async () => {
    const cells = await cellsOf(
      '<c><f>1+1</f><v>3</v></c><c t="str"><f>HYPERLINK("http://x")</f><v>her</v></c><c><f>NOW()</f></c><c t="e"><f>A9</f><v>#REF!</v></c><c t="b"><v>1</v></c>',
    );
    expect(cells.slice(0, 5)).toEqual([
      { kind: "formula", text: "3", value: 3, flagged: "formula" },
      { kind: "formula", text: "her", flagged: "formula" },
      { kind: "formula", text: "", flagged: "formula-without-value" },
      { kind: "formula", text: "#REF!", flagged: "error-value" },
      { kind: "boolean", text: "TRUE", value: 1 },
    ]);
    expect(cells.map(cell => cellRefusal(cell)?.code)).toEqual([
      undefined,
      undefined,
      "cell.formula-without-value",
      "cell.error-value",
      undefined,
      undefined,
    ]);
  });

  test("shared and rich texts are whole, phonetic hints left out, escapes and entities resolved", async () => {
    const strings =
      '<si><r><t>Ål</t></r><r><t xml:space="preserve">borg </t></r></si><si><t>北京</t><rPh sb="0" eb="2"><t>ペキン</t></rPh></si><si><t>a_x000D_&#10;b_x005F_x000D_ &lt;&amp;&#x1F642;</t></si><si><t><![CDATA[<b>]]></t></si>';
    const cells = await cellsOf(
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c>',
      {
        strings,
      },
    );
    expect(cells.slice(0, 4).map(c => c.text)).toEqual(["Ålborg ", "北京", "a\r\nb_x000D_ <&🙂", "<b>"]);
  });

  test("cells hidden under a merged one are flagged, not taken for empty", async () => {
    const table = await read({
      rows: header + row(2, "Social", "x") + row(3, "", "y"),
      after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
    });
    expect(table.rows.map(r => r.cells[0]!.flagged)).toEqual([undefined, "merged"]);
  });

  test("tags with a prefix and single quotes are read too", async () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>Navn</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const table = await read({ rows: "", parts: { "xl/worksheets/sheet1.xml": sheet } });
    expect(table.columns).toEqual(["Navn"]);
  });

  test("a hidden sheet is marked, and only the wanted sheets are read", async () => {
    const workbook = `<workbook xmlns:r="r"><sheets><sheet name="Skjult" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>`;
    const bytes = await rawWorkbook({ rows: header, parts: { "xl/workbook.xml": workbook } });
    const all = await readTables(bytes, "a.xlsx");
    expect(all.ok && all.value[0]).toMatchObject({ sheet: "Skjult", hidden: true, rows: [] });
    const none = await readTables(bytes, "a.xlsx", { only: sheet => sheet === "Systemer" });
    expect(none).toMatchObject({ ok: false, refusal: { code: "file.empty" } });
  });
});
