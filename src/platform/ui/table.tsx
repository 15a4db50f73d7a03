import type { ReactNode } from "react";
import { addressOf, type List } from "../http/list.ts";
import { useUiTexts } from "./lang.tsx";

export type Column<Row> = {
  key: string;
  label: string;
  /** Numbers stand to the right. */
  align?: "end";
  /** Its values say themselves what they are: on a narrow screen they stand without the label. */
  bare?: boolean;
  /** Can be sorted by; the key goes into the address. */
  sort?: boolean;
  cell: (row: Row) => ReactNode;
};

export type Export = { label: string; href: string };

export type DataTableProps<Row> = {
  /** What the table holds; read aloud, and shown unless hidden. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where the first column leads. */
  href?: (row: Row) => string;
  /** State in the address (from `listOf`); without it the table neither sorts nor pages. */
  list?: List;
  /** All rows there are; the pager needs it. */
  total?: number;
  /** How many there are, where they are not called rows; null where the heading or a column says it. */
  count?: string | null;
  /** A search box, and `filters` beside it (Select and the like, named as in `listOf`). */
  filterable?: boolean;
  filters?: ReactNode;
  exports?: readonly Export[];
  /** Shown when nothing is found. */
  empty?: ReactNode;
};

/** A table one can work with: sorted, filtered and paged by its address, a row a card on a narrow screen. */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const t = useUiTexts();
  const { list, rows, columns } = props;
  const total = props.total ?? rows.length;
  // Before there is anything, there is nothing to search, count or take along either.
  if (rows.length === 0 && props.empty && Object.keys(list?.filters ?? {}).length === 0 && total === 0)
    return <div className="table-block">{props.empty}</div>;
  return (
    <div className="table-block">
      {list && (props.filterable || props.filters) && <Filters {...props} list={list} />}
      <div className="table-head">
        {props.count !== null && (
          <p className="soft" role="status">
            {props.count ?? t("table.count", { n: total })}
          </p>
        )}
        {props.exports && props.exports.length > 0 && (
          <ul className="exports">
            {props.exports.map(way => (
              <li key={way.href}>
                <a href={way.href} download>
                  {way.label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {rows.length === 0 ? (
        (!list?.filters.q && props.empty) || <p className="nothing">{t("table.nothing")}</p>
      ) : (
        <Body {...props} columns={columns} />
      )}
      {list && total > list.size && <Pager list={list} total={total} />}
    </div>
  );
};

const Filters = <Row,>({ list, filterable, filters }: DataTableProps<Row> & { list: List }) => {
  const t = useUiTexts();
  return (
    <form className="filters" method="get" action={list.path} data-auto="">
      {filterable && (
        <div className="ds-field">
          <label className="ds-label" htmlFor="f-q">
            {t("table.search")}
          </label>
          <input className="ds-input" type="search" id="f-q" name="q" defaultValue={list.filters.q} />
        </div>
      )}
      {filters}
      <input type="hidden" name="sort" value={`${list.descending ? "-" : ""}${list.sort}`} />
      <div className="filters-go">
        <button className="ds-button" data-variant="secondary" type="submit">
          {t("table.show")}
        </button>
        {Object.keys(list.filters).length > 0 && (
          <a href={addressOf(list, { filters: {} })}>{t("table.clear")}</a>
        )}
      </div>
    </form>
  );
};

// On a narrow screen the table is no longer laid out as one, and some browsers then
// forget that it is one: the roles say it again.
const as = (role: "table" | "rowgroup" | "row" | "columnheader" | "cell" | "rowheader") => ({ role });

const Body = <Row,>({ caption, columns, rows, rowKey, href, list }: DataTableProps<Row>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen must be scrolled by keyboard
  <section className="table-frame" aria-label={caption} tabIndex={0}>
    <table className="ds-table data" {...as("table")}>
      <caption className="visually-hidden">{caption}</caption>
      <thead {...as("rowgroup")}>
        <tr {...as("row")}>
          {columns.map(column => (
            <HeadCell key={column.key} column={column} list={list} />
          ))}
        </tr>
      </thead>
      <tbody {...as("rowgroup")}>
        {rows.map(row => (
          <tr key={rowKey(row)} {...as("row")}>
            {columns.map((column, i) => {
              const cell = column.cell(row);
              const shape = column.align === "end" ? "number" : shapeOf(cell);
              return i === 0 ? (
                <th key={column.key} scope="row" className={shape} {...as("rowheader")}>
                  {href ? <a href={href(row)}>{cell}</a> : cell}
                </th>
              ) : (
                <td
                  key={column.key}
                  data-label={named(column.label)}
                  data-bare={column.bare ? "" : undefined}
                  className={shape}
                  {...as("cell")}
                >
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** A day in figures, maybe with an hour, is never broken (nor is a quarter, as it is written); a sentence is never a word wide. */
const shapeOf = (cell: ReactNode) => {
  if (typeof cell !== "string") return undefined;
  if (/^\d[\d.-]{6,}(,? \d\d[.:]\d\d)?$/.test(cell)) return "whole";
  return cell.length > 40 ? "wordy" : undefined;
};

/** A label before its value: a question ends by itself, everything else with a colon. */
const named = (label: string) => (label === "" || label.endsWith("?") ? label : `${label}:`);

const HeadCell = <Row,>({ column, list }: { column: Column<Row>; list: List | undefined }) => {
  const align = column.align === "end" ? "number" : undefined;
  const sorted = list?.sort === column.key;
  const order = sorted ? (list.descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" className={align} aria-sort={order} {...as("columnheader")}>
      {list && column.sort ? (
        <a href={addressOf(list, { sort: column.key, descending: sorted && !list.descending })}>
          {column.label}
          <span aria-hidden="true" className="sort-mark">
            {order === "descending" ? "↓" : order === "ascending" ? "↑" : "↕"}
          </span>
        </a>
      ) : (
        column.label
      )}
    </th>
  );
};

const Pager = ({ list, total }: { list: List; total: number }) => {
  const t = useUiTexts();
  const last = Math.ceil(total / list.size);
  return (
    <nav className="pager" aria-label={t("pager.label")}>
      {list.page > 1 ? (
        <a rel="prev" href={addressOf(list, { page: list.page - 1 })}>
          {t("pager.previous")}
        </a>
      ) : (
        <span />
      )}
      <span>{t("pager.page", { page: list.page, last })}</span>
      {list.page < last ? (
        <a rel="next" href={addressOf(list, { page: list.page + 1 })}>
          {t("pager.next")}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
};
