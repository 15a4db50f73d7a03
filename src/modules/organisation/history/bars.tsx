import { addDays, type Day, daysBetween, type Period } from "../../../kernel/period.ts";

/** A row of time: one bar a period, and a handle on the day asked for. The list beside says the same in words. */
export const Bars = (props: { label: string; periods: readonly (Period & { text: string })[]; at: Day }) => {
  const { periods, at } = props;
  const days = [at, ...periods.flatMap(period => [period.from, period.to ?? period.from])].sort();
  const first = addDays(days[0]!, -30);
  const last = addDays(days.at(-1)!, 90);
  const whole = Math.max(1, daysBetween(first, last));
  const x = (day: Day) => (daysBetween(first, day) / whole) * 1000;
  return (
    <svg viewBox="0 0 1000 64" className="bars" role="img" aria-label={props.label} width="100%">
      {periods.map((period, i) => {
        const from = x(period.from);
        const width = Math.max(2, (period.to ? x(period.to) : 1000) - from - 2);
        return (
          <g key={`${period.from} ${period.text}`}>
            <rect
              x={from}
              y={14}
              width={width}
              height={30}
              rx={4}
              fill="currentColor"
              opacity={i % 2 ? 0.14 : 0.24}
            />
            {width > 60 && (
              <text x={from + 8} y={34} fontSize={16} fill="currentColor">
                {clipped(period.text, width)}
              </text>
            )}
          </g>
        );
      })}
      <line x1={x(at)} x2={x(at)} y1={4} y2={60} stroke="currentColor" strokeWidth={3} />
      <circle cx={x(at)} cy={8} r={7} fill="currentColor" />
    </svg>
  );
};

const clipped = (text: string, width: number): string => {
  const room = Math.floor((width - 12) / 9);
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1))}…`;
};
