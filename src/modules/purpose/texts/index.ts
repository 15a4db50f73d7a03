import type { LoggedIn } from "../../../platform/audit/logged.ts";
import { textsOf } from "../../../platform/i18n/index.ts";
import { logDa } from "./log.da.ts";
import { logEn } from "./log.en.ts";
import { logFi } from "./log.fi.ts";
import { logNb } from "./log.nb.ts";
import { logSv } from "./log.sv.ts";
import { pagesDa } from "./pages.da.ts";
import { pagesEn } from "./pages.en.ts";
import { pagesFi } from "./pages.fi.ts";
import { pagesNb } from "./pages.nb.ts";
import { pagesSv } from "./pages.sv.ts";
import { wordsDa } from "./words.da.ts";
import { wordsEn } from "./words.en.ts";
import { wordsFi } from "./words.fi.ts";
import { wordsNb } from "./words.nb.ts";
import { wordsSv } from "./words.sv.ts";

export const texts = textsOf({
  en: { ...wordsEn, ...pagesEn, ...logEn },
  da: { ...wordsDa, ...pagesDa, ...logDa },
  sv: { ...wordsSv, ...pagesSv, ...logSv },
  fi: { ...wordsFi, ...pagesFi, ...logFi },
  nb: { ...wordsNb, ...pagesNb, ...logNb },
});

declare module "../../../platform/audit/logged.ts" {
  interface Logged extends LoggedIn<typeof logEn> {}
}
