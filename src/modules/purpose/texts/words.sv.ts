import type { Texts } from "../../../platform/i18n/index.ts";
import type { wordsEn } from "./words.en.ts";

export const wordsSv: Texts<typeof wordsEn> = {
  "purpose.lower-cost": "Lägre kostnader",
  "purpose.released-labour": "Frigjord arbetskraft",
  "purpose.professional-support": "Stöd i yrkesutövningen",
  "purpose.quality-for-residents": "Kvalitet för invånarna",
  "purpose.accuracy-and-legal-certainty": "Riktighet och rättssäkerhet",
  "purpose.less-administration": "Mindre administration",
  "purpose.inclusion-and-equal-access": "Delaktighet och lika tillgång",
  "purpose.democracy-and-trust": "Demokrati och förtroende",
  "level.council": "Fullmäktige",
  "level.administration": "Förvaltningen",
  "level.institutions": "Verksamheterna",
  "question.1": "Vad är syftet?",
  "question.2": "Var ska motorn sitta?",
  "question.3": "Vems arbete och vardag ändras, och vilka måste komma med?",
  "question.4": "Vad har vi utrymme för, och vad stoppar eller skjuter vi upp?",
  "question.5": "Hur vet vi att det fungerade, och vem hämtar hem nyttan?",
  "engine.central-unit": "Central enhet",
  "engine.line-departments": "Fackförvaltningarna",
  "engine.network": "Nätverk eller råd med mandat",
  "engine.association": "Förening av kommuner",
  "engine.host-municipality": "Värdkommun",
  "engine.joint-company": "Gemensamt ägt bolag eller enhet",
  "engine.product-community": "Inköps- eller produktgemenskap",
  "engine.hybrid": "En blandning",
  "engine.none": "Inte sagt",
  gap: {
    one: "{most} gav {more} poäng till {purpose}, {least} gav {less}: {apart} poäng isär.",
    other: "{most} gav {more} poäng till {purpose}, {least} gav {less}: {apart} poäng isär.",
  },
  contradiction: {
    one: "{level} satte {purpose} överst ({points} poäng), men {others} gav det inga.",
    other: "{level} satte {purpose} överst ({points} poäng), men {others} gav det inga.",
  },
  points: { one: "{n} poäng", other: "{n} poäng" },
  "refusal.purpose.points": "Skriv ett heltal från 0 till 100.",
  "refusal.purpose.sum":
    "Poängen blir {sum} tillsammans, {left} från 100. Flytta om tills de blir exakt 100.",
  "refusal.purpose.day": "Välj dagen då det sades: i dag eller tidigare.",
  "refusal.purpose.level": "Välj vem som svarar: fullmäktige, förvaltning eller verksamheter.",
  "refusal.purpose.not-here": "Det finns inte här längre. Gå tillbaka till Syfte och välj på nytt.",
  "refusal.purpose.changed-meanwhile":
    "{who} sparade något annat här {when}. Det du skrev står kvar nedan; öppna sidan på nytt för att se det andra och spara sedan ditt.",
  "refusal.purpose.said-already": "{who} har svarat på denna nivå. Öppna det svaret och ändra det.",
};
