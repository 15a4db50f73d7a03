import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const fi: Texts<typeof en> = {
  "role.lead": "Projektin johtaminen",
  "role.analysis": "Toiminnan analyysi",
  "role.integration": "Integraatio",
  "role.security": "Tietoturva ja tietosuoja",
  "role.change": "Koulutus ja muutostuki",
  "role.data": "Tiedot",
  "purpose.lower-cost": "Pienemmät kustannukset",
  "purpose.released-labour": "Vapautunut työpanos",
  "purpose.professional-support": "Ammatillinen tuki",
  "purpose.quality-for-residents": "Laatu asukkaille",
  "purpose.accuracy-and-legal-certainty": "Oikeellisuus ja oikeusturva",
  "purpose.less-administration": "Vähemmän hallintotyötä",
  "purpose.inclusion-and-equal-access": "Osallisuus ja yhdenvertainen pääsy",
  "purpose.democracy-and-trust": "Demokratia ja luottamus",
  role: "Rooli",
};
