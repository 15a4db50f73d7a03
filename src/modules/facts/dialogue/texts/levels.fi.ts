import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./levels.en.ts";

export const fi: Texts<typeof en> = {
  title: "{wave}: kuinka kaukana tasot ovat toisistaan",
  lead: "Kukin taso on siinä, missä sen keskimmäinen vastaus on. Kokonaispisteitä ei ole, eikä tasojen yli lasketa keskiarvoa: eroista keskustellaan.",
  "wide.title": "Tässä tasot ovat kauimpana toisistaan",
  wide: {
    one: "Väittämässä ”{what}” etäisyys on yksi askel: {lower} (”{low}”), {higher} (”{high}”).",
    other: "Väittämässä ”{what}” etäisyys on {n} askelta: {lower} (”{low}”), {higher} (”{high}”).",
  },
  "wide.none": "Kaikissa esitettävissä väittämissä tasot ovat samalla askelmalla.",
  "wide.untold":
    "Missään väittämässä ei voida esittää kahta tasoa: liian harva vastasi, tai pienessä ryhmässä lähes kaikki vastasivat samoin.",
  "wide.no-levels":
    "Tämä kierros ei julkaise rooleja erikseen, joten tasoista ei voi sanoa mitään. Se valitaan ennen kierroksen avaamista.",
  "wide.told": {
    one: "Vähintään kaksi tasoa esitetään {n} väittämässä (kaikkiaan {asked}).",
    other: "Vähintään kaksi tasoa esitetään {n} väittämässä (kaikkiaan {asked}).",
  },
  step: "{n}: {what}",
  said: "{level}: {what}",
  "why.unclear": "ei voida sanoa askelman tarkkuudella",
  "why.nobody": "kukaan ei vastannut",
  apart: { zero: "sama askelma", one: "1 askelen päässä", other: "{n} askelen päässä" },
  "apart.unknown": "ei esitetä",
  "figure.source":
    "Kunkin tason keskimmäinen vastaus (mediaani), laskettu julkaistuista osuuksista. Jokaisesta väittämästä pääsee sen kuvioon, jossa ovat osuudet ja välit.",
  "table.statement": "Väittämä",
  "table.apart": "Etäisyys",
  "table.n": "({n})",
  "actions.title": "Mitä teemme nyt?",
  "actions.none": {
    one: "Keskustelkaa eroista ja sopikaa yhdestä toimenpiteestä, jolla on vastuuhenkilö ja päivä.",
    other:
      "Keskustelkaa eroista ja sopikaa toimenpiteistä, enintään {n}. Kullakin on vastuuhenkilö ja päivä.",
  },
  "actions.after": "Toimenpiteistä sovitaan, kun kierros on suljettu ja tuloksesta on keskusteltu.",
  "actions.full": {
    one: "Tilaa on vain yhdelle toimenpiteelle. Poista se ensin, jos haluat sopia toisesta.",
    other:
      "Toimenpiteitä on {n}, eikä enempää sovita kerralla. Poista ensin yksi, jos haluat sopia toisesta.",
  },
  "action.text": "Mitä tehdään",
  "action.owner": "Kuka huolehtii",
  "action.owner-why": "Virka tai henkilö.",
  "action.due": "Valmis viimeistään",
  "action.theme": "Teema",
  "action.no-theme": "Ei tiettyä teemaa",
  "action.add": "Sovi",
  "action.done": "Tehty",
  "action.undone": "Ei sittenkään tehty",
  "action.drop": "Poista",
  "action.who": "{owner}, viimeistään {due}",
  "action.done-on": "tehty {day}",
  "stand.done": "Tehty",
  "stand.late": "Myöhässä",
  "stand.open": "Kesken",
  "before.title": "Aiemmilta kierroksilta: {n}/{all} tehty",
  "refusal.dialogue.due": "Anna päivä tästä päivästä eteenpäin, enintään viiden vuoden päähän.",
  "refusal.dialogue.no-actions": "Tämä kysely ei johda toimenpiteisiin.",
  "refusal.dialogue.not-closed": "Sulje kierros ensin: toimenpiteet seuraavat sen tuloksesta.",
  "refusal.dialogue.enough": {
    one: "Yhdestä toimenpiteestä on jo sovittu, eikä enempää mahdu. Poista se ensin.",
    other: "{n} toimenpiteestä on jo sovittu, eikä enempää tehdä kerralla. Poista ensin yksi.",
  },
  "refusal.dialogue.gone": "Tätä toimenpidettä ei enää ole.",
};
