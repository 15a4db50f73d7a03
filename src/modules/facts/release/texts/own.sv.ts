import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./own.en.ts";

export const sv: Texts<typeof en> = {
  "own.crumb": "Fakta",
  "own.title": "Publiceringar",
  "own.lead":
    "Avisera vad som publiceras av en omgång, lås det när omgången är slut, och låt klockan öppna det.",
  "own.card": "Vad som publiceras av omgångarna: aviserat, låst och öppnat för alla på en gång.",
  "own.public": "Den offentliga kalendern",
  "own.announce": "Avisera en publicering",
  "own.none": "Inget är aviserat än",
  "own.none.why":
    "En publicering börjar med en omgång som har öppnats. Du säger vilken dag den publiceras; dagen står i den offentliga kalendern.",
  "own.release": "Publicering",
  "own.opens": "Öppnar",
  "own.state": "Läge",
  "announce.title": "Avisera en publicering",
  "announce.lead": "Från och med nu ser alla i den offentliga kalendern vad som publiceras, av vem och när.",
  "announce.wave": "Omgång",
  "announce.wave.why":
    "Omgångar som har öppnats och ännu inte har någon publicering. En som är öppen måste stängas innan den fryses, före publiceringsdagen.",
  "announce.wave.open": "{name}, öppen till och med {day}",
  "announce.no-wave": "Det finns ingen omgång att publicera av",
  "announce.no-wave.why": "Öppna först en omgång; sedan kan du avisera vad som publiceras av den.",
  "announce.day": "Publiceringsdag",
  "announce.day.why":
    "Minst en vecka fram: {first} eller senare. Den öppnar klockan åtta på morgonen på kommunens klocka.",
  "announce.do": "Avisera",
  "manage.public": "Den offentliga sidan",
  "manage.next": "Vad som följer",
  "manage.step.announced":
    "Lås den före {when}. Det som inte är låst då publiceras inte; flytta i så fall dagen.",
  "manage.step.late": "Dagen har kommit och inget låstes. Flytta den, med skälet, eller återkalla den.",
  "manage.step.frozen":
    "Den öppnar av sig själv {when}. Inget kan längre ändras, och ingen kan läsa den före.",
  "manage.step.released": "Den är öppen för alla.",
  "manage.step.withdrawn": "Den är återkallad. Skälet och listan över dess filer förblir offentliga.",
  "move.title": "Flytta dagen",
  "move.lead": "Den gamla dagen, den nya och ditt skäl står i den offentliga kalendern.",
  "move.day": "Ny dag",
  "move.day.why.release": "Minst en vecka fram.",
  "move.day.why.correction": "Från och med i morgon.",
  "move.do": "Flytta",
  "because.label": "Skäl",
  "because.why": "Alla läser det. Nämn ingen vid namn.",
  "correct.title": "Rätta den",
  "correct.lead":
    "En rättelse är en ny publicering med varje cell som skiljer sig. Den här förblir läsbar och märks. Avisera den till en dag från och med i morgon.",
  "correct.day": "Dag för rättelsen",
  "correct.do": "Avisera rättelsen",
  "withdraw.title": "Återkalla den",
  "withdraw.consequence":
    "För gott. Dess filer kan inte läsas mer; listan över dem, fingeravtrycket och ditt skäl förblir offentliga.",
  "withdraw.do": "Återkalla för gott",
  "write.title": "Skriv en analys",
  "write.lead":
    "Vad du drar för slutsats av publiceringen, under ditt namn. Den står skild från fakta, hänvisar till cellerna den bygger på och ändras aldrig.",
  "write.called": "Titel",
  "write.author": "Författare",
  "write.body": "Text",
  "write.cells": "Celler den bygger på",
  "write.cells.why":
    "En på varje rad: fråga/svar/grupp/mått, som A1/_all/_all/mean. Koderna är de i filen {file}.",
  "write.do": "Publicera analysen",
  "refusal.release.no-day": "Skriv dagen som år-månad-dag, till exempel 2027-03-01.",
  "refusal.release.past": "Den dagen har passerat. Välj en dag minst en vecka fram.",
  "refusal.release.too-near-release":
    "Den dagen är för nära: en publicering aviseras minst en vecka i förväg, så att alla kan veta om den.",
  "refusal.release.too-near-correction": "En rättelse aviseras senast dagen före. Välj en senare dag.",
  "refusal.release.too-far": "Den dagen är mer än två år fram. Välj en tidigare.",
  "refusal.release.same-day": "Den står redan på den dagen. Välj en annan.",
  "refusal.release.no-wave": "Välj en omgång som har öppnats och ännu inte har någon publicering.",
  "refusal.release.gone": "Publiceringen finns inte här.",
  "refusal.release.frozen-already": "Den är låst: dagen kan inte längre flyttas, och inget i den kan ändras.",
  "refusal.release.withdrawn-already": "Den har redan återkallats.",
  "refusal.release.not-correctable":
    "Bara det som är publicerat och ännu inte har någon rättelse kan rättas. Rätta i stället dess nyaste rättelse.",
  "refusal.release.changed-meanwhile":
    "Någon annan har ändrat publiceringen sedan du öppnade sidan. Se den som den är nu och försök sedan igen.",
  "refusal.analysis.not-open": "En analys skrivs av en publicering som är öppen och inte återkallad.",
  "refusal.analysis.no-cell": "Cellen finns inte i publiceringen: {cell}",
  "refusal.analysis.cells": { one: "Nämn minst en cell.", other: "Nämn minst en cell och högst {n}." },
  "logged.release.announced": "Publicering aviserad",
  "logged.release.moved": "Publicering flyttad till en annan dag",
  "logged.release.correction-announced": "Rättelse av en publicering aviserad",
  "logged.release.withdrawn": "Publicering återkallad",
  "logged.analysis.written": "Analys publicerad",
  "object.release": "Publicering",
};
