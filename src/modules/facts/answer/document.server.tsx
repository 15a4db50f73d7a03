import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Lang } from "../../../kernel/lang.ts";
import { isTooLarge } from "../../../platform/http/bodies.ts";
import { pageAnswer } from "../../../platform/http/compress.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { InLang } from "../../../platform/ui/index.ts";
import sheet from "./answer.css?url";
import { Broken, Failed, Nothing } from "./ends.tsx";
import { texts } from "./texts/index.ts";

/** A page of somebody who is asked; `tools` stand in its head. */
export type Sheet = {
  lang: Lang;
  title: string;
  body: ReactNode;
  tools?: ReactNode;
  status?: number;
  cookies?: readonly string[];
};

/**
 * A document of its own: nothing of those who work here stands around it, it has a small style sheet and the letters
 * the machine has, so that all of it comes in few bytes.
 */
const drawn = (
  request: Request,
  { lang, title, body, tools, status = 200, cookies = [] }: Sheet,
): Promise<Response> => {
  const html = renderToStaticMarkup(
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {sheet && <link rel="stylesheet" href={sheet} />}
      </head>
      <body>
        <InLang lang={lang}>
          <a className="skip" href="#content">
            {texts(lang)("shell.skip")}
          </a>
          {tools && <header>{tools}</header>}
          <main id="content" tabIndex={-1}>
            {body}
          </main>
        </InLang>
      </body>
    </html>,
  );
  const headers = new Headers({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return pageAnswer(request, status, headers, `<!doctype html>${html}`);
};

/** Where a page leads instead of being drawn. */
export const leads = (to: string, cookies: readonly string[] = []): Response => {
  const headers = new Headers({ Location: to, "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
};

/** Draws what a page answers; null is what is not there, for whom it is, or no more, all alike. */
export const answered = async (
  { request, context }: LoaderArgs,
  work: () => Promise<Sheet | Response | null>,
): Promise<Response> => {
  const { lang, requestId } = context;
  const t = texts(lang);
  try {
    const answer = await work();
    if (answer instanceof Response) return answer;
    return await drawn(
      request,
      answer ?? { lang, title: t("none.title"), body: <Nothing lang={lang} />, status: 404 },
    );
  } catch (error) {
    // A form that broke off on its way, or is none.
    const status = error instanceof Response ? error.status : isTooLarge(error) ? 413 : 500;
    if (status < 500)
      return drawn(request, { lang, title: t("broken.title"), body: <Broken lang={lang} />, status });
    context.report(error);
    return drawn(request, {
      lang,
      title: t("failed.title"),
      body: <Failed lang={lang} id={requestId} />,
      status,
    });
  }
};
