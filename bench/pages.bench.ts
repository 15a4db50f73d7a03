import { spawn } from "node:child_process";
import { json } from "node:stream/consumers";
import { brotliCompressSync } from "node:zlib";
import { addresses } from "./addresses.ts";
import { atMost, type Figure, p95, told } from "./figure.ts";
import { previews } from "./previews.ts";
import { withExamples } from "./process.ts";
import { signIn } from "./sign-in.ts";

const readers = 20;
const requests = 200;
const municipality = "Fjordby";

/**
 * Every list and view of the large example, as its digital chief reads them: 20 readers ask for the same page again
 * and again without a pause, 200 times in all, and the slowest of each hundred but five counts.
 */
export const run = (): Promise<Figure[]> => withExamples(measure);

const measure = async (url: string): Promise<Figure[]> => {
  const cookie = await signIn(url, municipality);
  const get = async (path: string, headers: Record<string, string> = { Cookie: cookie }) => {
    const response = await fetch(url + path, { headers, redirect: "manual" });
    const html = await response.text();
    return response.status === 200 ? html : null;
  };
  const files = await previews({ url, cookie });
  const { reached, missing } = await addresses(get, files);
  if (missing.length > 0) console.error(`Not measured, no link leads there: ${missing.join(", ")}`);
  const scripts = await scriptSizes(url, [...reached.values()], get);
  const kindOf = new Map([...reached].map(([kind, path]) => [path, kind]));
  const isOwn = (path: string) => files.some(file => path.startsWith(file));
  const shared = [...reached.values()].filter(path => !isOwn(path));
  const own = [...reached.values()].filter(isOwn);
  const figuresOf = async (paths: string[], of: Pick<Task, "readers" | "requests">, bound: number) =>
    (await read({ url, cookie, paths, ...of })).map(({ path, ms, status, bytes }) => {
      const figure = atMost(
        `${kindOf.get(path)} (${Math.round(bytes / 1024)} KiB)`,
        bound,
        p95(ms),
        "ms p95",
      );
      return status === 200 ? figure : { ...figure, measured: `status ${status}`, ok: false };
    });
  const figures = await figuresOf(shared, { readers, requests }, 200);
  return [
    ...figures,
    // A file's columns and preview are read by the one who sent it, and worked out anew from the file.
    ...(await figuresOf(own, { readers: 1, requests: 20 }, 1000)),
    told("pages: measured", figures.length, "pages"),
    atMost("pages: most script a page sends, compressed", 200, scripts.most, "kB", 1),
    atMost("pages: script a public page sends, compressed", 0, scripts.public, "kB", 1),
  ];
};

type Get = (path: string, headers?: Record<string, string>) => Promise<string | null>;

/** Compressed kilobytes of all scripts a page names or holds; public are the pages a stranger gets. */
const scriptSizes = async (url: string, paths: readonly string[], get: Get) => {
  const known = new Map<string, number>();
  const sizeOf = async (html: string): Promise<number> => {
    let size = 0;
    for (const [, tag = "", inline = ""] of html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs))
      if (!tag.includes("src=")) size += brotliCompressSync(inline).length;
    const files = html.matchAll(/<(?:script[^>]* src|link[^>]* href)="(\/[^"]+\.js)"/g);
    for (const [, file = ""] of files) {
      const body = known.get(file) ?? (await scriptSize(url + file));
      known.set(file, body);
      size += body;
    }
    return size / 1000;
  };
  let [most, open] = [0, 0];
  for (const path of ["/sign-in", "/sign-in/refused", ...paths]) {
    most = Math.max(most, await sizeOf((await get(path)) ?? ""));
    const stranger = await get(path, {});
    if (stranger) open = Math.max(open, await sizeOf(stranger));
  }
  return { most, public: open };
};

const scriptSize = async (url: string): Promise<number> => {
  const response = await fetch(url, { headers: { "Accept-Encoding": "br" } });
  return brotliCompressSync(Buffer.from(await response.arrayBuffer())).length;
};

type Task = { url: string; cookie: string; paths: string[]; readers: number; requests: number };
type Measured = { path: string; ms: number[]; bytes: number; status: number };

const read = async (task: Task): Promise<Measured[]> => {
  const child = spawn(process.execPath, ["bench/readers.js"], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(task));
  // What our own readers.js writes.
  return (await json(child.stdout)) as Measured[];
};
