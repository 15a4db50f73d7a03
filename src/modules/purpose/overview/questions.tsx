import { Card, Fold, useLang } from "../../../platform/ui/index.ts";
import { levelName } from "../distance/told.ts";
import type { enginesIn } from "../engine/engines.ts";
import { wordedQuestions } from "../expectation/rules-expectation.ts";
import type { AnswerShown } from "../expectation/show.ts";
import { texts } from "../texts/index.ts";

type Engines = ReturnType<typeof enginesIn>;

/** Questions two to five: what each level says, never put together. */
export const Questions = ({ answers, engines }: { answers: readonly AnswerShown[]; engines: Engines }) => {
  const lang = useLang();
  const t = texts(lang);
  return (
    <>
      <Card title={t("question.2")}>
        <SaidBy answers={answers} textOf={one => one.engine ?? ""} />
        <Fold title={t("engines.title")}>
          <p className="soft">{t("engines.lead")}</p>
          <EngineList engines={engines} />
        </Fold>
      </Card>
      {([3, 4, 5] as const).map(n => (
        <Card key={n} title={t(`question.${n}`)}>
          <SaidBy answers={answers} textOf={one => one.said[wordedQuestions[n]]} />
        </Card>
      ))}
    </>
  );
};

/** What is said to one question, by whom; who said nothing to it is left out. */
const SaidBy = (props: { answers: readonly AnswerShown[]; textOf: (one: AnswerShown) => string }) => {
  const lang = useLang();
  const told = props.answers.filter(one => props.textOf(one) !== "");
  if (told.length === 0) return <p className="soft">{texts(lang)("question.nothing")}</p>;
  return (
    <dl className="said">
      {told.map(one => (
        <div key={one.id}>
          <dt>
            {levelName(one.level, lang)} <small>{one.who}</small>
          </dt>
          <dd>{props.textOf(one)}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Each place for the engine with what is known of it, and who says so. */
const EngineList = ({ engines }: { engines: Engines }) => {
  const t = texts(useLang());
  return (
    <>
      {engines.map(({ engine, name, about, strengths, prices }) => (
        <section key={engine}>
          <h3>{name}</h3>
          <p>{about}</p>
          <Known title={t("engines.strengths")} all={strengths} />
          <Known title={t("engines.prices")} all={prices} />
        </section>
      ))}
    </>
  );
};

const Known = ({ title, all }: { title: string; all: Engines[number]["strengths"] }) => {
  const t = texts(useLang());
  return (
    <>
      <p>
        <b>{title}</b>
        {all.length === 0 && ` ${t("engines.unknown")}`}
      </p>
      {all.length > 0 && (
        <ul>
          {all.map(({ text, source }) => (
            <li key={text}>
              {text} <small className="soft">{source}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
