/** The door of facts on the server: what the app and later modules may ask of it. */

// What is wrong in a file or a question can be told wherever it was asked.
import "./texts/index.ts";

// Estimates of a file of answers by the design of its sample (format samsyn-design/1).
export { estimate } from "./estimate/file.ts";
// Families of tests, and what needs no file.
export { falseDiscovery } from "./estimate/rules-discovery.ts";
export { wilson } from "./estimate/rules-interval.ts";
export { trendOf } from "./estimate/rules-trend.ts";
export { changeOf } from "./estimate/rules-waves.ts";
export { baseWeights } from "./estimate/rules-weights.ts";
