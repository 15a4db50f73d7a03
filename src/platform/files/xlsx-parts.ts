import { RefusedFile } from "./refusals.ts";
import type { Archive } from "./unzip.ts";
import { attribute, attributesOf, type XmlHandler, xmlReader } from "./xml.ts";

type SheetPart = { name: string; part: string; hidden: boolean };
export type Workbook = { sheets: SheetPart[]; from1904: boolean; strings?: string; styles?: string };

/** What a cell's number format makes of its number; `digits`: shown with leading zeros, as codes are. */
export type Style = { date: boolean; digits: number };

const workbookType =
  /application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml/;

/** Reads one part of the workbook from first to last piece. */
export const readPart = async (
  archive: Archive,
  part: string,
  handler: XmlHandler,
  onPiece?: (length: number) => void,
): Promise<void> => {
  const reader = xmlReader(handler);
  let first = true;
  for await (const piece of archive.pieces(part)) {
    reader.feed(first ? piece.replace(/^\ufeff/, "") : piece);
    first = false;
    onPiece?.(piece.length);
  }
  reader.end();
};

/** The part that is the workbook, or null when this zip file holds none. */
export const workbookPart = async (archive: Archive): Promise<string | null> => {
  if (!archive.names.has("[Content_Types].xml")) return null;
  let found: string | null = null;
  await readPart(archive, "[Content_Types].xml", {
    open(name, raw) {
      const attributes = attributesOf(raw);
      if (name !== "Override" || !workbookType.test(attributes.get("ContentType") ?? "")) return;
      found = (attributes.get("PartName") ?? "").replace(/^\//, "");
    },
  });
  return found ?? (archive.names.has("xl/workbook.xml") ? "xl/workbook.xml" : null);
};

export const readWorkbook = async (archive: Archive, part: string): Promise<Workbook> => {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations = await relationsOf(archive, part, folder);
  const workbook: Workbook = { sheets: [], from1904: false };
  await readPart(archive, part, {
    open(name, raw) {
      const attributes = attributesOf(raw);
      if (name === "workbookPr") workbook.from1904 = /^(1|true)$/.test(attributes.get("date1904") ?? "");
      if (name !== "sheet") return;
      const id = [...attributes].find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      const relation = relations.get(id);
      if (!relation) throw new RefusedFile("file.broken");
      // Chart sheets are sheets too, and hold no table.
      if (!relation.type.endsWith("/worksheet")) return;
      const hidden = (attributes.get("state") ?? "visible") !== "visible";
      workbook.sheets.push({ name: attributes.get("name") ?? "", part: relation.target, hidden });
    },
  });
  for (const { type, target } of relations.values()) {
    if (type.endsWith("/sharedStrings")) workbook.strings = target;
    if (type.endsWith("/styles")) workbook.styles = target;
  }
  return workbook;
};

const relationsOf = async (archive: Archive, part: string, folder: string) => {
  const relations = new Map<string, { type: string; target: string }>();
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  await readPart(archive, path, {
    open(name, raw) {
      const attributes = attributesOf(raw);
      // Links to files outside the workbook are never followed.
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const target = attributes.get("Target") ?? "";
      relations.set(attributes.get("Id") ?? "", {
        type: attributes.get("Type") ?? "",
        target: target.startsWith("/") ? target.slice(1) : folder + target,
      });
    },
  });
  return relations;
};

export const readStyles = async (archive: Archive, part: string | undefined): Promise<Style[]> => {
  const styles: Style[] = [];
  if (!part || !archive.names.has(part)) return styles;
  const formats = new Map<number, string>();
  let inCells = false;
  await readPart(archive, part, {
    open(name, raw) {
      if (name === "numFmt") {
        const attributes = attributesOf(raw);
        formats.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
      } else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) styles.push(styleOf(Number(attribute(raw, "numFmtId")), formats));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
};

const styleOf = (id: number, formats: Map<number, string>): Style => {
  const code = formats.get(id);
  if (code === undefined)
    return { date: (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58), digits: 0 };
  return { date: isDateFormat(code), digits: /^0{2,15}$/.test(code) ? code.length : 0 };
};

/** A format shows a date when day, month, year, hour or second letters stand in it outside quotes. */
const isDateFormat = (code: string): boolean => {
  const shown = code.split(";")[0]!.replace(/"[^"]*"|\\.|_.|\*./g, "");
  // [h]:mm is a length of time, not a day.
  if (/\[(?:h+|m+|s+)\]/i.test(shown)) return false;
  const bare = shown.replace(/\[[^\]]*\]/g, "");
  return !/general/i.test(bare) && /[dmyhs]/i.test(bare);
};

/** The workbook's shared strings; phonetic hints of East Asian text are not part of the text. */
export const readStrings = async (
  archive: Archive,
  part: string | undefined,
  longest: number,
  onPiece: (length: number) => void,
): Promise<string[]> => {
  const strings: string[] = [];
  if (!part || !archive.names.has(part)) return strings;
  let text = "";
  let inText = false;
  let inPhonetic = false;
  await readPart(
    archive,
    part,
    {
      open(name) {
        if (name === "si") text = "";
        else if (name === "t") inText = !inPhonetic;
        else if (name === "rPh") inPhonetic = true;
      },
      text(piece) {
        // One character more than allowed is enough to know that it is too long.
        if (inText && text.length <= longest) text += piece.slice(0, longest + 1 - text.length);
      },
      close(name) {
        if (name === "si") strings.push(unescaped(text));
        else if (name === "t") inText = false;
        else if (name === "rPh") inPhonetic = false;
      },
    },
    onPiece,
  );
  return strings;
};

/** `_x000D_` stands for a character XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
