import type { Lang } from "../../../kernel/lang.ts";
import { limits } from "../../../platform/files/index.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import type { Fault } from "../portfolio/rules-fault.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { portfolioOfJson } from "../portfolio/rules-read.ts";
import { toldFault, toldPath, toldWarning } from "../portfolio/told.ts";
import type { Place } from "./notes.ts";
import { portfolioOfWorkbook } from "./read.ts";
import { toldErrors, toldWarnings } from "./told.ts";

/** A fault as the format lists it: its place as a JSON Pointer, or as sheet, row and column. */
export type FileError = ({ path: string } | Place) & { code: string; message: string };

export type ReadFile =
  | { ok: true; portfolio: Portfolio; warnings: { code: string; message: string }[] }
  | { ok: false; errors: FileError[] };

/** A portfolio from a file of either kind, told in the reader's language. */
export const portfolioOfFile = async (bytes: Uint8Array, fileName: string, lang: Lang): Promise<ReadFile> =>
  isWorkbook(bytes, fileName) ? ofWorkbook(bytes, fileName, lang) : ofJson(bytes, lang);

/** A ZIP is taken for a workbook, and so is what calls itself one: the reader of files says what it is instead. */
const isWorkbook = (bytes: Uint8Array, fileName: string): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || /\.(xlsx|xlsm|xls|ods|pdf)$/i.test(fileName);

const ofWorkbook = async (bytes: Uint8Array, fileName: string, lang: Lang): Promise<ReadFile> => {
  const read = await portfolioOfWorkbook({ bytes, fileName }, lang);
  if (!read.ok) {
    const message = refusalText(read.refusal, lang);
    return { ok: false, errors: [{ path: "", code: "bad-format", message }] };
  }
  if (!read.value.ok) return { ok: false, errors: toldErrors(read.value, lang) };
  return { ok: true, portfolio: read.value.portfolio, warnings: toldWarnings(read.value, lang) };
};

const ofJson = (bytes: Uint8Array, lang: Lang): ReadFile => {
  const error = (fault: Fault): FileError => ({
    path: fault.path,
    code: fault.code,
    message: `${toldPath(fault.path, lang)}: ${toldFault(fault, lang)}`,
  });
  const max = Math.round(limits.bytes / 1024 / 1024);
  if (bytes.byteLength > limits.bytes)
    return {
      ok: false,
      errors: [error({ path: "", code: "bad-format", form: "too-large", values: { max } })],
    };
  const read = portfolioOfJson(bytes);
  if (!read.ok) return { ok: false, errors: read.faults.map(error) };
  const warnings = read.warnings.map(warning => ({
    code: warning.code,
    message: `${toldPath(warning.path, lang)}: ${toldWarning(warning, lang)}`,
  }));
  return { ok: true, portfolio: read.portfolio, warnings };
};
