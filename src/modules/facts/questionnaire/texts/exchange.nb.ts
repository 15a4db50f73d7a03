import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./exchange.en.ts";

export const nb: Texts<typeof en> = {
  "files.lead": "Versjon {n} som fil. Det et annet verktøy ikke har plass til, står der før du tar den.",
  "files.questionnaire.json": "Samsyn",
  "files.questionnaire.json.why": "Alt, til å ta vare på eller begynne med i en annen kommune.",
  "files.surveyjs.json": "SurveyJS",
  "files.surveyjs.json.why": "For spørresider laget med SurveyJS.",
  "files.xlsform.xlsx": "XLSForm",
  "files.xlsform.xlsx.why": "En arbeidsbok for KoboToolbox, ODK og andre.",
  "files.limesurvey.lss": "LimeSurvey",
  "files.limesurvey.lss.why": "Et undersøkelsesarkiv for LimeSurvey.",
  "files.lost": { one: "Én ting er ikke med", other: "{n} ting er ikke med" },
  "import.file": "Velg en fil",
  "import.read": { one: "Ett spørsmål ble lest", other: "{n} spørsmål ble lest" },
  "import.read.why":
    "Fra {from}, på {languages}. Ingenting er skrevet ennå. Se på det nedenfor, og begynn så.",
  "import.from.samsyn": "Samsyn",
  "import.from.surveyjs": "SurveyJS",
  "import.from.xlsform": "XLSForm",
  "import.from.limesurvey": "LimeSurvey",
  "import.take": "Begynn med det",
  "import.lost": {
    zero: "Alt ble tatt med",
    one: "Én ting kunne ikke tas med",
    other: "{n} ting kunne ikke tas med",
  },
  "lost.place": "Hvor",
  "lost.what": "Hva",
  "lost.more": { one: "Én til etter disse.", other: "{n} til etter disse." },
  "lost.type": "En del av typen {what}.",
  "lost.property": "Det som står under {what}.",
  "lost.condition": "Når det stilles: {what}. Det kan bare spørres etter svar på ett tidligere spørsmål.",
  "lost.language": "Språket {what}.",
  "lost.html": "Fet skrift, lenker og andre merker fra en nettside; ordene er der.",
  "lost.id": "Id-en: den er nå {what}.",
  "lost.values": "Svarenes verdier: de telles fra 1 i sin rekkefølge.",
  "lost.other": "Feltet for et annet svar med egne ord.",
  "lost.group": "En gruppe i en gruppe: spørsmålene står i gruppen rundt den.",
  "lost.too-long": "Det som går utover {what} tegn.",
  "lost.about": "Hvordan det svares, av hvem og hva som testes: si det på siden om spørreskjemaet.",
  "lost.languages": "Tittelen på andre språk enn det første.",
  "lost.unsaid-language":
    "Hvilket språk tekster uten angitt språk er på: de er lest som språket på denne siden.",
  "lost.polarity": "At skalaen har en midte.",
  "lost.left-out": "Hele spørsmålet: typen ({what}) er ikke kjent der.",
  "lost.answers": "Svarene etter de første {what}.",
  "lost.words": "Innledningen.",
  "refusal.exchange.no-file": "Velg først en fil.",
  "refusal.exchange.empty": "Filen er tom.",
  "refusal.exchange.too-large":
    "Filen er større enn {max} MB. Det er ikke noe spørreskjema; ta bilder ut av den.",
  "refusal.exchange.unknown":
    "Dette er verken SurveyJS (JSON), XLSForm (.xlsx), LimeSurvey (.lss) eller et spørreskjema fra Samsyn.",
  "refusal.exchange.not-json": "Filen er ikke hel JSON: eksporter den på nytt.",
  "refusal.exchange.own-fault": "Spørreskjemaet har ikke formen sin ved {place}.",
  "refusal.exchange.not-surveyjs":
    "Filen er JSON, men har ingen sider eller elementer som et skjema fra SurveyJS har.",
  "refusal.exchange.not-xlsform":
    "Arbeidsboken har ikke noe ark med navnet survey og kolonnene type og name, slik en XLSForm har.",
  "refusal.exchange.open-group": "Gruppen {name} begynner på arket survey og slutter ikke.",
  "refusal.exchange.not-limesurvey":
    "Filen er XML, men ikke noe skjema fra LimeSurvey: eksporter strukturen som .lss.",
  "refusal.exchange.not-xml": "XML-en brytes av eller er feil på linje {line}.",
  "refusal.exchange.document-type":
    "Linje {line} erklærer en dokumenttype eller entitet. Det har ikke noe skjema, så filen leses ikke.",
};
