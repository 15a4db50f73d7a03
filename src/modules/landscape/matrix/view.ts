import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Landscape } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { linksIn, type MatrixKind, matrices, treeOf } from "./matrix.ts";
import { below, columnFor, firstBranch, wayTo } from "./rules-branch.ts";

export const levels = [1, 2, 3, 4] as const;

/** Where a row meets a column: `how` it is linked, and how many parts below the column are. */
export type Meeting = { how: string; n: number; direct: boolean };

export type MatrixView = {
  kind: MatrixKind;
  q: string;
  row: string;
  level: number;
  branch: string | null;
  /** Whether the whole tree can be looked at: not where it has one top. */
  whole: boolean;
  /** The branches above the chosen one, the top first, itself last. */
  way: readonly string[];
  /** Branches one may go into from here. */
  branches: readonly { id: string; name: string }[];
  columns: readonly { id: string; name: string; deeper: boolean }[];
  rows: readonly { id: string; name: string; cells: ReadonlyMap<string, Meeting> }[];
};

/** A matrix as its address asks for it: which, from which branch, how deep, and what is sought. */
export const matrixView = (landscape: Landscape, query: URLSearchParams, lang: Lang): MatrixView => {
  const kind = matrices.find(name => name === query.get("kind")) ?? "systems-tasks";
  const above = treeOf(landscape, kind);
  const asked = query.get("branch") ?? "";
  const branch = above.has(asked) ? asked : firstBranch(above);
  const level = levels.find(n => n === Number(query.get("level"))) ?? 1;
  const q = (query.get("q") ?? "").trim().slice(0, 100);
  const row = query.get("row") ?? "";
  const { compare } = formats(lang);
  const named = (id: string) => ({ id, name: titleOf(landscape, id) });
  const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);
  const parents = new Set(above.values());

  const columnOf = new Map<string, string | null>();
  const rows = [...linksIn(landscape, kind)]
    .filter(([id]) => row === "" || id === row)
    .map(([id, links]) => ({ ...named(id), links, cells: met(links, columnIn) }))
    .filter(one => one.cells.size > 0 && (q === "" || mentions(landscape, one, q)))
    .sort(byName);
  function columnIn(id: string): string | null {
    const known = columnOf.get(id);
    if (known !== undefined) return known;
    const column = columnFor(above, branch, level, id);
    columnOf.set(id, column);
    return column;
  }
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return {
    kind,
    q,
    row,
    level,
    branch,
    whole: firstBranch(above) === null,
    way: branch === null ? [] : wayTo(above, branch),
    branches: below(above, branch)
      .filter(id => parents.has(id))
      .map(named)
      .sort(byName),
    columns: [...used].map(id => ({ ...named(id), deeper: id !== branch && parents.has(id) })).sort(byName),
    rows: rows.map(({ id, name, cells }) => ({ id, name, cells })),
  };
};

/** A row's links, those below one column counted together; the strongest word of them stands. */
const met = (links: ReadonlyMap<string, string>, columnIn: (id: string) => string | null) => {
  const cells = new Map<string, Meeting>();
  for (const [id, how] of links) {
    const column = columnIn(id);
    if (column === null) continue;
    const cell = cells.get(column);
    cells.set(column, {
      how: cell && cell.how > how ? cell.how : how,
      n: (cell?.n ?? 0) + 1,
      direct: (cell?.direct ?? true) && id === column,
    });
  }
  return cells;
};

const mentions = (
  landscape: Landscape,
  row: { name: string; links: ReadonlyMap<string, string> },
  q: string,
): boolean => {
  const sought = q.toLowerCase();
  return (
    row.name.toLowerCase().includes(sought) ||
    [...row.links.keys()].some(id => titleOf(landscape, id).toLowerCase().includes(sought))
  );
};

/** What stands in a cell: hardness, the mark of who is responsible, or how many below use it. */
export const meetingText = (kind: MatrixKind, { how, n, direct }: Meeting): string =>
  kind === "initiatives-units" ? how : direct ? how || "●" : `${how}${n}`;
