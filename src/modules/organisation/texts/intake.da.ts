import type { Texts } from "../../../platform/i18n/index.ts";
import type { intakeEn } from "./intake.en.ts";

export const intakeDa: Texts<typeof intakeEn> = {
  "sheet.unit": "Enheder",
  "sheet.person": "Personer",
  "sheet.position": "Stillinger",
  "column.id": "Id",
  "column.unit.id": "Enheds-id",
  "column.person.id": "Person-id",
  "column.position.id": "Stillings-id",
  "column.unit.from": "Fra",
  "column.unit.to": "Til (ikke med)",
  "column.person.from": "Fra",
  "column.person.to": "Til (ikke med)",
  "column.position.from": "Fra",
  "column.position.to": "Til (ikke med)",
  "column.from": "Siden",
  "import.link": "Hent en fil ind",
  "import.title": "Hvad siger jeres HR-system?",
  "import.lead": "Du ser alle følger, før noget bliver skrevet.",
  "import.file": "Fil med enheder, personer eller stillinger",
  "import.file.why": "XLSX med et ark til hver, eller én CSV-fil ad gangen.",
  "import.source": "Hvem er filen fra?",
  "import.source.why": "Id'erne i filen gemmes under dette navn.",
  "import.day": "Fra hvilken dag gælder det?",
  "import.day.why":
    "I dag eller senere. Det nye må have sin egen tidligere dag i filen. Skal medarbejderlisten med senere, så giv enhederne en dag før den første ansættelse.",
  "import.unit-type": "Hvilken type er enheder, når rækken ikke siger det?",
  "import.unit-type.why": "Vi gætter ikke ud fra, hvor en enhed står. Det kan ændres på hver enhed.",
  "import.complete": "Filen er hel: det, den udelader, er slut",
  "import.complete.why": "En enhed, der mangler, men stadig er i brug, beholdes og vises for dig.",
  "import.look": "Se følgerne",
  "import.how": "Sådan skal filen se ud",
  "column.unit.level": "Niveau {n}",
  "attribute.lastDay": "Sidste dag (med)",
  "attribute.fullName": "Hele navnet",
  "import.columns": "Hvilken kolonne er hvad",
  "import.kind": "Hvad fortæller hver række om?",
  "import.kind.why": "Kun nødvendigt, når filen ikke selv siger det.",
  "import.kind.guess": "Find ud af det fra filen",
  "done.title": "Filen er skrevet ind",
  "done.nothing": "Intet skulle ændres.",
  "done.next": "Se på dette som det næste",
  "done.next.tree": "Organisationen, som den står nu",
  "done.next.planned": "Hvad der er planlagt til senere",
  "done.next.people": "Personerne",
  "done.next.systems": "Hent også jeres systemer ind",
  "refusal.import.whole-name":
    "»{value}« er kun ét navn. Skriv for- og efternavn, fx »Inge Lundby« eller »Lundby, Inge«.",
  "refusal.import.name-twice":
    "»{name}« står allerede i række {first}. Tilføj en kolonne med et nummer til hver række, så de kan kendes fra hinanden.",
  "refusal.import.name-shared": "{n} hedder »{name}«. Skriv nummeret i stedet for navnet.",
  "refusal.import.unit-unknown":
    "Enheden »{id}« er hverken i filen eller her. Skriv dens nummer eller dens navn, som det står dér.",
  "refusal.import.person-unknown":
    "Personen »{id}« er hverken i filen eller her. Skriv nummeret, e-mailen eller hele navnet, eller lad stillingen stå ledig.",
  "import.how.what":
    "Ét ark er nok: en liste over enheder med navn og det, de hører under, ved navn, nummer eller som niveauer; eller en liste over medarbejdere med navn, titel og enhed.",
  "import.how.ends":
    "En kolonne med overskriften »Sidste dag« indeholder den sidste dag, en person er ansat, og den dag tæller med. Vores egne filer skriver den første dag uden, i »Til (ikke med)«. En overskrift, der kan betyde begge dele (»Slutdato«), spørger vi om.",
  "import.example": "Hent organisationen, som den er i dag, som regneark",
  "column.unit.manager": "Leder",
  "column.person.manager": "Er leder (ja eller nej)",
  "column.position.manager": "Er leder (ja eller nej)",
  "preview.untaken": "Hvad der ikke tages med fra filen",
  "preview.untaken.why": "Alt andet bliver skrevet",
  "refusal.import.same-row":
    "Rækken siger det samme som en række over den i alle kolonner. Den tælles én gang.",
  "refusal.import.unit-later":
    "Stillingen begynder før sin enhed. Giv enheden en tidligere første dag (»Fra«), eller lad »Fra« stå tom for personerne.",
  "refusal.import.unit-here-later":
    "Stillingen begynder, før enheden kendes her. Lad »Fra« stå tom for personerne, eller ret enhedens historik først.",
  "refusal.import.manager-unknown":
    "Ingen her hedder sådan endnu. Hent medarbejderne ind og derefter denne fil igen.",
  "refusal.import.manager-shared": "Flere hedder sådan. Skriv nummeret eller e-mailen i stedet.",
  "refusal.import.manager-second": "Filen nævner allerede en anden leder for enheden. En enhed har én.",
  "refusal.import.manager-later": "Enheden eller stillingen begynder senere. Sæt lederen til den tid.",
  "preview.title": {
    zero: "Filen ændrer ingenting",
    one: "Filen ændrer {n} ting",
    other: "Filen ændrer {n} ting",
  },
  "preview.faulty": "Filen har fejl",
  "preview.lead": "{file} fra {source}, gælder fra {day}. Intet skrives, før du bekræfter.",
  "preview.nothing": "Filen siger det, vi allerede ved. Intet behøver at blive skrevet.",
  "preview.give-up": "Opgiv den",
  "preview.confirm": "Bekræft og skriv det hele",
  "preview.ends-much": { one: "Ja, {n} ting er virkelig slut", other: "Ja, {n} ting er virkelig slut" },
  "preview.ends-much.why": "Det er mere end en femtedel af det hele: er filen hel?",
  "preview.action": "Følge",
  "preview.all": "Alle",
  "preview.name": "Navn og id",
  "preview.fields": "Hvad ændres",
  "preview.kept-why":
    "Bruges stadig af {positions} stillinger, {units} enheder, {duties} ansvar og {elsewhere} ting andre steder",
  "action.added": "ny",
  "action.renamed": "omdøbt",
  "action.moved": "flyttet",
  "action.changed": "ændret",
  "action.numbered": "får nummer",
  "preview.alike": "er måske her allerede",
  "preview.alike.title": {
    one: "{n} ny har et navn eller en e-mail, som en her allerede har",
    other: "{n} nye har et navn eller en e-mail, som en her allerede har",
  },
  "preview.alike.why":
    "Er det den samme, så skriv først nummeret under »{ids}« på dens side, og hent filen ind igen; en kolonne med det, enhederne hører under, hjælper også. Ellers bliver det til to.",
  "preview.alike.see": "Se dem",
  "preview.alike.more": "og {n} mere",
  "preview.ends.title": "Sådan forstås dagene i filen",
  "preview.ends.last":
    "»{heading}« ({sheet}) er den sidste dag, og den er med: {last} betyder med til og med den dag og ikke længere den {to}.",
  "preview.ends.to":
    "»{heading}« ({sheet}) er den første dag uden: {to} betyder ikke længere den dag, og {last} er den sidste.",
  "preview.ends.otherwise":
    "Er det ment anderledes, så sig det dér, hvor det står, hvilken kolonne der er hvad.",
  "preview.assumed.title": "Det siger filen ikke om de nye, så det går vi ud fra",
  "preview.assumed.people": { one: "{n} ny person", other: "{n} nye personer" },
  "preview.assumed.positions": { one: "{n} ny stilling", other: "{n} nye stillinger" },
  "preview.assumed.why": "Giv filen en kolonne til det, eller ret det bagefter på den enkeltes side.",
  "preview.assumed.protected":
    "Beskyttelse handler om sikkerhed: find ud af, hvem der har beskyttet adresse, før du bekræfter.",
  "preview.gets-number": "får nummer {number}",
  "action.numbered.many": { one: "får nummer", other: "får nummer" },
  "action.ended": "afsluttet",
  "action.kept": "beholdt, mangler i filen",
  "action.added.many": { one: "ny", other: "nye" },
  "action.renamed.many": { one: "omdøbt", other: "omdøbt" },
  "action.moved.many": { one: "flytter", other: "flytter" },
  "action.changed.many": { one: "ændres", other: "ændres" },
  "action.ended.many": { one: "slutter", other: "slutter" },
  "action.kept.many": { one: "beholdes, selv om den mangler", other: "beholdes, selv om de mangler" },
  "refusal.import.id-twice": "Id'et {id} står allerede i række {first}.",
  "refusal.import.nothing-known":
    "Intet ark her rummer enheder, personer eller stillinger. Første række skal navngive kolonnerne.",
  "refusal.import.empty": "»{column}« skal udfyldes.",
  "refusal.import.ends-differ":
    "To kolonner siger, hvornår det slutter, og de er ikke enige: ikke længere fra {to}, og {last} som sidste dag.",
  "refusal.import.unknown-word": "»{value}« kendes ikke her. Brug en af: {known}.",
  "refusal.import.day-in-past":
    "Vælg i dag eller en senere dag. Fortiden rettes enkeltvis, med en begrundelse.",
  "refusal.import.source-form":
    "Afsenderens navn har højst {max} tegn og intet kolon: det står foran nummeret, som i »HR: 120«.",
  "refusal.import.person-erased":
    "Personen er slettet og kan ikke udfyldes igen. Lad rækken være ude, eller fjern id'et, hvis det er en ny person.",
  "refusal.import.source-missing": "Sig, hvem filen er fra.",
  "refusal.import.errors": {
    one: "{n} sted i filen skal rettes først. Intet blev skrevet.",
    other: "{n} steder i filen skal rettes først. Intet blev skrevet.",
  },
  "refusal.import.changed-since": "Noget er ændret, siden du så efter. Se følgerne igen, før du bekræfter.",
  "refusal.import.ends-much": "Filen ville afslutte {n} ting. Sæt kryds ved, at de virkelig er slut.",
};
