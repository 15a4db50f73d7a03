/** The change log: who changed what, when, why; a hash chain per municipality. */
export { type Action, type LoggedIn, loggedText, objectText, wholeLoggedText } from "./logged.ts";
export { type Entry, type Recorder, record, recordAll, redact, redactMentions } from "./record.server.ts";
export {
  actionsThere,
  actorsThere,
  count as auditCount,
  type Filter,
  list as auditList,
  listNamed as auditListNamed,
  namesOf,
  newestSaying as auditNewestSaying,
} from "./store.server.ts";
export { head, type NotedHead, verify } from "./verify.server.ts";
