import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./make.en.ts";

export const nb: Texts<typeof en> = {
  "logged.release.made": "Filer til en publisering laget",
  "logged.release.frozen": "Publisering låst",
  "logged.release.rebuilt": "Publisering laget igjen og sammenlignet",
  "refusal.release.wave-open": "Runden er fortsatt åpen. Lukk den først: da svarer ingen mer.",
  "refusal.release.previous-closed":
    "Publiseringen før har ikke åpnet ennå. Det som står der, må være kjent før denne lages: vent til den har åpnet.",
  "refusal.release.late": "Timen dens er kommet. Flytt den først til en annen dag.",
  "refusal.release.underway": "Noen holder allerede på. Se på siden igjen om litt.",
  "refusal.release.made-of-other":
    "Det filene ble laget av, er endret siden: dagen, en grense eller publiseringen før. Lag dem igjen, se etter, og lås så.",
  "refusal.release.not-made": "Det er ingen filer ennå. Lag dem først.",
  "refusal.release.broke":
    "Noe gikk galt hos oss mens filene ble laget. Prøv igjen; skjer det igjen, si fra til administratoren din.",
  "make.title": "Lås den",
  "make.lead":
    "Først lages filene av svarene. Det tar fra sekunder til minutter; du kan forlate siden. Ingen kan lese dem før tiden, heller ikke du.",
  "make.do": "Lag filene",
  "make.again": "Lag dem igjen",
  "make.underway": "Filene lages …",
  "make.underway.rebuild": "Publiseringen lages igjen …",
  "make.died": "Arbeidet med filene stoppet halvveis. Begynn igjen.",
  "make.ready": "Filene ligger klare",
  "make.hidden": "Skjulte tall",
  "make.hidden.of": "{n} av {all}",
  "make.near": "Andeler fortalt som «minst 90 %» eller «høyst 10 %», og antall som «minst»",
  "make.different": "Celler som skiller seg fra publiseringen den retter",
  "make.files": "Filer",
  "make.files.size": "{n} filer, {kb} kB",
  "make.freeze.why":
    "Fra nå av kan ingenting endres, av noen, og fingeravtrykket er offentlig. Den åpner {when}.",
  "make.freeze": "Lås for godt",
  "rebuild.title": "Lag den igjen",
  "rebuild.lead": "De samme svarene må gi de samme filene, byte for byte. Du kan prøve det når som helst.",
  "rebuild.do": "Lag den igjen og sammenlign",
  "rebuild.same": "Den ble byte for byte slik den ble låst.",
  "rebuild.other":
    "Den ble ikke slik den ble låst. Programvaren kan være nyere, eller et svar, spørreskjemaet eller publiseringen før er endret.",
};
