import { registerErasure } from "../../modules/organisation/index.server.ts";
import { dropMentions } from "./store.server.ts";

// A reminder to somebody's address ends with the person's data, and so does a mail on its way that names the person.
registerErasure((tx, _person, values) => dropMentions(tx, values));
