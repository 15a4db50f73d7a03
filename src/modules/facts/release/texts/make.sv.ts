import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./make.en.ts";

export const sv: Texts<typeof en> = {
  "logged.release.made": "Filer till en publicering gjorda",
  "logged.release.frozen": "Publicering låst",
  "logged.release.rebuilt": "Publicering gjord igen och jämförd",
  "refusal.release.wave-open": "Omgången är fortfarande öppen. Stäng den först: då svarar ingen mer.",
  "refusal.release.previous-closed":
    "Publiceringen före har inte öppnat än. Det som står där måste vara känt innan den här görs: vänta tills den har öppnat.",
  "refusal.release.late": "Dess timme har kommit. Flytta den först till en annan dag.",
  "refusal.release.underway": "Någon håller redan på. Titta på sidan igen om en stund.",
  "refusal.release.made-of-other":
    "Det som filerna gjordes av har ändrats sedan dess: dagen, en gräns eller publiceringen före. Gör dem igen, titta efter och lås sedan.",
  "refusal.release.not-made": "Det finns inga filer än. Gör dem först.",
  "refusal.release.broke":
    "Något gick fel hos oss medan filerna gjordes. Försök igen; händer det igen, säg till din administratör.",
  "make.title": "Lås den",
  "make.lead":
    "Först görs filerna av svaren. Det tar från sekunder till minuter; du kan lämna sidan. Ingen kan läsa dem i förväg, inte heller du.",
  "make.do": "Gör filerna",
  "make.again": "Gör dem igen",
  "make.underway": "Filerna görs …",
  "make.underway.rebuild": "Publiceringen görs igen …",
  "make.died": "Arbetet med filerna stannade halvvägs. Börja om.",
  "make.ready": "Filerna ligger klara",
  "make.hidden": "Dolda tal",
  "make.hidden.of": "{n} av {all}",
  "make.near": "Andelar berättade som ”minst 90 %” eller ”högst 10 %”, och antal som ”minst”",
  "make.different": "Celler som skiljer sig från publiceringen som rättas",
  "make.files": "Filer",
  "make.files.size": "{n} filer, {kb} kB",
  "make.freeze.why":
    "Från och med nu kan inget ändras, av någon, och fingeravtrycket är offentligt. Den öppnar {when}.",
  "make.freeze": "Lås för gott",
  "rebuild.title": "Gör den igen",
  "rebuild.lead": "Samma svar måste ge samma filer, byte för byte. Du kan pröva det när som helst.",
  "rebuild.do": "Gör den igen och jämför",
  "rebuild.same": "Den blev byte för byte som den låstes.",
  "rebuild.other":
    "Den blev inte som den låstes. Programvaran kan vara nyare, eller ett svar, enkäten eller publiceringen före har ändrats.",
};
