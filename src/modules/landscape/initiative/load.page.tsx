import { useLoaderData } from "react-router";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Card,
  DataTable,
  Empty,
  Facts,
  Figure,
  Heat,
  LinkButton,
  Page,
  Pill,
} from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { changeLoad } from "./load.ts";
import { type Collision, guessedLimit } from "./rules-load.ts";

const unitsShown = 40;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const { cells, undated, quarters, hardest } = changeLoad(landscape);
  const t = texts(lang);
  const f = formats(lang);
  const chosen = new URL(request.url).searchParams.get("unit");
  const at = new Map(cells.map(cell => [`${cell.unitId} ${cell.quarter}`, cell]));
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(cell.unitId, (sums.get(cell.unitId) ?? 0) + cell.load);
  const units = [...sums]
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id)
    .filter(id => !chosen || id === chosen)
    .slice(0, unitsShown);
  const worst = hardest[0];
  const collided = cells.filter(cell => cell.collisions.length > 0 && (!chosen || cell.unitId === chosen));
  return {
    lang,
    quarters,
    chosen: chosen ? titleOf(landscape, chosen) : undefined,
    any: cells.length > 0,
    limit: guessedLimit,
    undated: undated.length,
    left: sums.size - units.length,
    hardest: worst && {
      id: worst.unitId,
      unit: titleOf(landscape, worst.unitId),
      load: worst.load,
      peak: f.quarter(worst.peak.quarter),
      peakLoad: worst.peak.load,
      by: worst.by.map(part => ({
        id: part.initiativeId,
        title: titleOf(landscape, part.initiativeId),
        load: part.load,
      })),
    },
    year: String(Number(act.today.slice(0, 4)) + 1),
    rows: units.map(id => ({
      key: id,
      label: titleOf(landscape, id),
      href: `/landscape/load?unit=${id}`,
      cells: quarters.map(quarter => at.get(`${id} ${quarter}`)?.load ?? null),
    })),
    inUnit: chosen
      ? quarters.flatMap(quarter =>
          (at.get(`${chosen} ${quarter}`)?.hits ?? []).map(hit => ({
            key: `${quarter}${hit.initiativeId}`,
            quarter: f.quarter(quarter),
            id: hit.initiativeId,
            title: titleOf(landscape, hit.initiativeId),
            weight: hit.weight,
            starts: hit.starts,
          })),
        )
      : [],
    collisions: collided.slice(0, 60).map(cell => ({
      key: `${cell.unitId}${cell.quarter}`,
      unit: titleOf(landscape, cell.unitId),
      unitId: cell.unitId,
      quarter: f.quarter(cell.quarter),
      load: cell.load,
      what: cell.collisions
        .map(collision => collisionText(collision, id => titleOf(landscape, id), t, f))
        .join(" "),
    })),
    collisionCount: collided.length,
  };
}

const collisionText = (
  collision: Collision,
  title: (id: string) => string,
  t: ReturnType<typeof texts>,
  f: ReturnType<typeof formats>,
): string => {
  if (collision.code === "over-limit") return t("load.over-limit", { n: collision.over });
  const names = f.list(collision.initiativeIds.slice(0, 4).map(title));
  return collision.code === "same-system-use"
    ? t("load.same-system", { system: title(collision.systemUseId), initiatives: names })
    : t("load.start-together", { initiatives: names });
};

export default function Load() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  if (!data.any && !data.chosen)
    return (
      <Page
        title={t("load.title")}
        lead={t("load.lead")}
        crumbs={[{ label: t("landscape.title"), href: "/landscape" }]}
      >
        <Empty
          title={t("load.empty")}
          ways={[
            { label: t("import.title"), href: "/landscape/import" },
            { label: t("load.add"), href: "/landscape/hits/new" },
          ]}
        />
      </Page>
    );
  return (
    <Page
      title={
        data.chosen
          ? t("load.of", { unit: data.chosen })
          : data.hardest
            ? t("load.hardest", { unit: data.hardest.unit, year: data.year })
            : t("load.title")
      }
      lead={t("load.lead")}
      crumbs={[{ label: t("landscape.title"), href: "/landscape" }]}
      tools={
        <>
          {data.chosen && <LinkButton href="/landscape/load">{t("load.all")}</LinkButton>}
          <LinkButton href="/landscape/export/load.xlsx">{t("export.xlsx")}</LinkButton>
        </>
      }
    >
      {!data.chosen && data.hardest && (
        <Card title={t("load.by-what", { unit: data.hardest.unit, year: data.year })}>
          <p>
            {t("load.sum", {
              n: data.hardest.load,
              peak: data.hardest.peak,
              peakLoad: data.hardest.peakLoad,
            })}
          </p>
          <DataTable
            caption={t("load.by-what", { unit: data.hardest.unit, year: data.year })}
            rows={data.hardest.by}
            rowKey={row => row.id}
            href={row => `/landscape/initiatives/${row.id}`}
            columns={[
              { key: "title", label: t("load.initiative"), cell: row => row.title },
              { key: "load", label: t("load.points"), align: "end", cell: row => row.load },
            ]}
          />
        </Card>
      )}
      <Figure
        title={t("load.figure")}
        source={t("load.source", { limit: data.limit })}
        csv="/landscape/export/load.csv"
      >
        <Heat
          caption={t("load.figure")}
          corner={t("kind.unit")}
          quarters={data.quarters}
          rows={data.rows}
          limit={data.limit}
        />
        {data.left > 0 && !data.chosen && <p className="soft">{t("load.more-units", { n: data.left })}</p>}
      </Figure>
      {data.inUnit.length > 0 && (
        <Card title={t("load.each-quarter")}>
          <DataTable
            caption={t("load.each-quarter")}
            rows={data.inUnit}
            rowKey={row => row.key}
            href={row => `/landscape/initiatives/${row.id}`}
            columns={[
              { key: "title", label: t("load.initiative"), cell: row => row.title },
              { key: "quarter", label: t("load.quarter"), cell: row => row.quarter },
              { key: "weight", label: t("load.points"), align: "end", cell: row => row.weight },
              {
                key: "starts",
                label: t("load.starts"),
                cell: row => (row.starts ? <Pill tone="warm">{t("load.starts-here")}</Pill> : ""),
              },
            ]}
          />
        </Card>
      )}
      <Facts
        facts={[
          {
            figure: String(data.collisionCount),
            words: t("load.collisions-words"),
            ...(data.collisionCount > 0 ? { tone: "warm" as const } : {}),
          },
          {
            figure: String(data.undated),
            words: t("load.undated-words"),
            href: "/landscape/initiatives?start=-",
          },
        ]}
      />
      <Card title={t("load.collisions")}>
        <DataTable
          caption={t("load.collisions")}
          rows={data.collisions}
          rowKey={row => row.key}
          href={row => `/landscape/load?unit=${row.unitId}`}
          empty={<p>{t("load.no-collisions")}</p>}
          columns={[
            { key: "unit", label: t("kind.unit"), cell: row => row.unit },
            { key: "quarter", label: t("load.quarter"), cell: row => row.quarter },
            { key: "load", label: t("load.points"), align: "end", cell: row => row.load },
            { key: "what", label: t("load.what"), cell: row => row.what },
          ]}
        />
      </Card>
    </Page>
  );
}
