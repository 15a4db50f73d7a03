import type { Texts } from "../../../platform/i18n/index.ts";
import type { wordsEn } from "./words.en.ts";

export const wordsFi: Texts<typeof wordsEn> = {
  "purpose.lower-cost": "Pienemmät kustannukset",
  "purpose.released-labour": "Vapautunut työpanos",
  "purpose.professional-support": "Ammatillinen tuki",
  "purpose.quality-for-residents": "Laatu asukkaille",
  "purpose.accuracy-and-legal-certainty": "Oikeellisuus ja oikeusturva",
  "purpose.less-administration": "Vähemmän hallintotyötä",
  "purpose.inclusion-and-equal-access": "Osallisuus ja yhdenvertainen pääsy",
  "purpose.democracy-and-trust": "Demokratia ja luottamus",
  "level.council": "Valtuusto",
  "level.administration": "Hallinto",
  "level.institutions": "Toimintayksiköt",
  "question.1": "Mikä on tarkoitus?",
  "question.2": "Missä moottorin pitää olla?",
  "question.3": "Kenen työ ja arki muuttuvat, ja kenet on saatava mukaan?",
  "question.4": "Mihin meillä on varaa, ja minkä lopetamme tai siirrämme?",
  "question.5": "Mistä tiedämme, että se toimi, ja kuka varmistaa hyödyn?",
  "engine.central-unit": "Keskitetty yksikkö",
  "engine.line-departments": "Toimialat",
  "engine.network": "Verkosto tai neuvosto, jolla on toimivalta",
  "engine.association": "Kuntien yhteenliittymä",
  "engine.host-municipality": "Vastuukunta",
  "engine.joint-company": "Yhdessä omistettu yhtiö tai yksikkö",
  "engine.product-community": "Hankinta- tai tuoteyhteisö",
  "engine.hybrid": "Yhdistelmä",
  "engine.none": "Ei sanottu",
  gap: {
    one: "Tarkoitus ”{purpose}”: {most} {more}, {least} {less}. Eroa on {apart} piste.",
    other: "Tarkoitus ”{purpose}”: {most} {more}, {least} {less}. Eroa on {apart} pistettä.",
  },
  contradiction: {
    one: "{level}: tärkein tarkoitus on {purpose} ({points} piste). Ei yhtään pistettä: {others}.",
    other: "{level}: tärkein tarkoitus on {purpose} ({points} pistettä). Ei yhtään pistettä: {others}.",
  },
  points: { one: "{n} piste", other: "{n} pistettä" },
  "refusal.purpose.points": "Kirjoita kokonaisluku väliltä 0–100.",
  "refusal.purpose.sum":
    "Pisteitä on yhteensä {sum}, {left} pisteen päässä sadasta. Siirrä niitä, kunnes summa on tasan 100.",
  "refusal.purpose.day": "Valitse päivä, jona se sanottiin: tänään tai aiemmin.",
  "refusal.purpose.level": "Valitse vastaaja: valtuusto, hallinto tai toimintayksiköt.",
  "refusal.purpose.not-here": "Tätä ei enää ole. Palaa Tarkoitus-sivulle ja valitse uudelleen.",
  "refusal.purpose.changed-meanwhile":
    "{who} tallensi tähän muuta {when}. Kirjoittamasi on yhä alla; avaa sivu uudelleen nähdäksesi toisen ja tallenna sitten omasi.",
  "refusal.purpose.said-already": "{who} on vastannut tällä tasolla. Avaa se vastaus ja muuta sitä.",
};
