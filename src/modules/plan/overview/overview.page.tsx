import { useLoaderData } from "react-router";
import { quarterOf } from "../../../kernel/quarter.ts";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, Empty, Facts, LinkButton, Page, Work } from "../../../platform/ui/index.ts";
import { landscapeOf } from "../../landscape/index.server.ts";
import { capacityOf } from "../capacity/reads.server.ts";
import { capacitySight } from "../capacity/sight.ts";
import { mayNotPlan } from "../page.server.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { portfolioOf } from "../ready/portfolio.server.ts";
import { toldLacking } from "../ready/told-lacking.ts";
import { approvedPlan, changedSince } from "../scenario/approved.server.ts";
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
  const roles = portfolio ? rolesOf(portfolio) : [];
  // Nobody is short of a role nobody asks for, though there is nothing of it.
  const tightest = roles
    .filter(one => one.asked > 0)
    .reduce<(typeof roles)[number] | null>(
      (worst, one) => (worst && worst.asked * one.supply >= one.asked * worst.supply ? worst : one),
      null,
    );
  const approved = await approvedPlan(act);
  return {
    lang,
    approved: approved && { ...approved, at: formats(lang).dateTime(approved.at, act.zone) },
    since: approved && (await changedSince(act, portfolio)),
    because: mayNotPlan(act),
    anybody: capacity.staffing.length > 0,
    from: horizon.from,
    initiatives: portfolio?.initiatives.length ?? 0,
    mandatory:
      portfolio?.initiatives.filter(one => one.mandatory && !ready.begun.includes(one.id)).length ?? 0,
    begun: ready.begun.length,
    out: out.size,
    asked: Math.round(total(roles.map(one => one.asked))),
    supply: Math.round(total(roles.map(one => one.supply))),
    roles: roles.length,
    tightest: tightest && {
      role: tightest.name,
      asked: tenths(tightest.asked),
      supply: tenths(tightest.supply),
    },
    next: totals[1]!.months,
    ready: portfolio !== null,
    first: first.slice(0, shown).map(one => toldLacking(one, landscape, lang)),
    more: Math.max(0, first.length - shown),
  };
}

/** What the initiatives ask of each role in all, and what there is of it. */
const rolesOf = ({ roles, initiatives }: Portfolio) =>
  roles.map(({ id, name, capacity }) => ({
    name,
    asked: total(initiatives.flatMap(one => one.effort[id] ?? [])),
    supply: total(capacity),
  }));

const tenths = (n: number): number => Math.round(10 * n) / 10;

const total = (all: readonly number[]): number => all.reduce((sum, n) => sum + n, 0);

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
        data.ready
          ? [
              t("overview.result", { asked: data.asked, supply: data.supply }),
              ...(data.out > 0 ? [t("overview.result-out", { n: data.out })] : []),
            ].join("; ")
          : t("overview.title")
      }
      // Two sums beside each other read as if all of it could be done.
      lead={[
        ...(data.ready ? [t("overview.result-sum")] : []),
        // With one role the headline has said it.
        ...(data.tightest && data.roles > 1 ? [t("overview.tightest", data.tightest)] : []),
        t("overview.lead"),
      ].join(" ")}
      tools={
        <>
          <LinkButton kind={data.approved ? "secondary" : "primary"} href="/plan/scenarios">
            {t("overview.scenarios")}
          </LinkButton>
          <LinkButton href="/plan/initiatives">{t("ready.title")}</LinkButton>
        </>
      }
    >
      {data.approved && <Approved approved={data.approved} since={data.since} lang={data.lang} />}
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

type Data = Awaited<ReturnType<typeof loader>>;

/** The plan that holds: who approved it, its paper, and what has changed since. */
const Approved = (props: {
  approved: NonNullable<Data["approved"]>;
  since: Data["since"];
  lang: Data["lang"];
}) => {
  const { approved, since, lang } = props;
  const t = texts(lang);
  const f = formats(lang);
  const at = approved.scenario && `/plan/scenarios/${approved.scenario}`;
  const told = since
    ? [
        ...(since.added.length > 0
          ? [t("overview.added", { names: f.list(since.added.slice(0, shown)), n: since.added.length })]
          : []),
        ...(since.gone.length > 0
          ? [t("overview.gone", { names: f.list(since.gone.slice(0, shown)), n: since.gone.length })]
          : []),
        ...since.broken,
        ...(since.brokenMore > 0 ? [t("overview.more", { n: since.brokenMore })] : []),
      ]
    : [];
  return (
    <Card title={t("overview.approved", { name: approved.name })}>
      <p>{t("overview.approved-by", { who: approved.by, when: approved.at })}</p>
      {at && (
        <div className="actions">
          <LinkButton kind="primary" href={at}>
            {t("overview.approved-open")}
          </LinkButton>
          <LinkButton href={`${at}/paper`}>{t("overview.approved-paper")}</LinkButton>
        </div>
      )}
      {since && (
        <>
          <h3>{t("overview.since")}</h3>
          {told.length === 0 ? (
            <p>{t("overview.since-nothing")}</p>
          ) : (
            <ul>
              {told.map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </Card>
  );
};
