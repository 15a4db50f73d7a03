import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./own.en.ts";

export const da: Texts<typeof en> = {
  "own.crumb": "Fakta",
  "own.title": "Offentliggørelser",
  "own.lead":
    "Varsl, hvad der offentliggøres af en runde, lås det, når runden er slut, og lad uret åbne det.",
  "own.card": "Hvad der offentliggøres af runderne: varslet, låst og åbnet for alle på én gang.",
  "own.public": "Den offentlige kalender",
  "own.announce": "Varsl en offentliggørelse",
  "own.none": "Der er ikke varslet noget endnu",
  "own.none.why":
    "En offentliggørelse begynder med en runde, der er åbnet. Du siger, hvilken dag den offentliggøres; dagen står i den offentlige kalender.",
  "own.release": "Offentliggørelse",
  "own.opens": "Åbner",
  "own.state": "Status",
  "announce.title": "Varsl en offentliggørelse",
  "announce.lead":
    "Fra nu af ser alle i den offentlige kalender, hvad der offentliggøres, af hvem og hvornår.",
  "announce.wave": "Runde",
  "announce.wave.why":
    "Runder, der er åbnet og endnu ikke har en offentliggørelse. En, der er åben, skal lukkes, før den fastfryses, inden dagen for offentliggørelsen.",
  "announce.wave.open": "{name}, åben til og med {day}",
  "announce.no-wave": "Der er ingen runde at offentliggøre af",
  "announce.no-wave.why": "Åbn først en runde; så kan du varsle, hvad der offentliggøres af den.",
  "announce.day": "Dag for offentliggørelsen",
  "announce.day.why":
    "Mindst en uge frem: {first} eller senere. Den åbner klokken otte om morgenen på kommunens ur.",
  "announce.do": "Varsl",
  "manage.public": "Den offentlige side",
  "manage.next": "Hvad der nu følger",
  "manage.step.announced":
    "Lås den før {when}. Det, der ikke er låst til den tid, bliver ikke offentliggjort; flyt så dagen.",
  "manage.step.late": "Dagen er kommet, og intet blev låst. Flyt den med en grund, eller træk den tilbage.",
  "manage.step.frozen": "Den åbner af sig selv {when}. Intet kan længere ændres, og ingen kan læse den før.",
  "manage.step.released": "Den er åben for alle.",
  "manage.step.withdrawn": "Den er trukket tilbage. Grunden og listen over dens filer forbliver offentlige.",
  "move.title": "Flyt dagen",
  "move.lead": "Den gamle dag, den nye og din grund står i den offentlige kalender.",
  "move.day": "Ny dag",
  "move.day.why.release": "Mindst en uge frem.",
  "move.day.why.correction": "Fra i morgen.",
  "move.do": "Flyt",
  "because.label": "Grund",
  "because.why": "Alle læser den. Nævn ingen ved navn.",
  "correct.title": "Ret den",
  "correct.lead":
    "En rettelse er en ny offentliggørelse med hver celle, der er ændret. Denne forbliver læselig og mærkes. Varsl den til en dag fra i morgen.",
  "correct.day": "Dag for rettelsen",
  "correct.do": "Varsl rettelsen",
  "withdraw.title": "Træk den tilbage",
  "withdraw.consequence":
    "For altid. Dens filer kan ikke læses mere; listen over dem, fingeraftrykket og din grund forbliver offentlige.",
  "withdraw.do": "Træk tilbage for altid",
  "write.title": "Skriv en analyse",
  "write.lead":
    "Hvad du slutter af offentliggørelsen, under dit navn. Den står adskilt fra fakta, henviser til de celler, den bygger på, og ændres aldrig.",
  "write.called": "Titel",
  "write.author": "Forfatter",
  "write.body": "Tekst",
  "write.cells": "Celler, den bygger på",
  "write.cells.why":
    "Én på hver linje: spørgsmål/svar/gruppe/mål, som A1/_all/_all/mean. Koderne er dem i filen {file}.",
  "write.do": "Offentliggør analysen",
  "refusal.release.no-day": "Skriv dagen som år-måned-dag, for eksempel 2027-03-01.",
  "refusal.release.past": "Denne dag er forbi. Vælg en dag mindst en uge frem.",
  "refusal.release.too-near-release":
    "Denne dag er for nær: en offentliggørelse varsles mindst en uge før, så alle kan vide det.",
  "refusal.release.too-near-correction": "En rettelse varsles senest dagen før. Vælg en senere dag.",
  "refusal.release.too-far": "Denne dag er mere end to år frem. Vælg en tidligere.",
  "refusal.release.same-day": "Den står allerede på denne dag. Vælg en anden.",
  "refusal.release.no-wave": "Vælg en runde, der er åbnet og endnu ikke har en offentliggørelse.",
  "refusal.release.gone": "Denne offentliggørelse er ikke her.",
  "refusal.release.frozen-already": "Den er låst: dagen kan ikke længere flyttes, og intet i den kan ændres.",
  "refusal.release.withdrawn-already": "Den er allerede trukket tilbage.",
  "refusal.release.not-correctable":
    "Kun det, der er offentliggjort og endnu ikke har en rettelse, kan rettes. Ret i stedet dens nyeste rettelse.",
  "refusal.release.changed-meanwhile":
    "En anden har ændret denne offentliggørelse, siden du åbnede siden. Se den, som den er nu, og prøv så igen.",
  "refusal.analysis.not-open":
    "En analyse skrives af en offentliggørelse, der er åben og ikke trukket tilbage.",
  "refusal.analysis.no-cell": "Denne celle er ikke i offentliggørelsen: {cell}",
  "refusal.analysis.cells": { one: "Nævn mindst én celle.", other: "Nævn mindst én celle og højst {n}." },
  "logged.release.announced": "Offentliggørelse varslet",
  "logged.release.moved": "Offentliggørelse flyttet til en anden dag",
  "logged.release.correction-announced": "Rettelse af en offentliggørelse varslet",
  "logged.release.withdrawn": "Offentliggørelse trukket tilbage",
  "logged.analysis.written": "Analyse offentliggjort",
  "object.release": "Offentliggørelse",
};
