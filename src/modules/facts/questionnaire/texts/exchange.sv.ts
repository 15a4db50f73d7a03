import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./exchange.en.ts";

export const sv: Texts<typeof en> = {
  "files.lead": "Version {n} som fil. Vad ett annat verktyg inte har plats för står där innan du tar den.",
  "files.questionnaire.json": "Samsyn",
  "files.questionnaire.json.why": "Allt, att spara eller börja med i en annan kommun.",
  "files.surveyjs.json": "SurveyJS",
  "files.surveyjs.json.why": "För enkätsidor gjorda med SurveyJS.",
  "files.xlsform.xlsx": "XLSForm",
  "files.xlsform.xlsx.why": "En arbetsbok för KoboToolbox, ODK och andra.",
  "files.limesurvey.lss": "LimeSurvey",
  "files.limesurvey.lss.why": "Ett enkätarkiv för LimeSurvey.",
  "files.lost": { one: "En sak är inte med", other: "{n} saker är inte med" },
  "import.file": "Välj en fil",
  "import.read": { one: "En fråga lästes", other: "{n} frågor lästes" },
  "import.read.why":
    "Från {from}, på {languages}. Inget är skrivet ännu. Titta på det nedan och börja sedan.",
  "import.from.samsyn": "Samsyn",
  "import.from.surveyjs": "SurveyJS",
  "import.from.xlsform": "XLSForm",
  "import.from.limesurvey": "LimeSurvey",
  "import.take": "Börja med det",
  "import.lost": {
    zero: "Allt togs med",
    one: "En sak kunde inte tas med",
    other: "{n} saker kunde inte tas med",
  },
  "lost.place": "Var",
  "lost.what": "Vad",
  "lost.more": { one: "En till efter dessa.", other: "{n} till efter dessa." },
  "lost.type": "En del av slaget {what}.",
  "lost.property": "Det som står under {what}.",
  "lost.condition": "När den ställs: {what}. Det går bara att fråga efter svar på en tidigare fråga.",
  "lost.language": "Språket {what}.",
  "lost.html": "Fet stil, länkar och andra märken från en webbsida; orden finns kvar.",
  "lost.id": "Id:t: det är nu {what}.",
  "lost.values": "Svarens värden: de räknas från 1 i sin ordning.",
  "lost.other": "Rutan för ett annat svar med egna ord.",
  "lost.group": "En grupp i en grupp: dess frågor står i gruppen omkring den.",
  "lost.too-long": "Det som går utöver {what} tecken.",
  "lost.about": "Hur det besvaras, av vem och vad som testas: säg det på sidan om frågeformuläret.",
  "lost.languages": "Titeln på andra språk än det första.",
  "lost.unsaid-language":
    "Vilket språk texter utan angivet språk är på: de är lästa som språket på den här sidan.",
  "lost.polarity": "Att skalan har en mitt.",
  "lost.left-out": "Hela frågan: dess slag ({what}) är okänt där.",
  "lost.answers": "Svaren efter de första {what}.",
  "lost.words": "Inledningen.",
  "refusal.exchange.no-file": "Välj först en fil.",
  "refusal.exchange.empty": "Filen är tom.",
  "refusal.exchange.too-large":
    "Filen är större än {max} MB. Det är inget frågeformulär; ta bort bilder ur den.",
  "refusal.exchange.unknown":
    "Detta är varken SurveyJS (JSON), XLSForm (.xlsx), LimeSurvey (.lss) eller ett frågeformulär från Samsyn.",
  "refusal.exchange.not-json": "Filen är inte hel JSON: exportera den igen.",
  "refusal.exchange.own-fault": "Frågeformuläret har inte sin form vid {place}.",
  "refusal.exchange.not-surveyjs":
    "Filen är JSON men saknar sidor eller element som en enkät från SurveyJS har.",
  "refusal.exchange.not-xlsform":
    "Arbetsboken har inget blad med namnet survey och kolumnerna type och name som en XLSForm har.",
  "refusal.exchange.open-group": "Gruppen {name} börjar på bladet survey och slutar inte.",
  "refusal.exchange.not-limesurvey":
    "Filen är XML men ingen enkät från LimeSurvey: exportera strukturen som .lss.",
  "refusal.exchange.not-xml": "XML:en bryts av eller är fel på rad {line}.",
  "refusal.exchange.document-type":
    "Rad {line} deklarerar en dokumenttyp eller entitet. Det har ingen enkät, så filen läses inte.",
};
