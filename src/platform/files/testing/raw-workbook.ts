import { fixedParts, workbookParts } from "../workbook-parts.ts";
import { type ZipEntry, zip } from "../zip.ts";

type Raw = {
  /** The inside of `<sheetData>`, and what follows it. */
  rows: string;
  after?: string;
  strings?: string;
  styles?: string;
  /** Parts added or put in place of those made here. */
  parts?: Record<string, string>;
};

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook written by hand for a test, so that reading is tried on what our own writing never makes. */
export const rawWorkbook = async ({ rows, after = "", strings = "", styles, parts = {} }: Raw) => {
  const made: Record<string, string> = {
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
    ...(styles && { "xl/styles.xml": styles }),
    ...parts,
  };
  const usual = [
    ...fixedParts(1),
    ...workbookParts([{ name: "Ark1", header: 2, filter: 2, columns: 0 }], null),
  ];
  const entries: ZipEntry[] = usual.filter(entry => !(entry.name in made));
  return zip([...entries, ...Object.entries(made).map(([name, text]) => ({ name, pieces: [text] }))]);
};

/** A row of inline texts. */
export const row = (number: number, ...texts: string[]): string =>
  `<row r="${number}">${texts.map(text => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
