import { Figure, Matrix, Scroll, useFormats, useLang } from "../../../platform/ui/index.ts";
import type { Usage } from "../explain/rules-usage.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Calendar } from "../portfolio/rules-portfolio.ts";
import { periodText, shortPeriod } from "./period.ts";
import { texts } from "./texts/index.ts";

type Line = Usage["roles"][number];

/** People: what the plan takes of each role against what there is. */
export const People = ({ calendar, roles }: { calendar: Calendar; roles: readonly Line[] }) => {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  const heads = Array.from({ length: calendar.periods }, (_, p) => ({
    key: String(p),
    label: periodText(calendar, p, lang),
  }));
  return (
    <Figure
      title={t("people.title")}
      source={t("people.source")}
      id="people"
      table={
        <Matrix
          dense
          caption={t("people.title")}
          corner={t("role")}
          columns={heads}
          rows={roles.map(({ id, name, cells }) => ({
            key: id,
            label: name,
            cells: cells.map(({ demand, supply, share }) => ({
              text: `${f.number(demand, 1)} / ${f.number(supply, 1)}`,
              ...(share > 1 + 1e-6
                ? { tone: "bad" as const }
                : share >= 0.98
                  ? { tone: "warm" as const }
                  : {}),
            })),
          }))}
        />
      }
    >
      <ul className="roles">
        {roles.map(line => (
          <li key={line.id}>
            <span>{line.name}</span>
            <RoleBars line={line} />
            <small>{roleWords(line, calendar, lang)}</small>
          </li>
        ))}
      </ul>
    </Figure>
  );
};

/** In words what the bars show: how much in all, and where it is full or more than full. */
const roleWords = ({ cells }: Line, calendar: Calendar, lang: Parameters<typeof texts>[0]): string => {
  const t = texts(lang);
  const sum = (of: (cell: Line["cells"][number]) => number) => cells.reduce((all, cell) => all + of(cell), 0);
  const over = cells.filter(({ share }) => share > 1 + 1e-6);
  const full = cells.filter(({ share }) => share >= 0.98);
  const used = t("people.used", {
    used: tenth(sum(({ demand }) => demand)),
    of: tenth(sum(({ supply }) => supply)),
  });
  const [first] = over;
  if (first?.period !== undefined)
    return `${used} ${t("people.over", { n: over.length, period: periodText(calendar, first.period, lang) })}`;
  return full.length > 0 ? `${used} ${t("people.full", { n: full.length })}` : used;
};

/** Months are estimates: their sum is told no finer. */
const tenth = (n: number) => Math.round(n * 10) / 10;

const RoleBars = ({ line: { cells } }: { line: Line }) => {
  const top = Math.max(...cells.map(({ demand, supply }) => Math.max(demand, supply)), 1e-9) * 1.1;
  const width = 100 / cells.length;
  const height = (n: number) => (46 * n) / top;
  return (
    <svg width="100%" height="50" aria-hidden="true">
      {cells.map(({ demand, supply, share, period = 0 }) => (
        <g key={period}>
          <rect
            className={share > 1 + 1e-6 ? "use over" : share >= 0.98 ? "use full" : "use"}
            x={`${width * period + 0.1 * width}%`}
            width={`${width * 0.8}%`}
            y={48 - height(demand)}
            height={height(demand)}
          />
          <line
            className="cap"
            x1={`${width * period}%`}
            x2={`${width * (period + 1)}%`}
            y1={48 - height(supply)}
            y2={48 - height(supply)}
          />
        </g>
      ))}
    </svg>
  );
};

/** Change: what each unit has to bear, with numbers, its limit in the warm colour and in words. */
export const Change = ({
  calendar,
  units,
  at,
}: {
  calendar: Calendar;
  units: readonly Line[];
  /** The scenario's address: each unit has a page of its own there. */
  at: string;
}) => {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  const hardest = ({ cells }: Line) => Math.max(...cells.map(({ share }) => share));
  const borne = units
    .filter(({ cells }) => cells.some(({ demand }) => demand > 0))
    .toSorted((a, b) => hardest(b) - hardest(a));
  return (
    <Figure title={t("change.title")} source={t("change.source")} id="change">
      {borne.length === 0 ? (
        <p>{t("change.none")}</p>
      ) : (
        <Scroll label={t("change.title")}>
          <table className="heat">
            <caption className="visually-hidden">{t("change.title")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("unit")}</th>
                {Array.from({ length: calendar.periods }, (_, p) => (
                  <th scope="col" key={labelOf(calendar, p)}>
                    <abbr title={periodText(calendar, p, lang)}>
                      {shortPeriod(calendar, p, lang)}
                      {(p === 0 || /(Q1|H1|M01)$/.test(labelOf(calendar, p))) && (
                        <b>{labelOf(calendar, p).slice(0, 4)}</b>
                      )}
                    </abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {borne.map(({ id, name, cells }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`${at}/units/${encodeURIComponent(id)}`}>{name}</a>
                  </th>
                  {cells.map(({ demand, supply, share, period = 0 }) => (
                    <td
                      key={period}
                      className={`heat-${demand <= 0 ? 0 : share >= 1 - 1e-6 ? 5 : Math.min(4, 1 + Math.floor(share * 4))}`}
                      title={t("change.of", { n: demand, limit: supply })}
                    >
                      {demand > 0 ? f.number(demand) : ""}
                      {demand > 0 && share >= 1 - 1e-6 && (
                        <span className="visually-hidden"> {t("change.full", { limit: supply })}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Figure>
  );
};
