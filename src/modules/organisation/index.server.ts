/** What other modules may ask of the organisation. */
export {
  municipalityOf,
  peopleCalled,
  personTitles,
  protectionOfficer,
  unitLine,
  unitTitles,
} from "./names/store.server.ts";
