/** The door of facts on the server: what the app and later modules may ask of it. */

// What is wrong in a file or a question can be told wherever it was asked.
import "./texts/index.ts";

export { falseDiscovery } from "./estimate/rules-discovery.ts";
