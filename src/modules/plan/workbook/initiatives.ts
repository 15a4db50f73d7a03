import { pointer } from "../../../kernel/json.ts";
import type { Cell } from "../../../platform/files/index.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Loose } from "../portfolio/rules-parts.ts";
import { type Calendar, longest } from "../portfolio/rules-portfolio.ts";
import { booleanIn, idIn, numberIn, periodIn, type Said, textIn } from "./cell.ts";
import type { Notes } from "./notes.ts";
import { type Sheet, tellUnknown } from "./sheet.ts";
import { type Column, isRemark } from "./words.ts";

/** An initiative while it is read: sheets after the first fill its tables. */
export type Reading = Loose & {
  id: string | undefined;
  duration: number | undefined;
  effort: Record<string, unknown>;
  cost: unknown[] | undefined;
  changeLoad: Record<string, unknown>;
  benefits: Record<string, unknown>;
  after: string[];
  excludes: string[];
};

export const readInitiatives = (sheet: Sheet, notes: Notes, calendar: Calendar | null): Reading[] => {
  tellUnknown(sheet, notes, isRemark);
  const inside = insideHorizon(calendar);
  return sheet.rows.map((row, i) => {
    notes.at(pointer("initiatives", i), sheet.place(row, -1));
    const path = (field: string) => pointer("initiatives", i, field);
    const take = <T>(field: Column, read: (cell: Cell) => Said<T>, blank?: "may be blank") =>
      sheet.take(row, sheet.column(field), path(field), read, blank);
    const finish = take("finishBy", inside, "may be blank");
    const given = {
      earliest: take("earliest", inside, "may be blank"),
      // "By the end of" is inclusive in the workbook, and exclusive in the portfolio.
      finishBy: finish === undefined ? undefined : finish + 1,
      source: take("source", textIn, "may be blank"),
      legalBasis: take("legalBasis", textIn, "may be blank"),
    };
    const duration = take("duration", numberIn);
    const lasts =
      duration !== undefined && duration >= 1 && duration <= longest ? Math.floor(duration) : null;
    if (lasts === null) notes.spoil(path("cost"));
    return {
      id: take("id", idIn),
      name: take("name", textIn),
      mandatory: take("mandatory", booleanIn),
      duration,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      effort: Object.create(null),
      // What no sheet says of costs is none, for every period of its life.
      cost: new Array(lasts ?? 1).fill(0),
      changeLoad: Object.create(null),
      benefits: Object.create(null),
      after: [],
      excludes: [],
    };
  });
};

/** A label before the first period planned stands for nothing here; one after the last may be a deadline. */
const insideHorizon = (calendar: Calendar | null) => {
  const read = periodIn(calendar);
  return (cell: Cell): Said<number> => {
    const said = read(cell);
    if (!calendar || said === "blank" || !("value" in said) || said.value >= 0) return said;
    const values = {
      read: cell.text.trim(),
      from: labelOf(calendar, 0),
      to: labelOf(calendar, calendar.periods - 1),
    };
    return { fault: { code: "outside-horizon", values } };
  };
};
