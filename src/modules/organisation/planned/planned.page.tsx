import { type LoaderArgs, listOf } from "../../../platform/http/page.ts";
import {
  Card,
  DataTable,
  Empty,
  Field,
  Page,
  Select,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { reportLooseEnds } from "../consistency/actions.server.ts";
import { readerOf } from "../page.ts";
import { tell, texts, wordFor } from "../texts/index.ts";
import { Happens } from "./planned-list.tsx";
import { type Ahead, plannedAhead } from "./reads.server.ts";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

const kinds = ["unit", "person", "position", "responsibility"] as const;

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const list = listOf(request, { sort: ["on"], filters: ["kind"] });
  const { ahead, units, people } = await plannedAhead(act);
  const names = {
    ...Object.fromEntries(units),
    ...Object.fromEntries([...people].map(([id, name]) => [id, name ?? ""])),
  };
  const sought = (list.filters.q ?? "").toLocaleLowerCase(act.lang);
  const found = ahead.filter(
    one =>
      (!list.filters.kind || one.kind === list.filters.kind) &&
      (sought === "" || wordsOf(one, names).toLocaleLowerCase(act.lang).includes(sought)),
  );
  if (list.descending) found.reverse();
  const loose = await reportLooseEnds(act);
  const t = texts(act.lang);
  return {
    lang: act.lang,
    title: t("planned.title", { n: ahead.length }),
    list,
    total: found.length,
    rows: found.slice(list.skip, list.skip + list.size),
    names,
    loose: loose.slice(0, 100).map(one => ({ ...one, text: tell(one.refusal, act.lang) })),
    looseCount: loose.length,
  };
}
type Data = Awaited<ReturnType<typeof loader>>;

const wordsOf = (one: Ahead, names: Record<string, string>): string =>
  [one.name, names[one.unit ?? ""] ?? "", names[one.person ?? ""] ?? ""].join(" ");

export default function PlannedPage({ loaderData: data }: { loaderData: Data }) {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Page
      title={data.title}
      lead={t("planned.lead")}
      crumbs={[{ label: t("tree.link"), href: addresses.tree() }]}
    >
      {data.looseCount > 0 && (
        <Card title={t("loose.title", { n: data.looseCount })}>
          <p>{t("loose.lead")}</p>
          <ul>
            {data.loose.map(one => (
              <li key={`${one.kind} ${one.id} ${one.text}`}>
                <LooseThing kind={one.kind} id={one.id} name={one.name} />: {one.text}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <DataTable
        caption={data.title}
        list={data.list}
        total={data.total}
        filterable
        filters={
          <Field name="kind" label={t("planned.kind")}>
            <Select
              value={data.list.filters.kind}
              empty={t("planned.all-kinds")}
              options={kinds.map(kind => ({ value: kind, label: t(`kind.${kind}`) }))}
            />
          </Field>
        }
        rows={data.rows}
        rowKey={row => `${row.kind} ${row.id} ${row.on} ${row.verb}`}
        exports={["csv", "xlsx", "json"].map(format => ({
          label: format.toUpperCase(),
          href: addresses.export(`planned.${format}`),
        }))}
        empty={<Empty title={t("planned.none")}>{t("planned.none.what")}</Empty>}
        columns={[
          { key: "on", label: t("planned.on"), sort: true, cell: row => f.day(row.on) },
          { key: "kind", label: t("planned.kind"), cell: row => t(`kind.${row.kind}`) },
          { key: "what", label: t("planned.whom"), cell: row => <Whom row={row} names={data.names} /> },
          {
            key: "happens",
            label: t("planned.happens"),
            cell: row => <Happens planned={row} names={data.names} />,
          },
        ]}
      />
    </Page>
  );
}

const LooseThing = ({ kind, id, name }: { kind: Ahead["kind"]; id: string; name: string }) => {
  const lang = useLang();
  const what = texts(lang)(`kind.${kind}`);
  if (kind === "unit") return <a href={addresses.unit(id)}>{name}</a>;
  if (kind === "position") return <a href={addresses.position(id)}>{`${what} ${name}`}</a>;
  return `${what} ${wordFor(lang, `responsibility-kind.${name}`, name)}`;
};

const Whom = ({ row, names }: { row: Ahead; names: Record<string, string> }) => {
  const t = texts(useLang());
  const kind = `responsibility-kind.${row.name}`;
  const what = row.kind === "responsibility" && t.has(kind) ? t(kind) : row.kind === "person" ? "" : row.name;
  const person = row.person ? (
    <a href={addresses.person(row.person)}>{names[row.person] || t("person.erased")}</a>
  ) : null;
  const unit = row.unit ? <a href={addresses.unit(row.unit, row.on)}>{names[row.unit] ?? row.name}</a> : null;
  if (row.kind === "unit") return unit;
  if (row.kind === "person") return person;
  return (
    <>
      {row.kind === "position" ? <a href={addresses.position(row.id)}>{what}</a> : what}
      {unit && <>, {unit}</>}
      {person && <>, {person}</>}
    </>
  );
};
