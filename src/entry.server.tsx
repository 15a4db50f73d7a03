import { Writable } from "node:stream";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToStaticMarkup } from "react-dom/server";
import {
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  ServerRouter,
} from "react-router";
import { pageAnswer } from "./platform/http/compress.ts";
import type { RouteHandle } from "./platform/http/page.ts";
import { Found } from "./platform/http/routes.server.ts";
import { contentSecurityPolicy } from "./platform/http/security.ts";
import { InRequest } from "./platform/ui/around.tsx";
import { InCalled, newCalled } from "./platform/ui/called.tsx";

/** Draws a page whole: nothing is streamed, so that an error is told with its status and not in the middle. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  facts: AppLoadContext,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  const interactive = isInteractive(context);
  if (interactive) headers.set("Content-Security-Policy", contentSecurityPolicy(facts.nonce));
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const called = newCalled();
  const page = (
    <InRequest facts={facts}>
      <InCalled called={called}>
        <ServerRouter
          context={interactive ? context : onlyMatched(context)}
          url={request.url}
          {...(interactive && { nonce: facts.nonce })}
        />
      </InCalled>
    </InRequest>
  );
  // Nothing takes over a page without script, so it is drawn in one go, without the marks and streams for that.
  const draw = async () => (interactive ? drawn(page) : `<!doctype html>${renderToStaticMarkup(page)}`);
  const first = await draw();
  // Errors at the head name their fields, which have said what they are called by now.
  const html = called.asked ? await draw() : first;
  return pageAnswer(request, status, headers, html);
}

/** React Router asks here for every error a page throws; the id stands on the page too. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) context.report(error);
};

const isInteractive = (context: EntryContext): boolean =>
  context.staticHandlerContext.matches.some(
    match => (context.routeModules[match.route.id]?.handle as RouteHandle | undefined)?.interactive,
  );

/**
 * What the drawing of one page needs: the routes of its address alone, since React Router makes every route it is
 * given anew for each page; and none of what a script would go on from.
 */
const onlyMatched = (context: EntryContext): EntryContext => {
  const { serverHandoffStream: _, ...rest } = context;
  const routes = Object.fromEntries(
    context.staticHandlerContext.matches.map(({ route: { id } }) => [id, context.manifest.routes[id]]),
  );
  const { loaderData } = context.staticHandlerContext;
  return {
    ...rest,
    branches: [],
    manifest: { ...context.manifest, routes },
    staticHandlerContext: {
      ...context.staticHandlerContext,
      loaderData: Object.fromEntries(Object.entries(loaderData).map(([id, found]) => [id, Found.in(found)])),
    },
  };
};

const drawn = (page: ReactElement): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new Writable({
      write: (chunk: Buffer, _, next) => {
        chunks.push(chunk);
        next();
      },
      final: next => {
        resolve(Buffer.concat(chunks).toString());
        next();
      },
    });
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => pipe(sink),
      onShellError: reject,
      onError: () => undefined,
    });
  });
