import "@digdir/designsystemet-css/theme.css";
import "@digdir/designsystemet-css";
import "@fontsource-variable/inter";
import "./platform/ui/theme.css";
import "./platform/ui/ui.css";
import type { ReactNode } from "react";
import {
  isRouteErrorResponse,
  Links,
  type LinksFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "react-router";
import type { LoaderArgs, RouteHandle } from "./platform/http/page.ts";
import { type AroundFacts, useAround } from "./platform/ui/around.tsx";
import enhance from "./platform/ui/enhance.js?url";
import { ErrorPage } from "./platform/ui/error.tsx";
import { InLang } from "./platform/ui/index.ts";
import { Shell } from "./platform/ui/shell.tsx";

export const links: LinksFunction = () => [{ rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }];

/** For pages taken over by script: what the server knew when it drew them. */
export const loader = ({ context: { lang, shell, requestId, nonce } }: LoaderArgs): AroundFacts => ({
  lang,
  shell,
  requestId,
  nonce,
});

export const Layout = ({ children }: { children: ReactNode }) => {
  const drawn = useAround();
  const kept = useRouteLoaderData<typeof loader>("root");
  const { lang, shell, nonce } = drawn ?? kept ?? { lang: "en", shell: null, nonce: "" };
  const { pathname, search } = useLocation();
  const handles = useMatches().map(match => match.handle as RouteHandle | undefined);
  const interactive = handles.some(handle => handle?.interactive);
  const bare = handles.some(handle => handle?.bare);
  // A stranger's pages carry no script, but the one that clears away the drafts of who has just left, or keeps them.
  const query = new URLSearchParams(search);
  const comfort = shell !== null || query.has("left") || query.has("unsaved");
  return (
    <html
      lang={lang}
      data-color-scheme="auto"
      data-size="sm"
      data-person={shell?.drafts.person}
      data-municipality={shell?.drafts.municipality}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Links />
        {comfort && <script src={enhance} defer />}
      </head>
      <body>
        <InLang lang={lang} {...(shell && { zone: shell.zone })}>
          {bare ? (
            children
          ) : (
            <Shell facts={shell} address={pathname + search}>
              {children}
            </Shell>
          )}
        </InLang>
        {interactive && <ScrollRestoration nonce={nonce} />}
        {interactive && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
};

export default function Root() {
  return <Outlet />;
}

export const ErrorBoundary = () => {
  const error = useRouteError();
  const around = useAround();
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} id={around?.requestId ?? ""} />;
};
