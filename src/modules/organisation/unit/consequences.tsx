import type { ReactNode } from "react";
import { useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import type { Hierarchy } from "../hierarchy/rules.ts";
import type { ThingSeen } from "../responsibility/things.server.ts";
import { texts } from "../texts/index.ts";

type Below = { id: string; name: string; hierarchy: Hierarchy };

/** Who depends on a unit that ends: a unit once, with the hierarchies in which it is below. */
export const Hanging = (props: { units: readonly Below[]; positions: number; children: ReactNode }) => {
  const t = texts(useLang());
  const f = useFormats();
  const units = new Map(props.units.map(({ id, name }) => [id, name]));
  const lines = (id: string) => props.units.filter(unit => unit.id === id);
  return (
    <ul>
      {[...units].map(([id, name]) => (
        <li key={id}>
          <a href={addresses.unit(id)}>{name}</a> (
          {f.list(lines(id).map(({ hierarchy }) => t(`hierarchy.${hierarchy}`)))})
        </li>
      ))}
      <li>{t("end.positions", { n: props.positions })}</li>
      {props.children}
    </ul>
  );
};

/** So many are named on the page; all that are left stand among the loose ends afterwards. */
const most = 50;

/** What refers to a unit and neither moves nor ends with it; nothing when there is none. */
export const Elsewhere = ({ things }: { things: readonly ThingSeen[] }) => {
  const t = texts(useLang());
  if (things.length === 0) return null;
  return (
    <>
      <p>{t("end.elsewhere", { n: things.length })}</p>
      <ul>
        {things.slice(0, most).map(thing => (
          <li key={thing.id}>
            {thing.what} <a href={thing.href}>{thing.title}</a>
          </li>
        ))}
      </ul>
      {things.length > most && <p>{t("tree.and-more", { n: things.length - most })}</p>}
      <p className="soft">
        {t("end.elsewhere.why")} <a href={addresses.looseEnds}>{t("loose.link")}</a>
      </p>
    </>
  );
};
