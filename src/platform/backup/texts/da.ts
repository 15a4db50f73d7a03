import type { TextSource } from "../../i18n/index.ts";

export const da = {
  "refusal.restore.cut-off": "{file} er afbrudt eller er ingen sikkerhedskopi fra Samsyn.",
  "refusal.restore.no-backup": "{file} er ingen sikkerhedskopi fra Samsyn.",
  "refusal.restore.format": "{file} har et format, som denne Samsyn ikke kender. Brug en nyere Samsyn.",
  "refusal.restore.changed":
    "{file} er ikke, som den blev skrevet: afbrudt eller ændret (dens SHA-256 afviger).",
  "refusal.restore.newer":
    "{file} er fra en nyere Samsyn ({migrations} er ukendt her). Indlæs den med den udgave.",
  "refusal.restore.not-empty": {
    one: "Databasen er ikke tom: den rummer {n} kommune. Indlæs i en tom database, eller bed om at erstatte alt i den (--replace).",
    other:
      "Databasen er ikke tom: den rummer {n} kommuner. Indlæs i en tom database, eller bed om at erstatte alt i den (--replace).",
  },
  "refusal.restore.contradicts": "{file} modsiger sig selv og er ingen hel sikkerhedskopi. Intet er ændret.",
  "refusal.restore.other-rows":
    "{table} kom tilbage med andre rækker, end der blev skrevet. Intet er ændret.",
  "refusal.restore.busy": "Nogen arbejder i databasen. Stop Samsyn først, og indlæs så. Intet er ændret.",
  "refusal.backup.nothing": "Intet er skrevet: denne database rummer ingen Samsyn.",
  "refusal.backup.file-there": "{file} findes allerede; den bliver ikke overskrevet.",
  "told.whole": "Filen er hel.",
  "told.migrated": "Tabellerne er bragt til denne udgave af Samsyn.",
  "told.table": {
    one: "{step} af {steps}: {table}, {n} række",
    other: "{step} af {steps}: {table}, {n} rækker",
  },
  "told.written": {
    one: "{n} række i {tables} tabeller er skrevet til {file}.",
    other: "{n} rækker i {tables} tabeller er skrevet til {file}.",
  },
  "told.restored": {
    one: "{n} række i {tables} tabeller er indlæst, som den var {on}.",
    other: "{n} rækker i {tables} tabeller er indlæst, som de var {on}.",
  },
} satisfies TextSource;
