import { Card, Fold, useFormats, useLang } from "../../../platform/ui/index.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { texts } from "./texts/index.ts";

/** The systems with personal data that no processing activity describes; nothing when there are none. */
export const UndescribedCard = ({ uses }: { uses: readonly { id: string; title: string }[] }) => {
  const lang = useLang();
  const f = useFormats();
  if (uses.length === 0) return null;
  return (
    <Card id="undescribed" title={`${texts(lang)("undescribed")} (${f.number(uses.length)})`}>
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
