import { useLoaderData } from "react-router";
import { once } from "../../../kernel/once.ts";
import { type LoaderArgs, listOf, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, DataTable, Empty, Facts, LinkButton, Page, Pill } from "../../../platform/ui/index.ts";
import { livingUses } from "../overlooked/facts.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { completeness } from "../register/rules.ts";
import { fieldText } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { systemUse } from "./noun.ts";

const qualityOf = once((landscape: Landscape) =>
  livingUses(landscape).map(use => {
    const { answered, asked, gaps } = completeness(systemUse, use);
    const attested = landscape.attestations.get(use.id);
    const oldest = Object.entries(use.facts)
      .flatMap(([name, fact]) => (use.values[name] === null ? [] : [fact.on]))
      .sort()[0];
    return { id: use.id, title: titleOf(landscape, use.id), answered, asked, gaps, attested, oldest };
  }),
);

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const f = formats(lang);
  const list = listOf(request, { sort: ["answered", "title", "attested", "age"] });
  const rows = qualityOf(landscape);
  const sorted = [...rows].sort((a, b) => {
    const sign = list.descending ? -1 : 1;
    if (list.sort === "title") return sign * f.compare(a.title, b.title);
    if (list.sort === "attested") return sign * ((a.attested?.on ?? "") < (b.attested?.on ?? "") ? -1 : 1);
    if (list.sort === "age") return sign * ((a.oldest ?? "9") < (b.oldest ?? "9") ? -1 : 1);
    return sign * (a.answered - b.answered) || f.compare(a.title, b.title);
  });
  const gapCount = new Map<string, number>();
  for (const { gaps } of rows) for (const gap of gaps) gapCount.set(gap, (gapCount.get(gap) ?? 0) + 1);
  return {
    lang,
    list,
    total: rows.length,
    complete: rows.filter(row => row.answered === row.asked).length,
    attested: rows.filter(row => row.attested && row.attested.expires > act.today).length,
    share:
      rows.length === 0
        ? null
        : rows.reduce((sum, row) => sum + row.answered, 0) / rows.reduce((sum, row) => sum + row.asked, 0),
    most: [...gapCount]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 8)
      .map(([field, n]) => ({ field, label: fieldText(systemUse, field, lang), n })),
    rows: sorted.slice(list.skip, list.skip + list.size).map(row => ({
      id: row.id,
      title: row.title,
      answered: row.answered,
      asked: row.asked,
      gaps:
        f.list(row.gaps.slice(0, 4).map(gap => fieldText(systemUse, gap, lang))) +
        (row.gaps.length > 4 ? ` +${row.gaps.length - 4}` : ""),
      attested: row.attested && {
        text: `${row.attested.by}, ${f.dayShort(row.attested.on)}`,
        expired: row.attested.expires <= act.today,
      },
      age: row.oldest ? f.age(row.oldest, act.today) : "",
    })),
  };
}

export default function Quality() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  if (data.total === 0)
    return (
      <Page title={t("quality.title")} lead={t("quality.lead")}>
        <Empty title={t("quality.empty")} ways={[{ label: t("import.title"), href: "/landscape/import" }]} />
      </Page>
    );
  return (
    <Page
      title={t("quality.title")}
      lead={t("quality.lead")}
      crumbs={[{ label: t("landscape.title"), href: "/landscape" }]}
      tools={<LinkButton href="/landscape/export/quality.xlsx">{t("export.xlsx")}</LinkButton>}
    >
      <Facts
        facts={[
          { figure: data.share === null ? "–" : f.percent(data.share), words: t("quality.share-words") },
          {
            figure: t("record.complete", { n: data.complete, total: data.total }),
            words: t("quality.complete-words"),
          },
          {
            figure: t("record.complete", { n: data.attested, total: data.total }),
            words: t("quality.attested-words"),
          },
        ]}
      />
      <Card title={t("quality.most")}>
        <ul>
          {data.most.map(gap => (
            <li key={gap.field}>
              <a href={`/landscape/system-uses?${gap.field}=-`}>
                {t("quality.gap", { field: gap.label, n: gap.n })}
              </a>
            </li>
          ))}
        </ul>
      </Card>
      <DataTable
        caption={t("quality.title")}
        list={data.list}
        total={data.total}
        rows={data.rows}
        rowKey={row => row.id}
        href={row => `/landscape/system-uses/${row.id}`}
        columns={[
          { key: "title", label: t("quality.system"), sort: true, cell: row => row.title },
          {
            key: "answered",
            label: t("quality.column"),
            sort: true,
            cell: row => (
              <Pill tone={row.answered === row.asked ? "ok" : "warm"}>
                {t("quality.answered", { n: row.answered, asked: row.asked })}
              </Pill>
            ),
          },
          { key: "gaps", label: t("quality.gaps"), cell: row => row.gaps },
          {
            key: "attested",
            label: t("quality.attested"),
            sort: true,
            cell: row =>
              row.attested ? (
                <>
                  {row.attested.text}{" "}
                  {row.attested.expired && <Pill tone="warm">{t("quality.expired")}</Pill>}
                </>
              ) : (
                t("attested.never")
              ),
          },
          { key: "age", label: t("quality.age"), sort: true, cell: row => row.age },
        ]}
      />
    </Page>
  );
}
