import type { Lang } from "../../../kernel/lang.ts";
import { bars } from "./bars.ts";
import { diverging } from "./diverging.ts";
import { dots } from "./dots.ts";
import type { Facts } from "./rules-facts.ts";
import { all, groupsOf, isOfEverybody, type Row, rowOf, type Shape, shapeOf } from "./rules-item.ts";
import { type Drawing, type Drawn, stacked } from "./stacked.ts";
import { type Fit, figure, lines } from "./svg.ts";
import { texts } from "./texts/index.ts";
import {
  asidesText,
  describedRow,
  figureText,
  intervalText,
  inventedText,
  named,
  rowName,
  type Told,
} from "./words.ts";

/** Groups by code, in the order they are drawn in; `fit` as the place of the figure is. */
type Wanted = { groups?: readonly string[]; fit?: Fit };

/** The groups a figure shows by itself: everybody, and the roles where there are several and the question tells of them. */
const usualGroups = (facts: Facts, item: string): string[] => {
  if (isOfEverybody(facts, item)) return [all];
  const roles = groupsOf(facts).filter(code => code.startsWith("role:"));
  return roles.length > 1 ? [all, ...roles] : [all];
};

/**
 * The figure of a question as SVG: the same bytes for the same facts. A file of its own (`fixed`) has the question above it
 * and turns dark with the reader's screen; in a page (`fluid`) the page does both.
 */
export const chartOf = (
  facts: Facts,
  item: string,
  lang: Lang,
  { groups = usualGroups(facts, item), fit = "fixed" }: Wanted = {},
): string => {
  const known = groupsOf(facts);
  const rows = groups.filter(group => known.includes(group)).map(group => rowOf(facts, item, group));
  const shape = shapeOf(facts, item);
  const drawing: Drawing = { facts, item, rows: drawnRows(shape, rows), lang, fit };
  const name = named(facts, "item", item, lang);
  const [title, from]: Drawn = fit === "fixed" ? lines(name, 0, fit, { "font-weight": 600 }) : ["", 0];
  const [drawn, end] = drawnAs(shape, drawing, fit === "fixed" ? from + 8 : from);
  // A page says so itself; a file goes where the page does not.
  const [said, height]: Drawn =
    fit === "fixed" && facts.invented ? lines(inventedText(facts.source, lang), end + 8, fit) : ["", end];
  return figure(title + drawn + said, { height, fit, name, description: described(shape, drawing) });
};

/** Bars of answers show one group; of more than two nobody could tell which bar is whose. */
const drawnRows = (shape: Shape, rows: readonly Row[]): readonly Row[] =>
  (shape === "shares" || shape === "means") && rows.length > 2 && (rows[0]?.answers.length ?? 0) > 0
    ? rows.slice(0, 1)
    : rows;

const drawnAs = (shape: Shape, drawing: Drawing, y: number): Drawn => {
  const told = toldOf(shape);
  if (shape === "none" || drawing.rows.length === 0)
    return lines(texts(drawing.lang)("nothing"), y, drawing.fit);
  // Two groups are compared by dots, never by two bars of parts.
  if (drawing.rows.length === 2) return dots(drawing, told, y);
  if (shape === "stacked") return stacked(drawing, y);
  return shape === "diverging" ? diverging(drawing, y) : bars(drawing, told, y);
};

const toldOf = (shape: Shape): Told => (shape === "means" ? "mean" : "share");

/** All that is drawn, in words. */
const described = (shape: Shape, { facts, item, rows, lang }: Drawing): string =>
  rows
    .map(row => {
      const { group, whole, answers } = row;
      if (shape === "none") return rowName(facts, group, whole.n, lang);
      if (answers.length > 0)
        return [
          describedRow(facts, item, group, answers, toldOf(shape), lang),
          asidesText(facts, item, row, lang),
        ]
          .filter(Boolean)
          .join(". ");
      const value = figureText(whole.mean, "mean", facts, lang);
      const interval = intervalText(whole, "mean", lang);
      const figures = interval ? `${value} (${interval})` : value;
      return texts(lang)("row", { group: named(facts, "group", group, lang), figures });
    })
    .join(". ");
