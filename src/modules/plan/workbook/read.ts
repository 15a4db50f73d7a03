import { pointer } from "../../../kernel/json.ts";
import type { Lang } from "../../../kernel/lang.ts";
import { done, type Result } from "../../../kernel/result.ts";
import { readTablesInWorker, type SourceTable, type TablesInput } from "../../../platform/files/index.ts";
import { startFits } from "../portfolio/rules-calendar.ts";
import type { Fault } from "../portfolio/rules-fault.ts";
import { type Loose, objectsIn } from "../portfolio/rules-parts.ts";
import { type Calendar, calendarOf, longest, type Portfolio } from "../portfolio/rules-portfolio.ts";
import { portfolioOf } from "../portfolio/rules-read.ts";
import { readInitiatives } from "./initiatives.ts";
import { type About, readLife, readLinks, readPoints } from "./life.ts";
import { notes as emptyNotes, type Notes, type Place } from "./notes.ts";
import { readBudgets, readPurposes, readRoles, readSettings, readUnits } from "./resources.ts";
import { type Sheet, sheetIn } from "./sheet.ts";
import { toldPlace } from "./told.ts";
import { columnName, type SheetKey, sheetName, sheetOf, sheetWords } from "./words.ts";

/** A workbook as read: a portfolio with what is odd, or all that is wrong, each with its place. */
export type ReadWorkbook =
  | { ok: true; portfolio: Portfolio; warnings: Notes["warnings"] }
  | { ok: false; faults: Notes["faults"]; periodsPerYear: Calendar["periodsPerYear"] };

/** A portfolio from a workbook; refused as a whole only when it is no workbook. */
export const portfolioOfWorkbook = async (input: TablesInput, lang: Lang): Promise<Result<ReadWorkbook>> => {
  const tables = await readTablesInWorker(input);
  return tables.ok ? done(portfolioOfTables(tables.value, lang)) : tables;
};

/** A portfolio from the sheets of a workbook. `lang`: the words missing sheets are told in. */
export const portfolioOfTables = (tables: readonly SourceTable[], lang: Lang): ReadWorkbook => {
  const notes = emptyNotes();
  const sheets = sheetsIn(tables, notes, lang);
  const raw = rawOf(sheets, notes);
  const read = portfolioOf(raw);
  const place = (path: string): Place => notes.placeOf(path) ?? { sheet: sheetName("settings", lang) };
  const late = (read.ok ? [] : read.faults)
    .filter(({ path, form }) => !notes.spoiled(path) && !(form && notes.spoiled(pointer(form))))
    .map(fault => ({
      fault: { ...fault, values: inSheet(fault.values, place, lang) },
      place: place(fault.path),
    }));
  const order = tables.map(({ sheet }) => sheet);
  const faults = inOrder(perhapsFollowing([...notes.faults, ...late]), order);
  if (!read.ok || faults.length > 0) {
    const perYear = calendarIn(raw)?.periodsPerYear ?? 4;
    return { ok: false, faults, periodsPerYear: perYear };
  }
  const odd = read.warnings.map(warning => ({ warning, place: place(warning.path) }));
  return { ok: true, portfolio: read.portfolio, warnings: [...notes.warnings, ...odd] };
};

/**
 * Where an id stands twice, another may be lost: that a row names one that is not there can be a consequence, and is
 * told as such. It is told all the same, since it may be a fault of its own.
 */
const perhapsFollowing = (faults: Notes["faults"]): Notes["faults"] => {
  const twice = faults.some(
    ({ fault }) => fault.code === "duplicate-id" && /^\/initiatives\/\d+\/id$/.test(fault.path),
  );
  const follows = ({ code, form }: Fault) => twice && code === "unknown-id" && form === "initiatives";
  return faults.map(one => (follows(one.fault) ? { ...one, fault: { ...one.fault, form: "lost" } } : one));
};

/** As one reads the workbook: sheet by sheet, row by row; what is said of no sheet that is there comes first. */
const inOrder = (faults: Notes["faults"], sheets: readonly string[]): Notes["faults"] => {
  const column = ({ place }: Notes["faults"][number]) => (place.column ?? "").padStart(4);
  return [...faults].sort(
    (a, b) =>
      sheets.indexOf(a.place.sheet) - sheets.indexOf(b.place.sheet) ||
      (a.place.row ?? 0) - (b.place.row ?? 0) ||
      (column(a) < column(b) ? -1 : column(a) > column(b) ? 1 : 0),
  );
};

/** "First in /roles/0/id" is told by sheet and row. */
const inSheet = (values: Fault["values"], place: (path: string) => Place, lang: Lang): Fault["values"] =>
  typeof values.first === "string" ? { ...values, first: toldPlace(place(values.first), lang) } : values;

type Sheets = Partial<Record<SheetKey, Sheet>>;

const sheetsIn = (tables: readonly SourceTable[], notes: Notes, lang: Lang): Sheets => {
  const sheets: Sheets = {};
  for (const table of tables) {
    const key = sheetOf(table.sheet);
    const place = { sheet: table.sheet };
    if (!key) notes.warnings.push({ warning: { path: "", code: "unknown-sheet", values: {} }, place });
    else if (sheets[key])
      notes.bad("", place, { code: "duplicate-id", form: "key", values: { read: table.sheet } });
    else sheets[key] = sheetIn(key, table, notes, column => columnName(column, lang));
  }
  // The keys of a literal are its own.
  for (const key of Object.keys(sheetWords) as SheetKey[]) {
    const read = sheetName(key, lang);
    if (!sheets[key]) notes.bad("", { sheet: read }, { code: "missing-sheet", values: { read } });
    // Nothing is said of what is in a sheet that is not there.
    if (!sheets[key]) notes.spoil(pointer(key));
    else notes.at(pointer(key), { sheet: tables.find(one => sheetOf(one.sheet) === key)?.sheet ?? read });
  }
  return sheets;
};

const rawOf = (sheets: Sheets, notes: Notes): Loose => {
  const settings = sheets.settings ? readSettings(sheets.settings, notes) : {};
  const { start, periods, periodsPerYear, ...rest } = settings;
  const calendar = { start, periods, periodsPerYear };
  if (!sheets.settings)
    for (const part of ["format", "currency", "calendar", "discountRate", "benefitHorizon"])
      notes.spoil(pointer(part));
  const known = calendarIn({ calendar });
  const initiatives = sheets.initiatives ? readInitiatives(sheets.initiatives, notes, known) : [];
  const place = new Map(objectsIn(initiatives).map(([one, i]) => [one.id, i]));
  const ids = initiatives.map(({ id }) => id);
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  // Of two with one id it is not known which a row means.
  const about = {
    initiatives,
    placeOf: (id: string) => place.get(id),
    isTwice: (id: string) => twice.has(id),
    periods: known?.periods ?? longest,
  };
  // Without initiatives every other row would name one that is not there.
  if (sheets.initiatives) readAbout(sheets, notes, about);
  return {
    ...rest,
    calendar,
    roles: sheets.roles ? readRoles(sheets.roles, notes, known) : [],
    budgets: sheets.budgets ? readBudgets(sheets.budgets, notes) : [],
    units: sheets.units ? readUnits(sheets.units, notes, known) : [],
    purposes: sheets.purposes ? readPurposes(sheets.purposes, notes) : [],
    initiatives,
  };
};

const readAbout = (sheets: Sheets, notes: Notes, about: About): void => {
  if (sheets.effort) readLife(sheets.effort, notes, about, "effort");
  if (sheets.costs) readLife(sheets.costs, notes, about, "cost");
  if (sheets.changeLoad) readPoints(sheets.changeLoad, notes, about, "changeLoad");
  if (sheets.benefits) readPoints(sheets.benefits, notes, about, "benefits");
  if (sheets.links) readLinks(sheets.links, notes, about);
};

const calendarIn = (raw: Loose): Calendar | null => {
  const calendar = calendarOf(raw.calendar);
  return calendar && startFits(calendar) ? calendar : null;
};
