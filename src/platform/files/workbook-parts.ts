import { declaration, xml } from "./escape.ts";
import { columnLetters } from "./table.ts";
import type { ZipEntry } from "./zip.ts";

/** The cell styles of our workbooks, by their place in `cellXfs` below. */
export const styles = { plain: 0, text: 1, header: 2, date: 3 } as const;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts that hold nothing of the sheets themselves. */
export const fixedParts = (sheets: number): ZipEntry[] => [
  part("[Content_Types].xml", contentTypes(sheets)),
  part(
    "_rels/.rels",
    `<Relationships xmlns="${packages}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
  ),
  part("xl/styles.xml", styleSheet),
  part("xl/_rels/workbook.xml.rels", workbookRelations(sheets)),
];

/** `header`: the row its words stand in; `filter`: the last row that is filtered. */
export type Page = { name: string; header: number; filter: number; columns: number };

export const workbookParts = (pages: Page[], hidden: string | null): ZipEntry[] => {
  const sheets = pages.map((page, i) => sheet(page.name, i, ""));
  if (hidden !== null) sheets.push(sheet(hidden, pages.length, ' state="veryHidden"'));
  const names = pages.flatMap((page, i) => (page.columns > 0 ? definedNames(page, i) : []));
  const defined = names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
  return [
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets.join("")}</sheets>${defined}</workbook>`,
    ),
  ];
};

const part = (name: string, text: string): ZipEntry => ({ name, pieces: [declaration + text] });

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;

const sheet = (name: string, i: number, state: string): string =>
  `<sheet name="${xml(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;

/** The filter's range, which spreadsheet programs expect by name, and the header repeated on each printed page. */
const definedNames = (page: Page, i: number): string[] => {
  const quoted = `'${xml(page.name.replaceAll("'", "''"))}'`;
  const range = `${quoted}!$A$${page.header}:$${columnLetters(page.columns - 1)}$${page.filter}`;
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${range}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted}!$${page.header}:$${page.header}</definedName>`,
  ];
};

const contentTypes = (sheets: number): string => {
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${types}.${type}+xml"/>`;
  const numbered = Array.from({ length: sheets }, (_, i) =>
    override(`worksheets/sheet${i + 1}`, "worksheet"),
  );
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${numbered.join("")}${override("styles", "styles")}${override("sharedStrings", "sharedStrings")}</Types>`;
};

const workbookRelations = (sheets: number): string => {
  const numbered = Array.from({ length: sheets }, (_, i) =>
    relation(i + 1, "worksheet", `worksheets/sheet${i + 1}.xml`),
  );
  return `<Relationships xmlns="${packages}/relationships">${numbered.join("")}${relation(sheets + 1, "styles", "styles.xml")}${relation(sheets + 2, "sharedStrings", "sharedStrings.xml")}</Relationships>`;
};

// Number format 14 is the short date of whoever opens the file, 49 is text.
const xf = (format: number, font: number, fill: number, rest = "/>") =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${rest}`;

const styleSheet = [
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>`,
  `<font><b/><sz val="11"/><color rgb="FF1B2B34"/><name val="Calibri"/><family val="2"/></font></fonts>`,
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>`,
  `<fill><patternFill patternType="solid"><fgColor rgb="FFE3ECEF"/><bgColor indexed="64"/></patternFill></fill></fills>`,
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`,
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
  `<cellXfs count="4">${xf(0, 0, 0)}${xf(49, 0, 0)}`,
  xf(49, 1, 2, ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'),
  `${xf(14, 0, 0)}</cellXfs>`,
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
].join("");
