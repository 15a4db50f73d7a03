import { useLoaderData } from "react-router";
import {
  type LoaderArgs,
  listOf,
  notFound,
  paramOf,
  staffOf,
  withinPages,
} from "../../../platform/http/page.ts";
import { type Formats, formats } from "../../../platform/i18n/index.ts";
import {
  Button,
  Card,
  DataTable,
  Facts,
  Field,
  Fold,
  Form,
  LinkButton,
  Page,
  Pill,
  Select,
} from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { landscapeOf } from "../register/landscape.server.ts";
import { texts } from "../texts/index.ts";
import { ReachFigure } from "./reach-figure.tsx";
import { keyOf } from "./rules.ts";
import {
  addressOfThing,
  answerText,
  crumbsOf,
  depthOf,
  depths,
  impactIn,
  kindText,
  pathText,
  stopsUnknown,
} from "./view.ts";

const shownOfEach = 15;

export async function loader({ request, context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const whole = await landscapeOf(act);
  const id = paramOf(params, "id");
  const query = new URL(request.url).searchParams;
  const depth = depthOf(query);
  const impact = impactIn(whole, id, depth);
  if (!impact) throw notFound();
  const f = formats(lang);
  const stopping = new Set(impact.stops.map(({ thing }) => thing.id));
  const chosen = impact.groups.find(({ kind }) => kind === query.get("kind"));
  const list = listOf(request, { sort: ["steps"], filters: ["depth", "kind"] });
  if (chosen) withinPages(list, chosen.things.length);
  return {
    lang,
    id,
    depth,
    list,
    name: impact.name,
    crumbs: crumbsOf(impact.kind, id, impact.name, lang),
    answer: answerText(impact, lang),
    stops: stopsUnknown(impact) ? null : impact.stops.length,
    units: atLeast(impact.units, impact.usersSaid, f),
    unitsTold: impact.units,
    tasks: atLeast(impact.tasks, impact.tasksSaid, f),
    tasksTold: impact.tasks,
    chosen: chosen?.kind,
    all: impact.groups.map(({ kind, things, bySteps }) => ({
      label: kindText(kind, lang),
      bySteps,
      total: things.length,
    })),
    groups: (chosen ? [chosen] : impact.groups).map(({ kind, things, bySteps }) => ({
      kind,
      label: kindText(kind, lang),
      total: things.length,
      far: bySteps.flatMap((n, i) =>
        n > 0 ? [texts(lang)("impact.far", { things: f.number(n), n: i + 1 })] : [],
      ),
      rows: (chosen ? things.slice(list.skip, list.skip + list.size) : things.slice(0, shownOfEach)).map(
        reached => ({
          id: reached.thing.id,
          name: reached.thing.name,
          href: addressOfThing(kind, reached.thing.id),
          stops: stopping.has(reached.thing.id),
          loses: impact.losing.has(keyOf(reached.thing)),
          answers: impact.answering.has(keyOf(reached.thing)),
          steps: reached.path.length,
          path: pathText(whole, impact.name, reached),
        }),
      ),
    })),
  };
}

/** How many, where it is not said of every system: at least so many, and of none nobody knows. */
const atLeast = (n: number, said: boolean, f: Formats): string =>
  said ? f.number(n) : n === 0 ? "?" : `≥ ${f.number(n)}`;

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ImpactPage() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  return (
    <Page
      title={t("impact.page", { name: data.name })}
      lead={data.answer}
      crumbs={data.crumbs}
      tools={
        <>
          <Form method="get" auto inline>
            <Field name="depth" label={t("impact.depth")}>
              <Select
                value={String(data.depth)}
                options={depths.map(depth => ({ value: String(depth), label: String(depth) }))}
              />
            </Field>
            <Button>{t("show")}</Button>
          </Form>
          <LinkButton href={`/landscape/neighbourhood/${data.id}`}>{t("neighbourhood.title")}</LinkButton>
          <TakeAway
            view="impact"
            query={{ of: data.id, depth: String(data.depth), kind: data.chosen ?? "" }}
          />
        </>
      }
    >
      <Facts
        facts={[
          {
            figure: data.stops === null ? "?" : f.number(data.stops),
            words: t("impact.stops-words", { n: data.stops ?? 0 }),
            ...(data.stops === null || data.stops > 0 ? { tone: "bad" as const } : {}),
          },
          {
            figure: data.units,
            words: t("impact.units-words", { n: data.unitsTold }),
            ...(data.unitsTold > 0 ? { tone: "warm" as const } : {}),
          },
          { figure: data.tasks, words: t("impact.tasks-words", { n: data.tasksTold }) },
          {
            figure: f.number(data.all.reduce((sum, { total }) => sum + total, 0)),
            words: t("impact.reached-words", { n: data.depth }),
          },
        ]}
      />
      {data.all.length === 0 ? (
        <Card>
          <p>{t("impact.none")}</p>
        </Card>
      ) : (
        <ReachFigure bars={data.all} source={t("impact.lead")} />
      )}
      {data.groups.map((group, i) => (
        <Card key={group.kind} id={group.kind} title={`${group.label} (${f.number(group.total)})`}>
          <p className="soft">{f.list(group.far)}</p>
          {data.chosen ? (
            <Reached group={group} data={data} />
          ) : (
            <Fold title={t("impact.which")} open={i === 0}>
              <Reached group={group} data={data} />
            </Fold>
          )}
        </Card>
      ))}
    </Page>
  );
}

const Reached = ({ group, data }: { group: Data["groups"][number]; data: Data }) => {
  const t = texts(data.lang);
  return (
    <>
      <DataTable
        caption={group.label}
        rows={group.rows}
        {...(data.chosen ? { list: data.list } : {})}
        total={group.total}
        rowKey={row => row.id}
        href={row => row.href}
        columns={[
          { key: "name", label: t("impact.thing"), cell: row => row.name },
          {
            key: "steps",
            label: t("impact.away"),
            cell: row => (
              <div>
                {t("impact.steps", { n: row.steps })}{" "}
                {row.stops && <Pill tone="bad">{t("impact.stops")}</Pill>}
                {row.loses && <Pill tone="warm">{t("impact.loses")}</Pill>}
                {row.answers && <small className="soft block">{t("impact.answers")}</small>}
              </div>
            ),
          },
          { key: "path", label: t("impact.path"), cell: row => row.path },
        ]}
      />
      {!data.chosen && group.total > group.rows.length && (
        <a href={`?depth=${data.depth}&kind=${group.kind}`}>{t("list.all-of", { n: group.total })}</a>
      )}
    </>
  );
};
