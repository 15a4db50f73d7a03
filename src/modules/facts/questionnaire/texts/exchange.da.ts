import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./exchange.en.ts";

export const da: Texts<typeof en> = {
  "files.lead": "Version {n} som fil. Hvad et andet værktøj ikke har plads til, står der, før du tager den.",
  "files.questionnaire.json": "Samsyn",
  "files.questionnaire.json.why": "Det hele, til at gemme eller begynde med i en anden kommune.",
  "files.surveyjs.json": "SurveyJS",
  "files.surveyjs.json.why": "Til spørgeskemasider lavet med SurveyJS.",
  "files.xlsform.xlsx": "XLSForm",
  "files.xlsform.xlsx.why": "Et regneark til KoboToolbox, ODK og andre.",
  "files.limesurvey.lss": "LimeSurvey",
  "files.limesurvey.lss.why": "Et undersøgelsesarkiv til LimeSurvey.",
  "files.lost": { one: "Én ting er ikke med", other: "{n} ting er ikke med" },
  "import.file": "Vælg en fil",
  "import.read": { one: "Ét spørgsmål blev læst", other: "{n} spørgsmål blev læst" },
  "import.read.why": "Fra {from}, på {languages}. Intet er skrevet endnu. Se på det nedenfor, og begynd så.",
  "import.from.samsyn": "Samsyn",
  "import.from.surveyjs": "SurveyJS",
  "import.from.xlsform": "XLSForm",
  "import.from.limesurvey": "LimeSurvey",
  "import.take": "Begynd med det",
  "import.lost": {
    zero: "Alt blev taget med",
    one: "Én ting kunne ikke tages med",
    other: "{n} ting kunne ikke tages med",
  },
  "lost.place": "Hvor",
  "lost.what": "Hvad",
  "lost.more": { one: "Én mere efter disse.", other: "{n} mere efter disse." },
  "lost.type": "En del af slagsen {what}.",
  "lost.property": "Det, der står under {what}.",
  "lost.condition": "Hvornår det stilles: {what}. Der kan kun spørges efter svar på ét tidligere spørgsmål.",
  "lost.language": "Sproget {what}.",
  "lost.html": "Fed skrift, links og andre mærker fra en webside; ordene er der.",
  "lost.id": "Id'et: det er nu {what}.",
  "lost.values": "Svarenes værdier: de tælles fra 1 i deres rækkefølge.",
  "lost.other": "Feltet til et andet svar med egne ord.",
  "lost.group": "En gruppe i en gruppe: dens spørgsmål står i gruppen omkring den.",
  "lost.too-long": "Det, der går ud over {what} tegn.",
  "lost.about": "Hvordan der svares, af hvem, og hvad der testes: sig det på siden om spørgeskemaet.",
  "lost.languages": "Titlen på andre sprog end det første.",
  "lost.unsaid-language":
    "Hvilket sprog tekster uden angivet sprog er på: de er læst som sproget på denne side.",
  "lost.polarity": "At skalaen har en midte.",
  "lost.left-out": "Hele spørgsmålet: dets slags ({what}) kendes ikke der.",
  "lost.answers": "Svarene efter de første {what}.",
  "lost.words": "Indledningen.",
  "refusal.exchange.no-file": "Vælg først en fil.",
  "refusal.exchange.empty": "Filen er tom.",
  "refusal.exchange.too-large":
    "Filen er større end {max} MB. Det er intet spørgeskema; tag billeder ud af den.",
  "refusal.exchange.unknown":
    "Dette er hverken SurveyJS (JSON), XLSForm (.xlsx), LimeSurvey (.lss) eller et spørgeskema fra Samsyn.",
  "refusal.exchange.not-json": "Filen er ikke hel JSON: eksportér den igen.",
  "refusal.exchange.own-fault": "Spørgeskemaet har ikke sin form ved {place}.",
  "refusal.exchange.not-surveyjs":
    "Filen er JSON, men har ingen sider eller elementer, som et skema fra SurveyJS har.",
  "refusal.exchange.not-xlsform":
    "Regnearket har intet ark ved navn survey med kolonnerne type og name, som en XLSForm har.",
  "refusal.exchange.open-group": "Gruppen {name} begynder på arket survey og slutter ikke.",
  "refusal.exchange.not-limesurvey":
    "Filen er XML, men intet skema fra LimeSurvey: eksportér strukturen som .lss.",
  "refusal.exchange.not-xml": "XML'en brydes af eller er forkert på linje {line}.",
  "refusal.exchange.document-type":
    "Linje {line} erklærer en dokumenttype eller entitet. Det har intet skema, så filen læses ikke.",
};
