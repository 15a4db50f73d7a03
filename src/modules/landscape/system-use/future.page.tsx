import { useLoaderData } from "react-router";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Button,
  Card,
  DataTable,
  DateInput,
  Empty,
  Facts,
  Field,
  Fold,
  Form,
  Page,
} from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { landscapeOf } from "../register/landscape.server.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { dayAsked, futureOf } from "./future.ts";

const open = 30;
const changing = ["goes", "comes", "changes"] as const;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const f = formats(lang);
  const day = dayAsked(landscape, new URL(request.url).searchParams);
  const { now, unsaid, silent, uses, uncovered, undated, unmeasured } = futureOf(landscape, day);
  return {
    lang,
    day,
    written: f.day(day),
    today: act.today,
    any: (landscape.things.get("system-use")?.length ?? 0) > 0,
    now,
    unsaid,
    silent,
    ahead: uses.filter(({ state }) => state !== "goes").length,
    undated,
    groups: changing.map(state => ({
      state,
      rows: uses
        .filter(use => use.state === state)
        .map(({ id, initiativeId, on }) => ({
          id,
          title: titleOf(landscape, id),
          on: on ? f.dayShort(on) : "",
          guessed: initiativeId !== null && unmeasured.has(initiativeId),
          initiative: initiativeId ? { id: initiativeId, title: titleOf(landscape, initiativeId) } : null,
        }))
        .sort((a, b) => f.compare(a.title, b.title)),
    })),
    uncovered: uncovered
      .map(id => ({ id, title: titleOf(landscape, id) }))
      .sort((a, b) => f.compare(a.title, b.title)),
  };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["groups"][number]["rows"][number];

export default function FuturePage() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  const crumbs = [{ label: t("crumb.landscape"), href: "/landscape" }];
  if (!data.any)
    return (
      <Page title={t("future.title")} lead={t("future.lead")} crumbs={crumbs}>
        <Empty
          title={t("future.empty")}
          time={t("empty.time")}
          ways={[
            { label: t("import.title"), href: "/landscape/import" },
            { label: t("landscape.start-hand"), href: "/landscape/system-uses/new" },
          ]}
        />
      </Page>
    );
  const unsaid = data.unsaid > 0 ? [t("future.unsaid", { n: data.unsaid, total: data.now })] : [];
  return (
    <Page
      title={[t("future.heading", { day: data.written, n: data.ahead }), ...unsaid].join("; ")}
      lead={t("future.lead")}
      crumbs={crumbs}
      tools={
        <>
          <Form method="get" inline auto>
            <Field name="day" label={t("future.day")}>
              <DateInput value={data.day} min={data.today} />
            </Field>
            <Button>{t("show")}</Button>
          </Form>
          <TakeAway view="future" query={{ day: data.day }} />
        </>
      }
    >
      <Facts
        facts={[
          { figure: f.number(data.now), words: t("future.now-words") },
          ...data.groups.map(({ state, rows }) => ({
            // Nothing known of any is not nothing that happens.
            figure:
              rows.length === 0 && data.now > 0 && data.unsaid === data.now ? "–" : f.number(rows.length),
            words: [t(`future.${state}-words`), ...(rows.length === 0 ? unsaid : [])].join("; "),
            href: `#${state}`,
          })),
        ]}
      />
      {data.groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ state, rows }) => (
          <Card key={state} id={state} title={`${t(`future.${state}`)} (${f.number(rows.length)})`}>
            {rows.length > open ? (
              <Fold title={t("list.all-of", { n: rows.length })}>
                <Uses caption={t(`future.${state}`)} rows={rows} />
              </Fold>
            ) : (
              <Uses caption={t(`future.${state}`)} rows={rows} />
            )}
          </Card>
        ))}
      {data.uncovered.length > 0 && (
        <Card id="uncovered" title={t("future.uncovered", { n: data.uncovered.length })}>
          <p className="soft">{t("future.uncovered-why")}</p>
          <Fold title={t("list.all-of", { n: data.uncovered.length })}>
            <ul className="columns">
              {data.uncovered.map(use => (
                <li key={use.id}>
                  <a href={`/landscape/system-uses/${use.id}`}>{use.title}</a>
                </li>
              ))}
            </ul>
          </Fold>
        </Card>
      )}
      {data.silent > 0 && <p className="soft">{t("future.silent", { n: data.silent })}</p>}
      {data.undated > 0 && <p className="soft">{t("future.undated", { n: data.undated })}</p>}
    </Page>
  );
}

const Uses = ({ caption, rows }: { caption: string; rows: readonly Row[] }) => {
  const t = texts(useLoaderData<typeof loader>().lang);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={row => row.id}
      href={row => `/landscape/system-uses/${row.id}`}
      columns={[
        { key: "title", label: t("quality.system"), cell: row => row.title },
        {
          key: "on",
          label: t("future.from"),
          cell: row => (
            <>
              {row.on} {row.guessed && <small className="soft">{t("future.if-short")}</small>}
            </>
          ),
        },
        {
          key: "by",
          label: t("load.initiative"),
          cell: row =>
            row.initiative ? (
              <a href={`/landscape/initiatives/${row.initiative.id}`}>{row.initiative.title}</a>
            ) : (
              t("future.own-dates")
            ),
        },
      ]}
    />
  );
};
