import type { Texts } from "../../../platform/i18n/index.ts";
import { contractsFi } from "./nouns/contracts.fi.ts";
import { initiativesFi } from "./nouns/initiatives.fi.ts";
import { protectionFi } from "./nouns/protection.fi.ts";
import { systemsFi } from "./nouns/systems.fi.ts";
import type { nounsEn } from "./nouns.en.ts";

export const nounsFi: Texts<typeof nounsEn> = {
  ...systemsFi,
  ...contractsFi,
  ...protectionFi,
  ...initiativesFi,
  "field.common.externalIds": "Tunnisteet muualla",
  "why.common.externalIds":
    "Yksi riville, niin kuin se on toisessa rekisterissä: ”kitos: 2f1c…”. Jos se on voimassa vain jonkin aikaa, lisää aika: ”(2024-01-01 – 2026-01-01)”; viimeinen päivä on ensimmäinen, jona se ei enää ole voimassa.",
  "field.common.otherNames": "Nimi muilla kielillä",
  "why.common.otherNames":
    "Yksi riville: ensin kieli ja kaksoispiste, esimerkiksi ”sv: Omsorg” tai ”fi: Hoiva”. Sillä kielellä lukeva näkee sen nimen.",
  "tri.yes": "Kyllä",
  "tri.no": "Ei",
  "tri.unknown": "En tiedä",
  "tri.undecided": "Ei päätetty",
  "tri.not-relevant": "Ei koske tätä",
  "tri.partly": "Osittain",
  "tri.not-asked": "Ei kysytty vielä",
  "flag.yes": "Kyllä",
  "flag.no": "Ei",
  "unknown.undecided": "Ei vielä päätetty",
  "unknown.not-relevant": "Ei koske tätä",
  "unknown.partly": "Tiedossa vain osittain",
  "unknown.not-asked": "Kukaan ei ole vielä kysynyt",
};
