import { redirect, useLoaderData } from "react-router";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { addressOfScenario, ScenarioPage } from "./head.tsx";
import { paperOf } from "./paper.server.ts";
import { fullFrom, judging } from "./rules-board.ts";
import { texts } from "./texts/index.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const paper = await paperOf(act, scenario, standing);
  if (!paper) throw redirect(addressOfScenario(scenario.id));
  return { lang: act.lang, head: await headOf(act, scenario, standing), paper, draws: judging.draws };
}

export default function DecisionPaper() {
  const { lang, head, paper, draws } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const f = formats(lang);
  /** To a whole per cent: no board decides by a tenth, and none or all of the draws is no certainty. */
  const chance = ({ chance }: { chance: number }) =>
    chance < 0.01
      ? t("paper.under", { share: f.percent(0.01) })
      : chance > 0.99
        ? t("paper.over", { share: f.percent(0.99) })
        : f.percent(chance);
  const perYear = (
    what: "money" | "months",
    of: (one: (typeof paper.costs)[number]) => { n: number; of: number | null },
  ) => {
    const all = paper.costs.map(one => ({ year: one.year, ...of(one) }));
    return t(`paper.${what}`, {
      total: f.number(
        all.reduce((sum, { n }) => sum + n, 0),
        0,
      ),
      currency: paper.currency,
      years: f.list(
        all.map(({ year, n, of }) =>
          of === null
            ? t("paper.money.free", { year, n: f.number(n, 0) })
            : t(`paper.${what}.year`, { year, n: f.number(n, 0), of: f.number(of, 0) }),
        ),
      ),
    });
  };
  const reasons = [...new Set(paper.left.map(({ why }) => why))];
  return (
    <ScenarioPage
      head={{ ...head, approved: null, live: null }}
      title={t(head.approved?.same ? "paper.title.approved" : "paper.title", {
        from: paper.from,
        to: paper.to,
      })}
      lead={`${head.name}. ${head.note}`}
      tools={<p className="soft">{t("paper.print")}</p>}
    >
      <article className={paper.roomy ? "paper decision roomy" : "paper decision"}>
        <p className="asked">
          {head.approved?.same
            ? t("paper.approved", { who: head.approved.who, when: head.approved.when })
            : t("paper.asked")}{" "}
          {t("paper.sum", {
            n: paper.chosen,
            of: paper.of,
            kept: paper.assumed.duties.kept,
            duties: paper.assumed.duties.of,
          })}{" "}
          {paper.assumed.outside.duties.length > 0 &&
            `${t("paper.outside", { n: paper.assumed.outside.duties.length })} `}
          {paper.hold && t("paper.chance", { n: paper.planned, thin: chance(paper.hold.thin) })}
        </p>
        <section>
          <h2>{t("paper.cost")}</h2>
          <p>{perYear("money", ({ money, ceiling }) => ({ n: money, of: ceiling }))}</p>
          <p>
            {perYear("months", ({ months, there }) => ({ n: months, of: there }))}{" "}
            {paper.runs.length > 0 && t("paper.cost.running")}
          </p>
        </section>
        <section>
          <h2>{t("paper.do")}</h2>
          <div className="paper-list">
            {[
              ...(paper.runs.length > 0 ? [{ title: t("paper.runs"), done: paper.runs }] : []),
              ...paper.years.map(({ year, done }) => ({ title: t("paper.begins", { year }), done })),
            ].map(({ title, done }) => (
              <div key={title}>
                <h3>{title}</h3>
                <ul>
                  {done.map(one => (
                    <li key={one.name + one.when}>
                      <b>{one.when}</b> {one.name}
                      {one.must && <span title={t("group.must")}> ⚑</span>}
                      {one.whom && <small> {one.whom}</small>}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
          <p className="src">
            {t("paper.flag")} {paper.doneMore > 0 && t("paper.more", { n: paper.doneMore })}
          </p>
        </section>
        <section>
          <h2>{t("paper.not")}</h2>
          {paper.left.length === 0 && <p>{t("left.none")}</p>}
          {reasons.map(why => (
            <p key={why}>
              <b>{t(`left.${why}`)}:</b>{" "}
              {paper.left
                .filter(one => one.why === why)
                .map(({ name, waits }) =>
                  waits.length > 0 ? `${name} ${t("left.waiting", { names: f.list(waits) })}` : name,
                )
                .join("; ")}
              .
            </p>
          ))}
          {paper.leftCount > paper.left.length && (
            <p>{t("paper.more", { n: paper.leftCount - paper.left.length })}</p>
          )}
          <Outside
            all={paper.assumed.outside.wishes}
            most={paper.most.said}
            label={t("assumed.outside")}
            lang={lang}
          />
        </section>
        <section>
          <h2>{t("paper.must")}</h2>
          <p>{t("paper.must.kept", { kept: paper.assumed.duties.kept, duties: paper.assumed.duties.of })}</p>
          <Outside
            all={paper.assumed.outside.duties}
            most={paper.most.said}
            label={t("assumed.not-in")}
            lang={lang}
          />
          {paper.assumed.sentences.length > 0 && (
            <p>
              <b>{t("assumed.title")}:</b> {paper.assumed.sentences.slice(0, paper.most.said).join(" ")}
              {paper.assumed.sentences.length > paper.most.said &&
                ` ${t("paper.more", { n: paper.assumed.sentences.length - paper.most.said })}`}
            </p>
          )}
          {paper.assumed.less.length > 0 && (
            <p>
              <b>{t("assumed.less")}:</b> {paper.assumed.less.slice(0, paper.most.less).join(" ")}
              {paper.assumed.less.length > paper.most.less &&
                ` ${t("paper.more", { n: paper.assumed.less.length - paper.most.less })}`}
            </p>
          )}
        </section>
        <section>
          <h2>{t("paper.way")}</h2>
          {paper.full.length + paper.spent.length === 0 ? (
            <p>{t("paper.way.nothing", { full: f.percent(fullFrom) })}</p>
          ) : (
            <p>
              {t("paper.way.full", {
                full: f.percent(fullFrom),
                names: f.list([
                  ...paper.spent.map(year => t("paper.way.money", { year })),
                  ...paper.full.map(({ name, n }) => t("paper.way.one", { name, n, of: paper.periods })),
                ]),
              })}{" "}
              {paper.fullMore > 0 && `${t("paper.more", { n: paper.fullMore })} `}
              {paper.prices.length > 0
                ? t("paper.way.price", {
                    prices: f.list(
                      paper.prices.map(
                        ({ kind, name, more, gain }) =>
                          `${t(`price.${kind}`, { name, n: f.number(more, 0), currency: paper.currency })}: ${t("price.between", { least: f.number(gain?.least ?? 0, 0), most: f.number(gain?.most ?? 0, 0) })}`,
                      ),
                    ),
                  })
                : t("paper.way.worth")}
            </p>
          )}
        </section>
        <section>
          <h2>{t("paper.hold")}</h2>
          {paper.hold ? (
            <p>
              {t("paper.hold.chance", {
                n: paper.planned,
                thin: chance(paper.hold.thin),
                fat: chance(paper.hold.fat),
              })}{" "}
              {paper.hold.slip.length > 0 &&
                t("paper.hold.slip", {
                  names: f.list(
                    paper.hold.slip.map(({ name, inTime }) => `${name} (${f.percent(inTime.chance)})`),
                  ),
                })}
            </p>
          ) : (
            <p>{t("hold.unknown")}</p>
          )}
        </section>
        <section>
          <h2>{t("paper.gain")}</h2>
          <p>
            {f.list(
              paper.purposes.map(({ name, chosen, of }) => t("paper.purpose", { name, n: chosen, of })),
            )}
            {". "}
            {paper.rule &&
              t("paper.rule", {
                kept: paper.rule.kept,
                duties: paper.rule.duties,
                share: f.percent(paper.rule.share),
              })}
          </p>
        </section>
        <section className="deciding">
          <h2>{t("paper.decision")}</h2>
          {head.approved?.same ? (
            <p>{t("paper.approved", { who: head.approved.who, when: head.approved.when })}</p>
          ) : (
            <>
              <ul>
                <li>☐ {t("paper.yes")}</li>
                <li>☐ {t("paper.yes-but")}</li>
                <li>☐ {t("paper.no")}</li>
              </ul>
              <div className="lines">
                <p>{t("paper.day")}</p>
                <p>{t("paper.name")}</p>
              </div>
            </>
          )}
        </section>
        <footer>
          <p className="src">
            {t("paper.foot", {
              value: f.number(paper.value, 1),
              bound: paper.bound === null ? "–" : f.number(paper.bound, 1),
              gap: paper.gap === null ? "–" : f.percent(paper.gap, 2),
              seed: paper.seed === null ? "–" : String(paper.seed),
              solver: paper.solver ?? "–",
              seconds: paper.cpuSeconds === null ? "–" : f.number(paper.cpuSeconds, 1),
              revision: String(head.revision),
            })}{" "}
            {t("hold.source", { n: draws })}
          </p>
        </footer>
      </article>
    </ScenarioPage>
  );
}

type Paper = NonNullable<Awaited<ReturnType<typeof paperOf>>>;

/** What was never searched with, by name: a paper that is silent about it says that all is in. */
const Outside = (props: {
  all: Paper["assumed"]["outside"]["duties"];
  most: number;
  label: string;
  lang: Parameters<typeof texts>[0];
}) => {
  const more = props.all.length - props.most;
  if (props.all.length === 0) return null;
  return (
    <p>
      <b>{props.label}:</b>{" "}
      {props.all
        .slice(0, props.most)
        .map(({ name, due, text }) => (due ? `${name}, ${due} (${text.replace(/\.$/, "")})` : name))
        .join("; ")}
      . {more > 0 && texts(props.lang)("paper.more", { n: more })}
    </p>
  );
};
