import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, staffOf, withinPages } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Card,
  DataTable,
  Empty,
  Facts,
  Field,
  Page,
  Pill,
  Select,
  Work,
} from "../../../platform/ui/index.ts";
import { landscapeOf, titleOf } from "../../landscape/index.server.ts";
import { texts } from "../texts/index.ts";
import { portfolioOf } from "./portfolio.server.ts";
import type { Lacking } from "./rules-lacking.ts";
import { toldLacking } from "./told-lacking.ts";
import { openInitiatives } from "./wishes.ts";

const states = ["out", "noted", "ready", "ends"] as const;

/** Left out, planned with something lacking, ready, or finished before the plan begins. */
const stateOf = (lacking: readonly Lacking[]): (typeof states)[number] => {
  if (lacking.some(({ blocks }) => blocks)) return "out";
  if (lacking.some(({ code }) => code === "finished-before")) return "ends";
  return lacking.length > 0 ? "noted" : "ready";
};

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const f = formats(lang);
  const list = listOf(request, { sort: ["state", "name"], filters: ["state"] });
  const [ready, landscape] = await Promise.all([portfolioOf(act), landscapeOf(act)]);
  const begun = new Set(ready.begun);
  const all = openInitiatives(landscape).map(({ id, values }) => {
    const lacking = ready.lacking.filter(one => one.initiative === id);
    return {
      id,
      name: titleOf(landscape, id),
      mandatory: values.status === "mandatory",
      begun: begun.has(id),
      typed: typeof values.personMonths === "number" ? values.personMonths : null,
      state: stateOf(lacking),
      lacking: lacking.map(one => toldLacking(one, landscape, lang)),
    };
  });
  const sought = (list.filters.q ?? "").toLocaleLowerCase(lang);
  const rows = all
    .filter(one => !list.filters.state || one.state === list.filters.state)
    .filter(one => one.name.toLocaleLowerCase(lang).includes(sought))
    .sort(
      (a, b) =>
        (list.sort === "state" ? states.indexOf(a.state) - states.indexOf(b.state) : 0) ||
        f.compare(a.name, b.name),
    );
  if (list.descending) rows.reverse();
  withinPages(list, rows.length);
  const count = (state: (typeof states)[number]) => all.filter(one => one.state === state).length;
  return {
    lang,
    list,
    total: rows.length,
    rows: rows.slice(list.skip, list.skip + list.size),
    counts: { out: count("out"), noted: count("noted"), ready: count("ready") },
    outMandatory: all.filter(one => one.mandatory && one.state === "out").length,
    whole: ready.lacking.filter(one => one.initiative === null).map(one => toldLacking(one, landscape, lang)),
    files: ready.portfolio !== null,
    from: ready.horizon.from,
    any: all.length > 0,
  };
}

export default function Initiatives() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  const { counts } = data;
  const crumbs = [{ label: t("plan"), href: "/plan" }];
  if (!data.any)
    return (
      <Page title={t("ready.title")} lead={t("ready.lead")} crumbs={crumbs}>
        <Empty
          title={t("ready.empty")}
          time={t("ready.empty-time")}
          ways={[
            { label: t("ready.import"), href: "/landscape/import" },
            { label: t("ready.known"), href: "/landscape/starter" },
            { label: t("ready.add"), href: "/landscape/initiatives/new" },
          ]}
        />
      </Page>
    );
  return (
    <Page
      title={counts.out > 0 ? t("ready.result-out", { n: counts.out }) : t("ready.result-all")}
      lead={t("ready.lead")}
      crumbs={crumbs}
    >
      <Facts
        facts={[
          {
            figure: f.number(counts.ready),
            words: t("ready.fact-ready"),
            href: "/plan/initiatives?state=ready",
          },
          {
            figure: f.number(counts.noted),
            words: t("ready.fact-noted"),
            href: "/plan/initiatives?state=noted",
          },
          {
            figure: f.number(counts.out),
            words: t("ready.fact-out"),
            href: "/plan/initiatives?state=out",
            ...(counts.out > 0 ? { tone: "warm" as const } : {}),
          },
          {
            figure: f.number(data.outMandatory),
            words: t("ready.fact-mandatory-out"),
            ...(data.outMandatory > 0 ? { tone: "bad" as const } : {}),
          },
        ]}
      />
      {data.whole.length > 0 && (
        <Card title={t("ready.whole")}>
          <Work items={data.whole.map(({ text, href }) => ({ label: text, href }))} />
        </Card>
      )}
      <DataTable
        caption={t("ready.title")}
        rows={data.rows}
        list={data.list}
        total={data.total}
        rowKey={row => row.id}
        href={row => `/plan/initiatives/${row.id}`}
        filterable
        filters={
          <Field name="state" label={t("ready.state")}>
            <Select
              value={data.list.filters.state}
              empty={t("ready.all")}
              options={states.map(value => ({ value, label: t(`ready.state-${value}`) }))}
            />
          </Field>
        }
        exports={
          data.files
            ? [
                { label: t("ready.workbook"), href: "/plan/portfolio/portfolio.xlsx" },
                { label: t("ready.json"), href: "/plan/portfolio/portfolio.json" },
              ]
            : []
        }
        columns={[
          { key: "name", label: t("ready.initiative"), sort: true, cell: row => row.name },
          {
            key: "state",
            label: t("ready.state"),
            sort: true,
            cell: row => (
              <>
                <Pill tone={row.state === "out" ? "warm" : row.state === "ready" ? "ok" : "neutral"}>
                  {t(`ready.state-${row.state}`)}
                </Pill>{" "}
                {row.mandatory && <Pill>{t("ready.mandatory")}</Pill>}{" "}
                {row.begun && <Pill>{t("ready.begun")}</Pill>}{" "}
                {row.typed !== null && <Pill>{t("ready.typed", { n: row.typed })}</Pill>}
              </>
            ),
          },
          {
            key: "lacking",
            label: t("ready.lacking"),
            cell: row => (
              <ul>
                {row.lacking.map(({ text, href }) => (
                  <li key={text}>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Page>
  );
}
