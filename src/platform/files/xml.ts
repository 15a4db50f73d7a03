import { RefusedFile } from "./refusals.ts";

/** What a reader of XML is told, names without their prefix (`x:row` is `row`). */
export type XmlHandler = {
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  /** Text between tags, entities resolved; one text may come in several pieces. */
  text?(text: string): void;
};

const longestMarkup = 1_000_000;
const deepest = 64;
const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));|&/gi;
const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Reads XML in pieces, as workbooks use it: no DTD, hence no entities but XML's own five, nothing fetched.
 * Own code because the kept libraries build a tree (memory) or come with an old workbook library.
 */
export const xmlReader = (handler: XmlHandler) => {
  let rest = "";
  const open: string[] = [];

  const text = (raw: string) => {
    if (open.length > 0) handler.text?.(plain(raw));
  };
  const tag = (raw: string) => {
    if (raw.charCodeAt(0) === slash) {
      const name = localName(raw, 1);
      if (open.pop() !== name) throw new RefusedFile("file.broken");
      handler.close?.(name);
      return;
    }
    const empty = raw.charCodeAt(raw.length - 1) === slash;
    const name = localName(raw, 0);
    handler.open?.(name, raw);
    if (empty) handler.close?.(name);
    else if (open.push(name) > deepest) throw new RefusedFile("file.broken");
  };
  const markup = (buffer: string, lt: number): number => {
    const second = buffer.charCodeAt(lt + 1);
    if (second === question) return after(buffer, "?>", lt + 2);
    if (second !== exclamation) {
      const gt = endOfTag(buffer, lt + 1);
      if (gt !== -1) tag(buffer.slice(lt + 1, gt));
      return gt === -1 ? -1 : gt + 1;
    }
    if (buffer.startsWith("<!--", lt)) return after(buffer, "-->", lt + 4);
    if (buffer.startsWith("<![CDATA[", lt)) {
      const end = buffer.indexOf("]]>", lt + 9);
      if (end !== -1) handler.text?.(buffer.slice(lt + 9, end));
      return end === -1 ? -1 : end + 3;
    }
    if (buffer.length - lt < 9) return -1;
    // A document type is where entity bombs and outside files come in; no workbook has one.
    throw new RefusedFile("file.doctype");
  };

  return {
    feed(chunk: string): void {
      const buffer = rest + chunk;
      let at = 0;
      for (;;) {
        const lt = buffer.indexOf("<", at);
        if (lt === -1) {
          const safe = endOfWholeText(buffer, at);
          if (safe > at) text(buffer.slice(at, safe));
          rest = buffer.slice(safe);
          return;
        }
        if (lt > at) text(buffer.slice(at, lt));
        const next = lt + 1 < buffer.length ? markup(buffer, lt) : -1;
        if (next === -1) {
          rest = buffer.slice(lt);
          if (rest.length > longestMarkup) throw new RefusedFile("file.broken");
          return;
        }
        at = next;
      }
    },
    end(): void {
      if (open.length > 0 || rest.trim() !== "") throw new RefusedFile("file.broken");
    },
  };
};

const [slash, question, exclamation, doubleQuote, singleQuote, greater] = [47, 63, 33, 34, 39, 62];

const after = (buffer: string, end: string, from: number): number => {
  const at = buffer.indexOf(end, from);
  return at === -1 ? -1 : at + end.length;
};

const endOfTag = (buffer: string, from: number): number => {
  // An end tag and a bare tag hold no quotes.
  const bare = buffer.charCodeAt(from) === slash || buffer.charCodeAt(from + 1) === greater;
  if (bare) return buffer.indexOf(">", from);
  let quote = 0;
  for (let i = from; i < buffer.length; i++) {
    const code = buffer.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === greater) return i;
    else if (code === doubleQuote || code === singleQuote) quote = code;
  }
  return -1;
};

const localName = (raw: string, from: number): string => {
  let start = from;
  let i = from;
  for (; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code <= 32 || (code === slash && i > from)) break;
    if (code === 58) start = i + 1;
  }
  return raw.slice(start, i);
};

/** Holds back an entity or a line end that may go on in the next piece. */
const endOfWholeText = (buffer: string, from: number): number => {
  const amp = buffer.indexOf("&", Math.max(from, buffer.length - 12));
  if (amp !== -1 && !buffer.includes(";", amp)) return amp;
  return buffer.endsWith("\r") ? buffer.length - 1 : buffer.length;
};

/** XML text with its entities and line ends resolved. */
const plain = (raw: string): string => {
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!lines.includes("&")) return lines;
  return lines.replace(entity, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return named[name] ?? broken();
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : -1;
    return code >= 0 && code <= 0x10ffff && whole !== "&" ? String.fromCodePoint(code) : broken();
  });
};

const broken = (): never => {
  throw new RefusedFile("file.broken");
};

const attributePattern = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All attributes of a tag, by their full name; for the small parts of a workbook. */
export const attributesOf = (raw: string): Map<string, string> =>
  new Map([...raw.matchAll(attributePattern)].map(m => [m[1]!, plain(m[2] ?? m[3] ?? "")]));

/** One attribute; quick, for the millions of cells. */
export const attribute = (raw: string, name: string): string | undefined => {
  const at = raw.indexOf(` ${name}="`);
  if (at !== -1) {
    const start = at + name.length + 3;
    return raw.slice(start, raw.indexOf('"', start));
  }
  return raw.includes(name) && /['\s]=|=['\s]|[\t\r\n]/.test(raw) ? attributesOf(raw).get(name) : undefined;
};
