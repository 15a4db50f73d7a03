import { Figure, Scroll, useLang } from "../../../platform/ui/index.ts";
import { Mark, MarksLine, mostMarks } from "../../../platform/ui/marks.tsx";
import type { LevelsSight, Theme } from "./levels.server.ts";
import { texts } from "./texts/index.ts";

type Props = { theme: Theme; levels: LevelsSight["levels"] };

/** Where each level stands on the statements of a theme: a line a statement, a mark a level, and the same as a table. */
export const LevelsFigure = ({ theme, levels }: Props) => {
  const t = texts(useLang());
  return (
    <Figure
      title={theme.title}
      source={t("figure.source")}
      table={<LevelsTable theme={theme} levels={levels} />}
    >
      <p className="marks-key">
        {levels.slice(0, mostMarks).map(({ group, name }, at) => (
          <span key={group}>
            <Mark at={at} /> {name}
          </span>
        ))}
      </p>
      <ul className="levels">
        {theme.rows.map(row => (
          <li key={row.key}>
            <a href={row.href}>{row.label}</a>
            <Line row={row} levels={levels} />
            <span className="soft">
              {row.apart === null ? t("apart.unknown") : t("apart", { n: row.apart })}
            </span>
          </li>
        ))}
      </ul>
      <ol className="levels-steps soft">
        {theme.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Figure>
  );
};

const Line = ({ row, levels }: { row: Theme["rows"][number]; levels: LevelsSight["levels"] }) => {
  const t = texts(useLang());
  const share = (step: number) => (step - 1) / (row.steps - 1);
  const words = row.said.map(({ text }, at) => t("said", { level: levels[at]!.name, what: text }));
  return (
    <MarksLine
      label={words.join("; ")}
      ticks={Array.from({ length: row.steps }, (_, i) => share(i + 1))}
      placed={row.said.flatMap(({ step }, at) =>
        step === null || at >= mostMarks ? [] : [{ at, share: share(step) }],
      )}
    />
  );
};

/** The same as a table, with how many of each level answered. */
const LevelsTable = ({ theme, levels }: Props) => {
  const t = texts(useLang());
  return (
    <Scroll label={theme.title}>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{t("table.statement")}</th>
            {levels.map(({ group, name }) => (
              <th scope="col" key={group}>
                {name}
              </th>
            ))}
            <th scope="col">{t("table.apart")}</th>
          </tr>
        </thead>
        <tbody>
          {theme.rows.map(row => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {row.said.map(({ group, text, n, step }) => (
                <td key={group}>
                  {text}
                  {step !== null && <small className="soft"> {t("table.n", { n })}</small>}
                </td>
              ))}
              <td>{row.apart === null ? t("apart.unknown") : t("apart", { n: row.apart })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
