import { DataTable, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

type Row = {
  label: string;
  href?: string;
  created: number;
  changed: number;
  unchanged: number;
  removed: number;
};

/** How many of each kind an import makes new, changes, leaves and removes. */
export const CountsTable = ({ caption, rows }: { caption: string; rows: readonly Row[] }) => {
  const t = texts(useLang());
  return (
    <DataTable
      caption={caption}
      rows={rows}
      count={null}
      rowKey={row => row.label}
      {...(rows[0]?.href && { href: (row: Row) => row.href ?? "" })}
      columns={[
        { key: "noun", label: t("import.noun"), cell: row => row.label },
        { key: "created", label: t("import.new"), align: "end", cell: row => row.created },
        { key: "changed", label: t("import.changed"), align: "end", cell: row => row.changed },
        { key: "unchanged", label: t("import.unchanged"), align: "end", cell: row => row.unchanged },
        { key: "removed", label: t("import.removed"), align: "end", cell: row => row.removed },
      ]}
    />
  );
};
