/** What the app and the modules after this one may ask of the landscape. */

export { contractFacts } from "./contract/facts.ts";
export { actThisQuarter } from "./contract/rules-year-wheel.ts";
export { draftImport, importDraft, writeImport, writePlan } from "./import/actions.server.ts";
export type { ImportPlan, Incoming } from "./import/rules.ts";
export { changeLoad, sizeOf } from "./initiative/load.ts";
export { livingUses, overlookedIn } from "./overlooked/facts.ts";
export { recordOf } from "./processing/facts.ts";
export { api } from "./register/api.server.ts";
export { landscapeOf } from "./register/landscape.server.ts";
export { idOf, idsOf, type Landscape, numberOf, textOf, thingsOf } from "./register/landscape.ts";
export { nounNamed, nouns } from "./register/nouns.ts";
export { checkThing, completeness, type Thing, type Values } from "./register/rules.ts";
export { nounsText, nounText } from "./register/show.ts";
export { titleOf } from "./register/title.ts";
