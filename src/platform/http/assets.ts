import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { compressible, type Encoding, encodingFor, squeeze } from "./compress.ts";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

type Asset = {
  body: Buffer;
  type: string;
  kept: boolean;
  smaller: Partial<Record<Encoding, Promise<Buffer>>>;
};

/** The files of the build, read once: only what is listed exists, so no path can lead elsewhere. */
export const assetsOf = (folder: string) => {
  const assets = new Map<string, Asset>(
    filesIn(folder).map(file => {
      const path = `/${relative(folder, file).split(sep).join("/")}`;
      const type = types[extname(file)] ?? "application/octet-stream";
      // Names below /assets/ hold a hash of their content.
      return [path, { body: readFileSync(file), type, kept: path.startsWith("/assets/"), smaller: {} }];
    }),
  );
  return async (request: Request): Promise<Response | null> => {
    const asset = assets.get(new URL(request.url).pathname);
    if (!asset || (request.method !== "GET" && request.method !== "HEAD")) return null;
    const encoding = compressible(asset.type) ? encodingFor(request.headers.get("accept-encoding")) : null;
    if (encoding) asset.smaller[encoding] ??= squeeze[encoding](asset.body);
    const body = encoding ? await asset.smaller[encoding]! : asset.body;
    const headers = new Headers({
      "Content-Type": asset.type,
      "Content-Length": String(body.byteLength),
      "Cache-Control": asset.kept ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      Vary: "Accept-Encoding",
    });
    if (encoding) headers.set("Content-Encoding", encoding);
    return new Response(request.method === "HEAD" ? null : new Uint8Array(body), { headers });
  };
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
