import { useLoaderData } from "react-router";
import { type LoaderArgs, notFound } from "../../../platform/http/page.ts";
import { Card, DataTable, LinkButton, Page } from "../../../platform/ui/index.ts";
import { NothingYet } from "../result/nothing-yet.tsx";
import { PlaceForm, ReleaseSource } from "../result/result-parts.tsx";
import { resultSight } from "../result/sight.server.ts";
import { Drawn } from "../serving/figure/drawn.tsx";
import { waveAt } from "../wave/reads.server.ts";
import { texts as waveTexts } from "../wave/texts/index.ts";
import { type HoursSight, hoursSight } from "./hours.server.ts";
import { kinds, pulseOf } from "./rules-hours.ts";
import { texts } from "./texts/index.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const { act, at, title, wave, content } = await waveAt(context, params);
  const pulse = pulseOf(content);
  if (!pulse) throw notFound();
  const { lang } = act;
  const place = new URL(request.url).searchParams.get("place");
  return {
    ...{ lang, at, title, onRecord: wave.mode === "on-record" },
    ...(await resultSight(act, wave, result => hoursSight(act, result, pulse, place))),
  };
}

/** Where the hours of each role go, and the way into the plan. */
export default function HoursPage() {
  const { lang, at, title, first, release, sight, onRecord } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("title", { wave: title })}
      lead={t("lead")}
      crumbs={[
        { label: waveTexts(lang)("waves.title"), href: "/facts/waves" },
        { label: title, href: at },
      ]}
      tools={
        release && sight && sight.sums.length > 0 ? (
          <LinkButton kind="primary" href={`/plan/capacity/pulse?release=${release.id}`}>
            {t("to-plan")}
          </LinkButton>
        ) : undefined
      }
    >
      {first && <NothingYet first={first} />}
      {sight && <Sums sight={sight} onRecord={onRecord} lang={lang} />}
      {sight && <PlaceForm place={sight.place} places={sight.places} lang={lang} />}
      {sight?.figures.map(figure => (
        <Card key={figure.item} title={<a href={figure.href}>{figure.title}</a>}>
          <p className="soft">{t("figure.n", { n: figure.n })}</p>
          <Drawn svg={figure.svg} />
          <DataTable
            caption={figure.title}
            count={null}
            rows={figure.rows}
            rowKey={row => row.key}
            columns={[
              { key: "role", label: t("role"), cell: row => row.role },
              { key: "mean", label: t("mean"), align: "end", cell: row => row.mean },
              { key: "interval", label: t("interval"), align: "end", cell: row => row.interval },
            ]}
          />
        </Card>
      ))}
      <ReleaseSource release={release} lang={lang} />
    </Page>
  );
}

/** What the municipality's own offices said, all together; in confidence nothing is told of one municipality. */
const Sums = (props: { sight: HoursSight; onRecord: boolean; lang: Parameters<typeof texts>[0] }) => {
  const { sight, onRecord, lang } = props;
  const t = texts(lang);
  if (!onRecord) return <Card title={t("sums.title")}>{t("sums.anonymous")}</Card>;
  if (sight.sums.length === 0) return <Card title={t("sums.title")}>{t("sums.none")}</Card>;
  return (
    <Card title={t("sums.of", { place: sight.own ?? "" })}>
      <p>{t("sums.lead")}</p>
      <DataTable
        caption={t("sums.title")}
        count={null}
        rows={sight.sums}
        rowKey={row => row.key}
        columns={[
          { key: "role", label: t("role"), cell: row => row.role },
          { key: "n", label: t("answers"), align: "end", cell: row => row.n },
          ...kinds.map((kind, at) => ({
            key: kind,
            label: t(`kind.${kind}`),
            align: "end" as const,
            cell: (row: HoursSight["sums"][number]) => row.kinds[at],
          })),
          { key: "whole", label: t("whole"), align: "end", cell: row => row.whole },
          { key: "share", label: t("share"), align: "end", cell: row => row.share },
        ]}
      />
    </Card>
  );
};
