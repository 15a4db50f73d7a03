import type { Lang } from "../../../kernel/lang.ts";
import type { Landscape } from "../register/landscape.ts";
import { fieldsOf } from "../register/noun.ts";
import type { Values } from "../register/rules.ts";
import { choiceText } from "../register/show.ts";
import { columnText, withBeside } from "./beside.ts";
import type { Placed } from "./drafts.ts";
import type { Note } from "./rules.ts";

/**
 * What a list that has no such column leaves open: a life cycle nobody told is not known, which is one of the
 * answers; and what nobody is said to answer for is the municipality's own until somebody says otherwise.
 */
export const unsaid = (draft: Placed, landscape: Landscape): Values => {
  const values: Values = {};
  if (draft.noun.name === "system-use" && !draft.fields.includes("lifeCycle")) values.lifeCycle = "unknown";
  const top = topUnit(landscape);
  if (top) for (const field of unitsUnsaid(draft)) values[field] = top;
  return values;
};

const unitsUnsaid = ({ noun, fields }: Placed): string[] =>
  fieldsOf(noun).flatMap(([name, field]) =>
    field.required && field.kind === "one" && field.to === "unit" && !fields.includes(name) ? [name] : [],
  );

const topUnit = (landscape: Landscape): string | null => {
  const tops = [...landscape.units].filter(([, { parent, stands }]) => parent === null && stands === "today");
  return tops.length === 1 ? tops[0]![0] : null;
};

/** What counts for all rows of a sheet: as it was said, or as it is taken for granted. */
export const noteDefaults = (sheet: Placed, landscape: Landscape, lang: Lang, notes: Note[]) => {
  const noun = withBeside(sheet.noun);
  for (const [name, text] of Object.entries(sheet.said ?? {})) {
    const field = noun.fields[name];
    if (!field || sheet.fields.includes(name)) continue;
    const value = field.choices ? choiceText(noun, name, text, lang) : text;
    notes.push({
      code: "for-all",
      values: { sheet: sheet.table.sheet, field: columnText(noun, name, lang), value },
    });
  }
  const top = topUnit(landscape);
  if (top && !sheet.fields.includes("id") && unitsUnsaid(sheet).some(name => !sheet.said?.[name]))
    notes.push({
      code: "default-unit",
      values: { sheet: sheet.table.sheet, unit: landscape.units.get(top)!.name },
    });
};
