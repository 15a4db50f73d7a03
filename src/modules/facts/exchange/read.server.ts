import type { Lang } from "../../../kernel/lang.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { readTablesInWorker } from "../../../platform/files/index.ts";
import { held } from "../questionnaire/rules-edit.ts";
import { format, questionnaireSchema } from "../questionnaire/rules-questionnaire.ts";
import { lssTables } from "./lss.ts";
import type { Carried } from "./rules-carry.ts";
import { readLimeSurvey } from "./rules-limesurvey-read.ts";
import { readSurveyJs } from "./rules-surveyjs-read.ts";
import { readXlsForm, type Sheet } from "./rules-xlsform-read.ts";

/** Larger than any questionnaire; a picture inside one is not carried over anyway. */
const mostBytes = 5 * 1024 * 1024;
const deepest = 40;

/** What was read: the format by its name, the questionnaire, and all that could not be carried over. */
export type ReadFile = Carried & { from: "samsyn" | "surveyjs" | "xlsform" | "limesurvey" };

/** A questionnaire from a file, by what the file is and not by its name; refused in a sentence with its place. */
export const questionnaireIn = async (
  bytes: Uint8Array,
  fileName: string,
  lang: Lang,
): Promise<Result<ReadFile>> => {
  if (bytes.byteLength === 0) return refused("exchange.empty");
  if (bytes.byteLength > mostBytes) return refused("exchange.too-large", { max: mostBytes / 1024 / 1024 });
  const read =
    bytes[0] === 0x50 && bytes[1] === 0x4b
      ? await workbook(bytes, fileName, lang)
      : await text(bytes, fileName, lang);
  if (!read.ok) return read;
  const sound = held(read.value.questionnaire);
  return sound.ok ? done({ ...read.value, questionnaire: sound.value }) : sound;
};

const text = async (bytes: Uint8Array, fileName: string, lang: Lang): Promise<Result<ReadFile>> => {
  const raw = decoded(bytes)?.trimStart();
  if (raw?.startsWith("{")) return json(raw, lang);
  if (raw?.startsWith("<")) return withFrom("limesurvey", lss(raw, lang));
  // A PDF, an old workbook and the like: the reader of files says what it is.
  const tables = await readTablesInWorker({ bytes, fileName });
  return tables.ok ? refused("exchange.unknown") : tables;
};

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const json = (raw: string, lang: Lang): Result<ReadFile> => {
  if (depthOf(raw) > deepest) return refused("exchange.not-json");
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw);
  } catch {
    return refused("exchange.not-json");
  }
  const ours =
    typeof parsed === "object" && parsed !== null && "format" in parsed && parsed.format === format;
  return ours ? own(parsed) : withFrom("surveyjs", readSurveyJs(parsed, lang));
};

/** How deep a text nests, without reading it: a parser would run out of room first. */
const depthOf = (raw: string): number => {
  let depth = 0;
  let deepestSeen = 0;
  let inText = false;
  for (let i = 0; i < raw.length; i++) {
    const sign = raw[i];
    if (inText) {
      if (sign === "\\") i++;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === "{" || sign === "[") deepestSeen = Math.max(deepestSeen, ++depth);
    else if (sign === "}" || sign === "]") depth--;
  }
  return deepestSeen;
};

const own = (parsed: unknown): Result<ReadFile> => {
  const read = questionnaireSchema.safeParse(parsed);
  if (read.success) return done({ from: "samsyn", questionnaire: read.data, lost: [] });
  const place = read.error.issues[0]?.path.map(String).join("/") ?? "";
  return refused("exchange.own-fault", { place: place || "/" });
};

const lss = (raw: string, lang: Lang): Result<Carried> => {
  const tables = lssTables(raw);
  return tables.ok ? readLimeSurvey(tables.value, lang) : tables;
};

const workbook = async (bytes: Uint8Array, fileName: string, lang: Lang): Promise<Result<ReadFile>> => {
  const tables = await readTablesInWorker({ bytes, fileName, sheets: ["survey", "choices", "settings"] });
  // A workbook without any of the three sheets has nothing in it for us.
  if (!tables.ok) return tables.refusal.code === "file.empty" ? refused("exchange.not-xlsform") : tables;
  const sheets = new Map<string, Sheet>(
    tables.value.map(({ sheet, columns, rows }) => [
      sheet,
      { columns, rows: rows.map(({ number, cells }) => ({ number, cells: cells.map(cell => cell.text) })) },
    ]),
  );
  return withFrom("xlsform", readXlsForm(sheets, lang));
};

const withFrom = (from: ReadFile["from"], read: Result<Carried>): Result<ReadFile> =>
  read.ok ? done({ from, ...read.value }) : read;
