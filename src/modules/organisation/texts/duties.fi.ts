import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesFi: Texts<typeof dutiesEn> = {
  "duty.title": "{what}: {thing}",
  "duty.lead": "Kuka siitä vastasi milloin, mitä tiesimme ja kuka jatkaa.",
  "duty.gone": "jotakin, jota ei enää ole luettelossa",
  "duty.municipality": "kunta",
  "duty.nobody": "Kukaan ei vastannut siitä sinä päivänä, sikäli kuin tiesimme.",
  "duty.hand-over": "Siirrä toiselle",
  "duty.to": "Kenelle",
  "duty.how": "Henkilön nimi tai sähköposti, tai tehtävänimike ja yksikkö: nimike, yksikkö.",
  "duty.end": "Ei kenenkään jostakin päivästä alkaen",
  "duty.end.what": "Vastuu päättyy. Seuraava vastuuhenkilö on nimettävä erikseen.",
  "duty.correct": "Korjaa historiaa",
  "duty.never": "Kukaan ei silloin vastannut siitä",
  "duty.until": "{day} asti",
  "duty.from": "{day} alkaen",
  "duty.as-deputy": "sijaisena",
  "duty.carries": { one: "{n} vastuu", other: "{n} vastuuta" },
  "duty.carries.none": "Ei vastaa mistään.",
  "duty.thing": "Mistä",
  "duty.term": "Milloin",
  "duty.vacant": "Nämä vakanssit jäävät avoimiksi, ja niiden vastuut säilyvät:",
  "duty.loses": "Nämä jäävät ilman vastuuhenkilöä:",
  "duty.unit": "Mistä yksikkö vastaa?",
  "duty.unit.none": "Mitään ei ole vielä kirjattu.",
  "duty.unit.performs": "{what}: osallistuu",
  "duty.unit.all": "Kaikki {n}",
  "duty.responsible": "Vastuuhenkilö",
  "done.hand-over": "Siirto on kirjattu.",
  "refusal.responsibility.holder-unknown":
    "Ketään nimellä ”{name}” ei ole täällä {day}. Kirjoita koko nimi, sähköposti tai nimike ja yksikkö.",
  "refusal.responsibility.holder-ambiguous": "”{name}” tarkoittaa {n} henkilöä. Käytä sähköpostia.",
  "refusal.responsibility.deputy-unknown":
    "Ketään nimellä ”{name}” ei ole täällä {day}. Kirjoita sijaisen koko nimi, sähköposti tai nimike ja yksikkö.",
  "refusal.responsibility.deputy-ambiguous": "”{name}” tarkoittaa {n} henkilöä. Käytä sijaisen sähköpostia.",
};
