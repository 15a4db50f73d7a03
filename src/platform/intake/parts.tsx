import type { ReactNode } from "react";
import {
  Actions,
  Button,
  Card,
  DataTable,
  Field,
  Form,
  LinkButton,
  Notice,
  Page,
  Select,
  useFormats,
  useLang,
  useZone,
} from "../ui/index.ts";
import type { leftOutOf } from "./columns.ts";
import type { Lists, Underway as View } from "./pages.server.ts";
import { texts } from "./texts/index.ts";

type Crumbs = { label: string; href: string }[];

/** The page of a file that is worked on, was interrupted, given up or cannot be read. */
export const Underway = ({ file, address, crumbs }: { file: View; address: string; crumbs: Crumbs }) => {
  const t = texts(useLang());
  const another = crumbs.at(-1)!.href;
  const { state } = file;
  if (state === "cancelled" || state === "refused" || state === "interrupted")
    return (
      <Page title={t(`underway.${state}`)} crumbs={crumbs}>
        <Notice tone={state === "cancelled" ? "warm" : "bad"} title={file.fileName}>
          {state === "refused" ? file.because : t(`underway.${state}.why`)}
        </Notice>
        <Form inline>
          <Actions>
            {state === "interrupted" && (
              <Button kind="primary" name="step" value="again">
                {t("underway.again")}
              </Button>
            )}
            <LinkButton kind={state === "interrupted" ? "quiet" : "primary"} href={another}>
              {t("underway.another")}
            </LinkButton>
          </Actions>
        </Form>
      </Page>
    );
  return <Working file={file} address={address} crumbs={crumbs} />;
};

const Working = ({ file, address, crumbs }: { file: View; address: string; crumbs: Crumbs }) => {
  const t = texts(useLang());
  const f = useFormats();
  const share = Math.round(file.progress * 100);
  return (
    <Page
      title={t(file.state === "writing" ? "underway.writing" : "underway.reading")}
      lead={t("underway.lead")}
      crumbs={crumbs}
    >
      {/* With script the part below is asked for again; without, the page is. */}
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <Card title={file.fileName}>
        <div id="underway" data-poll={address}>
          <progress max={100} value={share} aria-label={file.fileName} />
          <p role="status">{t("underway.share", { share: f.percent(share / 100) })}</p>
        </div>
        <Form inline>
          <Actions>
            <Button name="step" value="cancel">
              {t("underway.cancel")}
            </Button>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
};

/** The two ways on with a file that is not to be written as it is. */
export const GiveUp = ({ another, children }: { another: string; children?: ReactNode }) => {
  const t = texts(useLang());
  return (
    <Form inline>
      <Actions>
        {children}
        <Button kind="quiet" name="step" value="cancel">
          {t("onway.give-up")}
        </Button>
        <LinkButton kind="quiet" href={another}>
          {t("underway.another")}
        </LinkButton>
      </Actions>
    </Form>
  );
};

type Waiting = { id: string; fileName: string; state: string; madeAt: string; mine: boolean };

/** Files somebody sent and has not finished with, each with the way to give it up. */
export const OnTheirWay = ({ files, at }: { files: readonly Waiting[]; at: string }) => {
  const t = texts(useLang());
  const f = useFormats();
  const zone = useZone();
  if (files.length === 0) return null;
  return (
    <Card title={t("onway.title")}>
      <Form inline>
        {files.filter(file => file.mine).length > 1 && (
          <Button name="give-up" value="all">
            {t("onway.give-up-all")}
          </Button>
        )}
        <DataTable
          caption={t("onway.title")}
          rows={files}
          rowKey={file => file.id}
          href={file => `${at}/${file.id}`}
          columns={[
            { key: "file", label: t("onway.file"), cell: file => file.fileName },
            // A file listed here is in one of the states that have a word.
            {
              key: "state",
              label: t("onway.state"),
              cell: file => t(`state.${file.state}` as "state.ready"),
            },
            { key: "when", label: t("onway.when"), cell: file => f.dateTime(new Date(file.madeAt), zone) },
            {
              key: "give-up",
              label: t("onway.give-up"),
              bare: true,
              cell: file => (
                <Button kind="quiet" name="give-up" value={file.id}>
                  {t("onway.give-up")}
                  <span className="visually-hidden"> {file.fileName}</span>
                </Button>
              ),
            },
          ]}
        />
      </Form>
    </Card>
  );
};

/** Where the headings of a sheet were found, when a title stands above them. */
export const HeadingRows = ({ sheets }: { sheets: readonly { sheet: string; headingRow?: number }[] }) => {
  const t = texts(useLang());
  const found = sheets.filter(({ headingRow }) => headingRow !== undefined);
  if (found.length === 0) return null;
  return (
    <Notice>
      {found
        .map(({ sheet, headingRow }) => t("columns.heading-row", { sheet, row: String(headingRow) }))
        .join(" ")}
    </Notice>
  );
};

/** What of a file is not taken, with the way to say otherwise. */
export const LeftOut = ({ sheets, address }: { sheets: ReturnType<typeof leftOutOf>; address: string }) => {
  const t = texts(useLang());
  if (sheets.length === 0) return null;
  return (
    <Card title={t("left-out.title")}>
      <ul>
        {sheets.map(({ sheet, columns }) => (
          <li key={sheet}>
            {sheet}: {columns.length > 0 ? columns.join(", ") : t("left-out.sheet")}
          </li>
        ))}
      </ul>
      <p>
        <a href={`${address}/columns`}>{t("columns.link")}</a>
      </p>
    </Card>
  );
};

/**
 * Before anything is sent: which columns there can be of a kind one asks for, which of them are required, and an
 * example file. All kinds at once would be a page nobody finds anything on.
 */
export const ColumnLists = ({ lists, rows }: { lists: Lists; rows: number }) => {
  const t = texts(useLang());
  const { kinds, asked } = lists;
  return (
    <Card title={t("lists.title")} id="columns">
      <p>{t("lists.lead", { rows })}</p>
      <Form method="get" action="#columns" inline auto>
        <Field name="columns" label={t("lists.kind")}>
          <Select
            value={asked?.name}
            empty={t("lists.choose")}
            options={kinds.map(kind => ({ value: kind.name, label: kind.label }))}
          />
        </Field>
        <Button>{t("lists.show")}</Button>
      </Form>
      {asked && (
        <>
          <p>
            <a href={asked.example} download>
              {t("lists.example", { kind: asked.label })}
            </a>
          </p>
          <DataTable
            caption={asked.label}
            rows={asked.fields}
            count={t("columns.count", { n: asked.fields.length })}
            rowKey={field => field.key}
            columns={[
              { key: "column", label: t("lists.column"), cell: field => field.label },
              {
                key: "required",
                label: t("lists.required"),
                cell: field => (field.required ? t("lists.yes") : "–"),
              },
            ]}
          />
        </>
      )}
    </Card>
  );
};
