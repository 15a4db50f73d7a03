import { writeWorkbook } from "../../../platform/files/index.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { writeLss } from "./lss.ts";
import type { Lost } from "./rules-carry.ts";
import { writeLimeSurvey } from "./rules-limesurvey-write.ts";
import { writeSurveyJs } from "./rules-surveyjs-write.ts";
import { writeXlsForm } from "./rules-xlsform-write.ts";

/** The files a questionnaire is taken along as, by their name. */
export const files = ["questionnaire.json", "surveyjs.json", "xlsform.xlsx", "limesurvey.lss"] as const;
export type FileName = (typeof files)[number];
export const isFile = (name: string): name is FileName => files.some(one => one === name);

/** What each file could not hold. */
export const lostIn = (q: Questionnaire, file: FileName): Lost[] => {
  switch (file) {
    case "questionnaire.json":
      return [];
    case "surveyjs.json":
      return writeSurveyJs(q).lost;
    case "xlsform.xlsx":
      return writeXlsForm(q).lost;
    case "limesurvey.lss":
      return writeLimeSurvey(q).lost;
  }
};

/** A questionnaire as a file, with its kind. */
export const fileOf = async (
  q: Questionnaire,
  file: FileName,
): Promise<{ type: string; body: string | Uint8Array }> => {
  switch (file) {
    case "questionnaire.json":
      return { type: "application/json", body: `${JSON.stringify(q, null, 2)}\n` };
    case "surveyjs.json":
      return { type: "application/json", body: `${JSON.stringify(writeSurveyJs(q).file, null, 2)}\n` };
    case "xlsform.xlsx": {
      const sheets = writeXlsForm(q).file.map(sheet => ({
        ...sheet,
        keys: sheet.headers,
        keyless: true as const,
      }));
      return {
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        body: await writeWorkbook(sheets),
      };
    }
    case "limesurvey.lss":
      return { type: "application/xml", body: writeLss(writeLimeSurvey(q).file) };
  }
};
