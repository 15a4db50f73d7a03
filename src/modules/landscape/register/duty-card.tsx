import { Card, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

export type DutyLine = { key: string; what: string; href: string; who: string; when: string };

/** Who is responsible, since when, until when, and who comes after. */
export const DutyCard = ({ duties }: { duties: readonly DutyLine[] }) => {
  const t = texts(useLang());
  if (duties.length === 0) return null;
  return (
    <Card title={t("duties.who")}>
      <ul className="names">
        {duties.map(duty => (
          <li key={duty.key}>
            <a href={duty.href}>{duty.what}</a>: {duty.who} <span className="soft">{duty.when}</span>
          </li>
        ))}
      </ul>
      <p className="soft">{t("duties.how")}</p>
    </Card>
  );
};
