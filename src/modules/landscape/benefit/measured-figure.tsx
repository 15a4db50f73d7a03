import { daysBetween } from "../../../kernel/period.ts";
import { Card, DataTable, Figure, LinkButton, useFormats, useLang } from "../../../platform/ui/index.ts";
import type { Measured } from "./measured.ts";
import { texts } from "./texts/index.ts";

type Props = { measured: Measured; because: string | undefined };

/** How a benefit has gone: a line from measurement to measurement, with its baseline and what was expected. */
export const MeasuredFigure = ({ measured, because }: Props) => {
  const t = texts(useLang());
  const { points, unit, name } = measured;
  const add = (
    <LinkButton
      href={`/landscape/measurements/new?${new URLSearchParams({ benefit: name })}`}
      disabledBecause={because}
    >
      {t("add")}
    </LinkButton>
  );
  const title = unit ? t("title-in", { unit }) : t("title");
  if (points.length === 0)
    return (
      <Card title={title}>
        <p>{t("none")}</p>
        {add}
      </Card>
    );
  return (
    <Figure title={title} source={add}>
      {points.length > 1 && <Line measured={measured} />}
      <Rows measured={measured} />
    </Figure>
  );
};

const Rows = ({ measured }: { measured: Measured }) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <DataTable
      caption={t("title")}
      rows={[...measured.points].reverse()}
      rowKey={row => row.id}
      href={row => `/landscape/measurements/${row.id}`}
      columns={[
        { key: "on", label: t("day"), cell: row => f.day(row.on) },
        { key: "value", label: t("value"), align: "end", cell: row => f.number(row.value) },
        { key: "source", label: t("source"), cell: row => row.source || "–" },
        { key: "note", label: t("note"), cell: row => row.note || "–" },
      ]}
    />
  );
};

const [width, height, edge] = [640, 150, 12];

/** Days go to the right and values up; baseline and estimate are dashed lines with their names. */
const Line = ({ measured: { points, baseline, estimate } }: { measured: Measured }) => {
  const t = texts(useLang());
  const f = useFormats();
  const [first, last] = [points[0]!, points.at(-1)!];
  const levels = [
    { value: baseline, label: t("baseline") },
    { value: estimate, label: t("target") },
  ].flatMap(({ value, label }) => (value === null ? [] : [{ value, label }]));
  const all = [...points, ...levels].map(({ value }) => value);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const days = Math.max(1, daysBetween(first.on, last.on));
  const x = (on: string) => edge + (daysBetween(first.on, on) / days) * (width - 2 * edge);
  const y = (value: number) => height - edge - ((value - low) / (high - low || 1)) * (height - 2 * edge);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t("drawn", {
        n: points.length,
        first: f.number(first.value),
        last: f.number(last.value),
      })}
    >
      {levels.map(({ value, label }) => (
        <g key={label}>
          <line
            stroke="currentColor"
            strokeDasharray="5 5"
            opacity="0.6"
            x1={edge}
            x2={width - edge}
            y1={y(value)}
            y2={y(value)}
          />
          <text
            fill="currentColor"
            fontSize="13"
            x={edge}
            y={y(value) < 2 * edge ? y(value) + 14 : y(value) - 4}
          >
            {`${label} ${f.number(value)}`}
          </text>
        </g>
      ))}
      <polyline
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        points={points.map(({ on, value }) => `${x(on)},${y(value)}`).join(" ")}
      />
      {points.map(({ id, on, value }) => (
        <circle key={id} cx={x(on)} cy={y(value)} r="4" fill="currentColor" />
      ))}
    </svg>
  );
};
