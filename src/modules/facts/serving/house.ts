import { type Lang, langs, type Names, nameIn } from "../../../kernel/lang.ts";
import { inventedText } from "../chart/words.ts";
import type { TableOf } from "./rules-cube-table.ts";
import type { House } from "./rules-listing.ts";
import { texts } from "./texts/index.ts";

const called: Record<Lang, string> = {
  en: "English",
  da: "Dansk",
  sv: "Svenska",
  fi: "Suomi",
  nb: "Norsk bokmål",
};

/** What the API says of itself, and the limits it keeps to. */
export const house: House = {
  apiVersion: "2.0.0",
  appVersion: "1",
  languages: langs.map(id => ({ id, label: called[id] })),
  defaultLanguage: "en",
  maxDataCells: 10_000,
  maxCallsPerTimeWindow: 30,
  timeWindow: 10,
  license: "https://creativecommons.org/publicdomain/zero/1.0/",
  sourceReferences: langs.map(language => ({ language, text: texts(language)("source-reference") })),
  dataFormats: ["json-stat2", "csv", "px"],
};

type Key = Parameters<ReturnType<typeof texts>>[0];
const inAll = (key: Key): Names => Object.fromEntries(langs.map(lang => [lang, texts(lang)(key)]));

/** The two words of a title in a language that is one of ours, else in English. */
export const titleWords = (lang: string) => {
  const t = texts(langs.find(one => one === lang) ?? "en");
  return { by: t("title.by"), and: t("title.and") };
};

/** The words a table of a survey is told in. */
export const tableWords: TableOf["words"] = {
  dimension: code =>
    texts("en").has(`dimension.${code}`) ? inAll(`dimension.${code}` as Key) : { en: code },
  subject: inAll("subject"),
  title: titleWords,
  beside: Object.fromEntries(langs.map(lang => [lang, texts(lang)("note.beside")])),
  invented: source => Object.fromEntries(langs.map(lang => [lang, inventedText(nameIn(source, lang), lang)])),
  codelist: kind => inAll(`codelist.${kind}`),
  notes: Object.fromEntries(
    langs.map(lang => [
      lang,
      (
        [
          "note.hidden",
          "note.none",
          "note.not-asked",
          "note.nearly-all",
          "note.nearly-none",
          "note.break",
        ] as const
      ).map(key => texts(lang)(key)),
    ]),
  ),
};
