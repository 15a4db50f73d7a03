import type { LoggedIn } from "../../../../platform/audit/logged.ts";
import { textsOf } from "../../../../platform/i18n/index.ts";
import { da as editorDa } from "./editor.da.ts";
import { en as editorEn } from "./editor.en.ts";
import { fi as editorFi } from "./editor.fi.ts";
import { nb as editorNb } from "./editor.nb.ts";
import { sv as editorSv } from "./editor.sv.ts";
import { da as exchangeDa } from "./exchange.da.ts";
import { en as exchangeEn } from "./exchange.en.ts";
import { fi as exchangeFi } from "./exchange.fi.ts";
import { nb as exchangeNb } from "./exchange.nb.ts";
import { sv as exchangeSv } from "./exchange.sv.ts";
import { da as instrumentDa } from "./instrument.da.ts";
import { en as instrumentEn } from "./instrument.en.ts";
import { fi as instrumentFi } from "./instrument.fi.ts";
import { nb as instrumentNb } from "./instrument.nb.ts";
import { sv as instrumentSv } from "./instrument.sv.ts";
import { da as logDa } from "./log.da.ts";
import { en as logEn } from "./log.en.ts";
import { fi as logFi } from "./log.fi.ts";
import { nb as logNb } from "./log.nb.ts";
import { sv as logSv } from "./log.sv.ts";
import { da as questionnaireDa } from "./questionnaire.da.ts";
import { en as questionnaireEn } from "./questionnaire.en.ts";
import { fi as questionnaireFi } from "./questionnaire.fi.ts";
import { nb as questionnaireNb } from "./questionnaire.nb.ts";
import { sv as questionnaireSv } from "./questionnaire.sv.ts";

export const texts = textsOf({
  en: { ...editorEn, ...exchangeEn, ...instrumentEn, ...logEn, ...questionnaireEn },
  da: { ...editorDa, ...exchangeDa, ...instrumentDa, ...logDa, ...questionnaireDa },
  sv: { ...editorSv, ...exchangeSv, ...instrumentSv, ...logSv, ...questionnaireSv },
  fi: { ...editorFi, ...exchangeFi, ...instrumentFi, ...logFi, ...questionnaireFi },
  nb: { ...editorNb, ...exchangeNb, ...instrumentNb, ...logNb, ...questionnaireNb },
});

declare module "../../../../platform/audit/logged.ts" {
  interface Logged extends LoggedIn<typeof logEn> {}
}
