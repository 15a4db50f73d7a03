import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "shell.skip": "Gå til indholdet",
  "shell.language": "Sprog",
  "start.asked-by": "{by} beder om dit svar",
  "start.pages": { one: "Én side med spørgsmål.", other: "{n} sider med spørgsmål." },
  "start.closes": "Du kan svare til og med {day}, gerne ad flere omgange.",
  "start.mode.personal-anonymous": "Du svarer anonymt",
  "start.mode.personal-anonymous.why":
    "Når du begynder, noterer vi, at linket er brugt, og ikke andet. Det, du svarer, ligger for sig selv, adskilt fra hvem der er inviteret: uden navn, link, adresse eller tidspunkt. Ingen kan føre det sammen, heller ikke vi.",
  "start.mode.on-record": "Du svarer offentligt",
  "start.mode.on-record.why":
    "Du svarer for din kommune. Svaret offentliggøres med kommunen og afdelingen, aldrig med dit navn.",
  "start.seen": "Hvem ser hvad",
  "start.seen.personal-anonymous":
    "Kun optællinger af grupper offentliggøres, og ingen under {n}. Det, du skriver med egne ord, læses af dem, der spørger, adskilt fra alt andet, du svarer, og offentliggøres aldrig sammen med en gruppe.",
  "start.seen.on-record": "Selve svaret offentliggøres. Andele af færre end {n} kommuner gør ikke.",
  "start.kept": "Hvor længe det gemmes",
  "start.kept.why":
    "Hvem der er inviteret, slettes efter {day}. Det, du ikke sender, slettes, når der lukkes for svar. Det, du sender, bliver, uden dit navn.",
  "start.free": "Du bestemmer",
  "start.free.why": "Du må springe ethvert spørgsmål over, og du behøver slet ikke at svare.",
  "start.contact": "Spørgsmål?",
  "start.begin": "Begynd",
  "start.no-reminder": "Jeg vil ikke rykkes",
  "start.no-reminder.why":
    "Vil du helst ikke høre mere fra os om det her, så sig det. Dit link virker stadig.",
  "start.not-reminded": "Du bliver ikke rykket. Du kan stadig svare til og med {day}, hvis du vil.",
  "used.title": "Linket er brugt",
  "used.lead":
    "Nogen er begyndt at svare med det. Var det dig? Skriv den kode, du fik vist, og fortsæt, hvor du slap.",
  "used.lost":
    "Vi gemmer ikke, hvilke svar et link hører til, så ingen kan slå koden op. Har du mistet den, eller var det ikke dig, så skriv til: {contact}",
  "used.here": "Fortsæt med det, der er begyndt i denne browser",
  "code.title": "Gå til dine spørgsmål",
  "code.label": "Din kode",
  "code.why": "Den i dit brev, eller den du fik vist, da du begyndte.",
  "code.go": "Fortsæt",
  "none.title": "Her er ikke noget at svare på",
  "none.lead":
    "Linket er måske skrevet anderledes end i brevet, der er måske kommet et nyere brev, eller der er lukket for svar. Se en gang til i det nyeste brev eller den nyeste mail.",
  "ask.progress": "Side {n} af {all}",
  "ask.role": "Svar for: {role}",
  "ask.next": "Gem og fortsæt",
  "ask.back": "Tilbage",
  "ask.clear": "Ryd siden",
  "ask.leave": "Stop for nu",
  "ask.blank": "Du må springe ethvert spørgsmål over.",
  "ask.code": "Din kode til at fortsætte senere eller et andet sted",
  "ask.code.why":
    "Skriv den ned, hvis du måske vil stoppe. Kun du får den vist; ingen kan slå den op for dig.",
  "ask.code.where": "Skriv den på {address}",
  "ask.doubts": "Er det, som du mener det? Så gå videre",
  "review.title": "Se det igennem, og send det",
  "review.lead": "Der er ikke sendt noget endnu.",
  "review.blank": "sprunget over",
  "review.change": "Ret: {page}",
  "review.send": "Send mine svar",
  "review.after.personal-anonymous":
    "Det, der er sendt, kan ikke rettes eller trækkes tilbage: ingen kan finde ud af, hvilke svar der er dine.",
  "review.after.on-record": "Det, der er sendt, kan ikke rettes her mere.",
  "received.title": "Dine svar er modtaget",
  "received.lead": "Tak. De tæller én gang, og du kan lukke vinduet.",
  "results.when": "Det, der kommer ud af det, åbnes for alle på samme tid, {when}, her:",
  "results.undecided":
    "Det, der kommer ud af det, åbnes for alle på samme tid. Dagen er ikke bestemt endnu; den står i denne kalender mindst en uge før:",
  "already.title": "Dine svar er modtaget tidligere",
  "already.lead": "De tæller én gang. Det, der kom nu, er ikke gemt.",
  "closed.title": "Fristen for at svare er udløbet",
  "closed.lead":
    "Den udløb {day}. Det, der ikke var sendt, er ikke talt med og er slettet, og ingen har set det.",
  "left.title": "Du kan fortsætte senere",
  "left.lead":
    "Det, du har svaret indtil nu, gemmes, til der lukkes for svar, låst med din kode. Denne browser har glemt den nu.",
  "broken.title": "Det, du sendte, nåede ikke helt frem",
  "broken.lead": "Intet af det er gemt. Gå tilbage, og send det igen.",
  "failed.title": "Noget gik galt her, ikke hos dig",
  "failed.lead": "Det, der var gemt, er der stadig. Gå tilbage, og prøv igen om lidt.",
  "failed.id": "Bliver det ved, så giv dem, der spørger dig, dette nummer: {id}",
  "refusal.answer.not-offered": "Vælg et af de svar, der står her.",
  "refusal.answer.place-twice": "En anden linje har allerede denne plads. Giv hver plads én gang.",
  "refusal.answer.aside-alone": "Dette svar står alene. Vælg enten det eller de andre.",
  "refusal.answer.too-many": { one: "Vælg højst ét.", other: "Vælg højst {n}." },
  "refusal.answer.not-number": "Skriv et tal med cifre, for eksempel 12,5.",
  "refusal.answer.not-whole": "Skriv et helt tal med cifre, for eksempel 12.",
  "refusal.answer.too-little": "Skriv {n} eller mere.",
  "refusal.answer.too-much": "Skriv {n} eller mindre.",
  "refusal.answer.points-sum": "Du har fordelt {shared}. Tilsammen skal det være {n}.",
  "refusal.answer.too-long": "Det er for langt. Skriv højst {n} tegn.",
  "refusal.answer.too-much-text":
    "Dine tekster er tilsammen længere, end der er plads til. Gør nogle af dem kortere.",
  "refusal.answer.left-blank": "Du sprang dette over. Er det meningen, så gå videre.",
  "refusal.answer.many-hours":
    "Tilsammen er det {sum} timer, og du siger, at der er {there}. Er det rigtigt? Så gå videre.",
  "refusal.answer.code": "Ingen har den kode her. Se på hvert bogstav og ciffer en gang til.",
};
