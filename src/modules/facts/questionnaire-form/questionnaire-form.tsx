import type { Lang } from "../../../kernel/lang.ts";
import { InLang } from "../../../platform/ui/index.ts";
import { answersOf, type Group, itemsOf, type Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { Question } from "./question.tsx";
import { type Given, said } from "./said.ts";

/**
 * A questionnaire as a respondent sees it: plain HTML that needs no script. Every question is a fieldset with a
 * legend, and so is every line of a matrix. Put it into a form; what is sent goes by the ids of the questions.
 */
export const QuestionnaireForm = (props: {
  questionnaire: Questionnaire;
  lang: Lang;
  /** Only these groups: a page of it. */
  groups?: readonly string[];
  /** Only this question. */
  only?: string;
  given?: Given;
  /** Before the name of every box, where a page shows a question more than once. */
  prefix?: string;
  /** What is wrong with an answer, by the name of its box. */
  errors?: Given;
}) => {
  const { questionnaire: q, lang, only, given = {}, prefix = "", errors = {} } = props;
  const t = texts(lang);
  const shown = q.groups
    .filter(({ id }) => props.groups?.includes(id) ?? true)
    .map(group => ({ ...group, items: group.items.filter(({ id }) => only === undefined || id === only) }))
    .filter(({ items }) => items.length > 0);
  return (
    <InLang lang={lang}>
      <div className="questionnaire" lang={lang}>
        {q.repeatPer && <p className="soft">{t("form.per-role")}</p>}
        {shown.map(group => (
          <Asked key={group.id} questionnaire={q} {...{ group, lang, given, prefix, errors }} />
        ))}
      </div>
    </InLang>
  );
};

const Asked = (props: {
  questionnaire: Questionnaire;
  group: Group;
  lang: Lang;
  given: Given;
  prefix: string;
  errors: Given;
}) => {
  const { questionnaire, group, lang, given, prefix, errors } = props;
  return (
    <section aria-labelledby={`${prefix}group-${group.id}`}>
      <h2 id={`${prefix}group-${group.id}`}>{said(group.stem, lang)}</h2>
      {group.items.map(item => (
        <div className="question" key={item.id}>
          {item.showIf && <p className="soft">{toldCondition(questionnaire, item.showIf, lang)}</p>}
          <Question {...{ questionnaire, item, lang, given, prefix, errors }} />
        </div>
      ))}
    </section>
  );
};

/** When a question is asked, in the words of the one it hangs on. */
export const toldCondition = (
  q: Questionnaire,
  condition: { item: string; is: readonly string[] },
  lang: Lang,
): string => {
  const earlier = itemsOf(q).find(({ item }) => item.id === condition.item)?.item;
  const answers = (earlier && answersOf(q, earlier)) ?? [];
  const labels = condition.is.map(id => {
    const answer = answers.find(one => one.id === id);
    return answer ? said(answer.label, lang) : id;
  });
  const question = earlier ? said(earlier.text, lang) : condition.item;
  return texts(lang)("form.only-after", { question, answers: labels.join(", ") });
};
