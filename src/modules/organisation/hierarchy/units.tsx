import type { ReactNode } from "react";
import { useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { texts } from "../texts/index.ts";
import type { UnitLine } from "../unit/reads.server.ts";
import { lineUp } from "./rules.ts";
import type { TreeData } from "./tree.page.tsx";

/** So many units a page draws: whole levels from the top, while there is room; what is below has a link. */
const room = 150;

type Below = ReadonlyMap<string | null, UnitLine[]>;

/** The tree, or the part of it below one unit, with the way up to the top. */
export const Units = ({ data }: { data: TreeData }) => {
  const t = texts(useLang());
  const byId = new Map(data.units.map(unit => [unit.id, unit]));
  // A parent that was not known then leaves its children at the top, where they are seen.
  const parentOf = (unit: UnitLine) => (unit.parent !== null && byId.has(unit.parent) ? unit.parent : null);
  const below = new Map<string | null, UnitLine[]>();
  for (const unit of data.units) {
    const parent = parentOf(unit);
    const known = below.get(parent);
    if (known) known.push(unit);
    else below.set(parent, [unit]);
  }
  const start = data.under ? byId.get(data.under) : undefined;
  const roots = start ? [start] : (below.get(null) ?? []);
  const drawn = drawnFrom(roots, below);
  const link = (unit: UnitLine) => (
    <a href={addresses.unit(unit.id, data.asked.on)}>{unit.name || t("unit.never")}</a>
  );
  const under = (unit: UnitLine) => addresses.treeAs({ ...data.asked, under: unit.id });
  // A function and not a part: hundreds of units are drawn at once.
  const branch = (unit: UnitLine, depth: number): ReactNode => {
    const children = below.get(unit.id);
    const type = unit.type === "department" ? null : <small>{t(`unit-type.${unit.type}`)}</small>;
    const count = children && t("tree.below", { n: children.length });
    return (
      <li key={unit.id}>
        {link(unit)} {type}
        {children && !drawn.has(unit.id) && (
          <>
            {" "}
            <a className="further" href={under(unit)}>
              {count}
            </a>
          </>
        )}
        {children && drawn.has(unit.id) && (
          <details open={depth === 0}>
            <summary>{count}</summary>
            <ul>{children.map(child => branch(child, depth + 1))}</ul>
          </details>
        )}
      </li>
    );
  };
  const up = start
    ? lineUp(id => byId.get(id)?.parent ?? null, start.id)
        .slice(1)
        .toReversed()
    : [];
  return (
    <nav className="tree card" aria-label={t("tree.units")}>
      {start && (
        <p className="up">
          <a href={addresses.treeAs(data.asked)}>{t("tree.whole")}</a>
          {up.map(id => {
            const unit = byId.get(id);
            return (
              unit && (
                <span key={id}>
                  {" › "}
                  <a href={under(unit)}>{unit.name}</a>
                </span>
              )
            );
          })}
        </p>
      )}
      <ul>{roots.map(unit => branch(unit, 0))}</ul>
    </nav>
  );
};

/** The units whose children are drawn: level by level, as long as a whole level finds room. */
const drawnFrom = (roots: readonly UnitLine[], below: Below): ReadonlySet<string> => {
  const drawn = new Set<string>();
  let count = roots.length;
  for (let level = roots; level.length > 0; ) {
    const next = level.flatMap(unit => below.get(unit.id) ?? []);
    count += next.length;
    // The first level is always drawn: one came here to see what is below.
    if (count > room && level !== roots) break;
    for (const unit of level) drawn.add(unit.id);
    level = next;
  }
  return drawn;
};

/** So many of those found are written out. */
const most = 100;

/** The units that bear what is sought in their name, each with the way up. */
export const Found = ({ data }: { data: TreeData }) => {
  const t = texts(useLang());
  const byId = new Map(data.units.map(unit => [unit.id, unit]));
  const sought = data.search.toLocaleLowerCase(data.lang);
  const found = data.units.filter(unit => unit.name.toLocaleLowerCase(data.lang).includes(sought));
  const path = (unit: UnitLine): string =>
    lineUp(id => byId.get(id)?.parent ?? null, unit.id)
      .slice(1)
      .toReversed()
      .flatMap(id => byId.get(id)?.name ?? [])
      .join(" › ");
  return (
    <section className="card">
      <h2>{t("tree.found", { n: found.length, search: data.search })}</h2>
      <ul className="found">
        {found.slice(0, most).map(unit => (
          <li key={unit.id}>
            <a href={addresses.unit(unit.id, data.asked.on)}>{unit.name}</a>
            <br />
            <small className="soft">{path(unit)}</small>
          </li>
        ))}
      </ul>
      {found.length > most && <p>{t("tree.and-more", { n: found.length - most })}</p>}
    </section>
  );
};
