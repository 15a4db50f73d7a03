import { redirect, useActionData, useLoaderData } from "react-router";
import { addQuarters, quarterOf } from "../../../kernel/quarter.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  refusedWith,
  staffOf,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, DataTable, LinkButton, Page } from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { titleOf } from "../register/title.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { maySetCapacity } from "./actions.server.ts";
import { changeLimits } from "./limits.ts";
import { answerTo, contestLimit, objectionsTold, withdraw } from "./objections.server.ts";
import { Contest, OneObjection } from "./objections.tsx";
import { texts } from "./texts/index.ts";

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const f = formats(lang);
  const t = texts(lang);
  const landscape = await landscapeOf(act);
  const unit = paramOf(params, "unit");
  if (!landscape.units.has(unit)) throw notFound();
  const limitOf = changeLimits(landscape);
  const now = quarterOf(act.today);
  const set = landscape.changeLimits.filter(one => one.unit === unit || one.unit === null);
  const { objections, who } = await objectionsTold(
    act,
    unit,
    set.map(({ by }) => by),
  );
  return {
    lang,
    unit,
    name: titleOf(landscape, unit),
    me: act.actor.name,
    mayNotAnswer: becauseOf(allowed(act, maySetCapacity), act),
    /** The limit now and when it next becomes another, as far ahead as limits are set. */
    limits: Array.from({ length: 13 }, (_, n) => addQuarters(now, n))
      .map(quarter => ({ quarter, ...limitOf(unit, quarter) }))
      .filter((one, n, all) => one.points !== all[n - 1]?.points || one.basis !== all[n - 1]?.basis)
      .map(one => ({ ...one, quarter: f.quarter(one.quarter) })),
    set: set.toReversed().map(one => ({
      key: `${one.unit ?? ""} ${one.from}`,
      of: one.unit ? titleOf(landscape, unit) : t("limit.all"),
      points: one.points === null ? t(one.unit ? "limit.as-all" : "limit.as-guess") : f.number(one.points),
      from: f.quarter(one.from),
      why: one.why,
      who: t("set-by", { who: who.get(one.by) ?? "–", day: f.day(one.on) }),
    })),
    objections,
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const unit = paramOf(params, "unit");
  const { values } = await formOf(request);
  const kept =
    values.do === "answer"
      ? await answerTo(act, values.objection ?? "", values.answer)
      : values.do === "withdraw"
        ? await withdraw(act, values.objection ?? "")
        : await contestLimit(act, unit, values);
  if (kept.ok) throw redirect(`/landscape/change-limits/${unit}#objections`);
  const at = values.do === "answer" ? `-${values.objection}` : "";
  return refusedWith(
    act,
    values,
    kept.refusals.map(({ field, refusal }) => ({ field: field && `${field}${at}`, refusal })),
  );
}

/** What the page and its parts are made of. */
export type Data = Awaited<ReturnType<typeof loader>>;
/** What was sent and what is wrong with it. */
export type Sent = Awaited<ReturnType<typeof action>> | undefined;

export default function UnitLimit() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const tv = viewTexts(data.lang);
  return (
    <Page
      title={t("contest.title", { unit: data.name })}
      lead={t("contest.lead")}
      crumbs={[
        { label: tv("crumb.landscape"), href: "/landscape" },
        { label: tv("load.title"), href: "/landscape/load" },
        { label: t("limit.title"), href: "/landscape/change-limits" },
      ]}
      tools={<LinkButton href={`/landscape/load?unit=${data.unit}`}>{t("contest.load")}</LinkButton>}
      errors={sent?.errors}
    >
      <Card>
        <ul>
          {data.limits.map(({ quarter, points, basis }) => (
            <li key={quarter}>
              {quarter}: <b>{t("contest.now", { n: points })}</b> {t(`contest.basis.${basis}`)}
            </li>
          ))}
        </ul>
        {data.set.length > 0 && <Said data={data} />}
      </Card>
      <Card title={t("contest.objections")} id="objections">
        {data.objections.length === 0 && <p>{t("contest.none")}</p>}
        {data.objections.map(one => (
          <OneObjection key={one.id} one={one} data={data} sent={sent} />
        ))}
      </Card>
      <Contest data={data} sent={sent} />
    </Page>
  );
}

/** All that was said of the unit's limit and of everybody's: who, when and why. */
const Said = ({ data }: { data: Data }) => {
  const t = texts(data.lang);
  return (
    <DataTable
      caption={t("contest.history")}
      rows={data.set}
      rowKey={row => row.key}
      columns={[
        { key: "of", label: viewTexts(data.lang)("kind.unit"), cell: row => row.of },
        {
          key: "points",
          label: viewTexts(data.lang)("load.points"),
          align: "end",
          cell: row => row.points,
        },
        { key: "from", label: t("limit.from"), cell: row => row.from },
        { key: "why", label: t("limit.why"), cell: row => row.why },
        { key: "who", label: t("limit.who"), cell: row => row.who },
      ]}
    />
  );
};
