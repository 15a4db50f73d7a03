/** Sign-in: who comes, by which way, with which roles, and how long. */
export { safePath } from "./answers.ts";
export { type Door, openDoor } from "./door.server.ts";
export type { Way } from "./hall.server.ts";
export { type ApiKey, keysHere, strikeKeys } from "./key-store.server.ts";
export { endKey, keyShown, longestKey, makeKey, newForm } from "./keys.server.ts";
export {
  addLocalPerson,
  endAssociationsGivenHere,
  foundMunicipality,
  giveRole,
  setAssociation,
  takeRole,
} from "./people.server.ts";
export type { OidcSettings } from "./provider.server.ts";
export {
  type Grant,
  type LocalPerson,
  rolesHere,
} from "./store.server.ts";
