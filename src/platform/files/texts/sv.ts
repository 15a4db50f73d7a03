import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "refusal.file.empty": "{file} har inga rader.",
  "refusal.file.too-large":
    "{file} är {megabytes} MB; högst {max} MB kan läsas. Dela filen eller ta bort bilder.",
  "refusal.file.not-a-table":
    "{file} är inget kalkylblad, vad namnet än säger. Spara listan som XLSX eller CSV.",
  "refusal.file.old-workbook":
    "{file} är en gammal arbetsbok (.xls) eller har ett lösenord. Spara den som .xlsx utan lösenord.",
  "refusal.file.other-workbook": "{file} är en arbetsbok av ett annat slag. Spara den som .xlsx.",
  "refusal.file.zip-without-workbook":
    "{file} är en packad fil utan arbetsbok. Packa upp den och välj själva listan.",
  "refusal.file.pdf": "{file} är en PDF. Välj kalkylbladet den gjordes av.",
  "refusal.file.web-page":
    "{file} är en webbsida eller XML. Öppna den i ett kalkylprogram och spara den som .xlsx.",
  "refusal.file.not-text": "{file} har tecken på rad {line} som ingen text har. Spara den som CSV UTF-8.",
  "refusal.file.broken": "{file} är skadad och kan inte öppnas. Spara den igen och försök på nytt.",
  "refusal.file.bomb":
    "{file} blir mer än {megabytes} MB uppackad, eller mer än den uppger. Den har inte lästs.",
  "refusal.file.too-many-entries": "{file} har {count} packade delar; högst {max} läses.",
  "refusal.file.doctype": "{file} har en dokumenttyp, vilket ingen arbetsbok har. Den har inte lästs.",
  "refusal.file.too-many-rows": "{file} har {count} rader; högst {max} kan läsas på en gång. Dela listan.",
  "refusal.file.too-many-columns":
    "Bladet {sheet} i {file} har minst {count} kolumner; högst {max} kan läsas.",
  "refusal.file.too-many-cells":
    "{file} har {count} celler (rader gånger kolumner); högst {max} kan läsas på en gång. Dela listan.",
  "refusal.file.column-twice":
    "Bladet {sheet} i {file} har kolumnen {column} två gånger: {first} och {second}. Byt namn på eller ta bort den ena.",
  "refusal.file.open-quote":
    "{file} har ett citattecken som öppnas och aldrig stängs, upptäckt på rad {line}.",
  "refusal.file.not-utf-8": "{file} är inte skriven i UTF-8.",
  "refusal.file.wrong-quote":
    "{file} har ett citattecken på rad {line} som formatet inte tillåter: ett värde inom citattecken börjar och slutar med ett, och ett inuti skrivs två gånger.",
  "refusal.file.uneven": "På rad {line} i {file} är antalet värden {n}; rubriken har {expected}.",
  "refusal.file.name-twice": "{file} har två kolumner som heter ”{column}”.",
  "refusal.cell.too-long": "Texten är längre än {max} tecken.",
  "refusal.cell.control-character": "”{value}” har ett tecken som inte kan visas. Skriv texten igen.",
  "refusal.cell.error-value": "Cellen visar felet {value}.",
  "refusal.cell.formula-without-value":
    "Cellen har en formel utan sparat värde. Öppna filen i ett kalkylprogram och spara den.",
  "refusal.cell.merged": "Cellen är sammanfogad med andra. Dela cellerna och fyll i var och en.",
  "refusal.value.not-a-number": "”{value}” är inget tal.",
  "refusal.value.no-such-day": "{value} finns inte: månaden har inte den dagen.",
  "refusal.value.not-a-day": "”{value}” är inget datum. Skriv det som 2027-12-31.",
  "refusal.value.two-digit-year": "”{value}” har ett årtal med två siffror. Skriv alla fyra.",
  "refusal.value.not-a-yes-or-no": "”{value}” är varken ja eller nej.",
  "cell.formula": "En formel: den räknas inte ut här, värdet i filen används.",
  "cell.number-two-ways": "”{text}” kan läsas på två sätt; här läses det som {value}.",
};
