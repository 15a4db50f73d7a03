import { useLoaderData } from "react-router";
import { addDays, partsOf } from "../../../kernel/period.ts";
import { quarterOf } from "../../../kernel/quarter.ts";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, DataTable, Empty, Figure, LinkButton, Page, Pill } from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf } from "../register/landscape.ts";
import { currencies } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { type ContractFacts, contractFacts, contractsToAct, hasEnded } from "./facts.ts";
import { yearWheel } from "./rules-year-wheel.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const [thisYear] = partsOf(act.today);
  const asked = Number(new URL(request.url).searchParams.get("year"));
  const year = asked >= 2000 && asked <= 2100 ? asked : thisYear;
  const facts = contractFacts(landscape).filter(contract => contract.valid || contract.actNow.first !== null);
  const ended = (contract: ContractFacts) => hasEnded(landscape, contract);
  const wheel = yearWheel(
    facts.filter(contract => !ended(contract)),
    year,
  );
  const t = texts(lang);
  const f = formats(lang);
  const row = (contract: ContractFacts) => ({
    id: contract.id,
    title: titleOf(landscape, contract.id),
    supplier: titleOf(landscape, textOf(contract.thing, "supplier")),
    day: contract.actNow.first ? f.day(contract.actNow.first.day) : "",
    late: contract.actNow.first?.overdueDays ?? 0,
    age: contract.actNow.first ? f.age(contract.actNow.first.day, act.today) : "",
    reason: contract.actNow.first ? t(`act.${contract.actNow.first.reason}`) : "",
    others: contract.actNow.candidates
      .slice(1)
      .map(candidate => `${t(`act.${candidate.reason}`)} ${f.dayShort(candidate.day)}`)
      .join(" · "),
    ends: contract.thing.values.validTo ? f.dayShort(addDays(textOf(contract.thing, "validTo"), -1)) : "",
    cost:
      contract.yearlyAmount > 0
        ? f.money(
            contract.yearlyAmount,
            String(contract.thing.values.currency ?? currencies[landscape.country]),
          )
        : "",
  });
  return {
    lang,
    year,
    thisYear,
    quarter: f.quarter(quarterOf(act.today)),
    any: facts.length > 0,
    now: contractsToAct(landscape).map(row),
    ended: facts.filter(ended).map(row),
    months: wheel.months.map((contracts, i) => ({
      month: f.month(i + 1),
      short: f.month(i + 1, "short"),
      rows: contracts.map(row),
    })),
    undated: wheel.undated.map(contract => ({
      ...row(contract),
      gaps: [
        ...new Set(
          contract.actNow.gaps.map(gap => t(`act.gap.${gap.code}`, { field: gapText(gap.field, lang) })),
        ),
      ].join(" · "),
    })),
  };
}

const gapText = (field: string, lang: Parameters<typeof texts>[0]): string => {
  const t = texts(lang);
  const key = `act.field.${field}`;
  return t.has(key) ? t(key) : field;
};

type Row = ReturnType<typeof useLoaderData<typeof loader>>["now"][number];

export default function ContractYear() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  if (!data.any)
    return (
      <Page title={t("year.title")} lead={t("year.lead")}>
        <Empty
          title={t("year.empty")}
          ways={[
            { label: t("import.title"), href: "/landscape/import" },
            { label: t("year.add"), href: "/landscape/contracts/new" },
          ]}
        />
      </Page>
    );
  return (
    <Page
      title={t("year.title-now", { n: data.now.length, quarter: data.quarter })}
      lead={t("year.lead")}
      tools={
        <>
          <LinkButton href={`?year=${data.year - 1}`}>{String(data.year - 1)}</LinkButton>
          <LinkButton href={`?year=${data.year + 1}`}>{String(data.year + 1)}</LinkButton>
          <LinkButton href="/landscape/export/contract-year.xlsx">{t("export.xlsx")}</LinkButton>
        </>
      }
      crumbs={[{ label: t("landscape.title"), href: "/landscape" }]}
    >
      <Card title={t("year.now", { quarter: data.quarter })}>
        <Contracts rows={data.now} caption={t("year.now", { quarter: data.quarter })} t={t} />
      </Card>
      <Figure title={t("year.wheel", { year: String(data.year) })} source={t("year.source")}>
        <ol className="months">
          {data.months.map(month => (
            <li key={month.month}>
              <b>{month.short}</b>
              <span className={month.rows.length > 0 ? "count" : "count none"}>{month.rows.length}</span>
              {month.rows.slice(0, 4).map(row => (
                <a key={row.id} href={`/landscape/contracts/${row.id}`}>
                  {row.title}
                </a>
              ))}
              {month.rows.length > 4 && <small>{t("list.more", { n: month.rows.length - 4 })}</small>}
            </li>
          ))}
        </ol>
      </Figure>
      {data.months
        .filter(month => month.rows.length > 0)
        .map(month => (
          <Card key={month.month} title={`${month.month} ${data.year}`}>
            <Contracts rows={month.rows} caption={month.month} t={t} />
          </Card>
        ))}
      {data.ended.length > 0 && (
        <Card title={t("year.ended")}>
          <p className="soft">{t("year.ended.why")}</p>
          <Contracts rows={data.ended} caption={t("year.ended")} t={t} />
        </Card>
      )}
      {data.undated.length > 0 && (
        <Card title={t("year.undated", { n: data.undated.length })}>
          <DataTable
            caption={t("year.undated", { n: data.undated.length })}
            rows={data.undated.slice(0, 100)}
            rowKey={row => row.id}
            href={row => `/landscape/contracts/${row.id}`}
            columns={[
              { key: "title", label: t("year.contract"), cell: row => row.title },
              { key: "gaps", label: t("year.why-undated"), cell: row => row.gaps || t("year.no-end") },
            ]}
          />
        </Card>
      )}
    </Page>
  );
}

const Contracts = ({
  rows,
  caption,
  t,
}: {
  rows: readonly Row[];
  caption: string;
  t: ReturnType<typeof texts>;
}) => (
  <DataTable
    caption={caption}
    rows={rows}
    rowKey={row => row.id}
    href={row => `/landscape/contracts/${row.id}`}
    empty={<p>{t("year.nothing-now")}</p>}
    columns={[
      { key: "title", label: t("year.contract"), cell: row => row.title },
      {
        key: "day",
        label: t("year.act-by"),
        cell: row => (
          <>
            {row.day}{" "}
            {row.late > 0 ? (
              <Pill tone="bad">{t("year.late", { n: row.late })}</Pill>
            ) : (
              <Pill tone="warm">{row.age}</Pill>
            )}
          </>
        ),
      },
      {
        key: "reason",
        label: t("year.reason"),
        cell: row => (
          <>
            {row.reason}
            {row.others && <small className="soft block">{row.others}</small>}
          </>
        ),
      },
      { key: "supplier", label: t("year.supplier"), cell: row => row.supplier },
      { key: "ends", label: t("year.last-day"), cell: row => row.ends },
      { key: "cost", label: t("year.yearly"), align: "end", cell: row => row.cost },
    ]}
  />
);
