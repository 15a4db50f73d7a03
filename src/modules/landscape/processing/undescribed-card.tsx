import type { ReactNode } from "react";
import { Card, Fold, useFormats, useLang } from "../../../platform/ui/index.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { texts } from "./texts/index.ts";

type Uses = readonly { id: string; title: string }[];

/** The systems with personal data that no processing activity describes, and those of which nobody has said whether they hold any; nothing when there are none. */
export const UndescribedCard = ({ uses, unsaid }: { uses: Uses; unsaid: Uses }) => {
  const t = texts(useLang());
  return (
    <>
      <UsesCard id="undescribed" title={t("undescribed")} uses={uses} />
      <UsesCard
        id="personal-unsaid"
        title={t("personal-unsaid")}
        why={
          <p className="soft">
            {t("personal-unsaid.why")}{" "}
            <a href="/landscape/system-uses?personalData=-">{t("personal-unsaid.all")}</a>
          </p>
        }
        uses={unsaid}
      />
    </>
  );
};

type Props = { id: string; title: string; uses: Uses; why?: ReactNode };

const UsesCard = ({ id: card, title, uses, why }: Props) => {
  const lang = useLang();
  const f = useFormats();
  if (uses.length === 0) return null;
  return (
    <Card id={card} title={`${title} (${f.number(uses.length)})`}>
      {why}
      <Fold title={viewTexts(lang)("list.all-of", { n: uses.length })} open={uses.length <= 20}>
        <ul className="columns">
          {uses.map(({ id, title }) => (
            <li key={id}>
              <a href={`/landscape/system-uses/${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </Fold>
    </Card>
  );
};
