/** Sign-in: who comes, by which way, with which roles, and how long. */
export { safePath } from "./answers.ts";
export { type Door, openDoor } from "./door.server.ts";
export type { DoorSettings, Way } from "./hall.server.ts";
export { addLocalPerson, foundMunicipality, giveRole, localIssuer, takeRole } from "./people.server.ts";
export type { OidcSettings } from "./provider.server.ts";
export { resolveAct } from "./session.server.ts";
export {
  type Grant,
  type LocalPerson,
  type OpenMunicipality,
  type OwnSession,
  rolesHere,
} from "./store.server.ts";
