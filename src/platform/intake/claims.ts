import type { SourceTable } from "../files/index.ts";
import type { Knowledge, Placement } from "./columns.ts";

const claims = new Set<Knowledge>();

/** Says that the sheets an importer calls by name are its own: no other that claims its own takes one by its columns. */
export const claimSheets = (knowledge: Knowledge): void => {
  claims.add(knowledge);
};

/** What a sheet holds; where nobody said so, never what another importer calls by this name. */
export const guessed = (table: SourceTable, knowledge: Knowledge, kind?: string): Placement =>
  kind === undefined && isOthers(table.sheet, knowledge)
    ? { kind: null, fields: table.columns.map(() => null) }
    : knowledge.guess(table, kind);

const isOthers = (sheet: string, knowledge: Knowledge): boolean =>
  claims.has(knowledge) &&
  !knowledge.calls?.(sheet) &&
  [...claims].some(other => other !== knowledge && other.calls?.(sheet));
