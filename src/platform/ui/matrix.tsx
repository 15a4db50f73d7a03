import type { ReactNode } from "react";
import type { Quarter } from "../../kernel/quarter.ts";
import { useFormats, useUiTexts } from "./lang.tsx";

export type Head = { key: string; label: string; href?: string };
export type Cell = { text: ReactNode; href?: string; title?: string; tone?: "brand" | "warm" | "bad" } | null;
export type MatrixRow = Head & { cells: readonly Cell[] };

/** Wide things scroll inside their own frame, which can be reached by keyboard and has a name. */
export const Scroll = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
  <section className="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);

/** Rows × columns with sticky heads; a cell opens what links the two. */
export const Matrix = (props: {
  caption: string;
  corner: string;
  columns: readonly Head[];
  rows: readonly MatrixRow[];
  dense?: boolean;
}) => (
  <Scroll label={props.caption}>
    <table className={props.dense ? "matrix dense" : "matrix"}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="corner">
            {props.corner}
          </th>
          {props.columns.map(column => (
            <th scope="col" key={column.key}>
              <Linked label={column.label} href={column.href} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(row => (
          <tr key={row.key}>
            <th scope="row">
              <Linked label={row.label} href={row.href} />
            </th>
            {props.columns.map((column, i) => (
              <MatrixCell key={column.key} cell={row.cells[i] ?? null} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);

const Linked = ({ label, href }: { label: string; href: string | undefined }) =>
  href ? <a href={href}>{label}</a> : label;

const MatrixCell = ({ cell }: { cell: Cell }) => {
  if (!cell) return <td />;
  return (
    <td className={`tone-${cell.tone ?? "brand"}`} title={cell.title}>
      {cell.href ? <a href={cell.href}>{cell.text}</a> : cell.text}
    </td>
  );
};

export type HeatRow = Head & {
  cells: readonly (number | null)[];
  /** From this number on the row is full, quarter by quarter. */
  limits: readonly number[];
  hrefs?: readonly (string | null)[];
};

/** Change load, unit × quarter: numbers in the cells, the limit in the warm colour and in words. */
export const Heat = (props: {
  caption: string;
  corner: string;
  quarters: readonly Quarter[];
  rows: readonly HeatRow[];
}) => {
  const t = useUiTexts();
  const f = useFormats();
  return (
    <>
      <p className="sideways soft">{t("heat.sideways", { n: props.quarters.length })}</p>
      <Scroll label={props.caption}>
        <table className="heat">
          <caption className="visually-hidden">{props.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{props.corner}</th>
              {props.quarters.map((quarter, i) => (
                <th scope="col" key={quarter}>
                  <abbr title={f.quarter(quarter)}>
                    {f.quarterShort(quarter)}
                    {(i === 0 || quarter.endsWith("Q1")) && <b>{quarter.slice(0, 4)}</b>}
                  </abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map(row => (
              <tr key={row.key}>
                <th scope="row">
                  <Linked label={row.label} href={row.href} />
                </th>
                {props.quarters.map((quarter, i) => {
                  const value = row.cells[i] ?? null;
                  const level = levelOf(value, row.limits[i] ?? 0);
                  const text = value === null ? "" : f.number(value);
                  const href = row.hrefs?.[i];
                  return (
                    <td key={quarter} className={`heat-${level}`}>
                      {href ? <a href={href}>{text}</a> : text}
                      {level === 5 && <span className="visually-hidden"> {t("heat.full")}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
};

/** 0 nothing, 1-4 up to the limit, 5 at the limit or over; where nothing may happen, anything is. */
export const levelOf = (value: number | null, limit: number): number => {
  if (value === null || value <= 0) return 0;
  return value >= limit ? 5 : Math.min(4, 1 + Math.floor((value / limit) * 4));
};
