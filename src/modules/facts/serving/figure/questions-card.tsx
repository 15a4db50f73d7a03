import type { Lang } from "../../../../kernel/lang.ts";
import { Card } from "../../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** The figures of a release, in the order of its questions. */
export const QuestionsCard = ({
  questions,
  lang,
}: {
  questions: readonly { label: string; href: string }[];
  lang: Lang;
}) => {
  const t = texts(lang);
  return (
    <Card title={t("items.title")}>
      <p>{t("items.lead")}</p>
      <ol>
        {questions.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </Card>
  );
};
