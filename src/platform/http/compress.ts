import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

export const encodingFor = (accepted: string | null): Encoding | null => {
  const wishes = (accepted ?? "").split(",").map(wish => wish.trim());
  const takes = (name: string) => wishes.some(wish => wish.startsWith(name) && !/;\s*q=0(\.0*)?$/.test(wish));
  return takes("br") ? "br" : takes("gzip") ? "gzip" : null;
};

/** Types that grow smaller; files such as XLSX are compressed already. */
export const compressible = (contentType: string | null): boolean =>
  /^(text\/|application\/(json|problem\+json|xml|rdf\+xml|ld\+json|javascript)|image\/svg)/.test(
    contentType ?? "",
  );

/** Quality 4: near gzip's speed and a fifth smaller; pages are made once per reader. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 } };
const whole = {
  br: (body: Buffer): Promise<Buffer> => promisify<Buffer, typeof quick, Buffer>(brotliCompress)(body, quick),
  gzip: promisify<Buffer, Buffer>(gzip),
};

/** A page is drawn whole and compressed whole, which is quicker; `headers` are told of it. */
export const pageAnswer = async (
  request: Request,
  status: number,
  headers: Headers,
  html: string,
): Promise<Response> => {
  const encoding = encodingFor(request.headers.get("accept-encoding"));
  headers.append("Vary", "Accept-Encoding");
  if (encoding) headers.set("Content-Encoding", encoding);
  const body = Buffer.from(html);
  return new Response(new Uint8Array(encoding ? await whole[encoding](body) : body), { status, headers });
};

/** The same answer, smaller, when it is text and the reader takes it so: an export may be of any length and flows. */
export const compressed = async (request: Request, response: Response): Promise<Response> => {
  // Asking for the body makes a stream of it, which most answers do not need.
  if (response.headers.has("content-encoding") || !response.body) return response;
  const encoding = encodingFor(request.headers.get("accept-encoding"));
  const type = response.headers.get("content-type");
  if (!compressible(type)) return response;
  const { status } = response;
  const headers = new Headers(response.headers);
  headers.append("Vary", "Accept-Encoding");
  if (!encoding || request.method === "HEAD") return new Response(response.body, { status, headers });
  headers.set("Content-Encoding", encoding);
  headers.delete("Content-Length");
  const smaller = encoding === "br" ? createBrotliCompress(quick) : createGzip();
  // Node's stream types and the DOM's describe the same streams.
  const body = Readable.fromWeb(response.body as NodeStream);
  body.on("error", error => smaller.destroy(error));
  return new Response(Readable.toWeb(body.pipe(smaller)) as ReadableStream, { status, headers });
};

/** As small as it gets, for files that are compressed once. */
export const squeeze: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: promisify<Buffer, Buffer>(brotliCompress),
  gzip: promisify<Buffer, Buffer>(gzip),
};
