import { isId } from "../../../kernel/ids.ts";
import type { Day } from "../../../kernel/period.ts";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { Card, Grid, LinkButton, Notice, Page, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { TakeAway } from "../export/take-away.tsx";
import { becauseOf, dayIn, knownAhead, knownIn, readerOf } from "../page.ts";
import { PlannedList } from "../planned/planned-list.tsx";
import { mayAppoint, mayChange } from "../policy.ts";
import { type Holding, responsibilitiesOf } from "../responsibility/reads.server.ts";
import { linksOfUnit, thingsOfUnit } from "../responsibility/things.server.ts";
import { texts } from "../texts/index.ts";
import { Told } from "../told.tsx";
import { When } from "../when.tsx";
import { Managed, UnitFacts } from "./about-unit.tsx";
import { AnswersFor } from "./answers-for.tsx";
import { Duties } from "./duties.tsx";
import { seeUnitKnownAt } from "./known.server.ts";
import { Mergers } from "./mergers.tsx";
import { seeUnit } from "./reads.server.ts";
import type { Unit } from "./rules.ts";
import { Children, Positions } from "./within.tsx";

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const id = paramOf(params, "id");
  const url = new URL(request.url);
  const on = dayIn(url, "on", act.today);
  const known = knownIn(url, act.today);
  const then = known < act.today;
  const sight = isId(id) ? await (then ? seeUnitKnownAt(act, id, on, known) : seeUnit(act, id, on)) : null;
  if (!sight) throw notFound();
  const { names, ...rest } = sight;
  const groups = then ? [] : await thingsOfUnit(act, id, on);
  const objects = groups.flatMap(group => group.things);
  const holdings: Record<string, Holding[]> = {};
  for (const one of objects.length > 0 ? await responsibilitiesOf(act, { objects }, on) : [])
    holdings[one.object] = [...(holdings[one.object] ?? []), one];
  return {
    lang: act.lang,
    ...rest,
    title:
      sight.unit?.name ?? sight.slices.at(-1)?.value.name ?? names.get(id) ?? texts(act.lang)("unit.never"),
    names: Object.fromEntries(names),
    groups,
    holdings,
    links: then ? [] : linksOfUnit(act, id),
    on,
    known,
    /** What we knew on another day is looked at, so every way on leads to what we knew then. */
    knownThen: then ? known : undefined,
    today: act.today,
    told: url.searchParams.get("done"),
    ahead: knownAhead(url, act.today),
    /** What is shown is not how it is today, and a change is of today's. */
    past: on < act.today || then ? texts(act.lang)("unit.past-view") : undefined,
    mayNot: { change: becauseOf(mayChange(act), act), appoint: becauseOf(mayAppoint(act, "manager"), act) },
  };
}
export type UnitData = Awaited<ReturnType<typeof loader>>;

export default function UnitPage({ loaderData: data }: { loaderData: UnitData }) {
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t("unit.lead")}
      crumbs={[{ label: t("tree.link"), href: addresses.treeAs({ on: data.on, known: data.knownThen }) }]}
      tools={<Tools data={data} />}
    >
      <Told what={data.told} />
      <When on={data.on} known={{ on: data.known, latest: data.today }} />
      {data.ahead && <Notice tone="warm" title={t("tree.known.ahead")} />}
      {data.knownThen && <KnownThen data={data} known={data.knownThen} />}
      <Mergers data={data} />
      {data.unit ? <There data={data} unit={data.unit} /> : <NotThen data={data} />}
      {!data.knownThen && (
        <Card title={t("planned.for-unit")}>
          <PlannedList
            planned={data.planned}
            names={data.names}
            none={t("planned.none-unit")}
            cancel={
              data.mayNot.change
                ? undefined
                : (on, taken) => addresses.cancelPlanned("unit", taken ?? data.id, on)
            }
          />
        </Card>
      )}
    </Page>
  );
}

const Tools = ({ data }: { data: UnitData }) => {
  const t = texts(useLang());
  const change = (what: "details" | "place" | "merge" | "end" | "correct") => (
    <LinkButton
      href={addresses.changeUnit(data.id, what)}
      // A correction is the one verb for a day in the past; not so for what we knew once.
      disabledBecause={data.mayNot.change ?? (what === "correct" && !data.knownThen ? undefined : data.past)}
    >
      {t(`unit.change.${what}`)}
    </LinkButton>
  );
  return (
    <>
      {change("details")}
      {change("place")}
      {change("merge")}
      {change("end")}
      {change("correct")}
      {data.links.map(({ label, href }) => (
        <LinkButton key={href} kind="quiet" href={href}>
          {label}
        </LinkButton>
      ))}
      <LinkButton kind="quiet" href={addresses.around(data.id)}>
        {t("around.link")}
      </LinkButton>
      <LinkButton kind="quiet" href={addresses.history("unit", data.id, data.on, data.knownThen)}>
        {t("history.link")}
      </LinkButton>
      {data.unit && <TakeAway what={`units-${data.id}`} on={data.on} known={data.knownThen} />}
    </>
  );
};

const KnownThen = ({ data, known }: { data: UnitData; known: Day }) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Notice title={t("history.answer", { day: f.day(data.on), known: f.day(known) })}>
      <p>{t("unit.known-then")}</p>
      <p>
        <a href={addresses.unit(data.id, data.on)}>{t("unit.known-now")}</a>
      </p>
    </Notice>
  );
};

const NotThen = ({ data }: { data: UnitData }) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Notice tone="warm" title={t("unit.not-then", { day: f.day(data.on) })}>
      <ul>
        {data.slices.map(slice => (
          <li key={slice.from}>
            {slice.value.name}: {f.day(slice.from)} – {slice.to ? f.day(slice.to) : t("period.open")}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

const There = ({ data, unit }: { data: UnitData; unit: Unit }) => (
  <>
    <Grid columns="two">
      <Managed data={data} />
      <UnitFacts data={data} unit={unit} />
    </Grid>
    <Duties data={data} />
    {!data.knownThen && <AnswersFor groups={data.groups} holdings={data.holdings} />}
    <Positions data={data} />
    <Children data={data} />
  </>
);
