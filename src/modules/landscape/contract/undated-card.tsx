import { Card, Fold, useFormats, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

type Undated = { why: string; contracts: readonly { id: string; title: string; note: string }[] };

/** The contracts for which no day to act could be computed, by what is missing; nothing when there are none. */
export const UndatedCard = ({ undated, count }: { undated: readonly Undated[]; count: number }) => {
  const t = texts(useLang());
  const f = useFormats();
  if (count === 0) return null;
  return (
    <Card id="undated" title={t("year.undated", { n: count })}>
      {undated.map(({ why, contracts }) => (
        <Fold key={why} title={`${why} (${f.number(contracts.length)})`}>
          <ul className="columns">
            {contracts.map(({ id, title, note }) => (
              <li key={id}>
                <a href={`/landscape/contracts/${id}`}>{title}</a>
                {note && <small className="soft block">{note}</small>}
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </Card>
  );
};
