import { livingUses } from "../overlooked/facts.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";

export const matrices = ["systems-tasks", "systems-units", "initiatives-units"] as const;
export type MatrixKind = (typeof matrices)[number];

/** Row → column → what links them; "" where the link says nothing more. */
export type Links = Map<string, Map<string, string>>;

/** What the rows and columns of each matrix are, by the part of their address. */
export const rowsOf = (kind: MatrixKind) => (kind === "initiatives-units" ? "initiatives" : "system-uses");
export const columnsAre = (kind: MatrixKind) => (kind === "systems-tasks" ? "tasks" : "units");

export const linksIn = (landscape: Landscape, kind: MatrixKind): Links => {
  const links: Links = new Map();
  const link = (row: string, column: string, how = "") => {
    const cells = links.get(row) ?? links.set(row, new Map()).get(row)!;
    cells.set(column, cells.get(column) || how);
  };
  if (kind === "initiatives-units") {
    for (const hit of thingsOf(landscape, "hit"))
      link(textOf(hit, "initiative"), textOf(hit, "unit"), textOf(hit, "hardness"));
    return links;
  }
  for (const use of livingUses(landscape)) {
    links.set(use.id, new Map());
    if (kind === "systems-tasks") for (const task of idsOf(use, "tasks")) link(use.id, task);
    else
      for (const unit of [idOf(use, "responsibleUnit") ?? "", ...idsOf(use, "usingUnits")])
        if (unit) link(use.id, unit, unit === idOf(use, "responsibleUnit") ? "◆" : "");
  }
  return links;
};

/** What lies above what among the columns: units in the line, tasks in their tree. */
export const treeOf = (landscape: Landscape, kind: MatrixKind): ReadonlyMap<string, string | null> =>
  columnsAre(kind) === "units"
    ? new Map([...landscape.units].map(([id, { parent }]) => [id, parent]))
    : new Map(thingsOf(landscape, "task").map(task => [task.id, idOf(task, "broader")]));
