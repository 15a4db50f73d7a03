import type { Lang } from "../../../kernel/lang.ts";
import { topOf } from "./bars.ts";
import { inks } from "./rules-colour.ts";
import type { Facts } from "./rules-facts.ts";
import type { Figures } from "./rules-item.ts";
import { isLength } from "./stacked.ts";
import { across, element, type Fit, figure, lines, words } from "./svg.ts";
import { texts } from "./texts/index.ts";
import { figureText, intervalText, numberText, type Told } from "./words.ts";

/** A wave on the line; `broken`: the question was another one before, so the line has a gap here. */
export type Point = { wave: string; figures: Figures; broken: boolean };

const height = 160;

/** A value over waves: a line with intervals and a gap where the question changed. */
export const wavesChart = (
  facts: Facts,
  {
    points,
    told,
    name,
    lang,
    fit,
  }: { points: readonly Point[]; told: Told; name: string; lang: Lang; fit: Fit },
): string => {
  const t = texts(lang);
  const most = topOf(
    told,
    points.map(({ figures }) => figures),
  );
  const x = (at: number) => across(fit, points.length < 2 ? 0.5 : 0.12 + (0.76 * at) / (points.length - 1));
  const y = (value: number) => 10 + (height - 20) * (1 - Math.min(1, value / most));
  const value = ({ figures }: Point) => (isLength(figures[told]) ? figures[told].value : null);
  const said = points.map(point => {
    const interval = intervalText(point.figures, told, lang);
    const number = figureText(point.figures[told], told, facts, lang);
    return t("wave", { wave: point.wave, value: interval ? `${number} (${interval})` : number });
  });
  const breaks = points.filter(({ broken }) => broken).map(({ wave }) => t("break", { wave }));
  const soft = { class: "soft", fill: inks.light.soft };
  const joined = points.flatMap((point, at) => {
    const [before, now] = [points[at - 1], value(point)];
    const was = before ? value(before) : null;
    if (point.broken || was === null || now === null) return [];
    return [
      element("line", {
        class: "range",
        x1: x(at - 1),
        y1: y(was),
        x2: x(at),
        y2: y(now),
        stroke: inks.light.ink,
        "stroke-width": 2,
      }),
    ];
  });
  const dots = points.map((point, at) => {
    const now = value(point);
    if (now === null) return "";
    const { lower, upper } = point.figures;
    return [
      lower.value !== null && upper.value !== null && lower.value !== upper.value
        ? element("line", {
            class: "range",
            x1: x(at),
            x2: x(at),
            y1: y(lower.value),
            y2: y(upper.value),
            stroke: inks.light.ink,
          })
        : "",
      element("circle", { class: "mark", cx: x(at), cy: y(now), r: 5, fill: inks.light.brand }),
    ].join("");
  });
  const labels = points.map(({ wave }, at) =>
    words(wave, { ...soft, x: x(at), y: height + 16, "text-anchor": "middle", "font-size": 12 }),
  );
  const zero = [0, most].map(end =>
    words(numberText(told, end, lang), { ...soft, x: 0, y: y(end) + 4, "font-size": 12 }),
  );
  const [below, end] = lines(
    `${said.join("; ")}. ${[...breaks, t("waves")].join(" ")}`,
    height + 26,
    fit,
    soft,
  );
  return figure([...zero, ...joined, ...dots, ...labels, below].join(""), {
    height: end + 6,
    fit,
    name,
    description: `${said.join("; ")}. ${breaks.join(" ")}`.trim(),
  });
};
