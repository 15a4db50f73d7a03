import { declaration, xml } from "./escape.ts";
import { limits } from "./limits.ts";
import { serialOfDay } from "./serial.ts";
import { columnLetters, keyMark } from "./table.ts";
import { styles } from "./workbook-parts.ts";
import type { OutCell, OutSheet } from "./write-workbook.ts";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
// Choices are offered for new rows too; not to the last row, which makes other programs slow.
const spareRows = 1_000;
const piece = 500;

/** The shared strings of a workbook: each text once, in the order it was first met. */
export const stringTable = () => {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    index(text: string): number {
      uses++;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    *pieces(): Generator<string> {
      yield `${declaration}<sst xmlns="${namespace}" count="${uses}" uniqueCount="${numbers.size}">`;
      for (const texts of inPieces([...numbers.keys()]))
        yield texts.map(text => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join("");
      yield "</sst>";
    },
  };
};

/** One sheet's XML in pieces, so that a long list is never one long string. */
export function* sheetPieces(
  sheet: OutSheet,
  index: (text: string) => number,
  choices: readonly (readonly string[])[],
  selected: boolean,
): Generator<string> {
  const columns = sheet.keys.length;
  const tops = topRows(sheet);
  const kinds = columnStyles(sheet);
  yield `${declaration}<worksheet xmlns="${namespace}">`;
  if (tops) yield view(selected, tops) + columnXml(sheet, kinds);
  yield "<sheetData>";
  if (tops) {
    const marked = sheet.keys.map(key => keyMark + key);
    if (!sheet.keyless)
      yield `<row r="1" hidden="1">${marked.map((key, i) => textXml(i, 1, styles.text, index(key))).join("")}</row>`;
    yield `<row r="${tops}">${sheet.headers.map((word, i) => textXml(i, tops, styles.header, index(word))).join("")}</row>`;
  }
  let number = tops;
  for (const rows of inPieces(sheet.rows)) {
    yield rows
      .map(row => {
        number++;
        const cells = row.map((value, i) => cellXml(value, i, number, index, sheet.name)).join("");
        return `<row r="${number}">${cells}</row>`;
      })
      .join("");
  }
  yield "</sheetData>";
  if (tops) {
    yield `<autoFilter ref="A${tops}:${columnLetters(columns - 1)}${Math.max(tops, number)}"/>`;
    yield validations(sheet, choices, number + spareRows);
    yield '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
  }
  yield "</worksheet>";
}

/** Rows above the first of the sheet's own: the hidden keys and the header. */
export const topRows = (sheet: Pick<OutSheet, "keys" | "keyless">): number =>
  sheet.keys.length === 0 ? 0 : sheet.keyless ? 1 : 2;

const view = (selected: boolean, tops: number): string =>
  `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView ${selected ? 'tabSelected="1" ' : ""}workbookViewId="0"><pane ySplit="${tops}" topLeftCell="A${tops + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${tops + 1}" sqref="A${tops + 1}"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`;

const columnXml = (sheet: OutSheet, kinds: number[]): string => {
  const columns = kinds.map((style, i) => {
    const width = sheet.widths?.[i] ?? widthOf(sheet, i);
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${style}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
};

const widthOf = (sheet: OutSheet, column: number): number => {
  const longest = sheet.rows
    .slice(0, 200)
    .reduce(
      (most, row) => Math.max(most, shownLength(row[column] ?? null)),
      sheet.headers[column]?.length ?? 0,
    );
  return Math.min(50, Math.max(10, longest + 3));
};

const shownLength = (value: OutCell): number =>
  value === null ? 0 : typeof value === "object" ? 10 : String(value).length;

/** The style of a whole column, so that a code typed into an empty cell keeps its leading zero. */
const columnStyles = (sheet: OutSheet): number[] =>
  sheet.keys.map((_, i) => {
    const values = sheet.rows.map(row => row[i] ?? null).filter(value => value !== null);
    if (values.length === 0 || values.every(value => typeof value === "string")) return styles.text;
    return values.every(value => typeof value === "object") ? styles.date : styles.plain;
  });

const cellXml = (
  value: OutCell,
  column: number,
  row: number,
  index: (text: string) => number,
  sheet: string,
): string => {
  if (value === null || value === "") return "";
  const place = `${columnLetters(column)}${row}`;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`not a number to write: ${sheet} ${place}`);
    return `<c r="${place}"><v>${value}</v></c>`;
  }
  if (typeof value === "string") {
    if (value.length > limits.textLength) throw new RangeError(`text too long for a cell: ${sheet} ${place}`);
    return textXml(column, row, styles.text, index(value));
  }
  const serial = serialOfDay(value.date);
  if (serial === null) return textXml(column, row, styles.text, index(value.date));
  return `<c r="${place}" s="${styles.date}"><v>${serial}</v></c>`;
};

const textXml = (column: number, row: number, style: number, index: number): string =>
  `<c r="${columnLetters(column)}${row}" s="${style}" t="s"><v>${index}</v></c>`;

const validations = (sheet: OutSheet, choices: readonly (readonly string[])[], lastRow: number): string => {
  const rules = sheet.keys.flatMap((key, i) => {
    const list = sheet.choices?.[key];
    if (!list || list.length === 0) return [];
    const source = columnLetters(choices.indexOf(list));
    const cells = `${columnLetters(i)}${topRows(sheet) + 1}:${columnLetters(i)}${lastRow}`;
    // The list is offered, not enforced: the import says what is wrong with a value, in the reader's words.
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>'samsyn.choices'!$${source}$1:$${source}$${list.length}</formula1></dataValidation>`;
  });
  if (sheet.note)
    rules.push(
      `<dataValidation allowBlank="1" showInputMessage="1" prompt="${xml(shortened(sheet.note))}" sqref="A${topRows(sheet)}"/>`,
    );
  return rules.length > 0
    ? `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`
    : "";
};

const shortened = (note: string): string => (note.length <= 255 ? note : `${note.slice(0, 254)}…`);

function* inPieces<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += piece) yield items.slice(at, at + piece);
}
