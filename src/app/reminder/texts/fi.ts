import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  title: "Muistutus sähköpostiin",
  home: "Yleiskuva",
  lead: "Joka maanantaiaamu: mikä odottaa sinua ja mikä on myöhässä, linkkeineen. Jos mikään ei odota, mitään ei lähetetä.",
  "not-set":
    "Sähköpostia ei ole otettu käyttöön, joten muistutuksia ei lähetetä. Samsynin ylläpitäjä asettaa arvot SMTP_URL ja MAIL_FROM.",
  on: "Saat muistutuksen osoitteeseen {address}",
  "on.what":
    "Viestissä ei ole henkilöiden nimiä. Jokaisessa viestissä on linkki, jolla muistutuksen voi lopettaa.",
  asked: "Vahvista, että {address} on sinun",
  "asked.what": "Sinne on lähdössä viesti. Avaa sen linkki ja vahvista. Sitä ennen muuta ei lähetetä.",
  end: "Lopeta",
  elsewhere: "Käytä toista osoitetta",
  address: "Sähköpostiosoite",
  "address.why": "Käytetään vain tähän muistutukseen ja poistetaan, kun lopetat sen.",
  ask: "Lähetä vahvistusviesti",
  "refusal.reminder.address-wrong": "Kirjoita yksi sähköpostiosoite, esimerkiksi kim@kunta.example.",
  "refusal.reminder.asked-too-often":
    "Olet pyytänyt viestiä viisi kertaa vuorokaudessa. Yritä uudelleen huomenna.",
  "link.on": "Vahvista muistutus",
  "link.on.ask": "Saat sitten joka maanantai viestin siitä, mikä odottaa sinua ja mikä on myöhässä.",
  "link.on.go": "Kyllä, muistuta minua tässä osoitteessa",
  "link.on.done": "Muistutus on käytössä. Ensimmäinen viesti tulee ensi maanantaina, jos jokin odottaa.",
  "link.off": "Lopeta muistutus",
  "link.off.ask": "Et saa sitten enää muistutuksia.",
  "link.off.go": "Lopeta",
  "link.off.done": "Muistutus on lopetettu ja osoite poistettu.",
  "link.gone": "Linkki ei enää tee mitään: muistutus on jo lopetettu tai menee toiseen osoitteeseen.",
  "link.change": "Muuta muistutusta Samsynissa",
  "asked.subject": "Samsyn: vahvista muistutuksesi",
  "asked.body":
    "Joku kunnassa {municipality} on pyytänyt Samsynilta viikoittaista muistutusta tähän osoitteeseen.\n\nOlitko se sinä? Vahvista tästä:\n{on}\n\nJos et, älä tee mitään. Silloin muuta ei lähetetä.\n",
  "letter.subject": "Samsyn, {municipality}: {n} odottaa, {late} myöhässä",
  "letter.lead": "{municipality} tällä viikolla",
  "letter.mine": "Odottaa sinua",
  "letter.here": "Odottaa kunnassa",
  "letter.late": "Myöhässä",
  "letter.all": "Kaikki, ja mikä muuttui viimeksi:",
  "letter.why": "Saat tämän viestin, koska olet ottanut viikkomuistutuksen käyttöön.",
  "letter.off": "Lopeta se ilman kirjautumista:",
  "logged.reminder.asked": "Pyytänyt muistutuksia sähköpostiin",
  "logged.reminder.confirmed": "Vahvistanut muistutusten osoitteen",
  "logged.reminder.ended": "Lopettanut muistutukset",
  "logged.reminder.written": "Muistutukset kirjoitettu",
};
