import { Figure, Scroll, useFormats, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import type { CapacitySight } from "./sight.ts";

const width = 640;
const height = 180;
const floor = 24;

/** Where the time of all roles goes, quarter by quarter: what is left for change at the bottom, where it can be compared. */
export const TimeBars = ({ totals }: Pick<CapacitySight, "totals">) => {
  const t = texts(useLang());
  const f = useFormats();
  const most = Math.max(1, ...totals.map(one => one.whole + one.help));
  const step = width / totals.length;
  const high = (months: number) => (months / most) * (height - floor - 14);
  return (
    <Figure
      title={t("capacity.figure")}
      source={t("capacity.figure-source")}
      table={<TimeTable totals={totals} />}
    >
      <Scroll label={t("capacity.figure")}>
        <svg
          className="time-bars"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={t("capacity.figure-alt")}
        >
          {totals.map((one, n) => {
            const away = one.leave + one.absent;
            const own = Math.max(0, one.months - one.help);
            let top = height - floor;
            const part = (name: string, months: number) => {
              top -= high(months);
              return (
                <rect
                  key={name}
                  className={name}
                  x={(n * step + 3).toFixed(1)}
                  y={top.toFixed(1)}
                  width={(step - 6).toFixed(1)}
                  height={high(months).toFixed(1)}
                />
              );
            };
            const rects = [
              part("left", own),
              part("help", one.help),
              part("operation", one.operation),
              part("away", away),
            ];
            return (
              <g key={one.quarter}>
                {rects}
                <text x={(n * step + step / 2).toFixed(1)} y={(top - 4).toFixed(1)} textAnchor="middle">
                  {f.number(most < 20 ? Math.round(one.months * 10) / 10 : Math.round(one.months))}
                </text>
                {(n === 0 || one.quarter.endsWith("Q1")) && (
                  <text x={(n * step + 3).toFixed(1)} y={height - 8}>
                    {one.quarter.slice(0, 4)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </Scroll>
    </Figure>
  );
};

const TimeTable = ({ totals }: Pick<CapacitySight, "totals">) => {
  const t = texts(useLang());
  const f = useFormats();
  const parts = ["whole", "operation", "leave", "absent", "help", "months"] as const;
  return (
    <Scroll label={t("capacity.figure")}>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{t("capacity.quarter")}</th>
            {parts.map(part => (
              <th key={part} scope="col" className="number">
                {t(`capacity.part-${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.map(one => (
            <tr key={one.quarter}>
              <th scope="row">{f.quarter(one.quarter)}</th>
              {parts.map(part => (
                <td key={part} className="number">
                  {f.number(one[part], 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
