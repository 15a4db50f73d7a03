import { useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { texts } from "../texts/index.ts";
import type { Ahead } from "./reads.server.ts";

/** What or whom a planned change is about, with the way there. */
export const Whom = ({ row, names }: { row: Ahead; names: Readonly<Record<string, string>> }) => {
  const t = texts(useLang());
  const duty = `responsibility-kind.${row.name}`;
  const person = row.person ? (
    <a href={addresses.person(row.person)}>{names[row.person] || t("person.erased")}</a>
  ) : null;
  const unit = row.unit ? <a href={addresses.unit(row.unit, row.on)}>{names[row.unit] ?? row.name}</a> : null;
  if (row.kind === "unit") return unit;
  if (row.kind === "person") return person;
  return (
    <>
      {row.kind === "position" ? (
        <a href={addresses.position(row.id)}>{row.name}</a>
      ) : t.has(duty) ? (
        t(duty)
      ) : (
        row.name
      )}
      {unit && <>, {unit}</>}
      {person && <>, {person}</>}
    </>
  );
};
