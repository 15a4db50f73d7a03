import { XMLParser, XMLValidator } from "fast-xml-parser";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { LssRow, LssTables } from "./rules-limesurvey-texts.ts";
import type { LssOut } from "./rules-limesurvey-write.ts";

/** More rows than any survey has: what goes beyond is no survey. */
const mostRows = 10_000;

/** The tables of a survey archive, or what is wrong and on which line. */
export const lssTables = (raw: string): Result<LssTables> => {
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  // A document type can define entities that grow without bound or read other files; a survey has none.
  const typed = text.search(/<!(DOCTYPE|ENTITY)/i);
  if (typed >= 0) return refused("exchange.document-type", { line: lineAt(text, typed) });
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) return refused("exchange.not-xml", { line: verdict.err.line });
  const parser = new XMLParser({
    ignoreAttributes: true,
    parseTagValue: false,
    processEntities: false,
    maxNestedTags: 20,
    isArray: name => name === "row",
  });
  const tables = tablesIn(parser, text);
  return tables ? done(tables) : refused("exchange.not-limesurvey");
};

const tablesIn = (parser: XMLParser, text: string): LssTables | null => {
  let parsed: unknown;
  try {
    parsed = parser.parse(text);
  } catch {
    return null;
  }
  const document = fieldOf(parsed, "document");
  if (
    typeof document !== "object" ||
    document === null ||
    fieldOf(document, "LimeSurveyDocType") !== "Survey"
  )
    return null;
  let count = 0;
  const tables = Object.entries(document).flatMap(([name, table]) => {
    const rows = fieldOf(fieldOf(table, "rows"), "row");
    if (!Array.isArray(rows)) return [];
    count += rows.length;
    return [[name, rows.map(rowOf)] as const];
  });
  return count > mostRows ? null : Object.fromEntries(tables);
};

const fieldOf = (holder: unknown, name: string): unknown =>
  typeof holder === "object" && holder !== null && Object.hasOwn(holder, name)
    ? // The parser's tree is plain objects.
      (holder as Record<string, unknown>)[name]
    : undefined;

/** A row of texts. What stands in CDATA, as LimeSurvey writes all, is as it is. */
const rowOf = (row: unknown): LssRow =>
  Object.fromEntries(
    Object.entries(typeof row === "object" && row !== null ? row : {}).flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value]] : [],
    ),
  );

const lineAt = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/** The archive as LimeSurvey writes it: every value in CDATA. */
export const writeLss = ({ languages, tables }: LssOut): string => {
  const parts = Object.entries(tables)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => {
      const fields = [...new Set(rows.flatMap(row => Object.keys(row)))];
      const body = rows.map(
        row =>
          ` <row>\n${fields.map(field => `  <${field}>${cdata(row[field] ?? "")}</${field}>`).join("\n")}\n </row>`,
      );
      const head = fields.map(field => ` <fieldname>${field}</fieldname>`).join("\n");
      return `<${name}>\n<fields>\n${head}\n</fields>\n<rows>\n${body.join("\n")}\n</rows>\n</${name}>`;
    });
  const spoken = languages.map(lang => ` <language>${lang}</language>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<document>
<LimeSurveyDocType>Survey</LimeSurveyDocType>
<DBVersion>366</DBVersion>
<languages>
${spoken}
</languages>
${parts.join("\n")}
</document>
`;
};

// Texts are web pages there: their marks are written as such, which also keeps a CDATA from ending early.
const cdata = (text: string): string =>
  `<![CDATA[${text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[^\P{Cc}\n\t]/gu, "")}]]>`;
