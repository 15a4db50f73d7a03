import { Notice, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { texts } from "../texts/index.ts";
import type { UnitData } from "./unit.page.tsx";

/** Which unit this one goes into, and which have gone or will go into it; nothing when there is none. */
export const Mergers = ({ data }: { data: UnitData }) => {
  const t = texts(useLang());
  const f = useFormats();
  const into = data.mergers.find(one => one.unit === data.id);
  const taken = data.mergers.filter(one => one.into === data.id);
  return (
    <>
      {into && (
        <Notice>
          {t("unit.goes-into", { day: f.day(into.day) })}{" "}
          <a href={addresses.unit(into.into, into.day)}>{data.names[into.into]}</a>
        </Notice>
      )}
      {taken.length > 0 && (
        <p>
          {t("unit.took-over")}{" "}
          {taken.map((one, i) => (
            <span key={one.unit}>
              {i > 0 && ", "}
              <a href={addresses.unit(one.unit)}>{data.names[one.unit]}</a> ({f.day(one.day)})
            </span>
          ))}
        </p>
      )}
    </>
  );
};
