import type { Called, LoggedIn } from "../../../platform/audit/logged.ts";
import { textsOf } from "../../../platform/i18n/index.ts";
import { answersDa } from "./answers.da.ts";
import { answersEn } from "./answers.en.ts";
import { answersFi } from "./answers.fi.ts";
import { answersNb } from "./answers.nb.ts";
import { answersSv } from "./answers.sv.ts";
import { dutiesDa } from "./duties.da.ts";
import { dutiesEn } from "./duties.en.ts";
import { dutiesFi } from "./duties.fi.ts";
import { dutiesNb } from "./duties.nb.ts";
import { dutiesSv } from "./duties.sv.ts";
import { exchangeDa } from "./exchange.da.ts";
import { exchangeEn } from "./exchange.en.ts";
import { exchangeFi } from "./exchange.fi.ts";
import { exchangeNb } from "./exchange.nb.ts";
import { exchangeSv } from "./exchange.sv.ts";
import { intakeDa } from "./intake.da.ts";
import { intakeEn } from "./intake.en.ts";
import { intakeFi } from "./intake.fi.ts";
import { intakeNb } from "./intake.nb.ts";
import { intakeSv } from "./intake.sv.ts";
import { logDa } from "./log.da.ts";
import { logEn } from "./log.en.ts";
import { logFi } from "./log.fi.ts";
import { logNb } from "./log.nb.ts";
import { logSv } from "./log.sv.ts";
import { nounsDa } from "./nouns.da.ts";
import { nounsEn } from "./nouns.en.ts";
import { nounsFi } from "./nouns.fi.ts";
import { nounsNb } from "./nouns.nb.ts";
import { nounsSv } from "./nouns.sv.ts";
import { sharedDa } from "./shared.da.ts";
import { sharedEn } from "./shared.en.ts";
import { sharedFi } from "./shared.fi.ts";
import { sharedNb } from "./shared.nb.ts";
import { sharedSv } from "./shared.sv.ts";
import { viewsDa } from "./views.da.ts";
import { viewsEn } from "./views.en.ts";
import { viewsFi } from "./views.fi.ts";
import { viewsNb } from "./views.nb.ts";
import { viewsSv } from "./views.sv.ts";

export const texts = textsOf({
  en: {
    ...nounsEn,
    ...viewsEn,
    ...answersEn,
    ...exchangeEn,
    ...intakeEn,
    ...dutiesEn,
    ...sharedEn,
    ...logEn,
  },
  da: {
    ...nounsDa,
    ...viewsDa,
    ...answersDa,
    ...exchangeDa,
    ...intakeDa,
    ...dutiesDa,
    ...sharedDa,
    ...logDa,
  },
  sv: {
    ...nounsSv,
    ...viewsSv,
    ...answersSv,
    ...exchangeSv,
    ...intakeSv,
    ...dutiesSv,
    ...sharedSv,
    ...logSv,
  },
  fi: {
    ...nounsFi,
    ...viewsFi,
    ...answersFi,
    ...exchangeFi,
    ...intakeFi,
    ...dutiesFi,
    ...sharedFi,
    ...logFi,
  },
  nb: {
    ...nounsNb,
    ...viewsNb,
    ...answersNb,
    ...exchangeNb,
    ...intakeNb,
    ...dutiesNb,
    ...sharedNb,
    ...logNb,
  },
});

/** What is done to a thing, as the change log and its own page say it. */
export type Done = Called<typeof viewsEn & typeof sharedEn, "done">;

declare module "../../../platform/audit/logged.ts" {
  interface Logged
    extends LoggedIn<typeof logEn>,
      Record<`${Called<typeof nounsEn, "noun">}.${Done}`, true> {}
}
