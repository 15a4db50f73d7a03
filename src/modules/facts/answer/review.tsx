import type { Lang } from "../../../kernel/lang.ts";
import { ErrorSummary } from "../../../platform/ui/index.ts";
import {
  answersOf,
  type Item,
  type Questionnaire,
  type Words,
} from "../questionnaire/rules-questionnaire.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { said } from "../questionnaire-form/said.ts";
import { formId } from "./ask.tsx";
import type { Asked } from "./asked.server.ts";
import { Code } from "./parts.tsx";
import { ofRole, onPage, type Step, type Typed } from "./rules-steps.ts";
import { texts } from "./texts/index.ts";
import { shownTo } from "./typed.ts";

/** All that will be sent, page by page, each with the way back to it. */
export const Review = (props: {
  asked: Pick<Asked, "content" | "lang" | "wave" | "code">;
  steps: readonly (Step & { number: number })[];
  typed: Typed;
  tooMuch: boolean;
  code: string;
  address: string;
}) => {
  const { asked, steps, typed, tooMuch, code, address } = props;
  const { content, lang, wave } = asked;
  const t = texts(lang);
  return (
    <>
      <h1>{t("review.title")}</h1>
      <ErrorSummary errors={tooMuch ? [{ field: "", text: t("refusal.answer.too-much-text") }] : []} />
      <p>{t("review.lead")}</p>
      {steps.map(step => (
        <section className="card" key={step.number}>
          <h2>{titleOf(step, lang)}</h2>
          <dl>
            {onPage(content, step, typed)
              .flatMap(item => linesOf(content, item, ofRole(typed, step.role), lang))
              .map(({ key, question, answer }) => (
                <div key={key}>
                  <dt>{question}</dt>
                  <dd>{answer || <span className="soft">{t("review.blank")}</span>}</dd>
                </div>
              ))}
          </dl>
          <p>
            <a href={`/s/${asked.code}/ask/${step.number}`}>
              {t("review.change", { page: titleOf(step, lang) })}
            </a>
          </p>
        </section>
      ))}
      <p>{t(`review.after.${wave.mode}`)}</p>
      <form id={formId} method="post">
        <div className="actions">
          <button type="submit" className="main" name="do" value="send">
            {t("review.send")}
          </button>
          <button type="submit" name="do" value="leave">
            {t("ask.leave")}
          </button>
        </div>
      </form>
      <Code lang={lang} code={code} address={address} />
    </>
  );
};

const titleOf = ({ group, role }: Step, lang: Lang): string =>
  [said(group.stem, lang), role !== null && roleCalled(role, lang)].filter(Boolean).join(" – ");

type Line = { key: string; question: string; answer: string };

const linesOf = (q: Questionnaire, item: Item, typed: Typed, lang: Lang): Line[] => {
  const shown = shownTo(lang, [item], typed);
  const named = (options: readonly { id: string; label: Words }[], id = ""): string => {
    const option = options.find(one => one.id === id);
    return option ? said(option.label, lang) : id;
  };
  const line = (key: string, text: Words, answer: string): Line => ({
    key,
    question: said(text, lang),
    answer,
  });
  switch (item.type) {
    case "scale":
    case "single":
      return [line(item.id, item.text, named(answersOf(q, item) ?? [], typed[item.id]))];
    case "matrix": {
      const options = answersOf(q, { id: item.id, type: "scale", text: item.text, scale: item.scale }) ?? [];
      return item.rows.map(({ id, text }) => line(id, text, named(options, typed[id])));
    }
    case "multiple": {
      const chosen = (typed[item.id] ?? "").split(" ").filter(Boolean);
      const options = [...item.options, ...(item.aside ?? [])];
      return [line(item.id, item.text, chosen.map(id => named(options, id)).join(", "))];
    }
    case "points": {
      const given = item.options.filter(({ id }) => shown[`${item.id}.${id}`]);
      return [
        line(
          item.id,
          item.text,
          given.map(({ id, label }) => `${said(label, lang)}: ${shown[`${item.id}.${id}`]}`).join(", "),
        ),
      ];
    }
    case "list":
      return [line(item.id, item.text, Object.values(shown).filter(Boolean).join(", "))];
    case "number":
      return [
        line(item.id, item.text, [shown[item.id], shown[item.id] && item.unit].filter(Boolean).join(" ")),
      ];
    case "text":
      return [line(item.id, item.text, shown[item.id] ?? "")];
  }
};
