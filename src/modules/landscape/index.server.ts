import { registerErasure, registerThings, registerUnitUse } from "../organisation/index.server.ts";
import { registerInitiatives } from "../purpose/index.server.ts";
import { strikeHere, strikeShared } from "./erasure/store.server.ts";
import { dropDrafts } from "./import/store.server.ts";
import { initiativesSeen } from "./initiative/seen.server.ts";
import { dropPublicationDrafts } from "./publication/store.server.ts";
import { answeredForBy, pointingTo, thingsSeen } from "./register/duty-things.server.ts";
import { nouns as declared } from "./register/nouns.ts";
import { unitUse } from "./register/store.server.ts";
import { limitLink } from "./settings/show.ts";

// A unit that vanishes from an imported file is kept while something here points to it.
registerUnitUse((tx, units) => unitUse(tx, declared, units));
// A file waiting to be confirmed may name anybody; it can be uploaded again.
registerErasure(dropDrafts);
registerErasure(dropPublicationDrafts);
// A note, a contact or where a fact came from may name somebody, too.
registerErasure((tx, _person, values) => strikeHere(tx, values));
registerErasure((tx, _person, values) => strikeShared(tx, values));

// Purpose asks what is expected of each initiative.
registerInitiatives(initiativesSeen);

// The organisation's pages name the things people are responsible for.
registerThings({ named: thingsSeen, ofUnit: answeredForBy, pointing: pointingTo, about: limitLink });

/** What the app and the modules after this one may ask of the landscape. */

export { archimateFile } from "./archimate/exchange.server.ts";
export { elementTypes } from "./archimate/model.ts";
export { takeOverAttestations } from "./attestation/actions.server.ts";
export { type ContractEnd, contractEnds, endedInUse, ranOut } from "./contract/ends.ts";
export { contractsToAct, endingUnsaid, mayRunOn, undatedContracts } from "./contract/facts.ts";
export { runsOnText, unsaidText } from "./contract/words.ts";
export { publish } from "./disclosure/actions.server.ts";
export { writePlan } from "./import/actions.server.ts";
export { exportAll, importFile, sheetsKnown } from "./import/command.server.ts";
export { draftImport, writeImport } from "./import/intake.server.ts";
export type { ImportPlan, Incoming } from "./import/rules.ts";
export { dropOldDrafts } from "./import/store.server.ts";
export { hoursAhead } from "./initiative/hours.ts";
export { changeLoad, quartersOf, sizeOf } from "./initiative/load.ts";
export { registerPlan } from "./initiative/planned.server.ts";
export type { EffortTable, Profile, Size, WorkRole } from "./initiative/rules-effort.ts";
export { effortOf, profiles, sizes, workRoles } from "./initiative/rules-effort.ts";
export { importKitosFolder } from "./kitos/actions.server.ts";
export {
  leftWithEndedUnits,
  livingInitiatives,
  livingUses,
  losingHolders,
  overlookedIn,
} from "./overlooked/facts.ts";
export { recordOf } from "./processing/facts.ts";
export { lacksIn } from "./processing/rules-groups.ts";
export { screeningWork } from "./processing/screening.ts";
export { eventText } from "./processing/screening-show.ts";
export { undescribedUses, unsaidUses } from "./processing/undescribed.ts";
export { agreementGapsIn } from "./processor-agreement/agreements.ts";
export { publishStanding } from "./publication/actions.server.ts";
export { shownFlags } from "./publication/show.ts";
export { dropOldPublicationDrafts } from "./publication/store.server.ts";
export { api } from "./register/api.server.ts";
export { keptWith, landscapeOf } from "./register/landscape.server.ts";
export { holderName, idOf, idsOf, type Landscape, numberOf, textOf, thingsOf } from "./register/landscape.ts";
export { nounNamed, nouns } from "./register/nouns.ts";
export {
  checkThing,
  completeness,
  normal as normalThing,
  type Thing,
  type Values,
} from "./register/rules.ts";
export { type Said, saidOf, sourceText } from "./register/said.ts";
export { choiceText, currencies, nounsText, nounText } from "./register/show.ts";
export { titleOf } from "./register/title.ts";
export { effortTable } from "./settings/effort-table.ts";
export { changeLimits } from "./settings/limits.ts";
export { objectionsTold } from "./settings/objections.server.ts";
export type { Limit } from "./settings/rules-limits.ts";
export { hoursInMonth, yearSource } from "./settings/show.ts";
export { promote, propose } from "./shared/actions.server.ts";
export { contentOf as sharedContentOf } from "./shared/content.ts";
export { dutiesIn, undatedDuties } from "./source/cover.ts";
export { ownScheme, ownTasks } from "./task/cofog.ts";
