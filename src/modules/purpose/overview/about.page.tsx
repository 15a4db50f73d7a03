import { useLoaderData } from "react-router";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, Empty, Facts, LinkButton, Notice, Work } from "../../../platform/ui/index.ts";
import { aboutAt } from "../about.server.ts";
import { addressOf, whole } from "../address.ts";
import { Agreed } from "../agreement/agreed.tsx";
import { shownAgreement } from "../agreement/show.ts";
import { PointsFigure } from "../distance/points-figure.tsx";
import { sightAbout } from "../distance/sight.server.ts";
import { levelName, levelNames, toldContradictions, toldDistance, toldGaps } from "../distance/told.ts";
import { enginesIn } from "../engine/engines.ts";
import { answersShown } from "../expectation/show.ts";
import { Ways } from "../export/ways.tsx";
import { AboutPage } from "../head.tsx";
import { texts } from "../texts/index.ts";
import { Questions } from "./questions.tsx";

export async function loader({ context, params }: LoaderArgs) {
  const { act, about, because } = await aboutAt(context, params);
  const { lang } = act;
  const { laid, gaps, missing, distances, contradictions, answers, agreement, outrun } = await sightAbout(
    act,
    about.id,
  );
  const f = formats(lang);
  return {
    ...{ lang, about, because, laid, gaps, missing, outrun },
    distances: distances.map(one => toldDistance(one, lang)),
    gapsTold: toldGaps(gaps, lang),
    against: toldContradictions(contradictions, lang),
    answers: answersShown(answers, lang),
    agreement: agreement && shownAgreement(act, agreement),
    engines: enginesIn(lang),
    day: f.day(act.today),
  };
}

export default function AboutOne() {
  const data = useLoaderData<typeof loader>();
  const { about, lang, answers, because } = data;
  const t = texts(lang);
  const add = addressOf(about.key, "/answers/new");
  const agree = addressOf(about.key, "/agreement");
  const title = about.title === null ? t("whole.title") : t("one.title", { title: about.title });
  if (answers.length === 0)
    return (
      <AboutPage about={about} view="sight" title={title} lead={t("lead")}>
        {about.href && (
          <p>
            <a href={about.href}>{t("one.register")}</a>
          </p>
        )}
        <Empty title={t("empty.title")} time={t("empty.time")}>
          <p>{t("empty.shows")}</p>
          <LinkButton kind="primary" href={add} disabledBecause={because}>
            {t("answer.new")}
          </LinkButton>
        </Empty>
        {data.agreement && <Agreed agreement={data.agreement} href={agree} />}
      </AboutPage>
    );
  return (
    <AboutPage
      about={about}
      view="sight"
      title={title}
      lead={t("lead")}
      tools={
        <>
          <LinkButton kind="primary" href={add} disabledBecause={because}>
            {t("answer.new")}
          </LinkButton>
          <LinkButton href={agree} disabledBecause={because}>
            {t(data.agreement ? "agreement.revise" : "agreement.new")}
          </LinkButton>
        </>
      }
    >
      {about.href && (
        <p>
          <a href={about.href}>{t("one.register")}</a>
        </p>
      )}
      {data.missing.length > 0 && (
        <Notice tone="warm" title={t("missing.title", { levels: levelNames(data.missing, lang, false) })}>
          {t("missing.why")}
        </Notice>
      )}
      {data.outrun && (
        <Notice tone="warm" title={t("outrun.title")}>
          <a href={agree}>{t("outrun.again")}</a>
        </Notice>
      )}
      {data.distances.length > 0 && (
        <Facts
          facts={data.distances.map(one => ({
            figure: one.points,
            words: t("between", { levels: one.between }),
          }))}
        />
      )}
      <Card title={t("apart.title")}>
        {data.distances.length === 0 ? (
          <p>{t("apart.one")}</p>
        ) : data.gapsTold.length === 0 ? (
          <p>{t("apart.none")}</p>
        ) : (
          <ul>
            {data.gapsTold.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {data.against.length > 0 && (
          <>
            <h3>{t("against.title")}</h3>
            <ul>
              {data.against.map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
        <p className="src">{t("apart.source")}</p>
      </Card>
      <PointsFigure laid={data.laid} gaps={data.gaps} csv={addressOf(about.key, "/files/points.csv")} />
      {data.agreement && <Agreed agreement={data.agreement} href={agree} />}
      <Questions answers={answers} engines={data.engines} />
      <Card title={t("who.title")}>
        <p>{t("who.record")}</p>
        <Work
          items={[
            ...answers.map(one => ({
              label: `${levelName(one.level, lang)}: ${one.who}`,
              href: addressOf(about.key, `/answers/${one.id}`),
              note: one.note,
            })),
            ...data.missing.map(level => ({
              label: t("who.missing", { level: levelName(level, lang) }),
              href: `${add}?level=${level}`,
            })),
          ]}
        />
      </Card>
      {about.key === whole && (
        <p>
          <a href="/purpose/initiatives">{t("initiatives.all")}</a>
        </p>
      )}
      <Ways about={about.key} />
      <p className="src">{t("questions.source")}</p>
    </AboutPage>
  );
}
