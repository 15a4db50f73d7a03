import { useLoaderData } from "react-router";
import { quarterOf } from "../../../kernel/quarter.ts";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, Empty, Facts, LinkButton, Page, Work } from "../../../platform/ui/index.ts";
import { landscapeOf } from "../../landscape/index.server.ts";
import { capacityOf } from "../capacity/reads.server.ts";
import { capacitySight } from "../capacity/sight.ts";
import { becauseOf } from "../page.server.ts";
import { portfolioOf } from "../ready/portfolio.server.ts";
import { toldLacking } from "../ready/told-lacking.ts";
import { texts } from "../texts/index.ts";

/** As many of what is lacking stand here; the page of initiatives has them all. */
const shown = 5;

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const [ready, landscape, capacity] = await Promise.all([
    portfolioOf(act),
    landscapeOf(act),
    capacityOf(act),
  ]);
  const { portfolio, lacking, horizon } = ready;
  const out = new Set(lacking.filter(one => one.blocks && one.initiative).map(one => one.initiative));
  const first = [
    ...lacking.filter(one => one.initiative === null),
    ...lacking.filter(one => one.initiative && one.blocks),
  ];
  const { totals } = capacitySight(capacity, quarterOf(act.today), lang);
  const asked = portfolio?.initiatives.reduce(
    (sum, one) =>
      sum +
      Object.values(one.effort)
        .flat()
        .reduce((a, b) => a + b, 0),
    0,
  );
  return {
    lang,
    because: becauseOf(act),
    anybody: capacity.staffing.length > 0,
    from: horizon.from,
    initiatives: portfolio?.initiatives.length ?? 0,
    mandatory:
      portfolio?.initiatives.filter(one => one.mandatory && !ready.begun.includes(one.id)).length ?? 0,
    begun: ready.begun.length,
    out: out.size,
    asked: Math.round(asked ?? 0),
    supply: Math.round(
      portfolio?.roles.reduce((sum, one) => sum + one.capacity.reduce((a, b) => a + b, 0), 0) ?? 0,
    ),
    next: totals[1]!.months,
    ready: portfolio !== null,
    first: first.slice(0, shown).map(one => toldLacking(one, landscape, lang)),
    more: Math.max(0, first.length - shown),
  };
}

export default function PlanOverview() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  const parts = [
    { label: t("capacity.title"), href: "/plan/capacity", note: t("overview.capacity-note") },
    { label: t("budget.title"), href: "/plan/budget", note: t("overview.budget-note") },
    { label: t("overview.limits"), href: "/landscape/change-limits", note: t("overview.limits-note") },
    { label: t("purposes.title"), href: "/plan/purposes", note: t("overview.purposes-note") },
    { label: t("ready.title"), href: "/plan/initiatives", note: t("overview.initiatives-note") },
  ];
  if (!data.anybody)
    return (
      <Page title={t("overview.title")} lead={t("overview.lead")}>
        <Empty
          title={t("overview.empty")}
          time={t("overview.empty-time")}
          ways={[
            { label: t("overview.first"), href: "/plan/capacity" },
            { label: t("ready.title"), href: "/plan/initiatives" },
          ]}
        >
          <p>{data.because ?? t("overview.empty-why")}</p>
        </Empty>
        <Card title={t("overview.parts")}>
          <Work items={parts} />
        </Card>
      </Page>
    );
  return (
    <Page
      title={
        data.ready ? t("overview.result", { asked: data.asked, supply: data.supply }) : t("overview.title")
      }
      lead={t("overview.lead")}
      tools={
        <>
          <LinkButton kind="primary" href="/plan/scenarios">
            {t("overview.scenarios")}
          </LinkButton>
          <LinkButton href="/plan/initiatives">{t("ready.title")}</LinkButton>
        </>
      }
    >
      <Facts
        facts={[
          {
            figure: f.number(data.initiatives),
            words: t("overview.fact-initiatives", { begun: data.begun }),
            href: "/plan/initiatives",
          },
          { figure: f.number(data.mandatory), words: t("overview.fact-mandatory") },
          {
            figure: f.number(data.out),
            words: t("overview.fact-out"),
            href: "/plan/initiatives?state=out",
            ...(data.out > 0 ? { tone: "warm" as const } : {}),
          },
          {
            figure: f.number(data.next, 1),
            words: t("overview.fact-next", { quarter: f.quarter(data.from) }),
            href: "/plan/capacity",
          },
        ]}
      />
      {data.first.length > 0 && (
        <Card title={t("overview.lacking")}>
          <Work
            items={data.first.map(({ name, text, href }) =>
              name ? { label: name, href, note: text } : { label: text, href },
            )}
          />
          {data.more > 0 && (
            <p>
              <a href="/plan/initiatives?state=out">{t("overview.more", { n: data.more })}</a>
            </p>
          )}
        </Card>
      )}
      <Card title={t("overview.parts")}>
        <Work items={parts} />
      </Card>
    </Page>
  );
}
