import "./mailbox.css";
import { redirect } from "react-router";
import { formOf, type LoaderArgs, listOf, notFound, staffOf, withinPages } from "../../platform/http/page.ts";
import { refusalText, textAnywhere } from "../../platform/i18n/index.ts";
import {
  Button,
  Confirm,
  DataTable,
  Empty,
  Form,
  Notice,
  Page,
  useFormats,
  useLang,
  useZone,
} from "../../platform/ui/index.ts";
import { clearMailbox, linked, mailboxOf, mayLook } from "./mailbox.server.ts";
import { texts } from "./texts/index.ts";

/** There is one only where the mail of examples is laid into it: everywhere else this is no page. */
const actHere = (context: LoaderArgs["context"]) => {
  const act = staffOf(context);
  if (!context.post?.examplesOnly) throw notFound();
  return act;
};

export async function loader({ request, context }: LoaderArgs) {
  const act = actHere(context);
  const may = mayLook(act);
  if (may !== true) return { denied: refusalText(may.because, act.lang) };
  const list = listOf(request, { sort: ["at"] });
  const { rows, total } = await mailboxOf(act, list);
  withinPages(list, total);
  const languages = new Intl.DisplayNames(act.lang, { type: "language" });
  return {
    ...{ denied: null, list, total },
    rows: rows.map(({ body, ...row }) => ({
      ...row,
      at: row.at.toISOString(),
      kind: textAnywhere([`mailbox.kind.${row.kind}`], act.lang) ?? row.kind,
      language: languages.of(row.lang) ?? row.lang,
      parts: linked(body, context.house),
    })),
  };
}

export async function action({ request, context }: LoaderArgs): Promise<Response> {
  const act = actHere(context);
  const { values } = await formOf(request);
  if (values.do === "empty") await clearMailbox(act);
  return redirect("/mailbox");
}

type Loaded = Awaited<ReturnType<typeof loader>>;
type Row = Extract<Loaded, { denied: null }>["rows"][number];

export default function MailboxPage({ loaderData }: { loaderData: Loaded }) {
  const t = texts(useLang());
  const crumbs = [{ label: t("mailbox.home"), href: "/" }];
  return (
    <Page title={t("mailbox.title")} lead={t("mailbox.lead")} crumbs={crumbs}>
      <Notice tone="warm" title={t("mailbox.nothing-sent")}>
        {t("mailbox.links")}
      </Notice>
      {loaderData.denied === null ? (
        <Letters {...loaderData} />
      ) : (
        <Notice tone="neutral" title={t("mailbox.denied")}>
          {loaderData.denied}
        </Notice>
      )}
    </Page>
  );
}

const Letters = ({ rows, list, total }: Extract<Loaded, { denied: null }>) => {
  const t = texts(useLang());
  return (
    <>
      <DataTable
        caption={t("mailbox.title")}
        columns={useColumns()}
        rows={rows}
        rowKey={row => row.id}
        list={list}
        total={total}
        count={t("mailbox.count", { n: total })}
        empty={
          <Empty
            title={t("mailbox.none")}
            ways={[
              { label: t("mailbox.to-waves"), href: "/facts/waves", note: t("mailbox.to-waves.note") },
              { label: t("mailbox.to-reminder"), href: "/reminder", note: t("mailbox.to-reminder.note") },
            ]}
          />
        }
      />
      {total > 0 && (
        <Confirm label={t("mailbox.empty")} consequence={t("mailbox.empty.what", { n: total })}>
          <Form>
            <Button kind="danger" name="do" value="empty">
              {t("mailbox.empty.do")}
            </Button>
          </Form>
        </Confirm>
      )}
    </>
  );
};

const useColumns = () => {
  const t = texts(useLang());
  const f = useFormats();
  const zone = useZone();
  return [
    { key: "at", label: t("mailbox.at"), cell: (row: Row) => f.dateTimeShort(new Date(row.at), zone) },
    { key: "to", label: t("mailbox.to"), cell: (row: Row) => row.address },
    { key: "mail", label: t("mailbox.mail"), bare: true, cell: (row: Row) => <Mail {...row} /> },
    { key: "kind", label: t("mailbox.kind"), cell: (row: Row) => row.kind },
    { key: "language", label: t("mailbox.language"), cell: (row: Row) => row.language },
  ];
};

const Mail = ({ lang, subject, parts }: Row) => (
  <details>
    <summary lang={lang}>{subject}</summary>
    <p className="mail" lang={lang}>
      {parts.map(({ text, href }, i) =>
        href ? (
          <a key={href} href={href}>
            {text}
          </a>
        ) : (
          // Parts of a text have no identity beyond their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: static server-rendered text
          <span key={i}>{text}</span>
        ),
      )}
    </p>
  </details>
);
