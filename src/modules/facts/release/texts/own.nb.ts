import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./own.en.ts";

export const nb: Texts<typeof en> = {
  "own.crumb": "Fakta",
  "own.title": "Publiseringer",
  "own.lead": "Varsle hva som publiseres av en runde, lås det når runden er slutt, og la klokken åpne det.",
  "own.card": "Hva som publiseres av rundene: varslet, låst og åpnet for alle på én gang.",
  "own.public": "Den offentlige kalenderen",
  "own.announce": "Varsle en publisering",
  "own.none": "Ingenting er varslet ennå",
  "own.none.why":
    "En publisering begynner med en runde som er åpnet. Du sier hvilken dag den publiseres; dagen står i den offentlige kalenderen.",
  "own.release": "Publisering",
  "own.opens": "Åpner",
  "own.state": "Status",
  "announce.title": "Varsle en publisering",
  "announce.lead": "Fra nå av ser alle i den offentlige kalenderen hva som publiseres, av hvem og når.",
  "announce.wave": "Runde",
  "announce.wave.why":
    "Runder som er åpnet og ennå ikke har en publisering. En som er åpen, må lukkes før den fryses, før publiseringsdagen.",
  "announce.wave.open": "{name}, åpen til og med {day}",
  "announce.no-wave": "Det er ingen runde å publisere av",
  "announce.no-wave.why": "Åpne først en runde; så kan du varsle hva som publiseres av den.",
  "announce.day": "Publiseringsdag",
  "announce.day.why":
    "Minst en uke fram: {first} eller senere. Den åpner klokken åtte om morgenen på kommunens klokke.",
  "announce.do": "Varsle",
  "manage.public": "Den offentlige siden",
  "manage.next": "Hva som nå følger",
  "manage.step.announced":
    "Lås den før {when}. Det som ikke er låst da, blir ikke publisert; flytt i så fall dagen.",
  "manage.step.late":
    "Dagen er kommet, og ingenting ble låst. Flytt den, med grunnen, eller trekk den tilbake.",
  "manage.step.frozen":
    "Den åpner av seg selv {when}. Ingenting kan endres lenger, og ingen kan lese den før.",
  "manage.step.released": "Den er åpen for alle.",
  "manage.step.withdrawn": "Den er trukket tilbake. Grunnen og listen over filene forblir offentlige.",
  "move.title": "Flytt dagen",
  "move.lead": "Den gamle dagen, den nye og grunnen din står i den offentlige kalenderen.",
  "move.day": "Ny dag",
  "move.day.why.release": "Minst en uke fram.",
  "move.day.why.correction": "Fra i morgen.",
  "move.do": "Flytt",
  "because.label": "Grunn",
  "because.why": "Alle leser den. Nevn ingen ved navn.",
  "correct.title": "Rett den",
  "correct.lead":
    "En rettelse er en ny publisering med hver celle som er endret. Denne forblir lesbar og merkes. Varsle den til en dag fra i morgen.",
  "correct.day": "Dag for rettelsen",
  "correct.do": "Varsle rettelsen",
  "withdraw.title": "Trekk den tilbake",
  "withdraw.consequence":
    "For godt. Filene kan ikke leses mer; listen over dem, fingeravtrykket og grunnen din forblir offentlige.",
  "withdraw.do": "Trekk tilbake for godt",
  "write.title": "Skriv en analyse",
  "write.lead":
    "Hva du slutter av publiseringen, under ditt navn. Den står atskilt fra fakta, henviser til cellene den bygger på, og endres aldri.",
  "write.called": "Tittel",
  "write.author": "Forfatter",
  "write.body": "Tekst",
  "write.cells": "Celler den bygger på",
  "write.cells.why":
    "Én på hver linje: spørsmål/svar/gruppe/mål, som A1/_all/_all/mean. Kodene er de i filen {file}.",
  "write.do": "Publiser analysen",
  "refusal.release.no-day": "Skriv dagen som år-måned-dag, for eksempel 2027-03-01.",
  "refusal.release.past": "Denne dagen er forbi. Velg en dag minst en uke fram.",
  "refusal.release.too-near-release":
    "Denne dagen er for nær: en publisering varsles minst en uke før, så alle kan vite om den.",
  "refusal.release.too-near-correction": "En rettelse varsles senest dagen før. Velg en senere dag.",
  "refusal.release.too-far": "Denne dagen er mer enn to år fram. Velg en tidligere.",
  "refusal.release.same-day": "Den står allerede på denne dagen. Velg en annen.",
  "refusal.release.no-wave": "Velg en runde som er åpnet og ennå ikke har en publisering.",
  "refusal.release.gone": "Denne publiseringen er ikke her.",
  "refusal.release.frozen-already":
    "Den er låst: dagen kan ikke flyttes lenger, og ingenting i den kan endres.",
  "refusal.release.withdrawn-already": "Den er allerede trukket tilbake.",
  "refusal.release.not-correctable":
    "Bare det som er publisert og ennå ikke har en rettelse, kan rettes. Rett i stedet den nyeste rettelsen.",
  "refusal.release.changed-meanwhile":
    "Noen andre har endret denne publiseringen siden du åpnet siden. Se den som den er nå, og prøv så igjen.",
  "refusal.analysis.not-open": "En analyse skrives av en publisering som er åpen og ikke trukket tilbake.",
  "refusal.analysis.no-cell": "Denne cellen er ikke i publiseringen: {cell}",
  "refusal.analysis.cells": { one: "Nevn minst én celle.", other: "Nevn minst én celle og høyst {n}." },
  "logged.release.announced": "Publisering varslet",
  "logged.release.moved": "Publisering flyttet til en annen dag",
  "logged.release.correction-announced": "Rettelse av en publisering varslet",
  "logged.release.withdrawn": "Publisering trukket tilbake",
  "logged.analysis.written": "Analyse publisert",
  "object.release": "Publisering",
};
