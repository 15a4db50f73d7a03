import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./protection.en.ts";

export const sv: Texts<typeof en> = {
  "refusal.protect.too-long": "Filen är större än {max} MB; en tabell med antal är mindre.",
  "refusal.protect.not-utf8": "Rad {line} är inte skriven i UTF-8. Spara filen som CSV UTF-8.",
  "refusal.protect.quotes": "Rad {line}: ett citattecken är öppet eller står på fel ställe.",
  "refusal.protect.header": "Rad {line} ska vara rubriken row,col,n med kommatecken emellan.",
  "refusal.protect.no-cells": "Det finns inget antal under rubriken på rad 1.",
  "refusal.protect.too-many": "Tabellen har {count} rader; högst {max} kan skyddas tillsammans.",
  "refusal.protect.fields": "Rad {line} har {count} fält; den ska ha tre: row,col,n.",
  "refusal.protect.no-name": "Rad {line}, kolumn {column}: namnet saknas.",
  "refusal.protect.reserved": "Rad {line}, kolumn {column}: namnet * är reserverat för summor.",
  "refusal.protect.long-name": "Rad {line}, kolumn {column}: namnet har fler än {max} tecken.",
  "refusal.protect.odd-name": "Rad {line}, kolumn {column}: namnet har ett tecken som inte kan skrivas.",
  "refusal.protect.not-whole": "Rad {line}, kolumn {column}: ”{value}” är inte ett heltal från 0.",
  "refusal.protect.too-large": "Rad {line}, kolumn {column}: antalet är större än {max}.",
  "refusal.protect.twice":
    "Rad {line}, kolumnerna row och col: {row}, {col} har redan räknats på rad {first}.",
  "refusal.disclosure.threshold": "Tröskeln ska vara ett heltal från 1, inte {asked}.",
  "refusal.disclosure.lowered": "Tröskeln är {now} och kan bara höjas, inte sänkas till {asked}.",
  "refusal.disclosure.frame":
    "För få hör till en grupp för att fråga om den i förtroende; det måste vara minst {least}: {names}. Slå ihop grupper eller utelämna uppdelningen.",
  "refusal.disclosure.difference": {
    one: "{more} har {n} person som {less} inte har; det som publiceras om båda röjer denna enda. De ska skilja sig med ingen eller minst {least}.",
    other:
      "{more} har {n} personer som {less} inte har; det som publiceras om båda röjer dessa få. De ska skilja sig med ingen eller minst {least}.",
  },
  "refusal.disclosure.moved": {
    one: "{name} har ändrats med {n} sedan förra utgåvan, och det röjer den personen. Publicera det när det har ändrats med minst {least}.",
    other:
      "{name} har ändrats med {n} sedan förra utgåvan, och det röjer dessa få. Publicera det när det har ändrats med minst {least}.",
  },
  "audit.not-the-format":
    "Mönstret är inte skrivet som det ska; mer får inte stå i det, allra minst ett antal.",
  "audit.other-threshold": "Mönstret är gjort för en annan tröskel.",
  "audit.not-in-order":
    "{row}, {col} står två gånger eller inte på sin plats, så ordningen kunde röja något.",
  "audit.no-such-cell": "{row}, {col} är dold men finns inte i tabellen.",
  "audit.other-kind": "{row}, {col} kallas liten där den inte är det, eller tvärtom.",
  "audit.shown": "{row}, {col} är ett litet antal och är inte dolt.",
  "audit.other-loss": "Det mönstret säger att det kostar är inte det som det kostar.",
  "audit.other-interval": "Det man kan få reda på om {row}, {col} är inte det som mönstret säger.",
  "audit.open": "{row}, {col} kan räknas ut för noga av det som publiceras.",
  "audit.known-beside": "{row}, {col} kan räknas ut av någon som är ensam i en annan cell.",
};
