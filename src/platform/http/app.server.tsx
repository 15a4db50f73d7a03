import { randomBytes, randomUUID } from "node:crypto";
import { Hono } from "hono";
import { renderToStaticMarkup } from "react-dom/server";
import type { ServerBuild } from "react-router";
import type { Lang } from "../../kernel/lang.ts";
import type { Act } from "../act.ts";
import type { Door } from "../auth/index.server.ts";
import { chooseLang, langOfText } from "../i18n/index.ts";
import { type Post, postOf } from "../mail/index.server.ts";
import { ErrorDocument } from "../ui/error.tsx";
import type { ApiApp } from "./api.server.ts";
import { assetsOf } from "./assets.ts";
import { isTooLarge, limited } from "./bodies.ts";
import { compressed } from "./compress.ts";
import type { KeyFor } from "./keys.ts";
import { metrics } from "./metrics.ts";
import type { PageContext, ShellFacts } from "./page.ts";
import { problem } from "./problem.ts";
import { type Rate, rateLimiter } from "./rates.ts";
import { handlerOf, handlesOf } from "./routes.server.ts";
import { fromOwnPage, securityHeaders, securityText } from "./security.ts";
import { bare } from "./unseen.ts";

/** Where a request came from, as the socket says. */
export type Bindings = { incoming: { socket: { remoteAddress?: string } } };

type Log = {
  info: (facts: object, sentence: string) => void;
  error: (facts: object, sentence: string) => void;
};

export type HttpParts = {
  build: ServerBuild;
  /** Folder of the built files for the browser. */
  client: string;
  /** Public address, when it is not the one the request names (a proxy stands before). */
  url: string | null;
  /** The address the house is known by: what names a thing for others is made from it. */
  house: string;
  /** Where somebody who found a weakness writes; null: nothing is said of it. */
  securityContact: string | null;
  door: Door;
  keyFor: KeyFor;
  post: Post | null;
  outside: PageContext["outside"];
  /** Addresses at which nobody is asked who they are, and of which the log says nothing. */
  unseen: (path: string) => boolean;
  loading: () => boolean;
  shellOf: (act: Act) => Promise<ShellFacts>;
  ready: () => Promise<boolean>;
  apis: ApiApp;
  /** Tables for everybody, below /api/v2; `visitor` is where a request comes from. */
  statistics: (request: Request, visitor: string) => Promise<Response>;
  rates: readonly Rate[];
  log: Log;
};

/** The whole of HTTP: what every answer has, then files, health, the API, and the pages behind it all. */
export const httpApp = (parts: HttpParts): Hono<{ Bindings: Bindings }> => {
  const app = new Hono<{ Bindings: Bindings }>();
  const assets = assetsOf(parts.client);
  const numbers = metrics();
  const wait = rateLimiter(parts.rates);
  const pages = pagesOf(parts);
  const secure = parts.url?.startsWith("https:") ?? false;
  const styles = parts.build.assets.routes.root?.css ?? [];

  const refuse = (request: Request, status: number, id: string): Response => {
    const url = new URL(request.url);
    if (url.pathname.startsWith("/api/"))
      return problem(status, `http-${status}`, statusWords[status] ?? "Error", { instance: id });
    const page = (
      <ErrorDocument
        status={status}
        id={id}
        lang={chooseLang(request)}
        styles={styles}
        address={url.pathname}
      />
    );
    const html = `<!doctype html>${renderToStaticMarkup(page)}`;
    return new Response(html, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });
  };

  const answer = async (request: Request, bindings: Bindings, id: string): Promise<Response> => {
    const { pathname } = new URL(request.url);
    // No thing, name or file has this character, and PostgreSQL does not take it.
    if (request.url.includes("%00")) return refuse(request, 404, id);
    const file = await assets(request);
    if (file) return file;
    if (pathname === "/health") return new Response("ok\n", { headers: plain });
    if (pathname === "/.well-known/security.txt" && parts.securityContact)
      return new Response(securityText(parts.securityContact, parts.house, new Date()), { headers: plain });
    if (pathname === "/ready") return readiness(await parts.ready());
    if (pathname === "/metrics")
      return fromHere(request, bindings) ? numbers.answer() : refuse(request, 404, id);
    if (!fromOwnPage(request, originsOf(request, parts.url))) return refuse(request, 403, id);
    // Whoever asks for open tables is nobody in particular: no session is looked for.
    if (pathname === "/api/v2" || pathname.startsWith("/api/v2/"))
      return parts.statistics(limited(request), addressOf(request, bindings));
    const found = parts.unseen(pathname) ? null : await parts.door.act(request);
    const seconds = wait(request.method, pathname, found?.actor.id ?? addressOf(request, bindings));
    if (seconds > 0) {
      const response = refuse(request, 429, id);
      response.headers.set("Retry-After", String(seconds));
      return response;
    }
    const response = await pages(limited(request), found, id);
    // A page that asks for nothing more has said why by its status alone; a loader's bare 404 is drawn by the page.
    return response.status < 400 || response.body || request.method === "HEAD"
      ? response
      : refuse(request, response.status, id);
  };

  app.use(securityHeaders(secure));
  app.all("*", async c => {
    const id = randomUUID();
    const started = performance.now();
    const request = c.req.raw;
    const unseen = parts.unseen(c.req.path);
    const response = await answer(request, c.env, id).catch((error: unknown) => {
      if (isTooLarge(error)) return refuse(request, 413, id);
      parts.log.error({ id, err: unseen ? bare(error) : error }, "unexpected error");
      return refuse(request, 500, id);
    });
    const milliseconds = performance.now() - started;
    const kind = unseen ? "unseen" : kindOf(c.req.path);
    numbers.observe(kind, request.method, response.status, milliseconds);
    // No address, no person: a path may hold a name, a query nearly always does.
    if (kind !== "file" && !unseen)
      parts.log.info(
        { id, kind, method: request.method, status: response.status, ms: Math.round(milliseconds) },
        "answered",
      );
    const small = await compressed(request, response);
    small.headers.set("X-Request-Id", id);
    return small;
  });
  return app;
};

/** Pages and API share who asks; a page that is not public sends a stranger to sign in. */
const pagesOf = (parts: HttpParts) => {
  const handle = handlerOf(parts.build);
  const handleOf = handlesOf(parts.build);
  return async (request: Request, found: Act | null, id: string): Promise<Response> => {
    const url = new URL(request.url);
    const lang = chooseLang(request, found?.lang);
    const kept = (response: Response) =>
      keepingLanguage(url, response, parts.url?.startsWith("https:") ?? false);
    const act = found && { ...found, lang };
    if (url.pathname.startsWith("/api/v1")) return parts.apis.fetch(request, { act, lang, requestId: id });
    // A route is looked up for strangers only, and not where nobody signs in: it takes as long as drawing a small page.
    const route = act || parts.unseen(url.pathname) ? null : handleOf(url.pathname);
    if (route && !route.public) return kept(toSignIn(url, request.method));
    const shell = act && (await parts.shellOf(act));
    const context: PageContext = {
      act,
      door: parts.door,
      house: parts.house,
      keyFor: parts.keyFor,
      post: postOf(parts.post, shell?.example ?? false),
      outside: parts.outside,
      loading: parts.loading(),
      lang,
      shell,
      requestId: id,
      nonce: randomBytes(16).toString("base64"),
      report: error =>
        parts.log.error({ id, err: parts.unseen(url.pathname) ? bare(error) : error }, "unexpected error"),
    };
    return kept(await handle(url.pathname)(request, context));
  };
};

/** To sign in, and back; with the word that nothing was saved, where something was sent. */
const toSignIn = (url: URL, method: string): Response => {
  const query = new URLSearchParams();
  if (url.pathname !== "/") query.set("to", url.pathname + url.search);
  if (method === "POST") query.set("unsaved", "1");
  const asked = query.size > 0 ? `?${query}` : "";
  return new Response(null, { status: 303, headers: { Location: `/sign-in${asked}` } });
};

/** A language asked for in the address is kept for the pages after. */
const keepingLanguage = (url: URL, response: Response, secure: boolean): Response => {
  const lang: Lang | null = langOfText(url.searchParams.get("lang"));
  if (!lang) return response;
  const headers = new Headers(response.headers);
  headers.append(
    "Set-Cookie",
    `lang=${lang}; Path=/; Max-Age=31536000; SameSite=Lax${secure ? "; Secure" : ""}`,
  );
  return new Response(response.body, { status: response.status, headers });
};

const plain = { "Content-Type": "text/plain; charset=utf-8" };

const readiness = (ready: boolean): Response =>
  new Response(ready ? "ready\n" : "not ready\n", { status: ready ? 200 : 503, headers: plain });

const statusWords: Record<number, string> = {
  400: "Cannot be read",
  403: "Not allowed",
  404: "Not found",
  413: "Body too large",
  429: "Too many requests",
  500: "Unexpected error",
};

const originsOf = (request: Request, url: string | null): string[] => [
  new URL(request.url).origin,
  ...(url ? [new URL(url).origin] : []),
];

const isLoopback = (address: string | undefined): boolean =>
  address === undefined || /^(::1|127\.|::ffff:127\.)/.test(address);

/** Metrics are for the machine itself and what scrapes beside it, not for those a proxy lets in. */
const fromHere = (request: Request, bindings: Bindings): boolean =>
  isLoopback(bindings.incoming.socket.remoteAddress) && !request.headers.has("x-forwarded-for");

/** Where a request comes from; a proxy on this machine is believed about it. */
const addressOf = (request: Request, bindings: Bindings): string => {
  const peer = bindings.incoming.socket.remoteAddress;
  const told = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return (isLoopback(peer) ? told : undefined) ?? peer ?? "";
};

const kindOf = (path: string): string => {
  if (path.startsWith("/assets/") || path === "/favicon.svg") return "file";
  const first = path.split("/")[1] ?? "";
  return ["api", "health", "ready", "metrics", "landscape", "organisation", "search", "sign-in"].includes(
    first,
  )
    ? first
    : "page";
};
