import type { ExpectedWords } from "./expected.ts";

export const expected: ExpectedWords = {
  initiative: "Laskujen automaattinen maksaminen",
  purpose: "Tilausta vastaavat laskut maksetaan ilman, että ne kiertävät yksikön kautta.",
  finance: "Talousjohtaja",
  management: "Johtoryhmä",
  leader: "Johtaja, {p}",
  told: {
    council: {
      change: "Talousosastoa ja yksiköiden esihenkilöitä.",
      room: "Hankkeen on maksettava itsensä takaisin; muut hankinnat odottavat.",
      proof: "Hallinnon kustannukset laskevat. Talousjohtaja varmistaa hyödyn.",
    },
    finance: {
      change: "Kirjanpitäjät korjaavat virheitä tallentamisen sijaan.",
      room: "Väkeä riittää, jos uusi budjettijärjestelmä odottaa puoli vuotta.",
      proof: "Oikealle tilille kirjattujen laskujen osuus. Talousjohtaja seuraa sitä kuukausittain.",
    },
    leader: {
      change:
        "Me johtajat pääsemme eroon iltojen laskutöistä; vanhimpien toimittajien on opittava lähettämään oikein.",
      room: "Meillä ei ole keväällä aikaa vielä yhteen kurssiin.",
      proof: "Kun emme enää avaa laskuja. Aika käytetään lasten kanssa.",
    },
  },
  dialogue: {
    benefits: "Jokainen uusi hyöty saa omistajan ja päivän ennen hankkeen alkua.",
    institutions: "Yksiköiden johtajilta kysytään ennen uuden järjestelmän valintaa.",
  },
  agreed: {
    text: "Ensin vapautamme aikaa ammattityölle. Säästöt lasketaan, kun ne on mitattu, eikä niitä kirjata talousarvioon etukäteen.",
    parties: "Kunnanhallituksen puheenjohtaja, johtoryhmä ja kahden yksikön johtajat",
  },
};
