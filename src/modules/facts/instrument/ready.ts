import type { Lang } from "../../../kernel/lang.ts";
import { type Questionnaire, questionnaireSchema } from "../questionnaire/rules-questionnaire.ts";
import barriers from "./data/barriers.json?raw";
import capacity from "./data/capacity-digitalisation.json?raw";
import pulse from "./data/capacity-pulse.json?raw";
import decisionMakers from "./data/decision-makers.json?raw";
import fiveQuestions from "./data/five-questions.json?raw";
import maturity from "./data/maturity-dialogue.json?raw";

/** The ready questionnaires, in five languages; docs/methods/questionnaire.md says where their themes come from. */
export const readyInstruments: readonly Questionnaire[] = [
  decisionMakers,
  capacity,
  pulse,
  maturity,
  fiveQuestions,
  barriers,
].map(raw => questionnaireSchema.parse(JSON.parse(raw)));

/** A ready one as a municipality begins from it; undefined where there is none of the name. */
export const readyOf = (id: string): Questionnaire | undefined => readyInstruments.find(one => one.id === id);

/** Whose hours a pulse asks about until a municipality names its own. */
const usualRounds = [
  "project-manager",
  "line-specialist",
  "it-architect",
  "system-owner",
  "information-security",
];

/** What a municipality's own begins as: what is asked once for each role asks about the usual ones. */
export const startOf = (ready: Questionnaire): Questionnaire =>
  ready.repeatPer === "role" && !ready.rounds ? { ...ready, rounds: usualRounds } : ready;

/** The scales of all ready questionnaires, by their id: what a questionnaire of one's own may take. */
export const readyScales = Object.assign(
  {},
  ...readyInstruments.map(({ scales }) => scales),
) as Questionnaire["scales"];

/** An empty questionnaire in the languages of a municipality. */
export const emptyQuestionnaire = (
  id: string,
  languages: Lang[],
  title: Questionnaire["title"],
): Questionnaire => ({
  format: "samsyn-instrument/1",
  id,
  version: 1,
  languages,
  mode: "personal-anonymous",
  roles: ["office-holder"],
  title,
  intro: {},
  groups: [],
  scales: {},
});
