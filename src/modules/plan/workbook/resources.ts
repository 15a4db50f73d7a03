import { pointer, shown } from "../../../kernel/json.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Loose } from "../portfolio/rules-parts.ts";
import type { Calendar } from "../portfolio/rules-portfolio.ts";
import { idIn, numberIn, periodIn, textIn } from "./cell.ts";
import type { Notes } from "./notes.ts";
import { type Sheet, tellUnknown } from "./sheet.ts";

const settings = {
  format: textIn,
  currency: idIn,
  start: idIn,
  periods: numberIn,
  periodsPerYear: numberIn,
  discountRate: numberIn,
  benefitHorizon: numberIn,
} as const;
type Setting = keyof typeof settings;
// The keys of a literal are its own.
const names = Object.keys(settings) as Setting[];

const pathOf = (setting: Setting): string =>
  setting === "start" || setting.startsWith("periods") ? pointer("calendar", setting) : pointer(setting);

export const readSettings = (sheet: Sheet, notes: Notes): Partial<Record<Setting, unknown>> => {
  const read: Partial<Record<Setting, unknown>> = {};
  tellUnknown(sheet, notes, () => false);
  for (const name of names) notes.at(pathOf(name), sheet.place(null, sheet.column("value")));
  for (const row of sheet.rows) {
    const said = row.cells[sheet.column("key")]?.text.trim() ?? "";
    const name = names.find(one => one.toLowerCase() === said.toLowerCase());
    const place = sheet.place(row, sheet.column("key"));
    const values = { read: shown(said) };
    if (!name) notes.bad("", place, { code: "unknown-field", values });
    else if (name in read) notes.bad("", place, { code: "duplicate-id", form: "key", values });
    else read[name] = sheet.take<unknown>(row, sheet.column("value"), pathOf(name), settings[name]);
  }
  return read;
};

export const readRoles = (sheet: Sheet, notes: Notes, calendar: Calendar | null): Loose[] => {
  const periods = periodColumns(sheet, notes, calendar, "all");
  return sheet.rows.map((row, i) => {
    const at = (...steps: (string | number)[]) => pointer("roles", i, ...steps);
    notes.at(at(), sheet.place(row, -1));
    if (!periods) notes.spoil(at("capacity"));
    return {
      id: sheet.take(row, sheet.column("id"), at("id"), idIn),
      name: sheet.take(row, sheet.column("name"), at("name"), textIn),
      capacity: periods?.map((column, t) => sheet.take(row, column, at("capacity", t), numberIn)),
    };
  });
};

export const readUnits = (sheet: Sheet, notes: Notes, calendar: Calendar | null): Loose[] => {
  const fixed = sheet.column("changeLimit");
  const periods = periodColumns(sheet, notes, calendar, "all or none");
  const nowhere = calendar !== null && fixed < 0 && !periods;
  // One heading is lacking, or was renamed: not one for each period.
  if (nowhere) lacking(sheet, notes, sheet.word("changeLimit"));
  return sheet.rows.map((row, i) => {
    const at = (...steps: (string | number)[]) => pointer("units", i, ...steps);
    notes.at(at(), sheet.place(row, -1));
    const named = {
      id: sheet.take(row, sheet.column("id"), at("id"), idIn),
      name: sheet.take(row, sheet.column("name"), at("name"), textIn),
    };
    const filled = (column: number) => (row.cells[column]?.text ?? "").trim() !== "";
    // Without a calendar, what stands under the periods cannot be told; without a column, nothing.
    if (nowhere || (!calendar && !filled(fixed))) {
      notes.spoil(at("changeLimit"));
      return named;
    }
    if (fixed >= 0 && !periods?.some(filled))
      return { ...named, changeLimit: sheet.take(row, fixed, at("changeLimit"), numberIn) };
    if (filled(fixed))
      notes.bad(at("changeLimit"), sheet.place(row, fixed), {
        code: "bad-format",
        form: "two-limits",
        values: {},
      });
    return {
      ...named,
      changeLimit: periods?.map((column, t) => sheet.take(row, column, at("changeLimit", t), numberIn)),
    };
  });
};

export const readBudgets = (sheet: Sheet, notes: Notes): Loose[] => {
  tellUnknown(sheet, notes, () => false);
  return sheet.rows.map((row, i) => ({
    year: sheet.take(row, sheet.column("year"), pointer("budgets", i, "year"), numberIn),
    amount: sheet.take(row, sheet.column("amount"), pointer("budgets", i, "amount"), numberIn),
  }));
};

export const readPurposes = (sheet: Sheet, notes: Notes): Loose[] => {
  tellUnknown(sheet, notes, () => false);
  return sheet.rows.map((row, i) => ({
    id: sheet.take(row, sheet.column("id"), pointer("purposes", i, "id"), idIn),
    name: sheet.take(row, sheet.column("name"), pointer("purposes", i, "name"), textIn),
    weight: sheet.take(row, sheet.column("weight"), pointer("purposes", i, "weight"), numberIn),
  }));
};

/** The column of each period, found by its label; null when they cannot be told, or none is there nor needed. */
const periodColumns = (
  sheet: Sheet,
  notes: Notes,
  calendar: Calendar | null,
  needed: "all" | "all or none",
): number[] | null => {
  const label = periodIn(calendar);
  const found = new Map<number, number>();
  const isLabel = (header: string) => {
    const said = label({ text: header, kind: "text" });
    return said !== "blank" && "value" in said;
  };
  tellUnknown(sheet, notes, isLabel);
  if (!calendar) return null;
  for (const { header, at } of sheet.others) {
    const said = label({ text: header, kind: "text" });
    if (said === "blank" || !("value" in said)) continue;
    if (said.value >= 0 && said.value < calendar.periods) found.set(said.value, at);
    else
      notes.bad("", sheet.place(null, at), {
        code: "outside-horizon",
        values: { read: header, from: labelOf(calendar, 0), to: labelOf(calendar, calendar.periods - 1) },
      });
  }
  if (found.size === 0) {
    if (needed === "all")
      lacking(sheet, notes, `${labelOf(calendar, 0)} … ${labelOf(calendar, calendar.periods - 1)}`);
    return null;
  }
  const all = Array.from({ length: calendar.periods }, (_, t) => found.get(t) ?? -1);
  all.forEach((at, t) => {
    if (at < 0) lacking(sheet, notes, labelOf(calendar, t));
  });
  return all;
};

const lacking = (sheet: Sheet, notes: Notes, read: string): void =>
  notes.bad("", sheet.place(null, -1), { code: "missing-column", values: { read } });
