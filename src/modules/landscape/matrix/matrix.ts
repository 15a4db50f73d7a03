import { livingUses } from "../overlooked/facts.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";

export const matrices = ["systems-tasks", "systems-units", "initiatives-units"] as const;
export type MatrixKind = (typeof matrices)[number];

/** Row → column → what links them; "" where the link says nothing more. */
export type Links = Map<string, Map<string, string>>;

export const matrixOf = (
  landscape: Landscape,
  kind: MatrixKind,
): { links: Links; rowNoun: string; columnNoun: string } => {
  const links: Links = new Map();
  const link = (row: string, column: string, how = "") => {
    const cells = links.get(row) ?? links.set(row, new Map()).get(row)!;
    cells.set(column, cells.get(column) || how);
  };
  if (kind === "initiatives-units") {
    for (const hit of thingsOf(landscape, "hit"))
      link(textOf(hit, "initiative"), textOf(hit, "unit"), textOf(hit, "hardness"));
    return { links, rowNoun: "initiatives", columnNoun: "unit" };
  }
  for (const use of livingUses(landscape)) {
    links.set(use.id, new Map());
    if (kind === "systems-tasks") for (const task of idsOf(use, "tasks")) link(use.id, task);
    else
      for (const unit of [idOf(use, "responsibleUnit") ?? "", ...idsOf(use, "usingUnits")])
        if (unit) link(use.id, unit, unit === idOf(use, "responsibleUnit") ? "◆" : "");
  }
  return { links, rowNoun: "system-uses", columnNoun: kind === "systems-tasks" ? "tasks" : "unit" };
};
