import type { Lang } from "../../../kernel/lang.ts";
import { ErrorSummary } from "../../../platform/ui/index.ts";
import type { Item } from "../questionnaire/rules-questionnaire.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { QuestionnaireForm } from "../questionnaire-form/questionnaire-form.tsx";
import { said } from "../questionnaire-form/said.ts";
import type { Asked } from "./asked.server.ts";
import { Code } from "./parts.tsx";
import type { Fault } from "./rules-check.ts";
import type { Step, Typed } from "./rules-steps.ts";
import { texts } from "./texts/index.ts";

/** What is called a form where buttons stand outside it. */
export const formId = "answers";

/** One page of questions. */
export const Ask = (props: {
  asked: Pick<Asked, "content" | "lang">;
  step: Step;
  items: readonly Item[];
  /** The boxes as the reader sees them. */
  shown: Typed;
  /** Which page it is of those that are asked. */
  at: { n: number; all: number };
  faults: readonly Fault[];
  /** Only asked once more: nothing is wrong. */
  doubts: boolean;
  code: string;
  address: string;
}) => {
  const { asked, step, items, shown, at, faults, doubts, code, address } = props;
  const { content, lang } = asked;
  const t = texts(lang);
  const told = faults.map(({ box, refusal }) => ({ field: box, text: t.refusal(refusal) }));
  const { repeatPer: _, ...rest } = content;
  const page = { ...rest, groups: [{ ...step.group, items: items.map(item => onThisPage(item, items)) }] };
  return (
    <>
      <p className="soft">{t("ask.progress", at)}</p>
      <h1>{said(content.title, lang)}</h1>
      {step.role !== null && <p>{t("ask.role", { role: roleCalled(step.role, lang) })}</p>}
      <ErrorSummary
        errors={told.map(({ field, text }) => ({
          field,
          text: [labelOf(items, field, lang), text].filter(Boolean).join(" – "),
        }))}
        {...(doubts && { title: t("ask.doubts") })}
      />
      <p className="soft">{t("ask.blank")}</p>
      <form id={formId} method="post" autoComplete="off" noValidate>
        <QuestionnaireForm
          questionnaire={page}
          lang={lang}
          given={shown}
          errors={Object.fromEntries(told.map(({ field, text }) => [field, text]))}
        />
        <div className="actions">
          <button type="submit" className="main" name="do" value="next">
            {t("ask.next")}
          </button>
          {at.n > 1 && (
            <button type="submit" name="do" value="back">
              {t("ask.back")}
            </button>
          )}
          <button type="submit" name="do" value="clear">
            {t("ask.clear")}
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

/** A condition is told only where it is decided on the same page. */
const onThisPage = (item: Item, items: readonly Item[]): Item => {
  const { showIf, ...rest } = item;
  if (!showIf || items.some(({ id }) => id === showIf.item)) return item;
  return rest as Item;
};

/** What stands at a box, so that a list of what is wrong says of which. */
const labelOf = (items: readonly Item[], box: string, lang: Lang): string => {
  for (const item of items) {
    if (item.id === box || box.startsWith(`${item.id}.`)) return said(item.text, lang);
    const row = item.type === "matrix" && item.rows.find(({ id }) => id === box);
    if (row) return said(row.text, lang);
  }
  return "";
};
