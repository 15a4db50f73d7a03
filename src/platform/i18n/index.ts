export { chooseLang, chosenLang, langOfText } from "./choose.ts";
export { type Formats, formats, whole } from "./formats.ts";
export {
  type Plural,
  refusalText,
  type TextSource,
  type Texts,
  type Translate,
  textAnywhere,
  textsOf,
  type Values,
} from "./texts.ts";
export { type Wording, wordingsOf } from "./wordings.ts";
