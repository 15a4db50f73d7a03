import { scaleEnds, topOf, whisker } from "./bars.ts";
import { inks } from "./rules-colour.ts";
import type { Figures, Row } from "./rules-item.ts";
import { type Drawing, type Drawn, isLength } from "./stacked.ts";
import { across, element, lines } from "./svg.ts";
import { texts } from "./texts/index.ts";
import {
  answerNamed,
  asidesText,
  figureText,
  intervalText,
  named,
  numberText,
  rowName,
  type Told,
} from "./words.ts";

/** Two groups side by side: a dot for each on the same scale, with its interval, joined by a line. */
export const dots = (drawing: Drawing, told: Told, y: number): Drawn => {
  const { facts, item, rows, lang, fit } = drawing;
  const [a, b] = rows;
  if (!a || !b) return ["", y];
  const t = texts(lang);
  const name = (row: Row) => rowName(facts, row.group, row.whole.n, lang);
  const soft = { class: "soft", fill: inks.light.soft };
  const [head, from] = lines(t("dots", { first: name(a), second: name(b) }), y, fit, soft);
  const pairs =
    a.answers.length === 0
      ? [{ what: null, pair: [a.whole, b.whole] as const }]
      : a.answers.map(({ code, figures }) => ({
          what: answerNamed(facts, item, code, lang),
          pair: [figures, b.answers.find(one => one.code === code)!.figures] as const,
        }));
  const most = topOf(
    told,
    pairs.flatMap(({ pair }) => pair),
  );
  const names = [a, b].map(row => named(facts, "group", row.group, lang));
  const [drawn, end] = pairs.reduce<Drawn>(
    ([svg, at], { what, pair }) => {
      const values = pair.map((figures, n) => sideText(drawing, figures, told, names[n]!)).join("; ");
      const [label, below] = lines(what ? `${what} · ${values}` : values, at, fit);
      return [svg + label + pairOf(pair, told, most, below + 16, drawing), below + 36];
    },
    ["", from + 8],
  );
  const [ends, below] = scaleEnds(drawing, numberText(told, 0, lang), numberText(told, most, lang), end - 4);
  const [asides, last] = [a, b].reduce<Drawn>(
    ([svg, at], row, n) => {
      const figures = asidesText(facts, item, row, lang);
      if (!figures) return [svg, at];
      const [label, next] = lines(t("row", { group: names[n]!, figures }), at, fit, soft);
      return [svg + label, next];
    },
    ["", below],
  );
  return [head + drawn + ends + asides, last];
};

const sideText = ({ facts, lang }: Drawing, figures: Figures, told: Told, what: string): string => {
  const value = figureText(figures[told], told, facts, lang);
  const interval = intervalText(figures, told, lang);
  return interval
    ? texts(lang)("figure-interval", { what, value, interval })
    : texts(lang)("figure", { what, value });
};

/** Their whiskers stand a little apart, so that both are seen where they meet. */
const pairOf = (
  pair: readonly [Figures, Figures],
  told: Told,
  most: number,
  y: number,
  { fit }: Drawing,
): string => {
  // Half a dot is kept free at both ends.
  const at = (value: number) => across(fit, 0.02 + 0.96 * Math.min(1, value / most));
  const known = pair.map(figures => (isLength(figures[told]) ? figures[told].value : null));
  const [one, two] = known;
  const line = (x1: string, x2: string, width: number) =>
    element("line", { class: "line", x1, x2, y1: y, y2: y, stroke: inks.light.line, "stroke-width": width });
  const dot = (value: number, filled: boolean) =>
    element("circle", {
      class: filled ? "mark" : "hollow",
      cx: at(value),
      cy: y,
      r: 7,
      fill: filled ? inks.light.brand : inks.light.paper,
      stroke: inks.light.brand,
      "stroke-width": 2,
    });
  return [
    line(at(0), at(most), 1),
    typeof one === "number" && typeof two === "number" ? line(at(one), at(two), 3) : "",
    ...pair.map((figures, n) => (known[n] === null ? "" : whisker(figures, y + (n === 0 ? -3 : 3), at, 8))),
    typeof one === "number" ? dot(one, true) : "",
    typeof two === "number" ? dot(two, false) : "",
  ].join("");
};
