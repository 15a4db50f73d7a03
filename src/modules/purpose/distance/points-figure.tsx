import { Figure, Scroll, useFormats, useLang } from "../../../platform/ui/index.ts";
import { Mark, MarksLine } from "../../../platform/ui/marks.tsx";
import { purposes } from "../purposes/rules-purposes.ts";
import { purposeName } from "../purposes/words.ts";
import { texts } from "../texts/index.ts";
import { type Gap, type Laid, type Level, levels } from "./rules-distance.ts";
import { levelName, levelNames, shownPoints } from "./told.ts";

const markOf = (level: Level): number => levels.indexOf(level);

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
      <p className="marks-key">
        {answered.map(level => (
          <span key={level}>
            <Mark at={markOf(level)} /> {levelName(level, lang)}
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
  return (
    <>
      <MarksLine
        label={`${label}: ${said.join(", ")}`}
        placed={given.map(({ level, points }) => ({ at: markOf(level), share: points / end }))}
      />
      <span className="points-numbers" aria-hidden="true">
        {given.map(({ level, points }) => (
          <span key={level}>
            <Mark at={markOf(level)} /> {f.number(shownPoints(points))}
          </span>
        ))}
      </span>
    </>
  );
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
