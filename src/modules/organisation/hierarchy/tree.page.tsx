import "../organisation.css";
import { isId } from "../../../kernel/ids.ts";
import type { Day } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Button,
  DateInput,
  Empty,
  Facts,
  Field,
  Form,
  LinkButton,
  Notice,
  Page,
  Select,
  TextInput,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { becauseOf, dayIn, knownAhead, knownIn, noDayIn, readerOf } from "../page.ts";
import { mayChange, mayImport } from "../policy.ts";
import { countOrganisation } from "../responsibility/reads.server.ts";
import { texts } from "../texts/index.ts";
import { daysOfUnits, unitsAsKnownAt, unitsAsOf, unitsKnownSince } from "../unit/reads.server.ts";
import { Counts } from "./counts.tsx";
import { Differs } from "./differs.tsx";
import { NoDay } from "./no-day.tsx";
import { hierarchies, isHierarchy } from "./rules.ts";
import { compareTrees, countCompared } from "./rules-compare.ts";
import { Found, Units } from "./units.tsx";
import { foundView, treeView } from "./view.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const url = new URL(request.url);
  const on = dayIn(url, "on", act.today);
  const known = knownIn(url, act.today);
  const then = known < act.today;
  const asked = url.searchParams.get("hierarchy");
  const hierarchy = isHierarchy(asked) ? asked : "line";
  const asUnder = url.searchParams.get("under") ?? "";
  const search = (url.searchParams.get("q") ?? "").trim().slice(0, 200);
  const truth = await unitsAsOf(act, on, hierarchy);
  const units = then ? await unitsAsKnownAt(act, on, known, hierarchy) : truth;
  const days = await daysOfUnits(act);
  const under = isId(asUnder) && units.some(unit => unit.id === asUnder) ? asUnder : null;
  return {
    lang: act.lang,
    title: titleOf(act, on),
    on,
    known,
    then,
    today: act.today,
    hierarchy,
    under,
    /** What the address must say for another look at the same: nothing that is as usual. */
    asked: {
      on: on === act.today ? undefined : on,
      known: then ? known : undefined,
      hierarchy: hierarchy === "line" ? undefined : hierarchy,
    },
    search,
    empty: units.length === 0,
    /** Whether any unit was ever there, or is to come. */
    begun: days.length > 0,
    found: search ? foundView(units, search, act.lang) : null,
    tree: search ? null : treeView(units, under),
    before: days.findLast(day => day < on),
    after: days.find(day => day > on),
    fromNow:
      on === act.today || then
        ? null
        : on < act.today
          ? compareTrees(truth, await unitsAsOf(act, act.today, hierarchy))
          : compareTrees(await unitsAsOf(act, act.today, hierarchy), truth),
    unknown: then ? compareTrees(units, truth) : null,
    counts: then ? null : await countOrganisation(act, on),
    /** Of what was known then only the units are counted. */
    unitsThen: then ? units.length : null,
    nothing: await nothingBefore(act, on, then ? known : null, days[0]),
    ahead: knownAhead(url, act.today),
    noDay: noDayIn(url),
    mayNot: { change: becauseOf(mayChange(act), act), import: becauseOf(mayImport(act), act) },
  };
}
/** The day before which we know, or knew, nothing at all: no unit is then not "0 units". Null when we do. */
const nothingBefore = async (act: Act, on: Day, known: Day | null, first: Day | undefined) => {
  const since = known && (await unitsKnownSince(act));
  if (since && known < since) return { how: "knew", day: since } as const;
  return first && on < first ? ({ how: "know", day: first } as const) : null;
};
export type TreeData = Awaited<ReturnType<typeof loader>>;

const titleOf = (act: Act, on: Day): string => {
  const t = texts(act.lang);
  const day = formats(act.lang).day(on);
  if (on === act.today) return t("tree.title.now");
  return on > act.today ? t("tree.title.ahead", { day }) : t("tree.title", { day });
};

export default function Tree({ loaderData: data }: { loaderData: TreeData }) {
  const t = texts(useLang());
  // Before anything is there, there is nothing to count, look for or take along.
  const { begun } = data;
  return (
    <Page
      title={data.title}
      lead={t("tree.lead")}
      tools={
        <>
          <LinkButton href={addresses.newUnit()} disabledBecause={data.mayNot.change}>
            {t("unit.new")}
          </LinkButton>
          <LinkButton href={addresses.import} disabledBecause={data.mayNot.import}>
            {t("import.link")}
          </LinkButton>
          <LinkButton kind="quiet" href={addresses.changes}>
            {t("changes.link")}
          </LinkButton>
        </>
      }
    >
      <NoDay asked={data.noDay} />
      {data.ahead && <Notice tone="warm" title={t("tree.known.ahead")} />}
      {data.nothing && (
        <Notice
          title={t(`tree.nothing.${data.nothing.how}`, { day: formats(data.lang).day(data.nothing.day) })}
        />
      )}
      {begun && !data.nothing && data.unitsThen !== null && (
        <Facts
          facts={[
            {
              figure: formats(data.lang).number(data.unitsThen),
              words: t("counts.units-then", { n: data.unitsThen }),
            },
          ]}
        />
      )}
      {!data.nothing && begun && data.counts && <Counts counts={data.counts} data={data} />}
      {begun && <Asked data={data} />}
      {begun && <Comparisons data={data} />}
      {data.empty && !data.nothing && <Nothing data={data} />}
      {!data.empty && data.found && <Found data={data} found={data.found} />}
      {!data.empty && data.tree && <Units data={data} tree={data.tree} />}
      {begun && (
        <ul className="exports">
          {["csv", "xlsx", "json"].map(format => (
            <li key={format}>
              <a href={addresses.export(`units.${format}`, data.on, data.asked.known)} download>
                {t("export.units", { format: format.toUpperCase() })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

const Asked = ({ data }: { data: TreeData }) => {
  const t = texts(useLang());
  const f = useFormats();
  const moved = (on: Day) =>
    addresses.treeAs({ ...data.asked, on, ...(data.under && { under: data.under }) });
  return (
    <>
      <Form method="get" action="/organisation" inline auto>
        <Field name="on" label={t("tree.on")}>
          <DateInput value={data.on} />
        </Field>
        <Field name="hierarchy" label={t("tree.hierarchy")}>
          <Select
            value={data.hierarchy}
            options={hierarchies.map(one => ({ value: one, label: t(`hierarchy.${one}`) }))}
          />
        </Field>
        <Field name="q" label={t("tree.search")}>
          <TextInput type="search" value={data.search} />
        </Field>
        <Field name="known" label={t("tree.known")} why={t("tree.known.why")}>
          <DateInput value={data.known} max={data.today} />
        </Field>
        {data.under && <input type="hidden" name="under" value={data.under} />}
        <Button>{t("tree.show")}</Button>
      </Form>
      <p className="moves">
        {data.before && <a href={moved(data.before)}>{t("tree.before-this", { day: f.day(data.before) })}</a>}
        {data.after && <a href={moved(data.after)}>{t("tree.after-this", { day: f.day(data.after) })}</a>}
        {(data.on !== data.today || data.then) && (
          <a href={addresses.treeAs({ hierarchy: data.asked.hierarchy })}>{t("tree.back")}</a>
        )}
      </p>
    </>
  );
};

const Comparisons = ({ data }: { data: TreeData }) => {
  const t = texts(useLang());
  const f = useFormats();
  const day = f.day(data.on);
  const known = f.day(data.known);
  // Where nothing was known, there is nothing to compare with but what has been learnt since.
  if (data.nothing && (!data.unknown || countCompared(data.unknown) === 0)) return null;
  if (data.unknown)
    return (
      <Differs
        title={t("tree.unknown", { known, day })}
        none={t("tree.unknown.none", { known, day })}
        compared={data.unknown}
        on={data.on}
      />
    );
  if (!data.fromNow) return null;
  const since = data.on < data.today;
  return (
    <Differs
      title={since ? t("tree.since", { day }) : t("tree.until", { day })}
      none={t("tree.same")}
      compared={data.fromNow}
      on={since ? data.today : data.on}
    />
  );
};

const Nothing = ({ data }: { data: TreeData }) => {
  const t = texts(useLang());
  if (data.begun) return <Empty title={t("tree.none-then")}>{t("tree.none-then.what")}</Empty>;
  return (
    <Empty
      title={t("tree.empty")}
      time={t("tree.empty.time")}
      ways={[
        { label: t("import.link"), href: addresses.import, note: t("tree.empty.import") },
        { label: t("unit.new"), href: addresses.newUnit(), note: t("tree.empty.hand") },
      ]}
    >
      <p>{t("tree.empty.what")}</p>
    </Empty>
  );
};
