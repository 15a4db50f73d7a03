import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "shell.skip": "Gå till innehållet",
  "shell.language": "Språk",
  "start.asked-by": "{by} ber om ditt svar",
  "start.pages": { one: "En sida med frågor.", other: "{n} sidor med frågor." },
  "start.closes": "Du kan svara till och med {day}, gärna i flera omgångar.",
  "start.mode.personal-anonymous": "Du svarar anonymt",
  "start.mode.personal-anonymous.why":
    "När du börjar noterar vi att länken har använts, och inget annat. Det du svarar hålls skilt från vem som är inbjuden: utan namn, länk, adress eller tid. Ingen kan föra ihop dem, inte vi heller.",
  "start.mode.on-record": "Du svarar offentligt",
  "start.mode.on-record.why":
    "Du svarar för din kommun. Svaret publiceras med kommunen och enheten, aldrig med ditt namn.",
  "start.seen": "Vem som ser vad",
  "start.seen.personal-anonymous":
    "Bara antal i grupper publiceras, och inga under {n}. Det du skriver med egna ord läses av dem som frågar, skilt från allt annat du svarar, och publiceras aldrig tillsammans med en grupp.",
  "start.seen.on-record": "Själva svaret publiceras. Andelar av färre än {n} kommuner gör det inte.",
  "start.kept": "Hur länge det sparas",
  "start.kept.why":
    "Vem som är inbjuden raderas efter {day}. Det du inte skickar raderas när frågorna stängs. Det du skickar blir kvar, utan ditt namn.",
  "start.free": "Du bestämmer",
  "start.free.why": "Du får hoppa över vilken fråga som helst, och du behöver inte svara alls.",
  "start.contact": "Frågor?",
  "start.begin": "Börja",
  "start.no-reminder": "Påminn mig inte",
  "start.no-reminder.why":
    "Vill du helst inte höra mer från oss om det här, säg till. Din länk fungerar ändå.",
  "start.not-reminded": "Du får ingen påminnelse. Du kan ändå svara till och med {day} om du vill.",
  "used.title": "Länken har använts",
  "used.lead":
    "Någon har börjat svara med den. Var det du? Skriv koden som du fick se då, och fortsätt där du slutade.",
  "used.lost":
    "Vi sparar inte vilka svar en länk hör till, så ingen kan ta fram koden. Har du tappat den, eller var det inte du, skriv till: {contact}",
  "used.here": "Fortsätt med det som har börjats i den här webbläsaren",
  "code.title": "Gå till dina frågor",
  "code.label": "Din kod",
  "code.why": "Den i ditt brev, eller den som du fick se när du började.",
  "code.go": "Fortsätt",
  "none.title": "Här finns inget att svara på",
  "none.lead":
    "Länken kan vara skriven på annat sätt än i brevet, ett nyare brev kan ha kommit, eller så är frågorna stängda. Titta en gång till i det nyaste brevet eller mejlet.",
  "ask.progress": "Sida {n} av {all}",
  "ask.role": "Svar för: {role}",
  "ask.next": "Spara och fortsätt",
  "ask.back": "Tillbaka",
  "ask.clear": "Töm sidan",
  "ask.leave": "Sluta för nu",
  "ask.blank": "Du får hoppa över vilken fråga som helst.",
  "ask.code": "Din kod för att fortsätta senare eller någon annanstans",
  "ask.code.why":
    "Skriv upp den om du kanske vill sluta. Den visas bara för dig; ingen kan ta fram den åt dig.",
  "ask.code.where": "Skriv den på {address}",
  "ask.doubts": "Är det som du menar? Gå då vidare",
  "review.title": "Se igenom, och skicka",
  "review.lead": "Inget har skickats än.",
  "review.blank": "överhoppad",
  "review.change": "Ändra: {page}",
  "review.send": "Skicka mina svar",
  "review.after.personal-anonymous":
    "Det som har skickats kan inte ändras eller tas tillbaka: ingen kan hitta vilka svar som är dina.",
  "review.after.on-record": "Det som har skickats kan inte ändras här längre.",
  "received.title": "Dina svar har tagits emot",
  "received.lead": "Tack. De räknas en gång, och du kan stänga fönstret.",
  "results.when": "Det som kommer ut av det öppnas för alla samtidigt, {when}, här:",
  "results.undecided":
    "Det som kommer ut av det öppnas för alla samtidigt. Dagen är inte bestämd ännu; den står i den här kalendern minst en vecka före:",
  "already.title": "Dina svar har tagits emot tidigare",
  "already.lead": "De räknas en gång. Det som kom nu har inte sparats.",
  "closed.title": "Tiden att svara är över",
  "closed.lead":
    "Den tog slut {day}. Det som inte hade skickats har inte räknats och är raderat, och ingen har sett det.",
  "left.title": "Du kan fortsätta senare",
  "left.lead":
    "Det du har svarat hittills sparas tills frågorna stängs, låst med din kod. Den här webbläsaren har glömt den nu.",
  "broken.title": "Det du skickade kom inte fram helt",
  "broken.lead": "Inget av det har sparats. Gå tillbaka och skicka igen.",
  "failed.title": "Något gick fel här, inte hos dig",
  "failed.lead": "Det som var sparat finns kvar. Gå tillbaka och försök igen om en stund.",
  "failed.id": "Om det fortsätter, ge den som frågar dig det här numret: {id}",
  "refusal.answer.not-offered": "Välj ett av svaren som står här.",
  "refusal.answer.place-twice": "En annan rad har redan den här platsen. Ge varje plats en gång.",
  "refusal.answer.aside-alone": "Det här svaret står ensamt. Välj antingen det eller de andra.",
  "refusal.answer.too-many": { one: "Välj högst ett.", other: "Välj högst {n}." },
  "refusal.answer.not-number": "Skriv ett tal med siffror, till exempel 12,5.",
  "refusal.answer.not-whole": "Skriv ett heltal med siffror, till exempel 12.",
  "refusal.answer.too-little": "Skriv {n} eller mer.",
  "refusal.answer.too-much": "Skriv {n} eller mindre.",
  "refusal.answer.points-sum": "Du har fördelat {shared}. Tillsammans ska det bli {n}.",
  "refusal.answer.too-long": "Det här är för långt. Skriv högst {n} tecken.",
  "refusal.answer.too-much-text":
    "Dina texter är tillsammans längre än vad som får plats. Korta några av dem.",
  "refusal.answer.left-blank": "Du hoppade över det här. Om det är meningen, gå vidare.",
  "refusal.answer.many-hours":
    "Tillsammans är det {sum} timmar, och du säger att det finns {there}. Stämmer det? Gå då vidare.",
  "refusal.answer.code": "Ingen har den koden här. Titta på varje bokstav och siffra en gång till.",
};
