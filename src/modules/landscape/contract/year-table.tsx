import { DataTable, Pill, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

export type ContractRow = {
  id: string;
  title: string;
  supplier: string;
  day: string;
  /** Days past the date. */
  late: number;
  age: string;
  reason: string;
  others: string;
  /** On whose months the start of a purchase stands; "" when they are the contract's own. */
  months: string;
  ends: string;
  cost: string;
};

/** Contracts with the day to act, why, and what it is about. */
export const Contracts = ({ rows, caption }: { rows: readonly ContractRow[]; caption: string }) => {
  const t = texts(useLang());
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={row => row.id}
      href={row => `/landscape/contracts/${row.id}`}
      empty={<p>{t("year.nothing-now")}</p>}
      columns={[
        { key: "title", label: t("year.contract"), cell: row => row.title },
        {
          key: "day",
          label: t("year.act-by"),
          cell: row => (
            <div>
              {row.day}{" "}
              {row.late > 0 ? (
                <Pill tone="bad">{t("year.late", { n: row.late })}</Pill>
              ) : (
                row.age && <Pill tone="warm">{row.age}</Pill>
              )}
            </div>
          ),
        },
        {
          key: "reason",
          label: t("year.reason"),
          cell: row => (
            <div>
              {row.reason}
              {row.others && <small className="soft block">{row.others}</small>}
              {row.months && (
                <a className="block" href="/landscape/lead-times">
                  <small>{row.months}</small>
                </a>
              )}
            </div>
          ),
        },
        { key: "supplier", label: t("year.supplier"), cell: row => row.supplier },
        { key: "ends", label: t("year.last-day"), cell: row => row.ends },
        { key: "cost", label: t("year.yearly"), align: "end", cell: row => row.cost },
      ]}
    />
  );
};

type Month = {
  n: number;
  name: string;
  short: string;
  count: number;
  first: readonly { id: string; title: string }[];
};

/** The twelve months, each with how many contracts must be acted on in it and the first of them. */
export const Months = ({
  months,
  year,
  chosen,
}: {
  months: readonly Month[];
  year: number;
  chosen: number | undefined;
}) => {
  const t = texts(useLang());
  return (
    <ol className="months">
      {months.map(month => (
        <li key={month.n} aria-current={month.n === chosen ? "true" : undefined}>
          <b>{month.short}</b>
          {month.count > 0 ? (
            <a
              className="count"
              href={`?year=${year}&month=${month.n}#month`}
              aria-label={t("year.month-of", { n: month.count, month: `${month.name} ${year}` })}
            >
              {month.count}
            </a>
          ) : (
            <span className="count none">0</span>
          )}
          {month.first.map(({ id, title }) => (
            <a key={id} href={`/landscape/contracts/${id}`}>
              {title}
            </a>
          ))}
          {month.count > month.first.length && (
            <small>{t("list.more", { n: month.count - month.first.length })}</small>
          )}
        </li>
      ))}
    </ol>
  );
};
