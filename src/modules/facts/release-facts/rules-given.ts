import type { Lang } from "../../../kernel/lang.ts";
import type { Answers } from "../questionnaire/rules-answers.ts";
import type { Questionnaire, Words } from "../questionnaire/rules-questionnaire.ts";

/** What is published apart. */
export const breakdowns = ["place", "role", "place-role"] as const;
export type Breakdown = (typeof breakdowns)[number];

/** How many a place has of a role in the frame. */
export type Stratum = {
  /** Country and code of the register: "FI-091". */
  place: string;
  role: string;
  population: number;
};

/** What one respondent answered; no id, no time, and the order of a list of them means nothing. */
export type Response = { place: string; role: string; answers: Answers; flags: readonly string[] };

/** How a stratum was reached: persons. */
export type Reached = { place: string; role: string; invited: number; refused: number; partial: number };

/** A closed wave with all that its release is made of. */
export type Wave = {
  /** The frozen version that was asked. */
  questionnaire: Questionnaire;
  strata: readonly Stratum[];
  responses: readonly Response[];
  reached: readonly Reached[];
  threshold: number;
  leastFrame: number;
  breakdowns: readonly Breakdown[];
  mode: Questionnaire["mode"];
  /** When it was asked: "2026-10". */
  period: string;
  /** The languages of the release; the first is its main one. */
  languages: readonly Lang[];
  /** What places and roles are called; a code without a name stands as it is. */
  placeNames: Readonly<Record<string, Words>>;
  roleNames: Readonly<Record<string, Words>>;
};
