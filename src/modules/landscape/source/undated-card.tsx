import { Card, useFormats, useLang } from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** What is said to be mandatory without a known law or day, each leading to its page; nothing when there is none. */
export const UndatedCard = ({ items }: { items: readonly { id: string; title: string }[] }) => {
  const t = texts(useLang());
  const f = useFormats();
  if (items.length === 0) return null;
  return (
    <Card id="undated" title={`${t("undated")} (${f.number(items.length)})`}>
      <p className="soft">{t("undated.why")}</p>
      <ul className="columns">
        {items.map(({ id, title }) => (
          <li key={id}>
            <a href={`/landscape/source-items/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
};
