import type { TextSource } from "../../i18n/index.ts";

export const sv = {
  "refusal.restore.cut-off": "{file} är avbruten eller är ingen säkerhetskopia från Samsyn.",
  "refusal.restore.no-backup": "{file} är ingen säkerhetskopia från Samsyn.",
  "refusal.restore.format":
    "{file} har ett format som denna Samsyn inte känner till. Använd en nyare Samsyn.",
  "refusal.restore.changed": "{file} är inte som den skrevs: avbruten eller ändrad (dess SHA-256 avviker).",
  "refusal.restore.newer":
    "{file} är från en nyare Samsyn ({migrations} är okänt här). Återställ den med den versionen.",
  "refusal.restore.not-empty": {
    one: "Databasen är inte tom: den har {n} kommun. Återställ till en tom databas, eller be om att ersätta allt i den (--replace).",
    other:
      "Databasen är inte tom: den har {n} kommuner. Återställ till en tom databas, eller be om att ersätta allt i den (--replace).",
  },
  "refusal.restore.contradicts":
    "{file} motsäger sig själv och är ingen hel säkerhetskopia. Inget har ändrats.",
  "refusal.restore.other-rows": "{table} kom tillbaka med andra rader än som skrevs. Inget har ändrats.",
  "refusal.restore.busy":
    "Någon arbetar i databasen. Stoppa Samsyn först och återställ sedan. Inget har ändrats.",
  "refusal.backup.nothing": "Inget har skrivits: den här databasen har ingen Samsyn.",
  "refusal.backup.file-there": "{file} finns redan; den skrivs inte över.",
  "told.whole": "Filen är hel.",
  "told.migrated": "Tabellerna har förts till den här versionen av Samsyn.",
  "told.table": {
    one: "{step} av {steps}: {table}, {n} rad",
    other: "{step} av {steps}: {table}, {n} rader",
  },
  "told.written": {
    one: "{n} rad i {tables} tabeller har skrivits till {file}.",
    other: "{n} rader i {tables} tabeller har skrivits till {file}.",
  },
  "told.restored": {
    one: "{n} rad i {tables} tabeller är återställd som den var {on}.",
    other: "{n} rader i {tables} tabeller är återställda som de var {on}.",
  },
} satisfies TextSource;
