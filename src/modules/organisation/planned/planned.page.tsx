import { isId } from "../../../kernel/ids.ts";
import { type LoaderArgs, listOf, withinPages } from "../../../platform/http/page.ts";
import {
  DataTable,
  Empty,
  Field,
  LinkButton,
  Page,
  Select,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { objectKinds } from "../change/rules.ts";
import { happensIn } from "../history/words.ts";
import { readerOf } from "../page.ts";
import { texts } from "../texts/index.ts";
import { Told } from "../told.tsx";
import { mayCancel } from "./cancel.server.ts";
import { type Ahead, plannedPage, thingsAhead } from "./reads.server.ts";
import { Whom } from "./whom.tsx";

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const list = listOf(request, { sort: ["on"], filters: ["kind", "unit", "month"], size: 25 });
  const { unit, ...sought } = list.filters;
  const page = await plannedPage(act, {
    sought: { ...sought, ...(isId(unit ?? "") && unit && { unit }) },
    skip: list.skip,
    size: list.size,
    descending: list.descending,
  });
  withinPages(list, page.total);
  return {
    lang: act.lang,
    title: texts(act.lang)("planned.title", { n: page.all }),
    told: new URL(request.url).searchParams.get("done"),
    list,
    page,
    things: await thingsAhead(act, page.ahead),
    may: page.ahead.filter(row => mayCancel(act, row.kind, row.name) === true).map(keyOf),
  };
}
const keyOf = (row: Pick<Ahead, "kind" | "id" | "on" | "verb">): string =>
  `${row.kind} ${row.id} ${row.on} ${row.verb}`;
type Data = Awaited<ReturnType<typeof loader>>;

export default function PlannedPage({ loaderData: data }: { loaderData: Data }) {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  const { page } = data;
  return (
    <Page
      title={data.title}
      lead={t("planned.lead")}
      crumbs={[{ label: t("tree.link"), href: addresses.tree() }]}
      tools={
        <LinkButton kind="quiet" href={addresses.looseEnds}>
          {t("loose.link")}
        </LinkButton>
      }
    >
      <Told what={data.told} />
      <DataTable
        caption={data.title}
        list={data.list}
        total={page.total}
        filterable
        filters={<Filters data={data} />}
        rows={page.ahead}
        rowKey={keyOf}
        exports={["csv", "xlsx", "json"].map(format => ({
          label: format.toUpperCase(),
          href: addresses.export(`planned.${format}`),
        }))}
        empty={
          <Empty title={t("planned.none")} ways={[{ label: t("tree.link"), href: addresses.tree() }]}>
            {t("planned.none.what")}
          </Empty>
        }
        columns={[
          { key: "on", label: t("planned.on"), sort: true, cell: row => f.day(row.on) },
          { key: "kind", label: t("planned.kind"), cell: row => t(`kind.${row.kind}`) },
          {
            key: "what",
            label: t("planned.whom"),
            cell: row => <Whom row={row} names={page.names} things={data.things} />,
          },
          { key: "happens", label: t("planned.happens"), cell: row => happensIn(lang, row, page.names) },
          ...(data.may.length > 0
            ? [
                {
                  key: "cancel",
                  label: t("planned.cancel"),
                  bare: true,
                  cell: (row: (typeof page.ahead)[number]) =>
                    data.may.includes(keyOf(row)) && (
                      <a className="whole" href={addresses.cancelPlanned(row.kind, row.id, row.on)}>
                        {t("planned.cancel")}
                      </a>
                    ),
                },
              ]
            : []),
        ]}
      />
    </Page>
  );
}

const Filters = ({ data: { list, page } }: { data: Data }) => {
  const t = texts(useLang());
  const f = useFormats();
  const month = (text: string) => `${f.month(Number(text.slice(5)))} ${text.slice(0, 4)}`;
  return (
    <>
      <Field name="kind" label={t("planned.kind")}>
        <Select
          value={list.filters.kind}
          empty={t("planned.all-kinds")}
          options={objectKinds.map(kind => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      </Field>
      <Field name="month" label={t("planned.month")}>
        <Select
          value={list.filters.month}
          empty={t("planned.all-months")}
          options={page.months.map(value => ({ value, label: month(value) }))}
        />
      </Field>
      <Field name="unit" label={t("kind.unit")}>
        <Select
          value={list.filters.unit}
          empty={t("planned.all-units")}
          options={page.places.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
    </>
  );
};
