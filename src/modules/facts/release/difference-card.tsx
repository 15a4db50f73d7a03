import { Card, DataTable } from "../../../platform/ui/index.ts";
import { toldCell } from "./cell.ts";
import type { Read } from "./reads.server.ts";
import { texts } from "./texts/index.ts";

/** Every cell that a correction changes, as it was and as it is. */
export const DifferenceCard = ({ read: { lang, list, difference, because } }: { read: Read }) => {
  const t = texts(lang);
  if (!difference) return null;
  return (
    <Card title={t("difference.title")} id="difference">
      {difference.total === 0 ? (
        <p>{t("difference.none")}</p>
      ) : (
        <DataTable
          caption={t("difference.title")}
          count={t("difference.lead", { n: difference.total })}
          list={list}
          total={difference.total}
          rows={difference.cells}
          rowKey={row => row.cell}
          columns={[
            { key: "cell", label: t("difference.cell"), cell: row => <code>{row.cell}</code> },
            {
              key: "old",
              label: t("difference.old"),
              align: "end",
              cell: row => toldCell(row.old, row.cell, lang),
            },
            {
              key: "new",
              label: t("difference.new"),
              align: "end",
              cell: row => toldCell(row.new, row.cell, lang),
            },
            { key: "reason", label: t("difference.reason"), cell: () => because.correction },
          ]}
        />
      )}
    </Card>
  );
};
