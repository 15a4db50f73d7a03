import type { ReactNode } from "react";
import type { Lang } from "../../../kernel/lang.ts";
import { Card, Work } from "../../../platform/ui/index.ts";
import { texts } from "../questionnaire/texts/index.ts";
import type { toldMissing } from "./missing.ts";

/** So many stand here; who has said these sees the next. */
const shown = 20;

/** What must still be said before a version can be frozen, each with the way to it; below it, the freezing. */
export const MissingCard = (props: {
  missing: readonly ReturnType<typeof toldMissing>[];
  lang: Lang;
  children: ReactNode;
}) => {
  const { missing, lang } = props;
  const t = texts(lang);
  return (
    <Card title={missing.length > 0 ? t("one.missing", { n: missing.length }) : t("one.whole")}>
      {missing.length > 0 && (
        <Work
          items={missing.slice(0, shown).map(one => ({ label: one.place, href: one.href, note: one.text }))}
        />
      )}
      {missing.length > shown && (
        <p className="soft">{t("one.missing.more", { n: missing.length - shown })}</p>
      )}
      {props.children}
    </Card>
  );
};
