import {
  type Landscape,
  landscapeOf,
  nounNamed,
  type Said,
  titleOf,
} from "../../modules/landscape/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { loggedText, objectText } from "../../platform/audit/index.server.ts";
import { actOf, type LoaderArgs, listOf, withinPages } from "../../platform/http/page.ts";
import { refusalText } from "../../platform/i18n/index.ts";
import {
  DataTable,
  DateInput,
  Field,
  Notice,
  Page,
  Pill,
  Select,
  useFormats,
  useLang,
  useZone,
} from "../../platform/ui/index.ts";
import { Head } from "./head.tsx";
import { aroundLog, filterOf, type Line, mayReadLog, newestKept, readLog } from "./log.server.ts";
import { saidIn } from "./said.ts";
import { texts } from "./texts/index.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = actOf(context);
  const may = mayReadLog(act);
  if (may !== true) return { denied: refusalText(may.because, act.lang) };
  const list = listOf(request, { sort: ["seq"], filters: ["action", "actor", "from", "to"], size: 25 });
  const filter = filterOf(act, list.filters);
  const landscape = await landscapeOf(act);
  const around = await aroundLog(act, landscape, filter);
  withinPages(list, around.total);
  const rows = await newestKept(act, landscape, { filter, skip: list.skip }, async () =>
    (await readLog(act, filter, list.size, list.skip)).map(row => inWords(act, landscape, row)),
  );
  return { denied: null, list, ...around, rows };
}

const inWords = (act: Act, landscape: Landscape, row: Line) => {
  const noun = nounNamed(row.kind);
  const there = landscape.byId.has(row.object) ? titleOf(landscape, row.object) : null;
  return {
    ...row,
    done: loggedText(row.action, act.lang),
    kind: objectText(row.kind, act.lang),
    objectName: row.objectName ?? there ?? landscape.units.get(row.object)?.name ?? null,
    said: saidIn(landscape, row.kind, row.payload, act.lang),
    href: noun && there ? `/landscape/${noun.plural}/${row.object}` : row.href,
  };
};

type Loaded = Awaited<ReturnType<typeof loader>>;

export default function Audit({ loaderData }: { loaderData: Loaded }) {
  const t = texts(useLang());
  const crumbs = [{ label: t("trust.title"), href: "/trust" }];
  if (loaderData.denied !== null)
    return (
      <Page title={t("audit.title")} lead={t("audit.lead")} crumbs={crumbs}>
        <Notice tone="neutral" title={t("denied.title")}>
          {loaderData.denied}
        </Notice>
      </Page>
    );
  return (
    <Page title={t("audit.title")} lead={t("audit.lead")} crumbs={crumbs}>
      <Head head={loaderData.head} />
      <Log {...loaderData} />
    </Page>
  );
}

type Allowed = Extract<Loaded, { denied: null }>;

const Log = ({ list, rows, total, actions, actors }: Allowed) => {
  const t = texts(useLang());
  const query = new URLSearchParams(list.filters);
  return (
    <DataTable
      caption={t("audit.caption")}
      columns={useColumns()}
      rows={rows}
      rowKey={row => String(row.seq)}
      list={list}
      total={total}
      exports={(["csv", "json"] as const).map(format => ({
        label: t(`audit.export.${format}`),
        href: `/trust/audit.${format}?${query}`,
      }))}
      filters={<Filters said={list.filters} actions={actions} actors={actors} />}
    />
  );
};

const Filters = (props: {
  said: Record<string, string>;
  actions: readonly { value: string; label: string }[];
  actors: readonly { value: string; label: string }[];
}) => {
  const t = texts(useLang());
  const { said, actions, actors } = props;
  return (
    <>
      <Field name="action" label={t("audit.action")}>
        <Select value={said.action} options={actions} empty={t("audit.all-actions")} />
      </Field>
      <Field name="actor" label={t("audit.actor")}>
        <Select value={said.actor} options={actors} empty={t("audit.all-actors")} />
      </Field>
      <Field name="from" label={t("audit.from")}>
        <DateInput value={said.from} />
      </Field>
      <Field name="to" label={t("audit.to")}>
        <DateInput value={said.to} />
      </Field>
    </>
  );
};

/** What says much is opened when it is asked for, and told whole only in the file. */
const few = 2;
const most = 40;
const long = 300;

type Row = Line & { done: string; said: Said[] };

const useColumns = () => {
  const t = texts(useLang());
  const f = useFormats();
  const zone = useZone();
  return [
    { key: "seq", label: t("audit.seq"), cell: (row: Row) => f.number(row.seq) },
    {
      key: "at",
      label: t("audit.at"),
      bare: true,
      cell: (row: Row) => f.dateTimeShort(new Date(row.at), zone),
    },
    { key: "actor", label: t("audit.actor"), bare: true, cell: (row: Row) => row.name },
    {
      key: "action",
      label: t("audit.action"),
      bare: true,
      cell: (row: Row) => (
        <>
          {row.done}
          {row.outcome === "refused" && <Pill tone="warm">{t("audit.refused")}</Pill>}
        </>
      ),
    },
    {
      key: "object",
      label: t("audit.object"),
      bare: true,
      cell: (row: Row) => (
        <>
          {row.kind}{" "}
          {row.href ? <a href={row.href}>{row.objectName}</a> : (row.objectName ?? <code>{row.object}</code>)}
        </>
      ),
    },
    { key: "said", label: t("audit.said"), bare: true, cell: (row: Row) => <Told row={row} /> },
  ];
};

const Told = ({ row }: { row: Row }) => {
  const t = texts(useLang());
  if (row.removed) return <Pill tone="neutral">{t("audit.removed")}</Pill>;
  if (row.said.length === 0) return null;
  if (row.said.length <= few && row.said.every(({ text }) => text.length < long))
    return <Lines said={row.said} />;
  return (
    <details>
      <summary>{t("audit.said")}</summary>
      <Lines said={row.said.slice(0, most)} />
      {row.said.length > most && <p>{t("audit.more", { n: row.said.length - most })}</p>}
    </details>
  );
};

const Lines = ({ said }: { said: readonly Said[] }) => (
  <ul className="said">
    {said.map(({ label, text }) => (
      <li key={label + text}>
        {label && `${label}: `}
        {text.length > long ? `${text.slice(0, long)} …` : text}
      </li>
    ))}
  </ul>
);
