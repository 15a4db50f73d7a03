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
} satisfies TextSource;
