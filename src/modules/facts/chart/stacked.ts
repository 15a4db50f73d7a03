import type { Lang } from "../../../kernel/lang.ts";
import { type Hue, inkOn, inks, rampColour, stepOf } from "./rules-colour.ts";
import type { Facts } from "./rules-facts.ts";
import type { Row } from "./rules-item.ts";
import { across, element, type Fit, lines, words } from "./svg.ts";
import { texts } from "./texts/index.ts";
import { answerNamed, asidesText, figureText, rowName } from "./words.ts";

export type Drawing = { facts: Facts; item: string; rows: readonly Row[]; lang: Lang; fit: Fit };
/** What was drawn from a height on, and the height after it. */
export type Drawn = [svg: string, y: number];

export const barHeight = 24;

/** A part of a bar with its share, where there is room; the code of its answer stands above it. */
export type Part = { code: string; hue: Hue; step: number; from: number; width: number; text: string };

export const partOf = ({ code, hue, step, from, width, text }: Part, y: number, fit: Fit): string => {
  const colour = rampColour("light", hue, step);
  const middle = across(fit, from + width / 2);
  return [
    element("rect", {
      class: `${hue}-${step} gap`,
      x: across(fit, from),
      y,
      width: across(fit, width),
      height: barHeight,
      fill: colour,
      stroke: inks.light.paper,
    }),
    width >= 0.025
      ? words(code, {
          class: "soft",
          fill: inks.light.soft,
          x: middle,
          y: y - 4,
          "font-size": 12,
          "text-anchor": "middle",
        })
      : "",
    width >= 0.13
      ? words(text, {
          class: `on-${hue}-${step}`,
          fill: inkOn(colour),
          x: middle,
          y: y + 17,
          "text-anchor": "middle",
        })
      : "",
  ].join("");
};

/** The room of what is not told, with the reason in it. */
export const empty = (from: number, width: number, text: string, y: number, fit: Fit): string =>
  [
    element("rect", {
      class: "line",
      x: across(fit, from),
      y: y + 0.5,
      width: across(fit, width),
      height: barHeight - 1,
      fill: "none",
      stroke: inks.light.line,
      "stroke-dasharray": "4 3",
    }),
    width >= 0.5
      ? words(text, { class: "soft", fill: inks.light.soft, x: across(fit, from), dx: 8, y: y + 17 })
      : "",
  ].join("");

/** Each value of the scale in its colour, with its code and name. */
export const legend = (
  { facts, item, lang, fit }: Drawing,
  entries: readonly { code: string; hue: Hue; step: number }[],
  y: number,
): Drawn =>
  entries.reduce<Drawn>(
    ([svg, at], { code, hue, step }) => {
      const [label, next] = lines(`${code} ${answerNamed(facts, item, code, lang)}`, at, fit, { dx: 22 });
      const box = element("rect", {
        class: `${hue}-${step} line`,
        x: 0,
        y: at + 2,
        width: 14,
        height: 14,
        fill: rampColour("light", hue, step),
        stroke: inks.light.line,
      });
      return [`${svg}${box}${label}`, next];
    },
    ["", y],
  );

/** A group by name, and what stands outside the scale in words below its bar. */
export const framed = (drawing: Drawing, row: Row, y: number, bar: (y: number) => string): Drawn => {
  const { facts, item, lang, fit } = drawing;
  const [label, below] = lines(rowName(facts, row.group, row.whole.n, lang), y, fit);
  const at = below + 18;
  const apart = [untold(drawing, row), asidesText(facts, item, row, lang)].filter(Boolean).join(". ");
  const soft = { class: "soft", fill: inks.light.soft };
  const [asides, end] = apart ? lines(apart, at + barHeight + 2, fit, soft) : ["", at + barHeight];
  return [`${label}${bar(at)}${asides}`, end + 16];
};

/** Known are shares that are told exactly or from below; the others are no lengths. */
export const isLength = ({ value, status }: { value: number | null; status?: string }): boolean =>
  value !== null && status !== "l";

/** Bars of a hundred per cent, one for each group, in one sequential ramp: how much, with no middle. */
export const stacked = (drawing: Drawing, y: number): Drawn => {
  const { rows } = drawing;
  const [bars, end] = rows.reduce<Drawn>(
    ([svg, at], row) => {
      const [one, next] = framed(drawing, row, at, top => stackedBar(drawing, row, top));
      return [svg + one, next];
    },
    ["", y],
  );
  const entries = (rows[0]?.answers ?? []).map(({ code }, at, list) => ({
    code,
    hue: "ramp" as const,
    step: stepOf(at, list.length),
  }));
  const [key, below] = legend(drawing, entries, end);
  return [bars + key, below];
};

/** What is not told has its room where the first of it would stand. */
const stackedBar = ({ facts, lang, fit }: Drawing, { answers }: Row, y: number): string => {
  const open = answers.find(({ figures }) => !isLength(figures.share));
  const told = answers.reduce(
    (sum, { figures: { share } }) => sum + (isLength(share) ? (share.value ?? 0) : 0),
    0,
  );
  let from = 0;
  return answers
    .map((answer, at) => {
      const { code, figures } = answer;
      const room = answer === open ? Math.max(0, 1 - told) : 0;
      const width = isLength(figures.share) ? Math.min(figures.share.value ?? 0, 1 - from) : room;
      const start = from;
      from += width;
      if (width < 0.001) return "";
      const text = figureText(figures.share, "share", facts, lang);
      if (answer === open) return empty(start, width, text, y, fit);
      return partOf(
        { code, hue: "ramp", step: stepOf(at, answers.length), from: start, width, text },
        y,
        fit,
      );
    })
    .join("");
};

/** The answers whose share is no length, in words. */
const untold = ({ facts, item, lang }: Drawing, { answers }: Row): string =>
  answers
    .filter(({ figures }) => !isLength(figures.share))
    .map(({ code, figures }) =>
      texts(lang)("figure", {
        what: answerNamed(facts, item, code, lang),
        value: figureText(figures.share, "share", facts, lang),
      }),
    )
    .join(", ");
