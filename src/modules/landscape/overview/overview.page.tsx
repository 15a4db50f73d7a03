import { useLoaderData } from "react-router";
import { quarterOf } from "../../../kernel/quarter.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, Empty, type Fact, Facts, Grid, LinkButton, Page, Work } from "../../../platform/ui/index.ts";
import { endedInUse, ranOut } from "../contract/ends.ts";
import { contractsToAct, mayRunOn, undatedContracts } from "../contract/facts.ts";
import { texts as contractTexts } from "../contract/texts/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { changeLoad } from "../initiative/load.ts";
import { texts as initiativeTexts } from "../initiative/texts/index.ts";
import { livingInitiatives, livingUses, overlookedIn } from "../overlooked/facts.ts";
import { recordFacts } from "../processing/record-facts.ts";
import { countText } from "../register/counts.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { nouns } from "../register/nouns.ts";
import { mayImport } from "../register/policy.ts";
import { nounsText, wordsOf } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  const toAct = contractsToAct(landscape);
  const { hardest, unmeasured } = changeLoad(landscape);
  return {
    lang: act.lang,
    quarter: formats(act.lang).quarter(quarterOf(act.today)),
    systems: livingUses(landscape).length,
    initiatives: livingInitiatives(landscape).length,
    act: toAct.inTime.length,
    late: toAct.late.length,
    runsOn: mayRunOn(landscape).length,
    noDay: undatedContracts(landscape).length,
    endedInUse: endedInUse(landscape).length,
    ranOut: ranOut(landscape).length,
    guessed: unmeasured.length,
    hardest: hardest[0] && titleOf(landscape, hardest[0].unitId),
    importBecause: becauseOf(allowed(act, mayImport), act),
    record: recordFacts(landscape, act.lang),
    overlooked: overlookedIn(landscape).reduce((sum, { rows }) => sum + rows.length, 0),
    nouns: nouns.map(noun => ({
      plural: noun.plural,
      label: nounsText(noun, act.lang),
      lead: wordsOf("lead", noun, act.lang),
      n: thingsOf(landscape, noun).length,
      counted: countText(landscape, noun, act.lang),
    })),
  };
}

export default function Overview() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  const contracts = contractTexts(data.lang);
  /** What is told of contracts only where there is any of it. */
  const told = (n: number, words: string, part: string, tone?: "warm" | "bad"): Fact[] =>
    n > 0
      ? [{ figure: f.number(n), words, href: `/landscape/contract-year#${part}`, ...(tone && { tone }) }]
      : [];
  const empty = data.nouns.every(noun => noun.n === 0);
  if (empty)
    return (
      <Page title={t("landscape.title")} lead={t("landscape.lead")}>
        <Empty
          title={t("landscape.empty")}
          time={t("empty.time")}
          ways={[
            { label: t("landscape.start-file"), href: "/landscape/import" },
            { label: t("landscape.start-tasks"), href: "/landscape/starter" },
            { label: t("landscape.start-hand"), href: "/landscape/system-uses/new" },
          ]}
        />
      </Page>
    );
  return (
    <Page
      title={t("landscape.title")}
      lead={t("landscape.heading", { systems: data.systems, initiatives: data.initiatives })}
      tools={
        <>
          <LinkButton kind="primary" href="/landscape/import" disabledBecause={data.importBecause}>
            {t("import.title")}
          </LinkButton>
          <LinkButton href="/landscape/export">{t("export.title")}</LinkButton>
          <TakeAway view="overview" />
        </>
      }
    >
      <Facts
        facts={[
          {
            figure: f.number(data.act),
            words: t("landscape.act-words", { quarter: data.quarter }),
            href: "/landscape/contract-year",
            ...(data.act > 0 ? { tone: "warm" as const } : {}),
          },
          {
            figure: f.number(data.late),
            words: t("year.late-words", { n: data.late }),
            href: "/landscape/contract-year#late",
            ...(data.late > 0 ? { tone: "bad" as const } : {}),
          },
          ...told(data.endedInUse, contracts("in-use.words", { n: data.endedInUse }), "in-use", "bad"),
          ...told(data.ranOut, t("year.ended-words", { n: data.ranOut }), "ended"),
          ...told(data.runsOn, contracts("runs-on.words", { n: data.runsOn }), "runs-on", "warm"),
          ...told(data.noDay, t("year.undated-words", { n: data.noDay }), "undated", "warm"),
          {
            figure: data.hardest ?? "–",
            words: [
              t("landscape.hardest-words"),
              ...(data.guessed > 0
                ? [initiativeTexts(data.lang)("no-length.guess", { n: data.guessed })]
                : []),
            ].join("; "),
            href: "/landscape/load",
          },
          ...data.record,
          {
            figure: f.number(data.overlooked),
            words: t("landscape.overlooked-words"),
            href: "/landscape/overlooked",
          },
        ]}
      />
      <Grid columns="two">
        <Card title={t("landscape.views")}>
          <Work
            items={(
              [
                "contract-year",
                "load",
                "overlooked",
                "record",
                "agreements",
                "duties",
                "quality",
                "matrix",
                "future",
              ] as const
            ).map(view => ({
              label: t(`view.${view}`),
              href: `/landscape/${view}`,
              note: t(`view.${view}.note`),
            }))}
          />
        </Card>
        <Card title={t("landscape.registers")}>
          <ul className="registers">
            {data.nouns.map(noun => (
              <li key={noun.plural}>
                <a href={`/landscape/${noun.plural}`}>{noun.label}</a>{" "}
                <span className="soft">{noun.counted ?? f.number(noun.n)}</span>
              </li>
            ))}
          </ul>
        </Card>
      </Grid>
    </Page>
  );
}
