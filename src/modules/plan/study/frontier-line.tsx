import { texts } from "../board/texts/index.ts";
import type { Head } from "../scenario/page.server.ts";
import type { StudyTold } from "./rules-study.ts";

type Told = Extract<StudyTold, { kind: "frontier" }>;

const [top, foot] = [20, 190];

/**
 * The other purpose to the right, the one upwards; numbers are those of the table. Widths are shares and heights are
 * pixels, so that its letters keep their size on a narrow screen.
 */
export const FrontierLine = ({ told: { most, other, plans }, lang }: { told: Told; lang: Head["lang"] }) => {
  const t = texts(lang);
  const drawn = plans.map((one, i) => ({ ...one, n: i + 1 }));
  const scale = (all: readonly number[], from: number, to: number) => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return (n: number) => from + ((n - low) / (high - low || 1)) * (to - from);
  };
  // Where nothing is proven the bound lies far above; it must not press all plans to the floor.
  const ceiling = Math.max(most.gets, ...plans.map(one => one.most)) * 1.1;
  const shown = plans.map(one => Math.min(one.bound, ceiling));
  const right = scale([other.gets, ...plans.map(one => one.other)], 4, 94);
  const up = scale([most.gets, ...plans.map(one => one.most), ...shown], foot, top);
  const x = (n: number) => `${right(n)}%`;
  return (
    <>
      <p className="soft">{t("frontier.up", { name: most.name })}</p>
      <svg
        className="frontier"
        width="100%"
        height={foot + 20}
        role="img"
        aria-label={t("frontier.drawn", { n: plans.length })}
      >
        <line className="axis" x1="0" x2="100%" y1={foot + 12} y2={foot + 12} />
        {drawn.slice(1).map((one, i) => (
          <line
            key={one.n}
            className="reach"
            x1={x(drawn[i]!.other)}
            y1={up(drawn[i]!.most)}
            x2={x(one.other)}
            y2={up(one.most)}
          />
        ))}
        {drawn.slice(1).map((one, i) => (
          <line
            key={one.n}
            className="cap"
            x1={x(drawn[i]!.other)}
            y1={up(shown[i]!)}
            x2={x(one.other)}
            y2={up(shown[i + 1]!)}
          />
        ))}
        <circle className="now" cx={x(other.gets)} cy={up(most.gets)} r="9">
          <title>{t("frontier.this")}</title>
        </circle>
        {drawn.map(one => (
          <g key={one.n}>
            <circle className="point" cx={x(one.other)} cy={up(one.most)} r="5" />
            <text x={x(one.other)} y={up(one.most)} dx="8" dy="-6">
              {one.n}
            </text>
          </g>
        ))}
      </svg>
      <p className="soft end">{t("frontier.right", { name: other.name })}</p>
    </>
  );
};
