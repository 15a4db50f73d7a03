import { Figure, Scroll, useFormats, useLang } from "../../../platform/ui/index.ts";
import { purposes } from "../purposes/rules-purposes.ts";
import { purposeName } from "../purposes/words.ts";
import { texts } from "../texts/index.ts";
import { type Gap, type Laid, type Level, levels } from "./rules-distance.ts";
import { levelName, levelNames, shownPoints } from "./told.ts";

/** Each level has a shape of its own: nobody has to tell colours apart. */
const shapes: Record<Level, string> = {
  council: "M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z",
  administration: "M-6-6H6V6H-6Z",
  institutions: "M0-8L8 6H-8Z",
};

const Mark = ({ level }: { level: Level }) => (
  <svg className={`mark ${level}`} viewBox="-9 -9 18 18" aria-hidden="true">
    <path d={shapes[level]} />
  </svg>
);

type Props = { laid: Laid; gaps: readonly Gap[]; csv?: string };

/** What each level lays out on each purpose: a line a purpose, a mark a level, and the same in a table. */
export const PointsFigure = ({ laid, gaps, csv }: Props) => {
  const t = texts(useLang());
  const lang = useLang();
  const answered = levels.filter(level => laid[level]);
  const missing = levels.filter(level => !laid[level]);
  const most = Math.max(...answered.flatMap(level => purposes.map(purpose => laid[level]?.[purpose] ?? 0)));
  // To the next twenty, so that the scale ends on a round number.
  const end = Math.max(20, Math.ceil(most / 20) * 20);
  return (
    <Figure
      title={t("figure.title")}
      source={t("figure.source")}
      table={<PointsTable laid={laid} gaps={gaps} />}
      {...(csv ? { csv } : {})}
    >
      <p className="points-key">
        {answered.map(level => (
          <span key={level}>
            <Mark level={level} /> {levelName(level, lang)}
          </span>
        ))}
        {missing.length > 0 && (
          <span className="soft">{t("figure.missing", { levels: levelNames(missing, lang, false) })}</span>
        )}
      </p>
      <ul className="points">
        {purposes.map(purpose => (
          <li key={purpose}>
            <span className="points-name">{purposeName(purpose, lang)}</span>
            <Line
              label={purposeName(purpose, lang)}
              end={end}
              given={answered.map(level => ({ level, points: laid[level]?.[purpose] ?? 0 }))}
            />
          </li>
        ))}
        <li aria-hidden="true">
          <span className="points-scale">
            <span>0</span>
            <span>{end / 2}</span>
            <span>{t("points", { n: end })}</span>
          </span>
        </li>
      </ul>
    </Figure>
  );
};

type Given = { level: Level; points: number };

const Line = ({ label, end, given }: { label: string; end: number; given: readonly Given[] }) => {
  const f = useFormats();
  const lang = useLang();
  const said = given.map(({ level, points }) => `${levelName(level, lang)} ${f.number(shownPoints(points))}`);
  const at = (points: number) => `${(points / end) * 100}%`;
  const all = given.map(({ points }) => points);
  return (
    <>
      <svg className="points-line" role="img" aria-label={`${label}: ${said.join(", ")}`}>
        <line className="whole" x1="0" x2="100%" y1="50%" y2="50%" />
        <line className="between" x1={at(Math.min(...all))} x2={at(Math.max(...all))} y1="50%" y2="50%" />
        {given.map(({ level, points }) => (
          <svg key={level} x={at(points)} y="50%" overflow="visible" aria-hidden="true">
            <path
              className={`mark ${level}`}
              d={shapes[level]}
              transform={`translate(0 ${asideOf(given, level, points)})`}
            />
          </svg>
        ))}
      </svg>
      <span className="points-numbers" aria-hidden="true">
        {given.map(({ level, points }) => (
          <span key={level}>
            <Mark level={level} /> {f.number(shownPoints(points))}
          </span>
        ))}
      </span>
    </>
  );
};

/** Marks that would hide each other stand above each other, around the line. */
const asideOf = (given: readonly Given[], level: Level, points: number): number => {
  const same = given.filter(one => one.points === points).map(one => one.level);
  return (same.indexOf(level) - (same.length - 1) / 2) * 15;
};

/** The same figures as a table; a level that has not answered has a dash. */
const PointsTable = ({ laid, gaps }: { laid: Laid; gaps: readonly Gap[] }) => {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  const shown = (points: number | undefined) => (points === undefined ? "–" : f.number(shownPoints(points)));
  return (
    <Scroll label={t("figure.title")}>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{t("column.purpose")}</th>
            {levels.map(level => (
              <th scope="col" key={level} className="number">
                {levelName(level, lang)}
              </th>
            ))}
            <th scope="col" className="number">
              {t("column.apart")}
            </th>
          </tr>
        </thead>
        <tbody>
          {purposes.map(purpose => (
            <tr key={purpose}>
              <th scope="row">{purposeName(purpose, lang)}</th>
              {levels.map(level => (
                <td key={level} className="number">
                  {shown(laid[level]?.[purpose])}
                </td>
              ))}
              <td className="number">{shown(gaps.find(gap => gap.purpose === purpose)?.apart ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
