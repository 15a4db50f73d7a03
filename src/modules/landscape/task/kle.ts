import { XMLParser, XMLValidator } from "fast-xml-parser";
import { isId } from "../../../kernel/ids.ts";
import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";

/** One concept of a KLE edition; the uuid is its identity, the code only its number of the day. */
export type KleConcept = {
  uuid: string;
  code: string;
  label: string;
  parentCode: string | null;
  parentUuid: string | null;
  from: Day | null;
  /** Half-open: the concept no longer holds on this day. May lie in the future. */
  to: Day | null;
};
export type KleEdition = { publishedOn: Day; concepts: KleConcept[] };

// The full 2022-05 plan is about 3 MB; ten times that leaves room and stops a flood.
const defaultLimit = 32 * 1024 * 1024;
const levels = [
  { tag: "Hovedgruppe", shape: /^\d{2}$/ },
  { tag: "Gruppe", shape: /^\d{2}\.\d{2}$/ },
  { tag: "Emne", shape: /^\d{2}\.\d{2}\.\d{2}$/ },
] as const;

type Node = { [key: string | symbol]: unknown };
class Stop extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Reads an edition of the KLE subject plan ("KLE-Emneplan"), or says what is wrong and on which line. */
export const readKle = (file: Uint8Array | string, limit = defaultLimit): Result<KleEdition> => {
  if (file.length > limit) return refused("kle.too-large", { limit: Math.round(limit / 1024 / 1024) });
  const raw = typeof file === "string" ? file : decode(file);
  const text = raw?.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (text === undefined) return refused("kle.unknown-encoding");
  // A document type can define entities that grow without bound or read other files; KLE has none.
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    return refused("kle.document-type", { line: lineAt(text, text.search(/<!(DOCTYPE|ENTITY)/i)) });
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) return refused("kle.not-xml", { line: verdict.err.line });
  try {
    return done(editionIn(text));
  } catch (error) {
    if (error instanceof Stop) return { ok: false, refusal: error.refusal };
    return refused("kle.not-xml", { line: 1 });
  }
};

const editionIn = (text: string): KleEdition => {
  const parser = new XMLParser({
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    processEntities: false,
    captureMetaData: true,
    maxNestedTags: 50,
    isArray: name => levels.some(level => level.tag === name),
  });
  const root = nodeIn(parser.parse(text), "KLE-Emneplan");
  if (!root) throw new Stop({ code: "kle.not-a-subject-plan" });
  const stopAt = (code: string, node: Node, values: Record<string, string> = {}): never => {
    throw new Stop({ code, values: { ...values, line: lineOf(text, node) } });
  };
  const publishedOn = dayIn(root, "UdgivelsesDato");
  if (!publishedOn) stopAt("kle.no-publication-date", root);
  const concepts: KleConcept[] = [];
  const seen = new Set<string>();
  const walk = (holder: Node, depth: number, parent: KleConcept | null): void => {
    const level = levels[depth];
    if (!level) return;
    for (const node of childrenOf(holder, level.tag)) {
      const concept = conceptIn(node, level, parent, stopAt);
      if (seen.has(concept.uuid)) stopAt("kle.uuid-twice", node, { place: concept.code });
      seen.add(concept.uuid);
      concepts.push(concept);
      walk(node, depth + 1, concept);
    }
  };
  walk(root, 0, null);
  if (!concepts.length) stopAt("kle.empty", root);
  return { publishedOn: publishedOn ?? "", concepts };
};

const conceptIn = (
  node: Node,
  { tag, shape }: (typeof levels)[number],
  parent: KleConcept | null,
  stopAt: (code: string, node: Node, values?: Record<string, string>) => never,
): KleConcept => {
  const code = textIn(node, `${tag}Nr`) ?? "";
  const place = code || parent?.code || tag;
  if (!shape.test(code)) stopAt("kle.bad-number", node, { place });
  if (parent && !code.startsWith(`${parent.code}.`)) stopAt("kle.number-outside-parent", node, { place });
  const uuid = textIn(node, "UUID")?.toLowerCase() ?? "";
  if (!isId(uuid)) stopAt("kle.no-uuid", node, { place });
  const label = textIn(node, `${tag}Titel`) ?? "";
  if (!label) stopAt("kle.no-title", node, { place });
  const facts = nodeIn(node, `${tag}AdministrativInfo`) ?? {};
  const dates = [
    dayIn(facts, "OprettetDato"),
    dayIn(nodeIn(facts, "Historisk") ?? {}, "UdgaaetDato"),
  ] as const;
  if (dates.includes(undefined)) stopAt("kle.bad-date", node, { place });
  return {
    uuid,
    code,
    label,
    parentCode: parent?.code ?? null,
    parentUuid: parent?.uuid ?? null,
    from: dates[0] ?? null,
    to: dates[1] ?? null,
  };
};

/** Null when absent or blank, undefined when there is a text that is no date. */
const dayIn = (node: Node, tag: string): Day | null | undefined => {
  const text = textIn(node, tag);
  if (!text) return null;
  // Editions write plain dates; a clock time behind the date is tolerated and has no meaning.
  const day = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+)?(Z|[+-]\d{2}:\d{2})?$/.exec(text)?.[1];
  return day && isDay(day) ? day : undefined;
};

const nodeIn = (holder: unknown, tag: string): Node | undefined => {
  if (typeof holder !== "object" || holder === null) return undefined;
  const value = (holder as Node)[tag]; // the parser's tree is plain objects
  return typeof value === "object" && value !== null ? (value as Node) : value === "" ? {} : undefined;
};

const childrenOf = (holder: Node, tag: string): Node[] => {
  const value = holder[tag];
  // An empty element is parsed as "": it is a concept without number and is refused as such.
  return Array.isArray(value)
    ? value.map(item => (typeof item === "object" && item ? (item as Node) : {}))
    : [];
};

const textIn = (node: Node, tag: string): string | undefined => {
  const value = node[tag];
  return typeof value === "string" ? unescapeXml(value).replace(/\s+/g, " ").trim() : undefined;
};

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g,
    (whole, name, decimal, hex) => {
      if (name) return named[name] ?? whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );

/** UTF-8 or UTF-16 by its mark, else the encoding the file declares; null when it is none we know. */
const decode = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1] ?? "utf-8";
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xef ? "utf-8" : declared;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

// The package types its unique symbol as the wrapper object "Symbol"; at run time it is a plain symbol.
const startSymbol = XMLParser.getMetaDataSymbol() as unknown as symbol;
const lineOf = (text: string, node: Node): number => {
  const meta = node[startSymbol];
  const start = typeof meta === "object" && meta && "startIndex" in meta ? Number(meta.startIndex) : 0;
  return lineAt(text, start);
};
const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;
