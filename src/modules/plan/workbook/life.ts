import { pointer, shown } from "../../../kernel/json.ts";
import type { SourceRow } from "../../../platform/files/index.ts";
import { idIn, numberIn } from "./cell.ts";
import type { Reading } from "./initiatives.ts";
import type { Notes } from "./notes.ts";
import { type Sheet, tellUnknown } from "./sheet.ts";
import { kindOf } from "./words.ts";

/** The initiatives read so far, and where each stands among them. */
export type About = {
  initiatives: readonly Reading[];
  placeOf: (id: string) => number | undefined;
  /** Whether two have this id: told where they stand, and not in every row that names it. */
  isTwice: (id: string) => boolean;
  /** How many periods are planned: what lasts longer is told once, not for each column it lacks. */
  periods: number;
};

/** Effort by role, or cost, in the periods of each initiative's life. */
export const readLife = (sheet: Sheet, notes: Notes, about: About, field: "effort" | "cost"): void => {
  const isPeriod = (header: string) => /^[1-9]\d{0,2}$/.test(header);
  tellUnknown(sheet, notes, isPeriod);
  const columns = new Map(
    sheet.others.filter(({ header }) => isPeriod(header)).map(({ header, at }) => [Number(header), at]),
  );
  const seen = new Set<string>();
  for (const row of sheet.rows) {
    const one = initiativeIn(sheet, notes, about, row);
    const role = field === "effort" ? named(sheet, row, "role") : "";
    if (!one || role === undefined) continue;
    const path =
      field === "effort"
        ? pointer("initiatives", one.place, field, role)
        : pointer("initiatives", one.place, field);
    if (isRepeated(seen, path, sheet, notes, row, role || one.id)) continue;
    notes.at(path, sheet.place(row, sheet.column(field === "effort" ? "role" : "initiative")));
    const series = seriesIn(sheet, notes, row, columns, one.reading.duration, about.periods, path);
    if (field === "cost") one.reading.cost = series;
    else one.reading.effort[role] = series;
  }
};

const seriesIn = (
  sheet: Sheet,
  notes: Notes,
  row: SourceRow,
  columns: ReadonlyMap<number, number>,
  duration: number | undefined,
  periods: number,
  path: string,
): number[] => {
  if (duration === undefined || !Number.isInteger(duration) || duration < 1 || duration > periods) {
    // The duration's own fault is told; what would fit it cannot be.
    notes.spoil(path);
    return [];
  }
  for (const [k, at] of columns) {
    const text = row.cells[at]?.text.trim() ?? "";
    if (k > duration && text !== "")
      notes.bad(path, sheet.place(row, at), {
        code: "wrong-length",
        form: "after-end",
        values: { n: duration },
      });
  }
  return Array.from({ length: duration }, (_, k) => {
    const at = columns.get(k + 1);
    if (at !== undefined) return sheet.take(row, at, `${path}${pointer(k)}`, numberIn, "may be blank") ?? 0;
    notes.bad(path, sheet.place(row, -1), { code: "missing-column", values: { read: String(k + 1) } });
    return 0;
  });
};

/** Points by unit, or by purpose. */
export const readPoints = (
  sheet: Sheet,
  notes: Notes,
  about: About,
  field: "changeLoad" | "benefits",
): void => {
  tellUnknown(sheet, notes, () => false);
  const [of, points] =
    field === "changeLoad" ? (["unit", "points"] as const) : (["purpose", "pointsPerPeriod"] as const);
  const seen = new Set<string>();
  for (const row of sheet.rows) {
    const one = initiativeIn(sheet, notes, about, row);
    const key = named(sheet, row, of);
    if (!one || key === undefined) continue;
    const path = pointer("initiatives", one.place, field, key);
    if (isRepeated(seen, path, sheet, notes, row, key)) continue;
    one.reading[field][key] = sheet.take(row, sheet.column(points), path, numberIn);
  }
};

/** Who waits for whom, and who excludes whom. */
export const readLinks = (sheet: Sheet, notes: Notes, about: About): void => {
  tellUnknown(sheet, notes, () => false);
  for (const row of sheet.rows) {
    const one = initiativeIn(sheet, notes, about, row);
    const said = named(sheet, row, "kind");
    const other = named(sheet, row, "other");
    const kind = said === undefined ? undefined : kindOf(said);
    if (said !== undefined && !kind)
      notes.bad("", sheet.place(row, sheet.column("kind")), {
        code: "unknown-id",
        form: "kind",
        values: { read: shown(said) },
      });
    if (!one || !kind || other === undefined) continue;
    const place = one.reading[kind].push(other) - 1;
    notes.at(pointer("initiatives", one.place, kind, place), sheet.place(row, sheet.column("other")));
  }
};

const named = (
  sheet: Sheet,
  row: SourceRow,
  column: "role" | "unit" | "purpose" | "kind" | "other" | "initiative",
) => sheet.take(row, sheet.column(column), `#${column}`, idIn);

const initiativeIn = (sheet: Sheet, notes: Notes, about: About, row: SourceRow) => {
  const id = named(sheet, row, "initiative");
  if (id === undefined || about.isTwice(id)) return null;
  const place = about.placeOf(id);
  const reading = place === undefined ? undefined : about.initiatives[place];
  if (place !== undefined && reading) return { id, place, reading };
  const values = { read: shown(id) };
  notes.bad("", sheet.place(row, sheet.column("initiative")), {
    code: "unknown-id",
    form: "initiatives",
    values,
  });
  return null;
};

const isRepeated = (
  seen: Set<string>,
  path: string,
  sheet: Sheet,
  notes: Notes,
  row: SourceRow,
  read: string,
): boolean => {
  if (seen.has(path))
    notes.bad("", sheet.place(row, sheet.column("initiative")), {
      code: "duplicate-id",
      form: "key",
      values: { read: shown(read) },
    });
  const before = seen.has(path);
  seen.add(path);
  return before;
};
