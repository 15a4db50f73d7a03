import { useLoaderData } from "react-router";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { DataTable, Empty, Facts, LinkButton, Page, Pill } from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { dutiesIn } from "./cover.ts";
import { declaredBy } from "./declared.server.ts";

const coverCodes = ["planned-in-time", "late", "no-initiative", "declared-not-relevant"] as const;

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const f = formats(lang);
  const covered = dutiesIn(landscape);
  const said = await declaredBy(
    act,
    covered.flatMap(({ item, cover }) => (cover.code === "declared-not-relevant" ? [item.id] : [])),
  );
  return {
    lang,
    counts: Object.fromEntries(
      coverCodes.map(code => [code, covered.filter(({ cover }) => cover.code === code).length]),
    ),
    rows: covered.map(({ item, cover }) => {
      const thing = landscape.byId.get(item.id)!.thing;
      return {
        id: item.id,
        title: titleOf(landscape, item.id),
        deadline: f.day(item.deadline),
        age: f.age(item.deadline, act.today),
        law: textOf(thing, "legalSource"),
        publisher: titleOf(landscape, textOf(thing, "source")),
        code: cover.code,
        initiative:
          "initiativeId" in cover
            ? { id: cover.initiativeId, title: titleOf(landscape, cover.initiativeId) }
            : undefined,
        note:
          cover.code === "declared-not-relevant"
            ? [cover.reason, said.get(item.id)].filter(Boolean).join(", ")
            : "",
      };
    }),
  };
}

const tones = {
  "planned-in-time": "ok",
  late: "bad",
  "no-initiative": "warm",
  "declared-not-relevant": "neutral",
} as const;

export default function Duties() {
  const { lang, rows, counts } = useLoaderData<typeof loader>();
  const t = texts(lang);
  if (rows.length === 0)
    return (
      <Page
        title={t("duties.title")}
        lead={t("duties.lead")}
        crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      >
        <Empty
          title={t("duties.empty")}
          ways={[
            { label: t("duties.starter"), href: "/landscape/starter" },
            { label: t("duties.add"), href: "/landscape/source-items/new" },
          ]}
        />
      </Page>
    );
  return (
    <Page
      title={t("duties.heading", { n: counts["planned-in-time"] ?? 0, total: rows.length })}
      lead={t("duties.lead")}
      crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      tools={
        <>
          <LinkButton href="/landscape/starter">{t("duties.starter")}</LinkButton>
          <TakeAway view="duties" />
        </>
      }
    >
      <Facts
        facts={coverCodes.map(code => ({
          figure: String(counts[code] ?? 0),
          words: t(`duties.${code}`),
          ...(code === "late" && counts[code] ? { tone: "bad" as const } : {}),
        }))}
      />
      <DataTable
        caption={t("duties.title")}
        rows={rows}
        rowKey={row => row.id}
        href={row => `/landscape/source-items/${row.id}`}
        columns={[
          { key: "title", label: t("duties.duty"), cell: row => row.title },
          {
            key: "deadline",
            label: t("duties.deadline"),
            cell: row => (
              <>
                {row.deadline} <small className="soft">{row.age}</small>
              </>
            ),
          },
          {
            key: "cover",
            label: t("duties.cover"),
            cell: row => (
              <>
                <Pill tone={tones[row.code]}>{t(`duties.${row.code}`)}</Pill> {row.note}
              </>
            ),
          },
          {
            key: "initiative",
            label: t("load.initiative"),
            cell: row =>
              row.initiative ? (
                <a href={`/landscape/initiatives/${row.initiative.id}`}>{row.initiative.title}</a>
              ) : (
                <a
                  href={`/landscape/initiatives/new?sourceItem=${encodeURIComponent(row.title)}&title=${encodeURIComponent(row.title)}`}
                >
                  {t("duties.make")}
                </a>
              ),
          },
          { key: "law", label: t("duties.law"), cell: row => row.law },
          { key: "publisher", label: t("duties.publisher"), cell: row => row.publisher },
        ]}
      />
    </Page>
  );
}
