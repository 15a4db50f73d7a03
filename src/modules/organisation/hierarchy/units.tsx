import type { ReactNode } from "react";
import { useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { texts } from "../texts/index.ts";
import type { TreeData } from "./tree.page.tsx";
import type { Branch, FoundView, TreeView } from "./view.ts";

/** The tree, or the part of it below one unit, with the way up to the top. */
export const Units = ({ data, tree }: { data: TreeData; tree: TreeView }) => {
  const t = texts(useLang());
  const under = (id: string) => addresses.treeAs({ ...data.asked, under: id });
  // A function and not a part: hundreds of units are drawn at once.
  const branch = (unit: Branch, depth: number): ReactNode => {
    const usual = unit.type === "department" || unit.type === "not-said";
    const type = usual ? null : <small>{t(`unit-type.${unit.type}`)}</small>;
    const count = t("tree.below", { n: unit.below });
    return (
      <li key={unit.id}>
        <a href={addresses.unit(unit.id, data.asked.on, data.asked.known)}>{unit.name || t("unit.never")}</a>{" "}
        {type}
        {unit.below > 0 && !unit.children && (
          <>
            {" "}
            <a className="further" href={under(unit.id)}>
              {count}
            </a>
          </>
        )}
        {unit.below > 0 && unit.children && (
          <details open={depth === 0}>
            <summary>{count}</summary>
            <ul>{unit.children.map(child => branch(child, depth + 1))}</ul>
          </details>
        )}
      </li>
    );
  };
  return (
    <nav className="tree card" aria-label={t("tree.units")}>
      {data.under && (
        <p className="up">
          <a href={addresses.treeAs(data.asked)}>{t("tree.whole")}</a>
          {tree.up.map(({ id, name }) => (
            <span key={id}>
              {" › "}
              <a href={under(id)}>{name}</a>
            </span>
          ))}
        </p>
      )}
      <ul>{tree.roots.map(unit => branch(unit, 0))}</ul>
    </nav>
  );
};

/** The units that bear what is sought in their name, each with the way up. */
export const Found = ({ data, found }: { data: TreeData; found: FoundView }) => {
  const t = texts(useLang());
  return (
    <section className="card">
      <h2>{t("tree.found", { n: found.total, search: data.search })}</h2>
      <ul className="found">
        {found.shown.map(unit => (
          <li key={unit.id}>
            <a href={addresses.unit(unit.id, data.asked.on, data.asked.known)}>{unit.name}</a>
            <br />
            <small className="soft">{unit.path.join(" › ")}</small>
          </li>
        ))}
      </ul>
      {found.total > found.shown.length && (
        <p>{t("tree.and-more", { n: found.total - found.shown.length })}</p>
      )}
    </section>
  );
};
