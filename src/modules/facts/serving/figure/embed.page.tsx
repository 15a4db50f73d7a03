import "./figure.css";
import { useLoaderData } from "react-router";
import type { LoaderArgs, RouteHandle } from "../../../../platform/http/page.ts";
import { contentSecurityPolicy } from "../../../../platform/http/security.ts";
import { Invented } from "../../release/told.tsx";
import { Drawn } from "./drawn.tsx";
import { readFigure } from "./read.server.ts";
import { Table } from "./tables.tsx";
import { texts } from "./texts/index.ts";

/** Open to all, and without our menu: it stands inside other pages. */
export const handle: RouteHandle = { public: true, bare: true };

export const loader = (args: LoaderArgs) => readFigure(args);

/** Only here may others frame us: there is nothing to press that does anything. */
export const headers = () => ({
  "Content-Security-Policy": contentSecurityPolicy().replace("frame-ancestors 'none'", "frame-ancestors *"),
  "Cross-Origin-Resource-Policy": "cross-origin",
});

/** A figure with its table for another page, and where it comes from. */
export default function EmbedPage() {
  const { lang, release, question, chart, rows, ofScale, address } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <main className="card">
      <title>{question.line}</title>
      <h1>{question.line}</h1>
      <Invented told={release} lang={lang} />
      <Drawn svg={chart} />
      <details>
        <summary>{t("table.title")}</summary>
        <Table rows={rows} ofScale={ofScale} lang={lang} />
      </details>
      <p className="src">
        {t("embed.source", { title: release.title, publisher: release.publisher })}
        {" · "}
        <a href={`${address}?lang=${lang}`} target="_blank" rel="noreferrer">
          {t("embed.more")}
        </a>
      </p>
    </main>
  );
}
