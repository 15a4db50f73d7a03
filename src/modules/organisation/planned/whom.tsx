import { useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import type { ThingSeen } from "../responsibility/things.server.ts";
import { dutyWord } from "../responsibility/words.ts";
import { texts } from "../texts/index.ts";
import type { Ahead } from "./reads.server.ts";

/** What or whom a planned change is about, with the way there. */
export const Whom = (props: {
  row: Ahead;
  names: Readonly<Record<string, string>>;
  things: Readonly<Record<string, ThingSeen>>;
}) => {
  const lang = useLang();
  const t = texts(lang);
  const { row, names } = props;
  const person = row.person ? (
    <a href={addresses.person(row.person)}>{names[row.person] || t("person.erased")}</a>
  ) : null;
  const unit = row.unit ? <a href={addresses.unit(row.unit, row.on)}>{names[row.unit] ?? row.name}</a> : null;
  if (row.kind === "unit") return unit;
  if (row.kind === "person") return person;
  const thing = row.thing && props.things[row.thing];
  return (
    <>
      {row.kind === "position" ? (
        <a href={addresses.position(row.id)}>{row.name}</a>
      ) : (
        <a href={addresses.duty(row.id, row.on)}>{dutyWord(row.name, lang)}</a>
      )}
      {row.thing && <>, {thing ? <a href={thing.href}>{thing.title}</a> : t("duty.gone")}</>}
      {unit && <>, {unit}</>}
      {person && <>, {person}</>}
    </>
  );
};
