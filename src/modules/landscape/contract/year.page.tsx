import { useLoaderData } from "react-router";
import { quarterOf } from "../../../kernel/quarter.ts";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, Empty, Facts, Figure, Fold, LinkButton, Page } from "../../../platform/ui/index.ts";
import { TakeAway } from "../export/take-away.tsx";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf } from "../register/landscape.ts";
import { currencies } from "../register/show.ts";
import { inOrderOf, titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { type ContractFacts, endingUnsaid, mayRunOn } from "./facts.ts";
import { InUseCard } from "./in-use-card.tsx";
import type { ActCandidate } from "./rules-act-now.ts";
import { basisOf, leadTimesWith } from "./rules-lead-times.ts";
import { RunsOnCard } from "./runs-on-card.tsx";
import { texts as ownTexts } from "./texts/index.ts";
import { UndatedCard } from "./undated-card.tsx";
import { UnsaidCard } from "./unsaid-card.tsx";
import { endsText, gapsText, mayHide, missingText, othersText, runsOnText, unsaidText } from "./words.ts";
import { contractYear } from "./year.ts";
import { type ContractRow, Contracts, Months } from "./year-table.tsx";

const namesInMonth = 3;

/** A contract and, where it has one, the day it stands by. */
type Shown = ContractFacts & { due?: ActCandidate | null };

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const { year, month, inTime, late, wheel, inUse, ended } = contractYear(
    landscape,
    new URL(request.url).searchParams,
    lang,
  );
  const t = texts(lang);
  const f = formats(lang);
  const to = ownTexts(lang);
  const months = leadTimesWith(landscape.leadTimes);
  const row = ({ due = null, ...facts }: Shown): ContractRow => {
    const { id, thing, actNow, startBasis, yearlyAmount } = facts;
    return {
      id,
      title: titleOf(landscape, id),
      supplier: titleOf(landscape, textOf(thing, "supplier")),
      day: due ? f.day(due.day) : "",
      late: due?.overdueDays ?? 0,
      age: due ? f.age(due.day, act.today) : "",
      reason: due ? t(`act.${due.reason}`) : gapsText(facts, lang),
      months:
        startBasis && actNow.candidates.some(({ reason }) => reason === "procurement")
          ? to(`lead.from.${startBasis}`)
          : "",
      others: othersText(facts, due, lang),
      ends: endsText(thing, act.today, lang),
      cost:
        yearlyAmount > 0
          ? f.money(yearlyAmount, String(thing.values.currency ?? currencies[landscape.country]))
          : "",
    };
  };
  const undated = new Map<string, { id: string; title: string; note: string }[]>();
  for (const one of wheel.undated) {
    const why = missingText(one.actNow, lang) || t("year.no-end");
    const line = { id: one.id, title: titleOf(landscape, one.id), note: mayHide(one, lang) };
    undated.set(why, [...(undated.get(why) ?? []), line]);
  }
  return {
    lang,
    year,
    month:
      month === null
        ? null
        : { name: `${f.month(month)} ${year}`, n: month, rows: wheel.months[month - 1]!.map(row) },
    quarter: f.quarter(quarterOf(act.today)),
    source: t("year.source", {
      direct: months["direct-award"],
      mini: months["mini-competition"],
      eu: months["eu-open-tender"],
      transition: months.transition,
      basis: to(`lead.basis.${basisOf(landscape.leadTimes)}`),
    }),
    any: (landscape.things.get("contract")?.length ?? 0) > 0,
    inTime: inTime.map(row),
    late: late.map(row),
    inUse: inUse.map(({ id, last, uses }) => ({
      id,
      title: titleOf(landscape, id),
      day: last ? f.dayShort(last) : "",
      uses: uses.map(use => titleOf(landscape, use)),
    })),
    ended: ended.map(one => row({ ...one, due: one.actNow.first })),
    months: wheel.months.map((contracts, i) => ({
      n: i + 1,
      name: f.month(i + 1),
      short: f.month(i + 1, "short"),
      count: contracts.length,
      first: contracts.slice(0, namesInMonth).map(({ id }) => ({ id, title: titleOf(landscape, id) })),
    })),
    undated: [...undated].map(([why, contracts]) => ({ why, contracts })),
    noDay: wheel.undated.length,
    runsOn: inOrderOf(landscape, lang, mayRunOn(landscape), ({ id, by, last }) => [by ?? last, id]).map(
      one => ({
        id: one.id,
        title: titleOf(landscape, one.id),
        note: runsOnText(one, lang),
        soon: one.soon,
        tooLate: one.tooLate,
      }),
    ),
    unsaid: inOrderOf(landscape, lang, endingUnsaid(landscape), ({ id, last }) => [last, id]).map(one => ({
      id: one.id,
      title: titleOf(landscape, one.id),
      note: unsaidText(one, lang),
      soon: one.soon,
      tooLate: one.tooLate,
    })),
  };
}

export default function ContractYearPage() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const own = ownTexts(data.lang);
  const f = formats(data.lang);
  const crumbs = [{ label: t("crumb.landscape"), href: "/landscape" }];
  if (!data.any)
    return (
      <Page title={t("year.title")} lead={t("year.lead")} crumbs={crumbs}>
        <Empty
          title={t("year.empty")}
          time={t("empty.time")}
          ways={[
            { label: t("import.title"), href: "/landscape/import" },
            { label: t("year.add"), href: "/landscape/contracts/new" },
          ]}
        />
      </Page>
    );
  const tooLate = data.unsaid.filter(one => one.tooLate).length;
  const warm = { tone: "warm" as const };
  return (
    <Page
      title={[
        t("year.title-now", { n: data.inTime.length, quarter: data.quarter }),
        ...(data.noDay > 0 ? [own("no-day", { n: data.noDay })] : []),
      ].join("; ")}
      lead={t("year.lead")}
      crumbs={crumbs}
      tools={
        <>
          <LinkButton href={`?year=${data.year - 1}`}>{String(data.year - 1)}</LinkButton>
          <LinkButton href={`?year=${data.year + 1}`}>{String(data.year + 1)}</LinkButton>
          <TakeAway
            view="contract-year"
            query={{ year: String(data.year), month: data.month ? String(data.month.n) : "" }}
          />
        </>
      }
    >
      <Facts
        facts={[
          {
            figure: f.number(data.inTime.length),
            words: t("year.in-time-words", { n: data.inTime.length, quarter: data.quarter }),
            href: "#now",
            ...(data.inTime.length > 0 ? warm : {}),
          },
          {
            figure: f.number(data.late.length),
            words: t("year.late-words", { n: data.late.length }),
            href: "#late",
            ...(data.late.length > 0 ? { tone: "bad" as const } : {}),
          },
          ...(data.runsOn.length > 0
            ? [
                {
                  figure: f.number(data.runsOn.length),
                  words: own("runs-on.words", { n: data.runsOn.length }),
                  href: "#runs-on",
                  ...warm,
                },
              ]
            : []),
          ...(data.unsaid.length > 0
            ? [
                {
                  figure: f.number(data.unsaid.length),
                  words: own("unsaid.words", { n: data.unsaid.length }),
                  href: "#unsaid",
                  ...warm,
                },
              ]
            : []),
          ...(tooLate > 0
            ? [
                {
                  figure: f.number(tooLate),
                  words: own("unsaid.late-words", { n: tooLate }),
                  href: "#unsaid",
                  tone: "bad" as const,
                },
              ]
            : []),
          ...(data.inUse.length > 0
            ? [
                {
                  figure: f.number(data.inUse.length),
                  words: own("in-use.words", { n: data.inUse.length }),
                  href: "#in-use",
                  tone: "bad" as const,
                },
              ]
            : []),
          {
            figure: f.number(data.ended.length),
            words: t("year.ended-words", { n: data.ended.length }),
            href: "#ended",
          },
          {
            figure: f.number(data.noDay),
            words: t("year.undated-words", { n: data.noDay }),
            href: "#undated",
          },
        ]}
      />
      <InUseCard contracts={data.inUse} />
      <RunsOnCard contracts={data.runsOn} />
      <UnsaidCard contracts={data.unsaid} />
      <Card id="now" title={t("year.now", { quarter: data.quarter })}>
        <Contracts rows={data.inTime} caption={t("year.now", { quarter: data.quarter })} />
      </Card>
      {data.late.length > 0 && (
        <Card id="late" title={t("year.late-title")}>
          <Contracts rows={data.late} caption={t("year.late-title")} />
        </Card>
      )}
      <Figure
        title={t("year.wheel", { year: String(data.year) })}
        source={
          <>
            {data.source} <a href="/landscape/lead-times">{own("lead.change")}</a>
          </>
        }
      >
        <Months months={data.months} year={data.year} chosen={data.month?.n} />
      </Figure>
      {data.month && (
        <Card id="month" title={data.month.name}>
          <Contracts rows={data.month.rows} caption={data.month.name} />
        </Card>
      )}
      {data.ended.length > 0 && (
        <Card id="ended" title={`${t("year.ended")} (${f.number(data.ended.length)})`}>
          <p className="soft">{t("year.ended.why")}</p>
          <Fold title={t("list.all-of", { n: data.ended.length })}>
            <Contracts rows={data.ended} caption={t("year.ended")} />
          </Fold>
        </Card>
      )}
      <UndatedCard undated={data.undated} count={data.noDay} />
    </Page>
  );
}
