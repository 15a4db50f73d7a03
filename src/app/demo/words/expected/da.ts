import type { ExpectedWords } from "./expected.ts";

export const expected: ExpectedWords = {
  initiative: "Automatisk betaling af fakturaer",
  purpose: "Fakturaer, der stemmer med bestillingen, betales uden at gå om ad institutionen.",
  finance: "Økonomichefen",
  management: "Direktionen",
  leader: "Lederen af {p}",
  told: {
    council: {
      change: "Økonomiafdelingen og lederne ude i institutionerne.",
      room: "Det skal betale sig selv; andre indkøb venter.",
      proof: "Udgifterne til administration falder. Økonomichefen henter gevinsten.",
    },
    finance: {
      change: "Bogholderne retter fejl i stedet for at taste.",
      room: "Vi har folk til det, hvis det nye budgetsystem venter et halvt år.",
      proof: "Andelen af fakturaer på rigtig konto. Økonomichefen følger den hver måned.",
    },
    leader: {
      change:
        "Vi ledere er færdige med regnskab om aftenen; de ældste leverandører skal lære at sende rigtigt.",
      room: "Vi har ikke tid til endnu et kursus i foråret.",
      proof: "Når vi ikke længere åbner fakturaer. Vi bruger tiden hos børnene.",
    },
  },
  dialogue: {
    benefits: "Hver ny gevinst får en ejer og en dato, før projektet begynder.",
    institutions: "Institutionslederne spørges, før et nyt system vælges.",
  },
  agreed: {
    text: "Vi frigør tid til fagligheden først. Besparelser tæller med, når de er målt, og lægges ikke i budgettet på forhånd.",
    parties: "Borgmesteren, direktionen og lederne af to institutioner",
  },
};
