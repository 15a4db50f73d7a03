import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, staffOf, withinPages } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Card,
  DataTable,
  Empty,
  Facts,
  Figure,
  Fold,
  Heat,
  LinkButton,
  Notice,
  Page,
} from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { landscapeOf } from "../register/landscape.server.ts";
import { texts as limitTexts } from "../settings/texts/index.ts";
import { texts } from "../texts/index.ts";
import { loadSight } from "./load.server.ts";
import { EachQuarter, Hardest } from "./load-tables.tsx";
import { planApproved } from "./planned.server.ts";
import { texts as ownTexts } from "./texts/index.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  const query = new URL(request.url).searchParams;
  const asked = query.get("unit") ?? "";
  const list = listOf(request, { sort: ["load"], filters: ["unit"], size: 15 });
  const sight = loadSight(act, landscape, landscape.units.has(asked) ? asked : null, list, query.has("all"));
  withinPages(list, sight.collisionCount);
  const plan = await planApproved(act);
  return {
    ...sight,
    plan: plan && { ...plan, on: formats(act.lang).dateTime(plan.on, act.zone) },
  };
}

export default function Load() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const own = ownTexts(data.lang);
  const f = formats(data.lang);
  const crumbs = [{ label: t("crumb.landscape"), href: "/landscape" }];
  if (!data.any && !data.chosen)
    return (
      <Page title={t("load.title")} lead={t("load.lead")} crumbs={crumbs}>
        <Empty
          title={t("load.empty")}
          time={t("empty.time")}
          ways={[
            { label: t("import.title"), href: "/landscape/import" },
            { label: t("load.add"), href: "/landscape/hits/new" },
          ]}
        />
      </Page>
    );
  const [worst] = data.hardest;
  const guess = data.unmeasured.length > 0 ? [own("no-length.guess", { n: data.unmeasured.length })] : [];
  return (
    <Page
      title={
        data.chosen
          ? t("load.of", { unit: data.chosen.name })
          : worst
            ? // A long initiative whose length is guessed short may make another unit the hardest hit.
              [t("load.hardest", { unit: worst.unit, year: data.year }), ...guess].join("; ")
            : t("load.title")
      }
      lead={
        worst
          ? `${t("load.sum", { n: worst.load, peak: worst.peak, peakLoad: worst.peakLoad })} ${t("load.most", { initiative: worst.by[0]?.title ?? "", n: worst.by[0]?.load ?? 0 })} ${t("load.lead")}`
          : data.chosen
            ? [t("load.nothing-next", { year: data.year }), ...guess].join(" ")
            : t("load.lead")
      }
      crumbs={[...crumbs, ...(data.chosen ? [{ label: t("load.title"), href: "/landscape/load" }] : [])]}
      tools={
        <>
          {data.chosen && <LinkButton href="/landscape/load">{t("load.all")}</LinkButton>}
          <TakeAway view="load" query={{ unit: data.chosen?.id ?? "" }} />
        </>
      }
    >
      {data.plan && (
        <Notice>
          {own("load.planned", { name: data.plan.name, on: data.plan.on })}{" "}
          <a href={data.plan.href}>{own("load.to-plan")}</a>
        </Notice>
      )}
      {!data.chosen && worst && <Hardest units={data.hardest} year={data.year} />}
      <Figure
        title={t("load.figure")}
        source={
          <>
            {data.source}{" "}
            <a href={`/landscape/change-limits${data.chosen ? `?unit=${data.chosen.id}` : ""}`}>
              {limitTexts(data.lang)("limit.change")}
            </a>
            {data.chosen && (
              <>
                {" "}
                <a href={`/landscape/change-limits/${data.chosen.id}`}>
                  {limitTexts(data.lang)("contest.link")}
                </a>
              </>
            )}
          </>
        }
      >
        <Heat caption={t("load.figure")} corner={t("kind.unit")} quarters={data.quarters} rows={data.rows} />
        {data.left > 0 && (
          <p>
            <a href="/landscape/load?all=units">{t("load.more-units", { n: data.left })}</a>
          </p>
        )}
      </Figure>
      {data.chosen ? (
        <EachQuarter quarters={data.inUnit} />
      ) : (
        <>
          <Facts
            facts={[
              {
                figure: f.number(data.collisionCount),
                words: t("load.collisions-words"),
                ...(data.collisionCount > 0 ? { tone: "warm" as const } : {}),
              },
              {
                figure: f.number(data.undated),
                words: t("load.undated-words"),
                href: "/landscape/initiatives?start=-",
              },
              ...(data.unmeasured.length > 0
                ? [
                    {
                      figure: f.number(data.unmeasured.length),
                      words: own("no-length.words", { n: data.unmeasured.length }),
                      href: "#no-length",
                      tone: "warm" as const,
                    },
                  ]
                : []),
            ]}
          />
          {data.unmeasured.length > 0 && (
            <Card id="no-length" title={`${own("no-length")} (${f.number(data.unmeasured.length)})`}>
              <Fold
                title={t("list.all-of", { n: data.unmeasured.length })}
                open={data.unmeasured.length <= 20}
              >
                <ul className="columns">
                  {data.unmeasured.map(({ id, title }) => (
                    <li key={id}>
                      <a href={`/landscape/initiatives/${id}/edit#f-quarters`}>{title}</a>
                    </li>
                  ))}
                </ul>
              </Fold>
            </Card>
          )}
          <Card title={t("load.collisions")} id="collisions">
            <DataTable
              caption={t("load.collisions")}
              rows={data.collisions}
              list={data.list}
              total={data.collisionCount}
              rowKey={row => row.key}
              href={row => `/landscape/load?unit=${row.unitId}`}
              empty={<p>{t("load.no-collisions")}</p>}
              columns={[
                { key: "unit", label: t("kind.unit"), cell: row => row.unit },
                { key: "quarter", label: t("load.quarter"), cell: row => row.quarter },
                { key: "points", label: t("load.points"), align: "end", cell: row => row.load },
                { key: "what", label: t("load.what"), cell: row => row.what },
              ]}
            />
          </Card>
        </>
      )}
    </Page>
  );
}
