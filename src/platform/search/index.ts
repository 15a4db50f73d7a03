// How texts are compared: a name with a name, a heading with a heading, what is sought with what there is.
export { headingKey, nameKey } from "./keys.ts";
export {
  type Labels,
  labelled,
  labelsLike,
  labelsNear,
  mostNear,
  type Named,
  tellingWords,
} from "./labels.ts";
export { rankOf, sought, wordsIn } from "./sought.ts";
