import type { TextSource } from "../../i18n/index.ts";

export const en = {
  "refusal.restore.cut-off": "{file} is cut off or is no backup of Samsyn.",
  "refusal.restore.no-backup": "{file} is no backup of Samsyn.",
  "refusal.restore.format": "{file} has a format that this Samsyn does not know. Use a newer Samsyn.",
  "refusal.restore.changed": "{file} is not as it was written: cut off or changed (its SHA-256 differs).",
  "refusal.restore.newer":
    "{file} is of a newer Samsyn ({migrations} is unknown here). Restore it with that version.",
  "refusal.restore.not-empty": {
    one: "The database is not empty: it holds {n} municipality. Restore into an empty one, or ask to replace everything in it (--replace).",
    other:
      "The database is not empty: it holds {n} municipalities. Restore into an empty one, or ask to replace everything in it (--replace).",
  },
  "refusal.restore.contradicts": "{file} contradicts itself and is no whole backup. Nothing has changed.",
  "refusal.restore.other-rows": "{table} came back with other rows than were written. Nothing has changed.",
  "refusal.restore.busy":
    "Somebody works in the database. Stop Samsyn first, then restore. Nothing has changed.",
  "refusal.backup.nothing": "Nothing was written: this database holds no Samsyn.",
  "refusal.backup.file-there": "{file} is there already; it is not written over.",
  "told.whole": "The file is whole.",
  "told.migrated": "The tables are brought to this version of Samsyn.",
  "told.table": { one: "{step} of {steps}: {table}, {n} row", other: "{step} of {steps}: {table}, {n} rows" },
  "told.written": {
    one: "{n} row of {tables} tables is written to {file}.",
    other: "{n} rows of {tables} tables are written to {file}.",
  },
  "told.restored": {
    one: "{n} row of {tables} tables is restored, as it was on {on}.",
    other: "{n} rows of {tables} tables are restored, as they were on {on}.",
  },
} as const satisfies TextSource;
