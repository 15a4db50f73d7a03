import { useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import { DataTable, Empty, Facts, LinkButton, Notice, Page, Pill } from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf } from "../register/landscape.ts";
import { mayWrite } from "../register/policy.ts";
import { inOrderOf, titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { declareNotRelevant, takeBackNotRelevant } from "./actions.server.ts";
import { Concern } from "./concern.tsx";
import { dutiesIn, undatedDuties } from "./cover.ts";
import { declaredBy } from "./declared.server.ts";
import { sourceItem } from "./noun.ts";
import { UndatedCard } from "./undated-card.tsx";

const coverCodes = [
  "planned-in-time",
  "in-time-if-short",
  "late",
  "no-initiative",
  "declared-not-relevant",
] as const;

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const f = formats(lang);
  const covered = inOrderOf(landscape, lang, dutiesIn(landscape), ({ item }) => [item.deadline, item.id]);
  const said = await declaredBy(
    act,
    covered.flatMap(({ item, cover }) => (cover.code === "declared-not-relevant" ? [item.id] : [])),
  );
  return {
    lang,
    because: becauseOf(allowed(act, mayWrite(sourceItem)), act),
    undated: undatedDuties(landscape).map(({ id }) => ({ id, title: titleOf(landscape, id) })),
    counts: Object.fromEntries(
      coverCodes.map(code => [code, covered.filter(({ cover }) => cover.code === code).length]),
    ),
    rows: covered.map(({ item, cover }) => {
      const thing = landscape.byId.get(item.id)!.thing;
      return {
        id: item.id,
        version: thing.version,
        title: titleOf(landscape, item.id),
        deadline: f.dayShort(item.deadline),
        age: f.age(item.deadline, act.today),
        law: textOf(thing, "legalSource"),
        publisher: titleOf(landscape, textOf(thing, "source")),
        code: cover.code,
        initiatives:
          "initiativeId" in cover
            ? [cover.initiativeId, ...(cover.also ?? [])].map(id => ({ id, title: titleOf(landscape, id) }))
            : [],
        note:
          cover.code === "declared-not-relevant"
            ? [cover.reason, said.get(item.id)].filter(Boolean).join(", ")
            : "",
      };
    }),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const { id = "" } = values;
  const why = values[`why-${id}`] ?? "";
  const version = Number(values.version);
  const done =
    values.do === "take-back"
      ? await takeBackNotRelevant(act, id, version)
      : await declareNotRelevant(act, id, version, why);
  return done.ok ? null : { id, why, refusal: refusalText(done.refusal, act.lang) };
}

const tones = {
  "planned-in-time": "ok",
  "in-time-if-short": "warm",
  late: "bad",
  "no-initiative": "warm",
  "declared-not-relevant": "neutral",
} as const;

export default function Duties() {
  const { lang, rows, counts, because, undated } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  if (rows.length === 0)
    return (
      <Page
        title={t("duties.title")}
        lead={t("duties.lead")}
        crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      >
        <UndatedCard items={undated} />
        {/* Who has taken the list already goes on with what it left open. */}
        {undated.length === 0 && (
          <Empty
            title={t("duties.empty")}
            ways={[
              { label: t("duties.starter"), href: "/landscape/starter" },
              { label: t("duties.add"), href: "/landscape/source-items/new" },
            ]}
          />
        )}
      </Page>
    );
  return (
    <Page
      title={t("duties.heading", { n: rows.length, timely: counts["planned-in-time"] ?? 0 })}
      lead={t("duties.lead")}
      crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      tools={
        <>
          <LinkButton href="/landscape/starter">{t("duties.starter")}</LinkButton>
          <TakeAway view="duties" />
        </>
      }
    >
      {sent && <Notice tone="bad" title={sent.refusal} />}
      {because && <Notice tone="warm" title={because} />}
      <Facts
        facts={coverCodes
          .filter(code => code !== "in-time-if-short" || counts[code])
          .map(code => ({
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
                {row.code === "in-time-if-short" && row.initiatives[0] && (
                  <a href={`/landscape/initiatives/${row.initiatives[0].id}/edit#f-quarters`}>
                    {t("duties.say-length")}
                  </a>
                )}
                {!because && <Concern row={row} sent={sent} />}
              </>
            ),
          },
          {
            key: "initiative",
            label: t("load.initiative"),
            cell: row =>
              row.initiatives.length > 0 ? (
                <>
                  <ul className="names">
                    {row.initiatives.map(({ id, title }) => (
                      <li key={id}>
                        <a href={`/landscape/initiatives/${id}`}>{title}</a>
                      </li>
                    ))}
                  </ul>
                  {row.initiatives.length > 1 && <small className="soft">{t("duties.several")}</small>}
                </>
              ) : (
                <a
                  href={`/landscape/initiatives/new?sourceItems=${encodeURIComponent(row.title)}&title=${encodeURIComponent(row.title)}`}
                >
                  {t("duties.make")}
                </a>
              ),
          },
          {
            key: "law",
            label: t("duties.law"),
            cell: row => (
              <>
                {row.law} <small className="soft">{row.publisher}</small>
              </>
            ),
          },
        ]}
      />
      <UndatedCard items={undated} />
    </Page>
  );
}
