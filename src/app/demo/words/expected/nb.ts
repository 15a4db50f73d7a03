import type { ExpectedWords } from "./expected.ts";

export const expected: ExpectedWords = {
  initiative: "Automatisk betaling av fakturaer",
  purpose: "Fakturaer som stemmer med bestillingen, betales uten å gå innom tjenestestedet.",
  finance: "Økonomisjefen",
  management: "Kommunedirektørens ledergruppe",
  leader: "Styreren i {p}",
  told: {
    council: {
      change: "Økonomiavdelingen og lederne ute på tjenestestedene.",
      room: "Det skal betale seg selv; andre innkjøp venter.",
      proof: "Utgiftene til administrasjon går ned. Økonomisjefen henter gevinsten.",
    },
    finance: {
      change: "Regnskap retter feil i stedet for å taste.",
      room: "Vi har folk til det hvis det nye budsjettsystemet venter et halvt år.",
      proof: "Andelen fakturaer på riktig konto. Økonomisjefen følger den hver måned.",
    },
    leader: {
      change: "Vi styrere slipper regnskap om kvelden; de eldste leverandørene må lære å sende riktig.",
      room: "Vi har ikke tid til enda et kurs i vår.",
      proof: "Når vi ikke lenger åpner fakturaer. Tiden går til barna.",
    },
  },
  dialogue: {
    benefits: "Hver ny gevinst får en eier og en dato før prosjektet begynner.",
    institutions: "Institusjonslederne spørres før et nytt system velges.",
  },
  agreed: {
    text: "Vi frigjør tid til faget først. Innsparinger teller når de er målt, og legges ikke i budsjettet på forhånd.",
    parties: "Ordføreren, kommunedirektøren og lederne for to tjenestesteder",
  },
};
