import { addDays, type Day, daysBetween, type Period } from "../../../kernel/period.ts";
import { useFormats, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

type Row = { label: string; periods: readonly Period[]; at: Day };

/**
 * What was true above what we knew, on one axis, each with the day asked for. Places are in per cent, so that it
 * is as wide as there is room and its words keep their shape.
 */
export const TwoTimes = ({ rows }: { rows: readonly [Row, Row] }) => {
  const t = texts(useLang());
  const f = useFormats();
  const days = rows
    .flatMap(row => [row.at, ...row.periods.flatMap(period => [period.from, period.to ?? period.from])])
    .sort();
  const first = addDays(days[0]!, -60);
  const last = addDays(days.at(-1)!, 180);
  const whole = daysBetween(first, last);
  const x = (day: Day) => Math.round((daysBetween(first, day) / whole) * 1000) / 10;
  const alt = { from: f.day(first), to: f.day(last), asOf: f.day(rows[0].at), known: f.day(rows[1].at) };
  return (
    <svg
      width="100%"
      height="150"
      className="two-times"
      role="img"
      aria-label={t("history.two-times.alt", alt)}
    >
      {yearsIn(first, last).map(year => (
        <g key={year} className="year">
          <line x1={`${x(`${year}-01-01`)}%`} x2={`${x(`${year}-01-01`)}%`} y1={0} y2={130} />
          <text x={`${x(`${year}-01-01`)}%`} y={146} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {rows.map((row, i) => (
        <g key={row.label}>
          <text x={0} y={18 + i * 64}>
            {row.label}
          </text>
          {row.periods.map((period, n) => (
            <rect
              key={`${period.from} ${period.to}`}
              className={n % 2 ? "odd" : "even"}
              x={`${x(period.from)}%`}
              y={26 + i * 64}
              width={`${Math.max(0.4, (period.to ? x(period.to) : 100) - x(period.from) - 0.2)}%`}
              height={30}
            />
          ))}
          <line className="at" x1={`${x(row.at)}%`} x2={`${x(row.at)}%`} y1={21 + i * 64} y2={61 + i * 64} />
        </g>
      ))}
    </svg>
  );
};

/** At most six years to write below the axis, evenly apart. */
const yearsIn = (first: Day, last: Day): number[] => {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))];
  const step = Math.max(1, Math.ceil((to - from + 1) / 6));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).filter(
    year => year % step === 0,
  );
};
