import { Card, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import type { Stay } from "../position/reads.server.ts";
import { texts } from "../texts/index.ts";
import type { Holding } from "./reads.server.ts";
import type { ThingSeen } from "./things.server.ts";

type Names = {
  things: Readonly<Record<string, ThingSeen>>;
  unitNames: Readonly<Record<string, string>>;
};

/** What a person or a position carries, also as deputy; each leads to the thing and to its history and handover. */
export const Carried = (props: Names & { duties: readonly Holding[]; me: readonly string[] }) => {
  const t = texts(useLang());
  const { duties } = props;
  return (
    <Card title={t("duty.carries", { n: duties.length })}>
      {duties.length === 0 ? (
        <p>{t("duty.carries.none")}</p>
      ) : (
        <ul className="columns">
          {duties.map(duty => (
            <li key={duty.id}>
              <DutyLine duty={duty} {...props} deputy={!props.me.includes(duty.holder)} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

/** What is left without anybody responsible when a person or a position goes. */
export const Losing = (props: Names & { duties: readonly Holding[] }) => {
  const t = texts(useLang());
  if (props.duties.length === 0) return null;
  return (
    <>
      <p>{t("duty.loses")}</p>
      <ul>
        {props.duties.map(duty => (
          <li key={duty.id}>
            <DutyLine duty={duty} {...props} deputy={false} />
          </li>
        ))}
      </ul>
    </>
  );
};

/** The positions left vacant when a person goes, each with what it goes on holding. */
export const Vacant = (props: Names & { positions: readonly Stay[]; duties: readonly Holding[] }) => {
  const t = texts(useLang());
  if (props.positions.length === 0) return null;
  return (
    <>
      <p>{t("duty.vacant")}</p>
      <ul>
        {props.positions.map(({ id, title, unitName }) => (
          <li key={id}>
            <a href={addresses.position(id)}>{[title, unitName].filter(Boolean).join(", ")}</a>
            <ul>
              {props.duties
                .filter(duty => duty.holder === id)
                .map(duty => (
                  <li key={duty.id}>
                    <DutyLine duty={duty} {...props} deputy={false} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
};

const DutyLine = ({ duty, things, unitNames, deputy }: Names & { duty: Holding; deputy: boolean }) => {
  const t = texts(useLang());
  const f = useFormats();
  const thing = things[duty.object];
  const unit = duty.objectKind === "unit" ? (unitNames[duty.object] ?? t("kind.unit")) : undefined;
  return (
    <>
      <a href={addresses.duty(duty.id)}>{t(`responsibility-kind.${duty.kind}`)}</a>
      {deputy && ` (${t("duty.as-deputy")})`}
      {duty.objectKind === "municipality" && ` · ${t("duty.municipality")}`}
      {unit && (
        <>
          {" · "}
          <a href={addresses.unit(duty.object)}>{unit}</a>
        </>
      )}
      {thing && (
        <>
          {" · "}
          <a href={thing.href}>{thing.title}</a>
        </>
      )}
      {duty.to && ` · ${t("duty.until", { day: f.dayShort(duty.to) })}`}
    </>
  );
};
