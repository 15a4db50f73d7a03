import { graphOf, kindOfNoun } from "../impact/graph.ts";
import { keyOf, tiesOf } from "../impact/rules.ts";
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
        t(stopping.has(reached.thing.id) ? "impact.stops" : "impact.touched"),
        reached.path.length,
        pathText(landscape, impact.name, reached),
      ]),
    ),
  );
};

export const neighbourhoodTable: Table = (landscape, lang, query) => {
  const id = query.get("of") ?? "";
  const kind =
    kindOfNoun(landscape.byId.get(id)?.noun ?? "") ?? (landscape.units.has(id) ? "unit" : undefined);
  if (!kind) return undefined;
  const t = texts(lang);
  const graph = graphOf(landscape);
  const near = new Set(tiesOf(graph, keyOf({ kind, id }), "both").map(([, other]) => other));
  return sheet(
    t("neighbourhood.title"),
    [
      ["thing", t("impact.thing")],
      ["kind", t("impact.kind")],
    ],
    [...near].flatMap(key => {
      const thing = graph.things.get(key);
      return thing ? [[thing.name, kindText(thing.kind, lang)]] : [];
    }),
  );
};
