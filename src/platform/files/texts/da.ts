import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "refusal.file.empty": "{file} har ingen rækker.",
  "refusal.file.too-large":
    "{file} fylder {megabytes} MB; højst {max} MB kan læses. Del filen, eller fjern billeder.",
  "refusal.file.not-a-table":
    "{file} er ikke et regneark, uanset hvad navnet siger. Gem listen som XLSX eller CSV.",
  "refusal.file.old-workbook":
    "{file} er en gammel projektmappe (.xls) eller har en adgangskode. Gem den som .xlsx uden adgangskode.",
  "refusal.file.other-workbook": "{file} er en projektmappe af en anden slags. Gem den som .xlsx.",
  "refusal.file.zip-without-workbook":
    "{file} er en pakket fil uden projektmappe. Pak den ud, og vælg selve listen.",
  "refusal.file.pdf": "{file} er en PDF. Vælg det regneark, den er lavet af.",
  "refusal.file.web-page": "{file} er en webside eller XML. Åbn den i et regneark, og gem den som .xlsx.",
  "refusal.file.not-text": "{file} har tegn i linje {line}, som ingen tekst har. Gem den som CSV UTF-8.",
  "refusal.file.broken": "{file} er beskadiget og kan ikke åbnes. Gem den igen, og prøv på ny.",
  "refusal.file.bomb":
    "{file} fylder mere end {megabytes} MB udpakket, eller mere end den oplyser. Den er ikke læst.",
  "refusal.file.too-many-entries": "{file} har {count} pakkede dele; højst {max} læses.",
  "refusal.file.doctype": "{file} har en dokumenttype, som ingen projektmappe har. Den er ikke læst.",
  "refusal.file.too-many-rows": "{file} har {count} rækker; højst {max} kan læses på én gang. Del listen.",
  "refusal.file.too-many-columns":
    "Arket {sheet} i {file} har mindst {count} kolonner; højst {max} kan læses.",
  "refusal.file.too-many-cells":
    "{file} har {count} celler (rækker gange kolonner); højst {max} kan læses på én gang. Del listen.",
  "refusal.file.column-twice":
    "Arket {sheet} i {file} har kolonnen {column} to gange: {first} og {second}. Omdøb eller slet den ene.",
  "refusal.file.open-quote": "{file} har et anførselstegn, der åbnes og aldrig lukkes, set i linje {line}.",
  "refusal.file.not-utf-8": "{file} er ikke skrevet i UTF-8.",
  "refusal.file.wrong-quote":
    "{file} har et anførselstegn i linje {line}, som formatet ikke tillader: En værdi i anførselstegn begynder og slutter med et, og et inde i den skrives to gange.",
  "refusal.file.uneven": "I linje {line} af {file} er antallet af værdier {n}; overskriften har {expected}.",
  "refusal.file.name-twice": "{file} har to kolonner, der hedder »{column}«.",
  "refusal.cell.too-long": "Teksten er længere end {max} tegn.",
  "refusal.cell.control-character": "»{value}« har et tegn, der ikke kan vises. Skriv teksten igen.",
  "refusal.cell.error-value": "Cellen viser fejlen {value}.",
  "refusal.cell.formula-without-value":
    "Cellen har en formel uden gemt værdi. Åbn filen i et regneark, og gem den.",
  "refusal.cell.merged": "Cellen er flettet med andre. Ophæv fletningen, og udfyld hver celle.",
  "refusal.value.not-a-number": "»{value}« er ikke et tal.",
  "refusal.value.no-such-day": "Den {value} findes ikke: måneden har ikke den dag.",
  "refusal.value.not-a-day": "»{value}« er ikke en dato. Skriv den som 2027-12-31.",
  "refusal.value.two-digit-year": "»{value}« har et årstal på to cifre. Skriv alle fire.",
  "refusal.value.not-a-yes-or-no": "»{value}« er hverken ja eller nej.",
  "cell.formula": "En formel: den beregnes ikke her, værdien i filen bruges.",
  "cell.number-two-ways": "»{text}« kan læses på to måder; her læses det som {value}.",
};
