import { Card, useFormats, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import type { AgreementShown } from "./show.ts";

/** What was agreed, by whom and when. */
export const Agreed = ({ agreement, href }: { agreement: AgreementShown; href: string }) => {
  const t = texts(useLang());
  return (
    <Card title={t("agreement.title")} tools={<a href={href}>{t("agreement.open")}</a>}>
      <AgreedText agreement={agreement} />
    </Card>
  );
};

export const AgreedText = ({ agreement }: { agreement: AgreementShown }) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <dl className="said">
      <dt>{t("agreement.by", { day: agreement.day, parties: agreement.parties })}</dt>
      <dd>{agreement.text}</dd>
      {agreement.points && (
        <dd>
          {t("agreement.points", {
            list: f.list(agreement.points.map(one => `${one.name} ${f.number(one.points)}`)),
          })}
        </dd>
      )}
    </dl>
  );
};
