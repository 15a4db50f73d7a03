import type { LoggedIn } from "../../../../platform/audit/logged.ts";
import { textsOf } from "../../../../platform/i18n/index.ts";
import { da as makeDa } from "./make.da.ts";
import { en as makeEn } from "./make.en.ts";
import { fi as makeFi } from "./make.fi.ts";
import { nb as makeNb } from "./make.nb.ts";
import { sv as makeSv } from "./make.sv.ts";
import { da as ownDa } from "./own.da.ts";
import { en as ownEn } from "./own.en.ts";
import { fi as ownFi } from "./own.fi.ts";
import { nb as ownNb } from "./own.nb.ts";
import { sv as ownSv } from "./own.sv.ts";
import { da as publicDa } from "./public.da.ts";
import { en as publicEn } from "./public.en.ts";
import { fi as publicFi } from "./public.fi.ts";
import { nb as publicNb } from "./public.nb.ts";
import { sv as publicSv } from "./public.sv.ts";

export const texts = textsOf({
  en: { ...makeEn, ...ownEn, ...publicEn },
  da: { ...makeDa, ...ownDa, ...publicDa },
  sv: { ...makeSv, ...ownSv, ...publicSv },
  fi: { ...makeFi, ...ownFi, ...publicFi },
  nb: { ...makeNb, ...ownNb, ...publicNb },
});

declare module "../../../../platform/audit/logged.ts" {
  interface Logged extends LoggedIn<typeof ownEn>, LoggedIn<typeof makeEn> {}
}
