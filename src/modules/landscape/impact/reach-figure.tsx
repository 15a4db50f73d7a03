import { Figure, Scroll, useFormats, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

export type Bar = { label: string; bySteps: readonly number[]; total: number };

/** How much of each kind is reached, and how far away: a bar a kind, darker the nearer, and the same as a table. */
export const ReachFigure = ({ bars, source }: { bars: readonly Bar[]; source: string }) => {
  const t = texts(useLang());
  const f = useFormats();
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const steps = bars[0]?.bySteps.length ?? 0;
  return (
    <Figure
      title={t("impact.reach")}
      source={source}
      table={
        <Scroll label={t("impact.reach")}>
          <table className="ds-table">
            <thead>
              <tr>
                <th scope="col">{t("impact.kind")}</th>
                {Array.from({ length: steps }, (_, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the number of steps is the column
                  <th key={i} scope="col" className="number">
                    {t("impact.steps", { n: i + 1 })}
                  </th>
                ))}
                <th scope="col" className="number">
                  {t("impact.total")}
                </th>
              </tr>
            </thead>
            <tbody>
              {bars.map(bar => (
                <tr key={bar.label}>
                  <th scope="row">{bar.label}</th>
                  {bar.bySteps.map((n, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the number of steps is the column
                    <td key={i} className="number">
                      {f.number(n)}
                    </td>
                  ))}
                  <td className="number">{f.number(bar.total)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      }
    >
      <ul className="reach" aria-label={t("impact.reach")}>
        {bars.map(bar => (
          <li key={bar.label}>
            <span>{bar.label}</span>
            <svg viewBox={`0 0 ${most} 10`} preserveAspectRatio="none" aria-hidden="true">
              {bar.bySteps.map((n, i) => (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: the number of steps is the part
                  key={i}
                  className={`step-${i + 1}`}
                  x={bar.bySteps.slice(0, i).reduce((a, b) => a + b, 0)}
                  width={n}
                  height="10"
                />
              ))}
            </svg>
            <span>
              <b>{f.number(bar.total)}</b>{" "}
              <small className="soft">{t("impact.direct", { n: bar.bySteps[0] ?? 0 })}</small>
            </span>
          </li>
        ))}
      </ul>
    </Figure>
  );
};
