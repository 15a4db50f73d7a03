import type { Refusal } from "../../../kernel/result.ts";
import type { Table } from "./rules-query.ts";
import type { Vintage } from "./rules-series.ts";
import type { Difference } from "./rules-vintage.ts";

/** A vintage as it is frozen, with what changed since the one before. */
export type Content = Omit<Vintage, "series" | "country"> & { difference: Difference };
export type Kept = { edition: number; content: Content };
export type Edition = { edition: number; fetchedAt: Date; difference: Difference };

/** How the last reading from an office went; the table stays chosen for the next. */
export type OfficeState = {
  at: string;
  outcome: "reading" | "kept" | "nothing-new" | "which" | "refused";
  table?: Table;
  /** Several that fit. */
  tables?: readonly Table[];
  refusal?: Refusal;
  year?: number;
  difference?: { added: number; revised: number };
  /** While reading: which question of how many, and when last heard of. */
  step?: number;
  steps?: number;
};
