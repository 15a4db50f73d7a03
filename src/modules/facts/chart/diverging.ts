import { type Hue, inks } from "./rules-colour.ts";
import type { Row } from "./rules-item.ts";
import { barHeight, type Drawing, type Drawn, empty, framed, isLength, legend, partOf } from "./stacked.ts";
import { across, element, lines } from "./svg.ts";
import { texts } from "./texts/index.ts";
import { answerNamed, figureText } from "./words.ts";

/** Where the middle stands and how wide all is drawn, as shares of the width; what is neutral has its own place. */
const middle = 0.33;
const whole = 0.33;
const apart = 0.67;

type Side = { code: string; hue: Hue; step: number };

/** The values left and right of the middle, from the middle outwards, and the neutral one. */
const sidesOf = (codes: readonly string[]): { left: Side[]; right: Side[]; neutral: string | null } => {
  const half = Math.floor(codes.length / 2);
  const stepped = (list: readonly string[], hue: Hue) =>
    list.map((code, at): Side => ({ code, hue, step: Math.round(((at + 1) * 10) / list.length) }));
  return {
    left: stepped(codes.slice(0, half).reverse(), "against"),
    right: stepped(codes.slice(codes.length - half), "ramp"),
    neutral: codes.length % 2 === 1 ? codes[half]! : null,
  };
};

/** Bars around the middle of the scale: those against to the left, those for to the right; the neutral apart. */
export const diverging = (drawing: Drawing, y: number): Drawn => {
  const { facts, item, rows, lang, fit } = drawing;
  const t = texts(lang);
  const { left, right, neutral } = sidesOf((rows[0]?.answers ?? []).map(({ code }) => code));
  const name = (code: string) => answerNamed(facts, item, code, lang);
  const soft = { class: "soft", fill: inks.light.soft };
  const explained = [
    t("against-middle", {
      left: left.map(({ code }) => name(code)).join(", "),
      right: right.map(({ code }) => name(code)).join(", "),
    }),
    ...(neutral ? [t("neutral", { what: name(neutral) })] : []),
  ].join(" ");
  const [head, from] = lines(explained, y, fit, soft);
  const [bars, end] = rows.reduce<Drawn>(
    ([svg, at], row) => {
      const [one, next] = framed(drawing, row, at, top => bar(drawing, row, { left, right, neutral }, top));
      return [svg + one, next];
    },
    ["", from + 10],
  );
  const entries: Side[] = [
    ...[...left].reverse(),
    ...(neutral ? [{ code: neutral, hue: "ramp" as const, step: 0 }] : []),
    ...right,
  ];
  const [key, below] = legend(drawing, entries, end);
  return [head + bars + key, below];
};

const bar = (
  { facts, lang, fit }: Drawing,
  row: Row,
  { left, right, neutral }: ReturnType<typeof sidesOf>,
  y: number,
): string => {
  const shareOf = (code: string) => row.answers.find(one => one.code === code)!.figures.share;
  const side = (sides: readonly Side[], direction: 1 | -1) => {
    let at = middle;
    return sides.map(({ code, hue, step }) => {
      const share = shareOf(code);
      if (!isLength(share) || share.value === 0) return "";
      const width = Math.min(share.value ?? 0, 1) * whole;
      const from = direction === 1 ? at : at - width;
      at += width * direction;
      const text = width >= 0.13 ? figureText(share, "share", facts, lang) : "";
      return partOf({ code, hue, step, from, width, text }, y, fit);
    });
  };
  const open = row.answers.find(({ figures }) => !isLength(figures.share));
  const nothing = row.answers.every(({ figures }) => !isLength(figures.share));
  if (open && nothing) return empty(0, 1, figureText(open.figures.share, "share", facts, lang), y, fit);
  const share = neutral ? shareOf(neutral) : null;
  const width = share && isLength(share) ? (share.value ?? 0) * whole : 0;
  return [
    ...side(left, -1),
    ...side(right, 1),
    neutral && share && width > 0
      ? partOf(
          {
            code: neutral,
            hue: "ramp",
            step: 0,
            from: apart,
            width,
            text: figureText(share, "share", facts, lang),
          },
          y,
          fit,
        )
      : "",
    ...[middle, ...(neutral ? [apart] : [])].map(at =>
      element("line", {
        class: "line",
        x1: across(fit, at),
        x2: across(fit, at),
        y1: y - 6,
        y2: y + barHeight + 6,
        stroke: inks.light.line,
      }),
    ),
  ].join("");
};
