import { DataTable } from "../../../platform/ui/index.ts";
import type { SeriesData } from "./series.page.tsx";
import { texts } from "./texts/index.ts";
import { middleText, toldText, valueText } from "./words.ts";

/** The same over the years, newest first, with what breaks the series said in words. */
export const Years = ({ data: { lang, series, asked, years } }: { data: SeriesData }) => {
  const t = texts(lang);
  const text = (value: number) => valueText(series, value, lang);
  return (
    <DataTable
      caption={t("years.title")}
      count={null}
      rows={years}
      rowKey={row => String(row.year)}
      columns={[
        { key: "year", label: t("years.year"), cell: row => String(row.year) },
        ...(asked.own
          ? [
              {
                key: "own",
                label: asked.own,
                align: "end" as const,
                cell: (row: (typeof years)[number]) => toldText(series, row.value, row.status, lang),
              },
              {
                key: "group",
                label: t("years.group"),
                align: "end" as const,
                cell: (row: (typeof years)[number]) => middleText(row.group, text, lang),
              },
            ]
          : []),
        {
          key: "total",
          label: t("years.total", { country: t(`country.${asked.country}`) }),
          align: "end",
          cell: row => (row.total === null ? t("status.missing") : text(row.total)),
        },
        ...(asked.own
          ? [
              {
                key: "status",
                label: t("years.status"),
                cell: (row: (typeof years)[number]) =>
                  row.broken
                    ? `${t(`status.${row.status}`)}. ${t("years.break")}`
                    : t(`status.${row.status}`),
              },
            ]
          : []),
      ]}
    />
  );
};
