import { strike } from "../../platform/db/strike.ts";
import { registerErasure } from "../organisation/index.server.ts";

// Who answers, what they say and who agreed may name somebody.
registerErasure((tx, _person, values) => strike(tx, values, "purpose"));

/** The door of purpose on the server: what the app and the modules after this one may ask of it. */

// What the council, the administration and the institutions agreed the purposes weigh.
export { agreedPoints, proofsOf } from "./agreed.server.ts";
export { agreeOn } from "./agreement/actions.server.ts";
// The published API.
export { api } from "./api.server.ts";
// Everything that is said, where it parts and what is agreed, by what it is about.
export { type Sight, sightsOf } from "./distance/sight.server.ts";
// Answers said by program: the pages say them by hand.
export { sayExpectation } from "./expectation/actions.server.ts";
// The landscape says what initiatives there are.
export { registerInitiatives } from "./initiatives.server.ts";
// What waits: levels that have not answered, agreements somebody has said otherwise since.
export { type Waiting, waitingIn } from "./waiting.server.ts";
