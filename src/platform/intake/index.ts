// What is wrong in a file, and which column is what: for the modules that take files in.
export { claimSheets, guessed } from "./claims.ts";
export {
  answeredIn,
  headingsOf,
  type Knowledge,
  type Offer,
  type Placed,
  type Placement,
} from "./columns.ts";
export { type Fault, faultList } from "./faults.ts";
export { type SheetTaken, takenOf } from "./taken.ts";

// A refusal of a file on its way can be told wherever files are taken in.
import "./texts/index.ts";
