import { useLoaderData } from "react-router";
import type { Lang } from "../../../kernel/lang.ts";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats, whole } from "../../../platform/i18n/index.ts";
import { Card, Empty, Facts, Fold, LinkButton, Matrix, Page } from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { keptWith, landscapeOf } from "../register/landscape.server.ts";
import { type Landscape, textOf } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { items, recordOf } from "./facts.ts";
import { AgainstCard } from "./follows-card.tsx";
import { againstEverywhere } from "./follows-show.ts";
import { type GapView, gapGroups, gapViews } from "./gaps.ts";
import { GapsCard } from "./gaps-card.tsx";
import type { ArticleItem, ItemStatus } from "./rules.ts";
import { lacksIn } from "./rules-groups.ts";
import { texts as ownTexts } from "./texts/index.ts";
import { undescribedUses, unsaidUses } from "./undescribed.ts";
import { UndescribedCard } from "./undescribed-card.tsx";

const shown = 25;

/** Filled in by whoever has activities to share, it comes back by the import. */
const template = "/landscape/export/template-processings.xlsx";

/** Art. 30(2)(a) to (d), each judged as its like in art. 30(1). */
const processorItems: readonly [letter: "a" | "b" | "c" | "d", judgedAs: ArticleItem][] = [
  ["a", "a"],
  ["b", "b"],
  ["c", "e"],
  ["d", "g"],
];

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const record = recordOf(landscape);
  const t = texts(lang);
  const asked = new URL(request.url).searchParams;
  const page = Math.max(1, Number(asked.get("page")) || 1);
  const view = gapViews.find(known => known === asked.get("by")) ?? "kind";
  const sum = record.activities.reduce(
    (all, { completeness }) => ({
      complete: all.complete + completeness.complete,
      applicable: all.applicable + completeness.applicable,
    }),
    { complete: 0, applicable: 0 },
  );
  return {
    lang,
    total: record.activities.length,
    page,
    pages: Math.ceil(record.activities.length / shown),
    complete: record.activities.filter(
      ({ completeness }) => completeness.complete === completeness.applicable,
    ).length,
    share: sum.applicable === 0 ? null : sum.complete / sum.applicable,
    gapCount: lacksIn(record.gaps).length,
    undescribed: undescribedUses(landscape).map(({ id }) => ({ id, title: titleOf(landscape, id) })),
    unsaid: unsaidUses(landscape).map(({ id }) => ({ id, title: titleOf(landscape, id) })),
    against: againstEverywhere(landscape, lang, asked.get("all") === "against"),
    officer: landscape.protectionOfficer?.name,
    rows: record.activities.slice((page - 1) * shown, page * shown).map(({ thing, completeness }) => ({
      key: thing.id,
      label: titleOf(landscape, thing.id),
      href: `/landscape/processings/${thing.id}`,
      cells: items.map(item => statusCell(completeness.items[item].status, lang)),
    })),
    view,
    groups: await groupsOf(landscape, view, lang, asked.get("all")),
    forOthers: record.forOthers.map(({ thing, completeness }) => ({
      key: thing.id,
      label: titleOf(landscape, thing.id),
      href: `/landscape/processings/${thing.id}`,
      cells: [
        { text: textOf(thing, "onBehalfOf") },
        ...processorItems.map(([, item]) => statusCell(completeness.items[item].status, lang)),
      ],
    })),
    legal: [...new Set(record.legal.map(({ code }) => code))].map(code => ({
      code,
      what: t(`record.legal.${code}`),
      activities: record.legal
        .filter(gap => gap.code === code)
        .map(({ activityId: id }) => ({ id, title: titleOf(landscape, id) })),
    })),
  };
}

/** Each gap in words takes longer than all else; opened groups are asked for by few. */
const groupsOf = (landscape: Landscape, view: GapView, lang: Lang, all: string | null) => {
  const groups = async () => gapGroups(landscape, recordOf(landscape), view, lang, all);
  return all === null ? keptWith(landscape, `record ${view} ${lang}`, groups) : groups();
};

const statusCell = (status: ItemStatus["status"], lang: Lang) => ({
  text: texts(lang)(`record.status.${status}`),
  ...(status === "missing"
    ? { tone: "bad" as const }
    : status === "partial"
      ? { tone: "warm" as const }
      : {}),
});

export default function RecordPage() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const own = ownTexts(data.lang);
  const f = formats(data.lang);
  if (data.total === 0)
    return (
      <Page
        title={t("record.title")}
        lead={t("record.lead")}
        crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      >
        {data.undescribed.length > 0 && <p>{own("no-record")}</p>}
        <UndescribedCard uses={data.undescribed} unsaid={data.unsaid} />
        <Empty
          title={t("record.empty")}
          ways={[
            { label: t("import.title"), href: "/landscape/import" },
            { label: t("record.add"), href: "/landscape/processings/new" },
            { label: ownTexts(data.lang)("record.template"), href: template },
          ]}
        />
      </Page>
    );
  return (
    <Page
      title={t("record.heading", { n: data.gapCount })}
      lead={t("record.lead")}
      crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      tools={
        <>
          <LinkButton kind="primary" href="/landscape/processings">
            {t("record.all")}
          </LinkButton>
          <LinkButton href="/landscape/assessments-waiting">{own("list.title")}</LinkButton>
          <LinkButton href={template}>{own("record.template")}</LinkButton>
          <TakeAway view="record" />
        </>
      }
    >
      <Facts
        facts={[
          {
            figure: t("record.complete", { n: data.complete, total: data.total }),
            words: t("record.complete-words"),
          },
          { figure: data.share === null ? "–" : f.percent(data.share), words: t("record.share-words") },
          {
            figure: f.number(data.gapCount),
            words: t("record.gaps-words"),
            href: "#gaps",
            ...(data.gapCount > 0 ? { tone: "warm" as const } : {}),
          },
          ...(data.undescribed.length > 0
            ? [
                {
                  figure: f.number(data.undescribed.length),
                  words: own("undescribed-words"),
                  href: "#undescribed",
                  tone: "bad" as const,
                },
              ]
            : []),
          data.officer
            ? { figure: data.officer, words: t("record.officer-words") }
            : {
                figure: t("record.no-officer"),
                words: t("record.no-officer-words"),
                tone: "bad" as const,
                href: "/organisation",
              },
        ]}
      />
      <UndescribedCard uses={data.undescribed} unsaid={data.unsaid} />
      <GapsCard groups={data.groups} view={data.view} />
      <AgainstCard found={data.against} />
      {data.legal.length > 0 && (
        <Card title={t("record.legal")}>
          {data.legal.map(({ code, what, activities }) => (
            <Fold
              key={code}
              title={
                <>
                  {what} <small className="soft">{own("groups.count", { n: activities.length })}</small>
                </>
              }
            >
              <ul className="columns">
                {activities.map(({ id, title }) => (
                  <li key={id}>
                    <a href={`/landscape/processings/${id}/edit`}>{title}</a>
                  </li>
                ))}
              </ul>
            </Fold>
          ))}
        </Card>
      )}
      <Card title={t("record.each")}>
        <Matrix
          caption={t("record.each")}
          corner={t("record.activity")}
          columns={items.map(item => ({ key: item, label: lettered(t(`record.item.${item}`)) }))}
          rows={data.rows}
          dense
        />
        {data.pages > 1 && (
          <p className="pages">
            {Array.from({ length: data.pages }, (_, i) => i).map(i => (
              <a
                key={`p${i + 1}`}
                href={`?page=${i + 1}`}
                aria-current={data.page === i + 1 ? "page" : undefined}
              >
                {i + 1}
              </a>
            ))}
          </p>
        )}
      </Card>
      <Card
        title={own("processor.title")}
        id="for-others"
        tools={
          data.forOthers.length > 0 && (
            <LinkButton href="/landscape/export/record-for-others.xlsx">{t("export.xlsx")}</LinkButton>
          )
        }
      >
        <p className="soft">{own(data.forOthers.length > 0 ? "processor.lead" : "processor.none")}</p>
        {data.forOthers.length > 0 && (
          <Matrix
            caption={own("processor.title")}
            corner={t("record.activity")}
            columns={[
              { key: "for", label: own("processor.for") },
              ...processorItems.map(([letter]) => ({
                key: letter,
                label: lettered(own(`processor.${letter}`)),
              })),
            ]}
            rows={data.forOthers}
            dense
          />
        )}
      </Card>
    </Page>
  );
}

/** The letter of the article stays with its first word, also over a narrow column. */
const lettered = (label: string): string => label.replace(" ", whole);
