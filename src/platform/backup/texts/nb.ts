import type { TextSource } from "../../i18n/index.ts";

export const nb = {
  "refusal.restore.cut-off": "{file} er avbrutt eller er ingen sikkerhetskopi fra Samsyn.",
  "refusal.restore.no-backup": "{file} er ingen sikkerhetskopi fra Samsyn.",
  "refusal.restore.format": "{file} har et format som denne Samsyn ikke kjenner. Bruk en nyere Samsyn.",
  "refusal.restore.changed": "{file} er ikke som den ble skrevet: avbrutt eller endret (SHA-256 avviker).",
  "refusal.restore.newer":
    "{file} er fra en nyere Samsyn ({migrations} er ukjent her). Gjenopprett den med den versjonen.",
  "refusal.restore.not-empty": {
    one: "Databasen er ikke tom: den har {n} kommune. Gjenopprett i en tom database, eller be om å erstatte alt i den (--replace).",
    other:
      "Databasen er ikke tom: den har {n} kommuner. Gjenopprett i en tom database, eller be om å erstatte alt i den (--replace).",
  },
  "refusal.restore.contradicts":
    "{file} motsier seg selv og er ingen hel sikkerhetskopi. Ingenting er endret.",
  "refusal.restore.other-rows":
    "{table} kom tilbake med andre rader enn som ble skrevet. Ingenting er endret.",
  "refusal.restore.busy":
    "Noen arbeider i databasen. Stopp Samsyn først, og gjenopprett så. Ingenting er endret.",
  "refusal.backup.nothing": "Ingenting er skrevet: denne databasen har ingen Samsyn.",
  "refusal.backup.file-there": "{file} finnes allerede; den blir ikke overskrevet.",
  "told.whole": "Filen er hel.",
  "told.migrated": "Tabellene er brakt til denne versjonen av Samsyn.",
  "told.table": {
    one: "{step} av {steps}: {table}, {n} rad",
    other: "{step} av {steps}: {table}, {n} rader",
  },
  "told.written": {
    one: "{n} rad i {tables} tabeller er skrevet til {file}.",
    other: "{n} rader i {tables} tabeller er skrevet til {file}.",
  },
  "told.restored": {
    one: "{n} rad i {tables} tabeller er gjenopprettet slik den var {on}.",
    other: "{n} rader i {tables} tabeller er gjenopprettet slik de var {on}.",
  },
} satisfies TextSource;
