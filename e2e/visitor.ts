import { limits } from "../src/platform/files/limits.ts";
import { openArchive } from "../src/platform/files/unzip.ts";

/** `body` is the text; of a workbook, the texts of all its parts. */
export type Answer = { status: number; headers: Headers; body: string; address: string };

/** A browser without a screen: it keeps cookies and says where its forms come from. */
export type Visitor = {
  get: (address: string, headers?: Record<string, string>) => Promise<Answer>;
  post: (
    address: string,
    fields: Record<string, string> | FormData,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  /** Any request, with this visitor's cookies. */
  send: (address: string, init: RequestInit) => Promise<Answer>;
  cookies: () => string;
};

export const visitor = (url: string, jar = new Map<string, string>()): Visitor => {
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const send = async (address: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set("cookie", cookies());
    const response = await fetch(url + address, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) jar.set(name, value);
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status === 429) {
      await new Promise(resolve => setTimeout(resolve, Number(response.headers.get("retry-after")) * 1000));
      return send(address, init);
    }
    return { status: response.status, headers: response.headers, body: await textOf(bytes), address };
  };
  return {
    get: (address, headers = {}) => send(address, { headers }),
    post: (address, fields, headers = {}) =>
      send(address, {
        method: "POST",
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
        headers: { origin: url, ...headers },
      }),
    send,
    cookies,
  };
};

/** Several people with the same rights who ask in turn, as each of them may ask for so many files a minute only. */
export const inTurn = (people: readonly Visitor[]): Visitor => {
  let turn = 0;
  const next = () => people[turn++ % people.length]!;
  return {
    get: (...of) => next().get(...of),
    post: (...of) => next().post(...of),
    send: (...of) => next().send(...of),
    cookies: () => people[0]!.cookies(),
  };
};

const textOf = async (bytes: Uint8Array): Promise<string> => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes);
  const archive = await openArchive(bytes, limits);
  const texts: string[] = [];
  for (const name of archive.names) for await (const piece of archive.pieces(name)) texts.push(piece);
  return texts.join("");
};

/** The addresses of our own a page links to or has forms for. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/(?:href|action)="(\/[^"#]*)/g)]
    .map(match => plain(match[1]!))
    .filter(address => !address.startsWith("/assets/") && !address.startsWith("//"));

/** Text as it was before it was written into HTML. */
export const plain = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
