/** The door of the organisation on the server: what other modules and the app may ask of it. */

// The published API.
export { api } from "./api.server.ts";
// Many new objects with their histories at once: seeding and first imports.
export { type Established, establish } from "./bulk/actions.server.ts";
// The change feed: commit-ordered, ids only.
export { clearFeed, emitTookEffect, readFeed } from "./change/actions.server.ts";
export { newestChanges as newestEvents } from "./change/store.server.ts";
// What does not hang together, reported and never cut.
export { reportLooseEnds } from "./consistency/actions.server.ts";
// GDPR erasure, and the list that is replayed after a restore.
export {
  afterErasure,
  erasePerson,
  erasureList,
  erasureObstacle,
  registerErasure,
  replayErasures,
  setKeepingDuty,
} from "./erasure/actions.server.ts";
export { type Erasure, erasures } from "./erasure/store.server.ts";
export type { Recorded } from "./history/actions.server.ts";
// Import of a file: prepare, look, confirm. Modules above register who uses units.
export { registerUnitUse, type UnitUse } from "./import/actions.server.ts";
export {
  confirmImport,
  type ImportInput,
  importOrganisation,
  prepareImport,
  sheetsOfOrganisation,
} from "./import/intake.server.ts";
// What another register tells of units and people, written with what it tells of other things.
export {
  organisationNow,
  type Told,
  type ToldPerson,
  type ToldUnit,
  takeIn,
  unitsStillNeeded,
} from "./kitos/take.server.ts";
// The invented municipalities that are shipped, which the register does not know.
export { exampleCalled, examples } from "./municipality/examples.ts";
export {
  countByCountry,
  findMunicipalities,
  knownMunicipalities,
  knownMunicipality,
  mergedInto,
  registerEdition,
} from "./municipality/known.ts";
export type { KnownMunicipality } from "./municipality/rules.ts";
// Names for those who point to units and people, in a transaction of their own already.
export {
  type HolderTitle,
  holdersCalled,
  holderTitles,
  municipalityOf,
  personTitles,
  protectionOfficer,
  type UnitInLine,
  unitLine,
  unitTitles,
} from "./names/store.server.ts";
// The verbs: start, change from a day, end, correct history; `…In` in the caller's transaction.
export { endPerson, personVerbs } from "./person/actions.server.ts";
export { type PersonAt, personById, personNames, searchPeople } from "./person/reads.server.ts";
export { namesOfPeople } from "./person/store.server.ts";
export { cancelPlanned } from "./planned/cancel.server.ts";
export { type PlannedAhead, plannedAhead } from "./planned/reads.server.ts";
export { mayAppoint, mayChange, mayErase, mayImport, mayRead } from "./policy.ts";
export { endPosition, positionVerbs } from "./position/actions.server.ts";
export { positionsOn } from "./position/store.server.ts";
export {
  type Appointment,
  responsibilityVerbs,
  setResponsibility,
  setResponsibilityIn,
} from "./responsibility/actions.server.ts";
export { appointIn, type Named } from "./responsibility/appoint.server.ts";
export {
  type Counts,
  countOrganisation,
  heldBy,
  responsibilitiesForKind,
  responsibilitiesOf,
  responsibilitiesOfIn,
} from "./responsibility/reads.server.ts";
export { type DutySpan, type Holding, spansOf } from "./responsibility/store.server.ts";
export {
  registerThings,
  type ThingGroup,
  type ThingSeen,
  type UnitPointer,
} from "./responsibility/things.server.ts";
export { dutyAddress, dutyWord } from "./responsibility/words.ts";
export { type Cascade, endUnit, unitVerbs } from "./unit/actions.server.ts";
export {
  consequencesOfEnd,
  type Manager,
  managerOf,
  type UnitAt,
  unitById,
  unitNames,
  unitsAsKnownAt,
  unitsAsOf,
} from "./unit/reads.server.ts";
export { namesOfUnits, type UnitLine, unitsOn } from "./unit/store.server.ts";
// For those who are in a transaction of their own already.
export { mergersSaid } from "./unit/store-mergers.server.ts";
