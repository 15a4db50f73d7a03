import type { Refusal } from "../../kernel/result.ts";

/** Every refusal of this folder; each has the text `refusal.<code>` in every language. */
export const fileRefusals = [
  "file.empty",
  "file.too-large",
  "file.not-a-table",
  "file.old-workbook",
  "file.other-workbook",
  "file.zip-without-workbook",
  "file.pdf",
  "file.web-page",
  "file.not-text",
  "file.broken",
  "file.bomb",
  "file.too-many-entries",
  "file.doctype",
  "file.too-many-rows",
  "file.too-many-columns",
  "file.too-many-cells",
  "file.column-twice",
  "file.open-quote",
  "file.not-utf-8",
  "file.wrong-quote",
  "file.uneven",
  "file.name-twice",
  "cell.too-long",
  "cell.control-character",
  "cell.error-value",
  "cell.formula-without-value",
  "cell.merged",
  "value.not-a-number",
  "value.not-a-day",
  "value.no-such-day",
  "value.two-digit-year",
  "value.not-a-yes-or-no",
] as const;

export type FileRefusal = (typeof fileRefusals)[number];

/** Thrown while a file is streamed and caught by `readTables` alone, which answers it as a result. */
export class RefusedFile extends Error {
  readonly refusal: Refusal;
  constructor(code: FileRefusal, values: Refusal["values"] = {}) {
    super(code);
    this.refusal = { code, values };
  }
}
