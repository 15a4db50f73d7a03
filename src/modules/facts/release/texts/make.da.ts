import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./make.en.ts";

export const da: Texts<typeof en> = {
  "logged.release.made": "Filer til en offentliggørelse lavet",
  "logged.release.frozen": "Offentliggørelse låst",
  "logged.release.rebuilt": "Offentliggørelse lavet igen og sammenlignet",
  "refusal.release.wave-open": "Runden er stadig åben. Luk den først: så svarer ingen mere.",
  "refusal.release.previous-closed":
    "Den foregående offentliggørelse er ikke åbnet endnu. Det, der står dér, skal være kendt, før denne laves: vent, til den er åbnet.",
  "refusal.release.late": "Dens time er kommet. Flyt den først til en anden dag.",
  "refusal.release.underway": "Nogen er allerede i gang. Se på siden igen om lidt.",
  "refusal.release.made-of-other":
    "Det, filerne blev lavet af, er ændret siden: dagen, en grænse eller den foregående offentliggørelse. Lav dem igen, se efter, og lås så.",
  "refusal.release.not-made": "Der er ingen filer endnu. Lav dem først.",
  "refusal.release.broke":
    "Noget gik galt hos os, mens filerne blev lavet. Prøv igen; sker det igen, så sig det til din administrator.",
  "make.title": "Lås den",
  "make.lead":
    "Først laves filerne af svarene. Det tager fra sekunder til minutter; du kan forlade siden. Ingen kan læse dem før tiden, heller ikke du.",
  "make.do": "Lav filerne",
  "make.again": "Lav dem igen",
  "make.underway": "Filerne laves …",
  "make.underway.rebuild": "Offentliggørelsen laves igen …",
  "make.died": "Arbejdet med filerne standsede halvvejs. Begynd igen.",
  "make.ready": "Filerne ligger klar",
  "make.hidden": "Skjulte tal",
  "make.hidden.of": "{n} af {all}",
  "make.near": "Andele fortalt som »mindst 90 %« eller »højst 10 %«, og antal som »mindst«",
  "make.different": "Celler, der adskiller sig fra den offentliggørelse, den retter",
  "make.files": "Filer",
  "make.files.size": "{n} filer, {kb} kB",
  "make.freeze.why":
    "Fra nu af kan intet ændres, af nogen, og fingeraftrykket er offentligt. Den åbner {when}.",
  "make.freeze": "Lås for altid",
  "rebuild.title": "Lav den igen",
  "rebuild.lead": "De samme svar skal give de samme filer, byte for byte. Du kan prøve det når som helst.",
  "rebuild.do": "Lav den igen og sammenlign",
  "rebuild.same": "Den blev byte for byte, som den blev låst.",
  "rebuild.other":
    "Den blev ikke, som den blev låst. Softwaren kan være nyere, eller et svar, spørgeskemaet eller den foregående offentliggørelse er ændret.",
};
