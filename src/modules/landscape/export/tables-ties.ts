import type { Lang } from "../../../kernel/lang.ts";
import type { OutSheet } from "../../../platform/files/index.ts";
import { keyOf } from "../impact/rules.ts";
import type { Neighbour } from "../impact/rules-neighbourhood.ts";
import { depthOf, impactIn, kindText, pathText } from "../impact/view.ts";
import { matrixView, meetingText } from "../matrix/view.ts";
import { texts } from "../texts/index.ts";
import { sheet, type Table } from "./sheet.ts";

/** Every row and column of the matrix as it is narrowed down, all its pages. */
export const matrixTable: Table = (landscape, lang, query) => {
  const { kind, rows, columns } = matrixView(landscape, query, lang);
  return sheet(
    texts(lang)(`matrix.${kind}`),
    [["row", ""], ...columns.map(({ id, name }): [string, string] => [`c${id}`, name])],
    rows.map(({ name, cells }) => [
      name,
      ...columns.map(({ id }) => {
        const cell = cells.get(id);
        return cell ? meetingText(kind, cell) : null;
      }),
    ]),
  );
};

export const impactTable: Table = (landscape, lang, query) => {
  const impact = impactIn(landscape, query.get("of") ?? "", depthOf(query));
  if (!impact) return undefined;
  const t = texts(lang);
  const only = query.get("kind");
  const stopping = new Set(impact.stops.map(({ thing }) => thing.id));
  const groups = impact.groups.filter(({ kind }) => kind === only);
  return sheet(
    t("impact.title"),
    [
      ["thing", t("impact.thing")],
      ["kind", t("impact.kind")],
      ["why", t("load.what")],
      ["steps", t("impact.away")],
      ["path", t("impact.path")],
    ],
    (groups.length > 0 ? groups : impact.groups).flatMap(({ kind, things }) =>
      things.map(reached => [
        reached.thing.name,
        kindText(kind, lang),
        t(
          stopping.has(reached.thing.id)
            ? "impact.stops"
            : impact.losing.has(keyOf(reached.thing))
              ? "impact.loses"
              : impact.answering.has(keyOf(reached.thing))
                ? "impact.answers"
                : "impact.touched",
        ),
        reached.path.length,
        pathText(landscape, impact.name, reached),
      ]),
    ),
  );
};

/** Everything round a thing, also what the page has no room for. */
export const neighbourhoodTable = (near: readonly Neighbour[], lang: Lang): OutSheet => {
  const t = texts(lang);
  return sheet(
    t("neighbourhood.title"),
    [
      ["thing", t("impact.thing")],
      ["kind", t("impact.kind")],
    ],
    near.map(({ name, kind }) => [name, kindText(kind, lang)]),
  );
};
