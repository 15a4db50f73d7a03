import { registerErasure } from "../organisation/index.server.ts";
import { strikeActions } from "./dialogue/store.server.ts";
import { strikeQuestionnaires, strikeReleases } from "./erasure/store.server.ts";
import { strikeInvited } from "./wave/store-frame.server.ts";

// The title of a questionnaire, a question or why two compare may name somebody.
registerErasure((tx, _person, values) => strikeQuestionnaires(tx, values));
// Whoever was invited to answer, and whom a survey names as its contact.
registerErasure((tx, _person, values) => strikeInvited(tx, values));
// Why a release was moved, or an analysis of it, may name somebody too.
registerErasure((tx, _person, values) => strikeReleases(tx, values));

// Who sees to what was agreed after a round is mostly somebody.
registerErasure((tx, _person, values) => strikeActions(tx, values));

/** The door of facts on the server: what the app and later modules may ask of it. */

// What is wrong in a file or a question can be told wherever it was asked.
import "./texts/index.ts";

// Rehearsals: what the pages of those who are asked do, by program.
export { answerByProgram, openWaveAt } from "./answer/by-program.server.ts";
// The answers of a wave added up by item, cell and value, and means and shares of them with their variance.
export { cubeOf, type WaveAnswers } from "./cube/rules-cube.ts";
export { type CubeFigure, cubeFigure, drawnOf, type Frame } from "./cube/rules-figure.ts";
export { addAction } from "./dialogue/actions.server.ts";
// What was agreed after a round of a survey and is over its day.
export { type LateAction, lateActions } from "./dialogue/reads.server.ts";
// Disclosure control: what may be asked and shown of a group.
export {
  apart,
  framed,
  movedEnough,
  raisedThreshold,
  shownShares,
  usualLimits,
} from "./disclosure/rules-disclosure.ts";
// Estimates of a file of answers by the design of its sample (format samsyn-design/1).
export { estimate } from "./estimate/file.ts";
// Families of tests, and what needs no file.
export { falseDiscovery } from "./estimate/rules-discovery.ts";
export { wilson } from "./estimate/rules-interval.ts";
export { trendOf } from "./estimate/rules-trend.ts";
export { changeOf } from "./estimate/rules-waves.ts";
export { baseWeights } from "./estimate/rules-weights.ts";
export { pulsesOf, type ReleasedPulse } from "./hours/pulses.server.ts";
// Hours by role that a municipality's own pulses have published, for its plan.
export { type Kind, kinds } from "./hours/rules-hours.ts";
// Questionnaires: ready ones, and what makes, changes and freezes them by program.
export {
  beginDraft,
  beginInstrument,
  changeDraft,
  freezeVersion,
  hasInstruments,
} from "./instrument/actions.server.ts";
export { readyOf } from "./instrument/ready.ts";
// What things of facts are called, for the change log.
export { factsNamed } from "./names/store.server.ts";
// Who may ask others, and so write to them.
export { mayAsk } from "./policy.ts";
// Disclosure control: what is hidden in a table, and the auditor that every release passes.
export { protectTable } from "./protection/protect.ts";
export { tableOfCsv } from "./protection/read.ts";
export { auditPattern } from "./protection-audit/audit.ts";
export { toldAuditFault } from "./protection-audit/told.ts";
// A question of a questionnaire, read and changed by program.
export { changeItem } from "./questionnaire/rules-edit.ts";
export { itemsOf, type Questionnaire, roundsOf } from "./questionnaire/rules-questionnaire.ts";
// Releases: announced, made and frozen by program; nobody opens one, its hour does.
export { announceRelease } from "./release/actions.server.ts";
export { freezeRelease, makeRelease } from "./release/making.server.ts";
export { readMaking } from "./release/making-read.server.ts";
export { releasesOf } from "./release/reads.server.ts";
// Public statistics: newer figures from a statistical office, checked before they are taken.
export { fetchFigures } from "./series/fetch.server.ts";
export { fetchDue } from "./series/monthly.server.ts";
export { addressOfOffice, readOffices, type StatisticsOffices } from "./series/outside.ts";
export { stopReadings } from "./series/underway.server.ts";
// Tables of open releases for everybody, by PxWeb's API v2.
export type { StatisticsApi } from "./serving/api.server.ts";
export { openStatistics } from "./serving/tables.server.ts";
// Waves: a questionnaire asked of a frame, made and opened by program.
export { beginWave } from "./wave/actions.server.ts";
export { sayPopulation, takeFrame } from "./wave/frame.server.ts";
export { mailWaves, printLetters } from "./wave/letters.server.ts";
export { closeWave, openWave, tidyWaves } from "./wave/opening.server.ts";
export { groupOf } from "./wave/places.server.ts";
