import type { Texts } from "../../../platform/i18n/index.ts";
import type { erasureEn } from "./erasure.en.ts";

export const erasureFi: Texts<typeof erasureEn> = {
  "erase.title": "Poista henkilön tiedot",
  "erase.do": "Poista …",
  "erase.sure": "Poista lopullisesti",
  "erase.struck": "Nämä poistetaan",
  "erase.struck.registrations": {
    one: "{n} kirjaus henkilön omassa historiassa.",
    other: "{n} kirjausta henkilön omassa historiassa.",
  },
  "erase.struck.reasons": { one: "{n} kirjoitettu perustelu.", other: "{n} kirjoitettua perustelua." },
  "erase.struck.mentions": {
    one: "{n} maininta yksiköiden, vakanssien ja vastuiden teksteissä.",
    other: "{n} mainintaa yksiköiden, vakanssien ja vastuiden teksteissä.",
  },
  "erase.struck.drafts": {
    one: "{n} vahvistusta odottava tiedosto hylätään; sen voi tuoda uudelleen.",
    other: "{n} vahvistusta odottavaa tiedostoa hylätään; ne voi tuoda uudelleen.",
  },
  "erase.struck.stays": "Jäljelle jäävät päivät, joina henkilö oli täällä, ja vakanssit ilman nimeä.",
  "erase.consequence": {
    one: "{n} kirjaus menettää henkilötietonsa. Tätä ei voi perua, ja se toistetaan, jos varmuuskopio palautetaan.",
    other:
      "{n} kirjausta menettää henkilötietonsa. Tätä ei voi perua, ja se toistetaan, jos varmuuskopio palautetaan.",
  },
  "erase.ground": "Millä perusteella?",
  "erase.keep": "Laki vaatii säilyttämään",
  "erase.keep-no-more": "Mikään laki ei enää vaadi sitä",
  "erase.law": "Mikä laki ja pykälä?",
  "erase.law.why": "Se kerrotaan poistoa pyytävälle.",
  "erase.until": "Päivään asti (tyhjä: toistaiseksi)",
  "erase.kept": "{law} vaatii säilyttämään tiedot.",
  "erase.kept-until": "{law} vaatii säilyttämään tiedot {day} asti.",
  "ground.no-longer-needed": "Tietoja ei enää tarvita",
  "ground.consent-withdrawn": "Suostumus on peruttu",
  "ground.objection": "Henkilö vastustaa käsittelyä",
  "ground.unlawful": "Tietoja käsiteltiin lainvastaisesti",
  "ground.legal-duty": "Laki vaatii poistamaan",
  "refusal.erasure.until-not-a-day": "Valitse olemassa oleva päivä, kuten 2031-01-31, tai jätä tyhjäksi.",
  "refusal.erasure.already": "Henkilön tiedot on jo poistettu.",
  "refusal.erasure.law-requires-keeping": "{law} vaatii säilyttämään tiedot, joten niitä ei voi poistaa.",
  "refusal.erasure.law-requires-keeping-until": "{law} vaatii säilyttämään tiedot {day} asti.",
  "refusal.erasure.still-employed": {
    one: "Henkilöllä on yhä {positions} vakanssi: työnantajan on tiedettävä, ketkä täällä työskentelevät (GDPR 17 artiklan 3 kohdan b alakohta).",
    other:
      "Henkilöllä on yhä {positions} vakanssia: työnantajan on tiedettävä, ketkä täällä työskentelevät (GDPR 17 artiklan 3 kohdan b alakohta).",
  },
  "refusal.erasure.still-responsible": {
    one: "Henkilöllä on yhä {responsibilities} vastuu. Anna se ensin toiselle.",
    other: "Henkilöllä on yhä {responsibilities} vastuuta. Anna ne ensin toiselle.",
  },
  "refusal.erasure.law-missing": "Nimeä laki ja pykälä.",
  "refusal.erasure.law-too-long": "Kirjoita laki ja pykälä enintään {max} merkillä.",
  "refusal.erasure.ground-missing": "Valitse poiston peruste.",
};
