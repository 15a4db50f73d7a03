import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, withinPages } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Card,
  DataTable,
  Empty,
  Facts,
  Field,
  Fold,
  LinkButton,
  Page,
  Select,
} from "../../../platform/ui/index.ts";
import { nounsText } from "../register/show.ts";
import { texts } from "../texts/index.ts";
import { askedFor, associationOf, chosen, everythingPublished } from "./published.server.ts";
import { publishedKinds } from "./rules.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = associationOf(context);
  const { lang } = act;
  const list = listOf(request, askedFor);
  const { things, places } = await everythingPublished(act);
  const found = chosen(things, list, lang);
  withinPages(list, found.length);
  const countries = [...new Set(places.map(({ country }) => country))].sort();
  const f = formats(lang);
  return {
    lang,
    list,
    total: found.length,
    all: things.length,
    query: new URL(request.url).search,
    per: places
      .map(place => ({
        ...place,
        counts: publishedKinds.map(
          kind => things.filter(one => one.municipality === place.id && one.kind === kind).length,
        ),
      }))
      .filter(({ counts }) => counts.some(n => n > 0)),
    municipalities: places.length,
    places: places
      .filter(({ id }) => things.some(one => one.municipality === id))
      .map(({ id, name }) => ({ value: id, label: name })),
    kinds: publishedKinds.map(kind => ({ value: kind, label: nounsText(kind, lang) })),
    countries: countries.map(country => ({ value: country, label: country })),
    rows: found.slice(list.skip, list.skip + list.size).map(({ content: _, on, ...row }) => ({
      ...row,
      on: on ? f.dayShort(on) : "",
      about: row.about.length > 240 ? `${row.about.slice(0, 240)}…` : row.about,
    })),
  };
}

export default function PublishedPage() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  if (data.all === 0)
    return (
      <Page title={t("published.title")} lead={t("published.lead")}>
        <Empty title={t("published.none")}>{t("published.none-how")}</Empty>
      </Page>
    );
  return (
    <Page
      title={t("published.title")}
      lead={t("published.lead")}
      tools={<LinkButton href="/landscape/catalogue">{t("shared.title")}</LinkButton>}
    >
      <Facts
        facts={[
          { figure: f.number(data.all), words: t("published.things") },
          {
            figure: t("record.complete", { n: data.per.length, total: data.municipalities }),
            words: t("published.municipalities"),
          },
        ]}
      />
      <Card>
        <Fold title={t("published.per")}>
          <DataTable
            caption={t("published.per")}
            rows={data.per}
            rowKey={row => row.id}
            href={row => `/published?place=${row.id}`}
            columns={[
              { key: "name", label: t("published.place"), cell: row => row.name },
              { key: "country", label: t("published.country"), cell: row => row.country },
              ...data.kinds.map((kind, i) => ({
                key: kind.value,
                label: kind.label,
                align: "end" as const,
                cell: (row: (typeof data.per)[number]) => f.number(row.counts[i] ?? 0),
              })),
            ]}
          />
        </Fold>
      </Card>
      <DataTable
        caption={t("published.title")}
        list={data.list}
        total={data.total}
        filterable
        filters={
          <>
            <Filter name="place" label={t("published.place")} options={data.places} />
            <Filter name="kind" label={t("published.kind")} options={data.kinds} />
            <Filter name="country" label={t("published.country")} options={data.countries} />
          </>
        }
        exports={["xlsx", "csv", "json"].map(format => ({
          label: format.toUpperCase(),
          href: `/published/published.${format}${data.query}`,
        }))}
        rows={data.rows}
        rowKey={row => row.id}
        columns={[
          { key: "title", label: t("published.what"), sort: true, cell: row => row.title },
          { key: "place", label: t("published.place"), sort: true, bare: true, cell: row => row.place },
          {
            key: "kind",
            label: t("published.kind"),
            sort: true,
            bare: true,
            cell: row => (
              <>
                {row.kindText}
                {row.state && <span className="soft">: {row.state}</span>}
              </>
            ),
          },
          { key: "about", label: t("published.about"), bare: true, cell: row => row.about },
          { key: "on", label: t("published.on"), sort: true, cell: row => row.on },
        ]}
      />
    </Page>
  );
}

const Filter = ({
  name,
  label,
  options,
}: {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}) => {
  const data = useLoaderData<typeof loader>();
  return (
    <Field name={name} label={label}>
      <Select value={data.list.filters[name]} options={options} empty={texts(data.lang)("list.all")} />
    </Field>
  );
};
