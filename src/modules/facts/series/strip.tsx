import "./strip.css";
import type { Lang } from "../../../kernel/lang.ts";
import { type SeriesId, unitOf } from "./rules-series.ts";
import type { Spread } from "./rules-spread.ts";
import { texts } from "./texts/index.ts";
import { middleText, valueText } from "./words.ts";

type Line = { who: string; spread: Spread };
type Props = {
  series: SeriesId;
  lang: Lang;
  lines: readonly Line[];
  own: { name: string; value: number } | null;
};

/** Where the values of each group lie, and the one municipality on each: a spread and no row of names. */
export const Strip = ({ series, lang, lines, own }: Props) => {
  const t = texts(lang);
  const people = unitOf(series) === "people";
  const text = (value: number) => valueText(series, value, lang);
  // Municipalities differ by a thousand times: people are drawn by how many tens they are.
  const scaled = (value: number) => (people ? Math.log10(Math.max(value, 1)) : value);
  const all = [...lines.flatMap(({ spread }) => [spread.low, spread.high]), ...(own ? [own.value] : [])].map(
    scaled,
  );
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (value: number) => `${Math.round(20 + ((scaled(value) - low) / (high - low || 1)) * 960) / 10}%`;
  const said = ({ who, spread }: Line) =>
    [
      t("strip.label", {
        who,
        middle: middleText(spread, text, lang),
        median: text(spread.median),
        all: t("spread.from-to", { low: text(spread.low), high: text(spread.high) }),
      }),
      ...(own ? [t("strip.own", { name: own.name, value: text(own.value) })] : []),
    ].join(" ");
  return (
    <>
      <ul className="strips">
        {lines.map(line => (
          <li key={line.who}>
            {line.who}
            <svg role="img" aria-label={said(line)}>
              <line className="all" x1={x(line.spread.low)} x2={x(line.spread.high)} y1="14" y2="14" />
              {line.spread.n >= 4 && (
                <line className="half" x1={x(line.spread.q1)} x2={x(line.spread.q3)} y1="14" y2="14" />
              )}
              <line className="median" x1={x(line.spread.median)} x2={x(line.spread.median)} y1="4" y2="24" />
              {own && <circle className="own" cx={x(own.value)} cy="14" r="6" />}
            </svg>
          </li>
        ))}
      </ul>
      <p className="src">
        {own ? t("strip.explained", { name: own.name }) : t("strip.explained-none")}
        {people && ` ${t("strip.log")}`}
      </p>
    </>
  );
};
