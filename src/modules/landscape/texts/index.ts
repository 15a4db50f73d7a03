import { textsOf } from "../../../platform/i18n/index.ts";
import { nounsDa } from "./nouns.da.ts";
import { nounsEn } from "./nouns.en.ts";
import { nounsFi } from "./nouns.fi.ts";
import { nounsNb } from "./nouns.nb.ts";
import { nounsSv } from "./nouns.sv.ts";
import { viewsDa } from "./views.da.ts";
import { viewsEn } from "./views.en.ts";
import { viewsFi } from "./views.fi.ts";
import { viewsNb } from "./views.nb.ts";
import { viewsSv } from "./views.sv.ts";

export const texts = textsOf({
  en: { ...nounsEn, ...viewsEn },
  da: { ...nounsDa, ...viewsDa },
  sv: { ...nounsSv, ...viewsSv },
  fi: { ...nounsFi, ...viewsFi },
  nb: { ...nounsNb, ...viewsNb },
});
