import { addDays, type Day } from "../../../kernel/period.ts";
import { parseDay } from "../../../platform/files/index.ts";
import type { SheetView } from "../../../platform/intake/columns.ts";

/** What payroll systems write where nothing ends. */
export const noEnd: Day = "9999-12-31";

/** How the days of a column are taken that says when something ends, with the first day that stands in it. */
export type End = { sheet: string; heading: string; way: "last" | "to"; last: Day; to: Day };

/** Every column of a file that says when something ends. */
export const endsIn = (sheets: readonly SheetView[]): End[] =>
  sheets.flatMap(({ sheet, fields, columns }) =>
    columns.flatMap(({ heading, examples }, i) => {
      const field = fields[i];
      const day = examples.map(parseDay).find(read => read.ok && read.value !== noEnd);
      if (!day?.ok || (field !== "lastDay" && field !== "to")) return [];
      const [last, to] =
        field === "to" ? [addDays(day.value, -1), day.value] : [day.value, addDays(day.value, 1)];
      return [{ sheet, heading, way: field === "to" ? "to" : "last", last, to }];
    }),
  );
