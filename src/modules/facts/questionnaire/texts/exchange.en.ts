import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "files.lead": "Version {n} as a file. What another tool has no room for is told before you take it.",
  "files.questionnaire.json": "Samsyn",
  "files.questionnaire.json.why": "Everything, to keep or to begin from in another municipality.",
  "files.surveyjs.json": "SurveyJS",
  "files.surveyjs.json.why": "For survey pages made with SurveyJS.",
  "files.xlsform.xlsx": "XLSForm",
  "files.xlsform.xlsx.why": "A workbook for KoboToolbox, ODK and others.",
  "files.limesurvey.lss": "LimeSurvey",
  "files.limesurvey.lss.why": "A survey archive for LimeSurvey.",
  "files.lost": { one: "One thing is not in it", other: "{n} things are not in it" },
  "import.file": "Choose a file",
  "import.read": { one: "One question was read", other: "{n} questions were read" },
  "import.read.why":
    "From {from}, in {languages}. Nothing is written yet. Look at what is below, then begin.",
  "import.from.samsyn": "Samsyn",
  "import.from.surveyjs": "SurveyJS",
  "import.from.xlsform": "XLSForm",
  "import.from.limesurvey": "LimeSurvey",
  "import.take": "Begin with it",
  "import.lost": {
    zero: "All of it was carried over",
    one: "One thing could not be carried over",
    other: "{n} things could not be carried over",
  },
  "lost.place": "Where",
  "lost.what": "What",
  "lost.more": { one: "One more after these.", other: "{n} more after these." },
  "lost.type": "A part of the kind {what}.",
  "lost.property": "What is said under {what}.",
  "lost.condition": "When it is asked: {what}. Only answers to one earlier question can be asked for.",
  "lost.language": "The language {what}.",
  "lost.html": "Bold, links and other marks of a web page; the words are there.",
  "lost.id": "The id: it is now {what}.",
  "lost.values": "The values of the answers: they are counted from 1 in their order.",
  "lost.other": "The box for another answer in own words.",
  "lost.group": "A group inside a group: its questions stand in the group around it.",
  "lost.too-long": "What goes beyond {what} characters.",
  "lost.about": "How it is answered, by whom and what is tested: say it on the page about the questionnaire.",
  "lost.languages": "The title in other languages than the first.",
  "lost.unsaid-language":
    "Which language texts without one are in: they are read as the language of this page.",
  "lost.polarity": "That the scale has a middle.",
  "lost.left-out": "The whole question: its kind ({what}) is not known there.",
  "lost.answers": "The answers beyond the first {what}.",
  "lost.words": "The introduction.",
  "refusal.exchange.no-file": "Choose a file first.",
  "refusal.exchange.empty": "The file is empty.",
  "refusal.exchange.too-large":
    "The file is larger than {max} MB. No questionnaire is; take pictures out of it.",
  "refusal.exchange.unknown":
    "This is neither SurveyJS (JSON), XLSForm (.xlsx), LimeSurvey (.lss) nor a questionnaire of Samsyn.",
  "refusal.exchange.not-json": "The file is not whole JSON: export it once more.",
  "refusal.exchange.own-fault": "The questionnaire does not have its shape at {place}.",
  "refusal.exchange.not-surveyjs":
    "The file is JSON, but has no pages or elements as a survey of SurveyJS has.",
  "refusal.exchange.not-xlsform":
    "The workbook has no sheet called survey with the columns type and name, as an XLSForm has.",
  "refusal.exchange.open-group": "The group {name} begins on the sheet survey and does not end.",
  "refusal.exchange.not-limesurvey":
    "The file is XML, but no survey of LimeSurvey: export the structure as .lss.",
  "refusal.exchange.not-xml": "The XML breaks off or is wrong on line {line}.",
  "refusal.exchange.document-type":
    "Line {line} declares a document type or entity. A survey has none, so the file is not read.",
} as const satisfies TextSource;
