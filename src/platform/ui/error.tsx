import type { Lang } from "../../kernel/lang.ts";
import { InLang, useUiTexts } from "./lang.tsx";
import { Page } from "./page.tsx";
import { Shell } from "./shell.tsx";

const told = [400, 403, 404, 413, 429, 503] as const;
type Told = (typeof told)[number];

const toldAs = (status: number): Told | 500 => told.find(known => known === status) ?? 500;

/** What went wrong and what to do now. The id of an unexpected error stands in the log too. */
export const ErrorPage = ({ status, id }: { status: number; id: string }) => {
  const t = useUiTexts();
  const kind = toldAs(status);
  return (
    <Page
      title={t(`error.${kind}.title`)}
      lead={t(`error.${kind}.lead`)}
      tools={
        <a className="ds-button" data-variant="secondary" href="/">
          {t("error.home")}
        </a>
      }
    >
      {kind === 500 && <p className="soft">{t("error.id", { id })}</p>}
    </Page>
  );
};

/** A whole document, for answers given before any page was reached. */
export const ErrorDocument = (props: {
  status: number;
  id: string;
  lang: Lang;
  styles: readonly string[];
  address: string;
}) => (
  <html lang={props.lang} data-color-scheme="auto" data-size="sm">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Samsyn</title>
      {props.styles.map(href => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
    </head>
    <body>
      <InLang lang={props.lang}>
        <Shell facts={null} address={props.address}>
          <ErrorPage status={props.status} id={props.id} />
        </Shell>
      </InLang>
    </body>
  </html>
);
