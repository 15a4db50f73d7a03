import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const nb: Texts<typeof en> = {
  "role.lead": "Prosjektledelse",
  "role.analysis": "Virksomhetsanalyse",
  "role.integration": "Integrasjon",
  "role.security": "Sikkerhet og personvern",
  "role.change": "Opplæring og endring",
  "role.data": "Data",
  "purpose.lower-cost": "Lavere kostnader",
  "purpose.released-labour": "Frigjort arbeidskraft",
  "purpose.professional-support": "Faglig støtte",
  "purpose.quality-for-residents": "Kvalitet for innbyggerne",
  "purpose.accuracy-and-legal-certainty": "Riktighet og rettssikkerhet",
  "purpose.less-administration": "Mindre administrasjon",
  "purpose.inclusion-and-equal-access": "Inkludering og lik tilgang",
  "purpose.democracy-and-trust": "Demokrati og tillit",
  role: "Rolle",
};
