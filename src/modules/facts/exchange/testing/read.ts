import { expect } from "vitest";
import { type Lang, langs } from "../../../../kernel/lang.ts";
import { refusalText } from "../../../../platform/i18n/index.ts";
import type { Questionnaire } from "../../questionnaire/rules-questionnaire.ts";
import "../../questionnaire/texts/index.ts";
import { questionnaireIn, type ReadFile } from "../read.server.ts";
import { type FileName, fileOf } from "../write.ts";

const bytesOf = (body: string | Uint8Array) =>
  typeof body === "string" ? new TextEncoder().encode(body) : body;
export const read = (body: string | Uint8Array | object, lang: Lang = "en") =>
  questionnaireIn(
    bytesOf(typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body)),
    "file",
    lang,
  );
/** What came in, which must have. */
export const whole = async (...[body, lang]: Parameters<typeof read>): Promise<ReadFile> => {
  const answer = await read(body, lang);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
};
/** Out as a file and in again. */
export const around = async (q: Questionnaire, file: FileName): Promise<Questionnaire> =>
  (await whole((await fileOf(q, file)).body)).questionnaire;
/** What was lost, each as one line. */
export const told = ({ lost }: ReadFile) =>
  lost.map(({ place, code, what }) => `${place} ${code} ${what}`.trim());
/** "read", or the code of the refusal, which is a sentence in every language. */
export const codeOf = async (body: Parameters<typeof read>[0]) => {
  const answer = await read(body);
  if (answer.ok) return "read";
  for (const lang of langs) expect(refusalText(answer.refusal, lang)).toMatch(/\S \S/);
  return answer.refusal.code;
};
