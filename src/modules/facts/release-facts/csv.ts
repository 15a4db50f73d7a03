import { guard } from "../../../platform/files/guard.ts";

export type Cell = string | number | null;

/** Lines as CSV on the Web reads them: UTF-8, commas, line feeds; texts are guarded against being run as formulas. */
export const csvOf = (header: readonly string[], rows: Iterable<readonly Cell[]>): string => {
  const lines = [header.join(",")];
  for (const row of rows) lines.push(row.map(field).join(","));
  return `${lines.join("\n")}\n`;
};

const field = (value: Cell): string => {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = guard(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
