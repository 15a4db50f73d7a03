import { useLoaderData } from "react-router";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Empty, useLang } from "../../../platform/ui/index.ts";
import { aboutAt } from "../about.server.ts";
import { AgreedText } from "../agreement/agreed.tsx";
import { shownAgreement } from "../agreement/show.ts";
import { PointsFigure } from "../distance/points-figure.tsx";
import { sightAbout } from "../distance/sight.server.ts";
import { levelName, levelNames, toldContradictions, toldDistance, toldGaps } from "../distance/told.ts";
import { engineName } from "../engine/engines.ts";
import { engines } from "../engine/rules-engines.ts";
import { wordedQuestions } from "../expectation/rules-expectation.ts";
import { type AnswerShown, answersShown } from "../expectation/show.ts";
import { AboutPage } from "../head.tsx";
import { texts } from "../texts/index.ts";
import { cutTo, firstOfEach, onPaper, type Room, roomFor } from "./rules-paper.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, about } = await aboutAt(context, params);
  const { lang } = act;
  const seen = await sightAbout(act, about.id);
  const agreement = seen.agreement && shownAgreement(act, seen.agreement);
  const against = firstOfEach(seen.contradictions);
  const answers = answersShown(seen.answers, lang);
  const worded = Object.values(wordedQuestions).flatMap(question =>
    onPaper(answers, one => one.said[question]).said.map(({ text }) => text),
  );
  const room = roomFor(worded, seen.outrun);
  return {
    ...{ lang, about, laid: seen.laid, gaps: seen.gaps, missing: seen.missing, outrun: seen.outrun },
    ...{ answers, room },
    cut:
      seen.contradictions.length > against.length ||
      (agreement !== null &&
        (agreement.text.length > room.agreed || agreement.parties.length > room.parties)) ||
      answers.some(({ who }) => who.length > room.who) ||
      worded.some(text => text.length > room.answer),
    distances: seen.distances.map(one => toldDistance(one, lang)),
    gapsTold: toldGaps(seen.gaps, lang),
    against: toldContradictions(against, lang),
    agreement: agreement && {
      ...agreement,
      text: cutTo(room.agreed, agreement.text),
      parties: cutTo(room.parties, agreement.parties),
    },
    newest: seen.newest && formats(lang).day(seen.newest),
  };
}

/** What the board talks through: question by question, where the levels part, and what is agreed. */
export default function MeetingPaper() {
  const data = useLoaderData<typeof loader>();
  const { lang, about, answers, room } = data;
  const t = texts(lang);
  const f = formats(lang);
  const title = about.title === null ? t("paper.title") : t("paper.title-one", { title: about.title });
  if (answers.length === 0)
    return (
      <AboutPage about={about} view="paper" title={title}>
        <Empty title={t("empty.title")}>
          <p>{t("empty.shows")}</p>
        </Empty>
      </AboutPage>
    );
  return (
    <AboutPage
      about={about}
      view="paper"
      title={title}
      lead={t("paper.lead", { n: answers.length, day: data.newest ?? "–" })}
      tools={<p className="soft">{t("paper.print")}</p>}
    >
      <article className="paper talk">
        <section>
          <h2>{t("paper.question", { n: "1", text: t("question.1") })}</h2>
          {data.distances.length > 0 && (
            <p>
              {data.distances
                .map(one => `${one.between}: ${t("paper.apart", { points: one.points })}`)
                .join(" ")}
            </p>
          )}
          {data.gapsTold.length + data.against.length > 0 ? (
            <ul>
              {[...data.gapsTold, ...data.against].map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ) : (
            <p>{t(data.distances.length === 0 ? "apart.one" : "apart.none")}</p>
          )}
          {data.missing.length > 0 && (
            <p>
              <b>{t("missing.title", { levels: levelNames(data.missing, lang, false) })}</b>
            </p>
          )}
          <PointsFigure laid={data.laid} gaps={data.gaps} />
        </section>
        <section>
          <h2>{t("paper.question", { n: "2", text: t("question.2") })}</h2>
          <OnPaper answers={answers} room={room} textOf={one => one.engine ?? ""} />
          <p className="src">
            {t("paper.engines", { list: f.list(engines.map(engine => engineName(engine, lang))) })}
          </p>
        </section>
        {([3, 4, 5] as const).map(n => (
          <section key={n}>
            <h2>{t("paper.question", { n: String(n), text: t(`question.${n}`) })}</h2>
            <OnPaper answers={answers} room={room} textOf={one => one.said[wordedQuestions[n]]} />
          </section>
        ))}
        <section className="deciding">
          <h2>{t("agreement.title")}</h2>
          {data.agreement && <AgreedText agreement={data.agreement} />}
          {data.outrun && <p>{t("outrun.title")}</p>}
          {(!data.agreement || data.outrun) && (
            <div className="lines">
              <p>{t("paper.agreed")}</p>
              <p>{t("paper.by")}</p>
              <p>{t("paper.day")}</p>
            </div>
          )}
        </section>
        <footer>
          <p className="src">
            {data.cut && `${t("paper.cut")} `}
            {t("questions.source")} {t("apart.source")}
          </p>
        </footer>
      </article>
    </AboutPage>
  );
}

/** What is said to one question, as much as the sheet holds; all of it stands on the page of what is expected. */
const OnPaper = (props: {
  answers: readonly AnswerShown[];
  room: Room;
  textOf: (one: AnswerShown) => string;
}) => {
  const lang = useLang();
  const t = texts(lang);
  const { said, more } = onPaper(props.answers, props.textOf);
  if (said.length === 0) return <p className="soft">{t("question.nothing")}</p>;
  const whoSaid = ({ who, version }: AnswerShown) => {
    const revised = version > 1 ? `, ${t("paper.version", { n: String(version) })}` : "";
    return cutTo(props.room.who - revised.length, who) + revised;
  };
  return (
    <>
      {said.map(({ one, text }, at) => (
        <p key={one.id}>
          <b>{levelName(one.level, lang)}</b> <small>({whoSaid(one)})</small>:{" "}
          {cutTo(props.room.answer, text)}
          {more > 0 && at === said.length - 1 && <span className="src"> {t("paper.more", { n: more })}</span>}
        </p>
      ))}
    </>
  );
};
