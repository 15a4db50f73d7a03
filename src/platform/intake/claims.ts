import type { SourceTable } from "../files/index.ts";
import type { Knowledge, Placement } from "./columns.ts";

const claims = new Set<Knowledge>();

/** Says that the sheets an importer calls by name are its own: no other that claims its own takes one by its columns. */
export const claimSheets = (knowledge: Knowledge): void => {
  claims.add(knowledge);
};

/**
 * What a sheet holds: never what another importer calls by this name. A kind chosen for a whole file (a file with more
 * than one sheet has one choice) is not said of a sheet that looks more like another's: then somebody is asked.
 */
export const guessed = (table: SourceTable, knowledge: Knowledge, kind?: string): Placement => {
  const nothing = { kind: null, fields: table.columns.map(() => null) };
  if (isOthers(table.sheet, knowledge)) return nothing;
  const guess = knowledge.guess(table, kind);
  return kind !== undefined &&
    knowledge.guess(table).kind !== kind &&
    looksLikeOthers(table, knowledge, guess)
    ? nothing
    : guess;
};

const othersOf = (knowledge: Knowledge): Knowledge[] =>
  claims.has(knowledge) ? [...claims].filter(other => other !== knowledge) : [];

const isOthers = (sheet: string, knowledge: Knowledge): boolean =>
  !knowledge.calls?.(sheet) && othersOf(knowledge).some(other => other.calls?.(sheet));

const looksLikeOthers = (table: SourceTable, knowledge: Knowledge, guess: Placement): boolean =>
  othersOf(knowledge).some(other => knownIn(other.guess(table)) > knownIn(guess));

const knownIn = ({ fields }: Placement): number => fields.filter(field => field !== null).length;
