import { addDays, type Day, daysBetween, type Period } from "../../../kernel/period.ts";

/**
 * A row of time: one bar a period, and a handle on the day asked for. It is drawn as wide as there is room, so
 * it holds no text; the list below says the same in words.
 */
export const Bars = (props: { label: string; periods: readonly Period[]; at: Day }) => {
  const { periods, at } = props;
  const days = [at, ...periods.flatMap(period => [period.from, period.to ?? period.from])].sort();
  const first = addDays(days[0]!, -30);
  const whole = Math.max(1, daysBetween(first, addDays(days.at(-1)!, 90)));
  const x = (day: Day) => (daysBetween(first, day) / whole) * 1000;
  return (
    <svg
      viewBox="0 0 1000 60"
      preserveAspectRatio="none"
      className="bars"
      role="img"
      aria-label={props.label}
    >
      {periods.map((period, i) => {
        const from = x(period.from);
        const width = Math.max(3, (period.to ? x(period.to) : 1000) - from - 2);
        // Neighbours differ in depth, so that a border is seen without a line.
        const depth = i % 2 ? 0.16 : 0.32;
        return (
          <rect
            key={`${period.from} ${period.to}`}
            x={from}
            y={16}
            width={width}
            height={30}
            fill="currentColor"
            opacity={depth}
          />
        );
      })}
      <line
        x1={x(at)}
        x2={x(at)}
        y1={2}
        y2={58}
        stroke="currentColor"
        strokeWidth={3}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
};
