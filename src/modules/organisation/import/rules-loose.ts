import type { Refusal } from "../../../kernel/result.ts";
import { type Loose, looseEnds, type Whole } from "../consistency/rules.ts";
import { isHierarchy } from "../hierarchy/rules.ts";
import { parentAttribute } from "../unit/rules.ts";
import { type ImportDecision, type ImportRow, type RowError, wholeAfter } from "./rules-plan.ts";

/** A refusal at the place in the file that brings it. */
export const errorAt = (row: ImportRow, column: string, refusal: Refusal): RowError => ({
  sheet: row.sheet,
  row: row.row,
  column,
  value: String(row.references[column] ?? row.values[column] ?? ""),
  refusal,
});

const columns: Record<string, string> = {
  "position.unit-not-valid": "unit",
  "import.unit-later": "unit",
  "import.unit-here-later": "unit",
  "position.person-not-valid": "person",
  "position.overlapping": "person",
  "position.second-primary": "primary",
};

/** What is wrong with a tree stands in the column of that tree. */
const columnOf = ({ code, values }: Refusal): string =>
  isHierarchy(values?.hierarchy) ? parentAttribute[values.hierarchy] : (columns[code] ?? "");

/**
 * A post that begins before its unit: files with first days of people and none of units have many, so it is one cause,
 * and says what to do. Of a unit that is here already a file moves no first day.
 */
const told = ({ kind, id, refusal }: Loose, before: Whole, after: Whole): Refusal => {
  if (kind !== "position" || refusal.code !== "position.unit-not-valid") return refusal;
  const day = String(refusal.values?.day);
  const unit = after.position.get(id)?.find(({ to }) => to === null || to > day)?.value.unit ?? "";
  const begins = after.unit.get(unit)?.[0]?.from;
  if (begins === undefined || begins <= day) return refusal;
  return { code: before.unit.has(unit) ? "import.unit-here-later" : "import.unit-later" };
};

/** What would no longer hang together and did before; placed at the row that brings it. */
export const newLooseEnds = (
  whole: Whole,
  decisions: readonly ImportDecision[],
  rowOf: ReadonlyMap<string, ImportRow>,
): RowError[] => {
  const key = (loose: Loose) =>
    `${loose.kind} ${loose.id} ${loose.refusal.code} ${loose.refusal.values?.hierarchy}`;
  const known = new Set(looseEnds(whole).map(key));
  const after = wholeAfter(whole, decisions);
  return looseEnds(after)
    .filter(loose => !known.has(key(loose)))
    .map(loose => ({ ...loose, refusal: told(loose, whole, after) }))
    .map(loose => {
      const row = [loose.id, ...(loose.loop ?? [])].map(id => rowOf.get(id)).find(Boolean);
      const column = columnOf(loose.refusal);
      return row
        ? errorAt(row, column, loose.refusal)
        : { sheet: "", row: 0, column, value: loose.name, refusal: loose.refusal };
    });
};
