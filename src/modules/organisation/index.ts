/** Types and words of the organisation that pages of other modules need. */
export { addresses as organisationAddresses } from "./addresses.ts";
export { type Change, changeSchema, type Feed, feedSchema } from "./change/rules.ts";
export { type Hierarchy, hierarchies } from "./hierarchy/rules.ts";
export type { Planned } from "./history/rules.ts";
export { nameOf as nameOfPerson, type Person } from "./person/rules.ts";
export { type Position, type PositionType, positionTypes } from "./position/rules.ts";
export {
  type HolderKind,
  holderKinds,
  isHolderKind,
  type Responsibility,
  type ResponsibilityKind,
  responsibilityKinds,
} from "./responsibility/rules.ts";
export { tell as tellOrganisation } from "./texts/index.ts";
export { type Unit, type UnitType, unitTypes } from "./unit/rules.ts";
