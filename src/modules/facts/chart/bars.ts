import { inks } from "./rules-colour.ts";
import type { Figures } from "./rules-item.ts";
import { barHeight, type Drawing, type Drawn, empty, isLength } from "./stacked.ts";
import { across, element, lines, words } from "./svg.ts";
import { texts } from "./texts/index.ts";
import { answerNamed, asidesText, figureText, intervalText, rowName, type Told } from "./words.ts";

/** Something with a value: an answer of the one group, or a group where there is one value for each. */
type Bar = { name: string; figures: Figures };

/** Shares are drawn up to everybody, other numbers up to the largest that is told. */
export const topOf = (told: Told, all: readonly Figures[]): number => {
  const largest = Math.max(0, ...all.flatMap(({ upper, mean }) => [upper.value ?? 0, mean.value ?? 0]));
  return told === "share" ? 1 : largest || 1;
};

/** The interval of a value as a line with ends. */
export const whisker = (
  { lower, upper }: Figures,
  y: number,
  at: (value: number) => string,
  height = 10,
): string => {
  if (lower.value === null || upper.value === null || lower.value === upper.value) return "";
  const [from, to] = [at(lower.value), at(upper.value)];
  const line = (x1: string, x2: string, y1: number, y2: number) =>
    element("line", { class: "range", x1, x2, y1, y2, stroke: inks.light.ink, "stroke-width": 1.5 });
  const half = height / 2;
  return line(from, to, y, y) + line(from, from, y - half, y + half) + line(to, to, y - half, y + half);
};

/** Bars with their interval that all begin at zero. */
export const bars = (drawing: Drawing, told: Told, y: number): Drawn => {
  const { facts, item, rows, lang, fit } = drawing;
  const [first] = rows;
  if (!first) return ["", y];
  const single = first.answers.length === 0;
  const list: Bar[] = single
    ? rows.map(({ group, whole }) => ({ name: rowName(facts, group, whole.n, lang), figures: whole }))
    : first.answers.map(({ code, figures }) => ({ name: answerNamed(facts, item, code, lang), figures }));
  const soft = { class: "soft", fill: inks.light.soft };
  const head = single ? [] : [rowName(facts, first.group, first.whole.n, lang)];
  const [top, from] = lines([...head, texts(lang)("zero")].join(". "), y, fit, soft);
  const most = topOf(
    told,
    list.map(({ figures }) => figures),
  );
  const [drawn, end] = list.reduce<Drawn>(
    ([svg, at], one) => {
      const [row, next] = barRow(drawing, one, told, most, at);
      return [svg + row, next];
    },
    ["", from + 8],
  );
  const zero = element("line", {
    class: "line",
    x1: 0.5,
    x2: 0.5,
    y1: from + 8,
    y2: end - 8,
    stroke: inks.light.line,
  });
  const beside = single ? "" : asidesText(facts, item, first, lang);
  const [asides, last] = beside ? lines(beside, end, fit, soft) : ["", end];
  return [top + drawn + zero + asides, last];
};

const barRow = (
  { facts, lang, fit }: Drawing,
  { name, figures }: Bar,
  told: Told,
  most: number,
  y: number,
): Drawn => {
  const cell = figures[told];
  const interval = intervalText(figures, told, lang);
  const value = figureText(cell, told, facts, lang);
  const text = cell.value === null ? name : `${name} · ${value}${interval ? ` (${interval})` : ""}`;
  const [label, at] = lines(text, y, fit);
  const top = at + 4;
  if (!isLength(cell)) {
    return [label + empty(0, 1, value, top, fit), top + barHeight + 12];
  }
  const place = (number: number) => across(fit, Math.min(1, number / most));
  const bar = element("rect", {
    class: "mark",
    x: 0,
    y: top,
    width: place(cell.value ?? 0),
    height: barHeight,
    fill: inks.light.brand,
    "fill-opacity": 0.55,
  });
  return [label + bar + whisker(figures, top + barHeight / 2, place), top + barHeight + 12];
};

/** A mark and a word under a scale, for zero and for the most. */
export const scaleEnds = (drawing: Drawing, low: string, high: string, y: number): Drawn => {
  const soft = { class: "soft", fill: inks.light.soft, "font-size": 12, y: y + 12 };
  return [
    words(low, { ...soft, x: 0 }) + words(high, { ...soft, x: across(drawing.fit, 1), "text-anchor": "end" }),
    y + 20,
  ];
};
