import type { Refusal } from "../../../kernel/result.ts";
import type { Noun } from "../register/noun.ts";
import { differing, type Thing, type Values } from "../register/rules.ts";

/** Something wrong in a file, at the place a spreadsheet program shows. */
export type Fault = { sheet: string; row: number; column: string; value: string; refusal: Refusal };

/** Something to know about a file that stops nothing. */
export type Note = {
  code:
    | "same-row"
    | "same-title"
    | "same-twice"
    | "formula"
    | "ambiguous"
    | "default-unit"
    | "for-all"
    | "same-number"
    | "own-unit"
    | "end-alone"
    | "kitos-unknown"
    | "conflict";
  values: Record<string, string | number>;
};

/** One row of a file, or one thing of another register, as it is to stand here. */
export type Incoming = {
  noun: string;
  id: string;
  isNew: boolean;
  version: number | null;
  values: Values;
  remove: boolean;
};

export type Change = { noun: string; id: string; fields: string[]; before: Values; after: Values };

/** What an import would do: nothing of it is done when there is a fault. */
export type ImportPlan = {
  created: Incoming[];
  changed: (Change & { version: number })[];
  removed: { noun: string; id: string; version: number }[];
  unchanged: Record<string, number>;
  faults: Fault[];
  faultCount: number;
  notes: Note[];
  /** The sheet that tells of a thing, by its id; what comes with others has none. */
  sheetOf: ReadonlyMap<string, string>;
};

/** Compares what comes with what is here. Fields that do not come are left as they are. */
export const planOf = (
  incoming: readonly Incoming[],
  here: (id: string) => Thing | undefined,
  nounOf: (name: string) => Noun,
): Pick<ImportPlan, "created" | "changed" | "removed" | "unchanged"> => {
  const plan: Pick<ImportPlan, "created" | "changed" | "removed" | "unchanged"> = {
    created: [],
    changed: [],
    removed: [],
    unchanged: {},
  };
  for (const row of incoming) {
    const before = here(row.id);
    if (!before) {
      if (!row.remove) plan.created.push(row);
      continue;
    }
    if (row.remove) {
      plan.removed.push({ noun: row.noun, id: row.id, version: before.version });
      continue;
    }
    const after = { ...before.values, ...row.values };
    const fields = differing(nounOf(row.noun), before.values, after);
    if (fields.length === 0) plan.unchanged[row.noun] = (plan.unchanged[row.noun] ?? 0) + 1;
    else
      plan.changed.push({
        noun: row.noun,
        id: row.id,
        fields,
        before: before.values,
        after,
        version: before.version,
      });
  }
  return plan;
};
