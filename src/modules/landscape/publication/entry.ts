import type { SourceTable } from "../../../platform/files/index.ts";
import { lineFields } from "./lines.ts";

/** New items that can be typed at a time. */
export const blankRows = 8;
/** Fields that are typed; the rest come with a file or are added on the item. */
export const typedFields = ["title", "status", "legalSource", "deadline", "key"] as const;

/** What was typed, as a list; row n is the n-th item of the form, so that an error finds its box again. */
export const tableOf = (typed: Record<string, string>): SourceTable => {
  const numbers = [
    ...new Set(Object.keys(typed).flatMap(name => /^title\.(\d{1,4})$/.exec(name)?.[1] ?? [])),
  ];
  const text = (field: string, n: string) => typed[`${field}.${n}`] ?? "";
  return {
    sheet: "",
    columns: [...lineFields],
    rows: numbers
      .filter(n => text("dropped", n) === "" && typedFields.some(field => text(field, n) !== ""))
      .map(n => ({
        number: Number(n),
        cells: lineFields.map(field => ({ text: text(field, n), kind: "text" as const })),
      })),
  };
};
