import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, type RouteHandle, withinPages } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { DataTable, Facts, Field, Page, Select } from "../../../platform/ui/index.ts";
import { countByCountry, findMunicipalities, isCountry, knownMunicipalities, mergedInto } from "./known.ts";
import { addressOf, countries, formsOf } from "./rules.ts";
import { texts } from "./texts/index.ts";

/** Facts of public bodies: open to all. */
export const handle: RouteHandle = { public: true };

export const loader = ({ request, context: { lang } }: LoaderArgs) => {
  const f = formats(lang);
  const list = listOf(request, { sort: ["found", "name", "region", "population"], filters: ["country"] });
  const { q, country } = list.filters;
  const found = findMunicipalities(q ?? "").filter(one => !isCountry(country) || one.country === country);
  withinPages(list, found.length);
  const sign = list.descending ? -1 : 1;
  // Unsorted, a search stands by how well it fits and the whole list by name.
  if (list.sort === "name" || (list.sort === "found" && !q))
    found.sort((a, b) => sign * f.compare(a.name, b.name));
  if (list.sort === "region") found.sort((a, b) => sign * f.compare(a.region, b.region));
  if (list.sort === "population") found.sort((a, b) => sign * ((a.population ?? -1) - (b.population ?? -1)));
  return {
    lang,
    list,
    total: found.length,
    counts: countByCountry(),
    all: knownMunicipalities().length,
    rows: found.slice(list.skip, list.skip + list.size).map(one => ({
      country: one.country,
      code: one.code,
      name: one.name,
      also: formsOf(one).filter(form => form !== one.name),
      merged: mergedInto(one).map(({ code, name, until }) => ({ code, name, day: f.day(until) })),
      region: one.region,
      population: one.population ?? null,
    })),
  };
};

type Row = ReturnType<typeof loader>["rows"][number];

export default function Municipalities() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  return (
    <Page title={t("municipalities.title")} lead={t("municipalities.lead", { n: data.all })}>
      <Facts
        facts={countries.map(country => ({
          figure: f.number(data.counts[country]),
          words: t(`country.${country}`),
          href: `/municipalities?country=${country}`,
        }))}
      />
      <DataTable<Row>
        caption={t("municipalities.caption")}
        list={data.list}
        total={data.total}
        filterable
        filters={
          <Field name="country" label={t("country")}>
            <Select
              value={data.list.filters.country}
              options={countries.map(value => ({ value, label: t(`country.${value}`) }))}
              empty={t("municipalities.all")}
            />
          </Field>
        }
        empty={<p className="nothing">{t("municipalities.none")}</p>}
        rows={data.rows}
        rowKey={row => `${row.country} ${row.code}`}
        href={row => addressOf(row.country, row.code)}
        columns={[
          { key: "name", label: t("name"), sort: true, cell: row => row.name },
          { key: "also", label: t("municipalities.also"), cell: row => <Also row={row} /> },
          { key: "country", label: t("country"), cell: row => t(`country.${row.country}`) },
          { key: "region", label: t("region"), sort: true, cell: row => row.region },
          { key: "code", label: t("code"), cell: row => row.code },
          {
            key: "population",
            label: t("population"),
            sort: true,
            align: "end",
            cell: row => (row.population === null ? t("not-known-here") : f.number(row.population)),
          },
        ]}
      />
    </Page>
  );
}

const Also = ({ row }: { row: Row }) => {
  const t = texts(useLoaderData<typeof loader>().lang);
  return (
    <>
      {row.also.join(", ")}
      {row.merged.map(one => (
        <small className="soft" key={one.code}>
          {" "}
          <a href={addressOf(row.country, one.code)}>{t("municipalities.merged-here", one)}</a>
        </small>
      ))}
    </>
  );
};
