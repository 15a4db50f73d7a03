import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./people.en.ts";

export const sv: Texts<typeof en> = {
  "frame.title": "Vilka ingår i ramen?",
  "frame.lead":
    "Alla som kan svara, efter kommun och roll. Det som publiceras handlar om dem alla, inte bara om dem som svarar.",
  "faults.title": "Rätta detta i filen och skicka den igen",
  "faults.lead": "Inget av filen togs emot. Varje sak står en gång med sina rader.",
  "strata.title": "Ramen",
  "strata.sum": { one: "En person.", other: "{n} personer." },
  "strata.listed": { one: "Se den som är uppräknad vid namn", other: "Se de {n} som är uppräknade vid namn" },
  "strata.empty":
    "Ingen ännu. Skicka en lista över personer, eller säg hur många som finns i en grupp kommuner.",
  "strata.n": "I ramen",
  "strata.invited": "Inbjudna",
  "strata.by-name": "{n} vid namn",
  "strata.by-hand": "{n} med utdelat brev",
  "strata.silent":
    "En grupp där ingen svarar utelämnas inte. En publicering räknar den tillsammans med alla grupper som den inte visar, så att ingen kan se var ingen har svarat.",
  "strata.silent.office":
    "En kommun som inte svarar utelämnas inte: de som svarar i samma roll står även för den, och publiceringen säger hur många som har svarat.",
  "upload.title": "En lista över personer",
  "upload.lead":
    "En rad för varje person eller enhet: kommun, roll, namn, e-post, postadress, språk. Eller ett antal i stället för ett namn, där kommunen själv delar ut breven.",
  "upload.instead": {
    one: "Den nya listan ersätter den enda person som är uppräknad nu.",
    other: "Den nya listan ersätter de {n} personer som är uppräknade nu.",
  },
  "upload.template": "En tom fil att fylla i (CSV)",
  "upload.filled": "Den här ramen med sina antal, att ändra och skicka igen (CSV)",
  "upload.file": "Fil",
  "upload.file.why": "En arbetsbok (.xlsx) eller .csv. Den tas emot hel eller inte alls.",
  "upload.take": "Ta emot filen",
  "say.title": "En grupp kommuner",
  "say.lead":
    "Säg hur många som finns av en roll i var och en av dem. Där ingen är uppräknad vid namn skriver du ut så många brev, som kommunen delar ut.",
  "say.lead.office": "En enhet svarar för var och en av dem: antalet är 1.",
  "say.group": "Färdig grupp",
  "say.group.none": "Ingen",
  "say.places": "Eller dessa kommuner",
  "say.places.why": "Namn eller koder, en på varje rad.",
  "say.file": "Eller en fil som räknar upp dem",
  "say.file.why":
    "En arbetsbok (.xlsx) eller .csv med en kommun på varje rad, med namn eller kod, i vilken kolumn som helst. Andra kolumner läses inte. Hur många som finns i varje säger du nedan.",
  "say.number": "Hur många i varje",
  "say.number.why": "0 tar rollen ur ramen där.",
  "say.do": "Säg det om alla",
  "roles.title": "Små grupper",
  "roles.lead": "Där en roll är för liten för att publiceras för sig, räkna den till en annan.",
  "roles.from": "Räkna denna roll",
  "roles.to": "till",
  "roles.do": "Räkna samman dem",
  "clear.title": "Töm ramen",
  "clear.what": "Alla {n} i ramen försvinner, {listed} av dem uppräknade vid namn.",
  "clear.do": "Töm den",
  "group.frame": "De som redan finns i ramen",
  "group.own": "Bara {name} självt",
  "group.arttu2": "De fyrtio kommunerna i ARTTU2 (Finland)",
  "group.all": "Alla kommuner, {country}",
  "group.size": "{country}: {size}",
  "people.title": "Uppräknade vid namn",
  "people.lead":
    "Vilka som bjuds in. Om någon har börjat eller svarat går inte att se här, och inte någon annanstans.",
  "people.none": "Ingen är uppräknad vid namn.",
  "letters.title": "Skriv ut brev",
  "letters.lead": "En sida till var och en som inte har börjat, med egen länk och kod.",
  "letters.how-many": {
    one: "En har inte börjat; {without} utan e-postadress.",
    other: "{n} har inte börjat, {without} av dem utan e-postadress.",
  },
  "letters.anew":
    "Varje brev får en ny kod, och den personen hade förut leder ingenstans längre. Den som har börjat behåller sin.",
  "letters.every-place": "Alla kommuner",
  "letters.place": "{name} ({n})",
  "letters.everybody": "Även till dem med e-postadress",
  "letters.everybody.why": "Länken i deras mejl fungerar då inte längre.",
  "letters.print": "Gör breven",
  "letters.printed": { one: "Ett brev att skriva ut", other: "{n} brev att skriva ut" },
  "letters.printed.lead":
    "Skriv ut sidan: varje brev kommer på ett eget ark med adressen där kuvertets fönster är.",
  "letters.once": "Koderna står här och ingen annanstans. Lämnar du sidan måste nya brev göras.",
  "people.strike": "Stryk",
  "people.strike.why":
    "Den som inte vill bli tillfrågad stryks: namn och adresser raderas genast, och ingen skriver till dem igen. Har de redan svarat blir svaret kvar, eftersom ingen kan se vilket det är.",
  "refusal.people.gone": "Ingen med detta namn finns uppräknad längre.",
};
