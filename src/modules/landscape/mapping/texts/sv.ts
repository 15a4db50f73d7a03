import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  title: "Kopplingar från en fil",
  file: "Kalkylblad (XLSX) eller CSV-fil",
  "file.why":
    "En rad per koppling: lista och kod, hur de ligger, lista och kod. Er egen export kan skickas tillbaka.",
  read: "Läs filen",
  faulty: "Filen har fel",
  preview: "De här kopplingarna sparas",
  "column.fromList": "Från lista",
  "column.fromCode": "Från kod",
  "column.fromTitle": "Från uppgift",
  "column.how": "Hur",
  "column.toList": "Till lista",
  "column.toCode": "Till kod",
  "column.toTitle": "Till uppgift",
  "column.author": "Av",
  "column.on": "Datum",
  "column.delete": "Ta bort den (x)",
  mapping: "Koppling",
  added: "Nya",
  unchanged: "Oförändrade",
  removed: "Borttagna",
  done: { one: "Sparat: en koppling.", other: "Sparat: {n} kopplingar." },
  nothing: "Inget att spara: alla kopplingar finns redan här.",
  list: "Uppgiftslista",
  "list.any": "Alla listor",
  against: "Sett mot",
  show: "Visa",
  remove: "Ta bort",
  gone: "Kopplingen är borttagen.",
  away: "Ta med kopplingarna",
  "refusal.mapped.unknown-list": "”{list}” är ingen uppgiftslista här. De som finns: {known}.",
  "refusal.mapped.unknown-code":
    "Listan {list} har ingen uppgift ”{code}” här. Rätta koden eller hämta listan först.",
  "refusal.mapped.unknown-how":
    "”{how}” är inget sätt som två uppgifter kan ligga på. Skriv något av följande: {known}.",
  "refusal.mapped.missing": "Cellen är tom. Fyll i ”{column}”.",
  "refusal.mapped.not-there": "{from} och {to} har ingen sådan koppling här, så den kan inte tas bort.",
};
