import { Card, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { texts } from "../texts/index.ts";
import { type Compared, countCompared, type Named } from "./rules-compare.ts";

/** So many of each are written out; the rest are counted. */
const most = 25;

/** What one tree says otherwise than another, in words and by name. `on` is the day the links lead to. */
export const Differs = (props: { title: string; none: string; compared: Compared; on: string }) => {
  const t = texts(useLang());
  const { compared } = props;
  if (countCompared(compared) === 0)
    return (
      <Card title={props.title}>
        <p>{props.none}</p>
      </Card>
    );
  const top = t("tree.top");
  return (
    <Card title={props.title}>
      <dl className="differs">
        <Group title={t("tree.added", { n: compared.added.length })} units={compared.added} on={props.on} />
        <Group title={t("tree.gone", { n: compared.gone.length })} units={compared.gone} />
        <Group
          title={t("tree.renamed", { n: compared.renamed.length })}
          units={compared.renamed}
          on={props.on}
          note={unit => t("tree.before", { before: unit.before })}
        />
        <Group
          title={t("tree.moved", { n: compared.moved.length })}
          units={compared.moved}
          on={props.on}
          note={unit => `${unit.from ?? top} → ${unit.to ?? top}`}
        />
      </dl>
    </Card>
  );
};

const Group = <U extends Named>(props: {
  title: string;
  units: readonly U[];
  on?: string;
  note?: (unit: U) => string;
}) => {
  const t = texts(useLang());
  if (props.units.length === 0) return null;
  return (
    <div>
      <dt>{props.title}</dt>
      <dd>
        <ul>
          {props.units.slice(0, most).map(unit => (
            <li key={unit.id}>
              <a href={addresses.unit(unit.id, props.on)}>{unit.name}</a>
              {props.note && <small> {props.note(unit)}</small>}
            </li>
          ))}
          {props.units.length > most && <li>{t("tree.and-more", { n: props.units.length - most })}</li>}
        </ul>
      </dd>
    </div>
  );
};
