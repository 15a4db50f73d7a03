import { Figure, Scroll, useLang } from "../../../platform/ui/index.ts";
import type { LevelsSight, Theme } from "./levels.server.ts";
import { texts } from "./texts/index.ts";

/** Each level has a shape of its own: nobody has to tell colours apart. Beyond these only the table tells. */
const shapes = [
  "M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z",
  "M-6-6H6V6H-6Z",
  "M0-8L8 6H-8Z",
  "M0-8L8 0L0 8L-8 0Z",
  "M-3-8H3V-3H8V3H3V8H-3V3H-8V-3H-3Z",
];

const Mark = ({ at }: { at: number }) => (
  <svg className={`mark level-${at}`} viewBox="-9 -9 18 18" aria-hidden="true">
    <path d={shapes[at]} />
  </svg>
);

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
      <p className="levels-key">
        {levels.slice(0, shapes.length).map(({ group, name }, at) => (
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
  const known = row.said.flatMap(({ step }, at) =>
    step === null || at >= shapes.length ? [] : [{ step, at }],
  );
  const place = (step: number) => `${((step - 1) / (row.steps - 1)) * 100}%`;
  const steps = known.map(({ step }) => step);
  const words = row.said.map(({ text }, at) => t("said", { level: levels[at]!.name, what: text }));
  return (
    <svg className="levels-line" role="img" aria-label={words.join("; ")}>
      <line className="whole" x1="0" x2="100%" y1="50%" y2="50%" />
      {Array.from({ length: row.steps }, (_, i) => i + 1).map(step => (
        <line className="whole" key={step} x1={place(step)} x2={place(step)} y1="38%" y2="62%" />
      ))}
      {known.length > 1 && (
        <line
          className="between"
          x1={place(Math.min(...steps))}
          x2={place(Math.max(...steps))}
          y1="50%"
          y2="50%"
        />
      )}
      {known.map(({ step, at }) => (
        <svg key={at} x={place(step)} y="50%" overflow="visible" aria-hidden="true">
          <path
            className={`mark level-${at}`}
            d={shapes[at]}
            transform={`translate(0 ${asideOf(known, at, step)})`}
          />
        </svg>
      ))}
    </svg>
  );
};

/** Marks that would hide each other stand above each other, around the line. */
const asideOf = (known: readonly { step: number; at: number }[], at: number, step: number): number => {
  const same = known.filter(one => one.step === step).map(one => one.at);
  return (same.indexOf(at) - (same.length - 1) / 2) * 15;
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
