import type { Lang } from "../../../kernel/lang.ts";
import type { FaultCode } from "../portfolio/rules-fault.ts";
import { texts } from "../portfolio/texts/index.ts";
import { toldFault, toldWarning } from "../portfolio/told.ts";
import type { Place } from "./notes.ts";
import type { ReadWorkbook } from "./read.ts";

/** A fault of a workbook as the format lists it: where it stands, and a sentence in the reader's language. */
export type WorkbookError = Place & { code: FaultCode; message: string; value?: string };

export const toldErrors = (read: Extract<ReadWorkbook, { ok: false }>, lang: Lang): WorkbookError[] => {
  const written = { periodsPerYear: read.periodsPerYear, decimal: lang === "en" ? "2.5" : "2,5" };
  return read.faults.map(({ fault, place }) => ({
    ...place,
    code: fault.code,
    message: `${toldPlace(place, lang)}: ${toldFault(fault, lang, written)}`,
    ...(typeof fault.values.read === "string" && { value: fault.values.read }),
  }));
};

export const toldWarnings = (read: Extract<ReadWorkbook, { ok: true }>, lang: Lang) =>
  read.warnings.map(({ warning, place }) => ({
    code: warning.code,
    message: `${toldPlace(place, lang)}: ${toldWarning(warning, lang)}`,
  }));

/** "Tiltak, rad 14, kolonne E": rows and columns as the spreadsheet program shows them. */
export const toldPlace = ({ sheet, row, column }: Place, lang: Lang): string => {
  const t = texts(lang);
  if (row === undefined) return t("where.sheet", { sheet });
  return column === undefined
    ? t("where.row", { sheet, row: String(row) })
    : t("where.cell", { sheet, row: String(row), column });
};
