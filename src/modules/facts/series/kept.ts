import type { Refusal } from "../../../kernel/result.ts";
import type { Table } from "./rules-query.ts";
import type { Vintage } from "./rules-series.ts";
import type { Difference } from "./rules-vintage.ts";

/** A vintage as it is frozen, with what changed since the one before. */
export type Content = Omit<Vintage, "series" | "country"> & { difference: Difference };
export type Kept = { edition: number; content: Content };
export type Edition = { edition: number; fetchedAt: Date; difference: Difference };

/** What came of the last reading from an office; the table stays chosen for the next. */
export type OfficeOutcome = {
  at: string;
  outcome: "kept" | "nothing-new" | "which" | "refused";
  table?: Table;
  /** Several that fit. */
  tables?: readonly Table[];
  refusal?: Refusal;
  year?: number;
  difference?: { added: number; revised: number };
};

/** A reading that has begun: which question of how many; none as long as the table is looked for. */
export type Reading = { run: string; since: string; step: number; steps: number };

/** How it stands with an office; nothing stands there of one that was never asked. */
export type OfficeState = Partial<OfficeOutcome> & {
  /** When figures were last taken, and of which year. */
  taken?: { at: string; year: number };
  reading?: Reading;
};
