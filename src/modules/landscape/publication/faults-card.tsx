import { Card, DataTable, useLang } from "../../../platform/ui/index.ts";
import { texts as viewTexts } from "../texts/index.ts";
import type { LineFault } from "./lines.ts";
import { texts } from "./texts/index.ts";

/** Everything wrong in a list, at the place a spreadsheet program shows. */
export const FaultsCard = ({ faults }: { faults: readonly (LineFault & { what: string })[] }) => {
  const lang = useLang();
  const v = viewTexts(lang);
  const title = texts(lang)("publish.faults", { n: faults.length });
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        rows={faults}
        rowKey={fault => `${fault.sheet} ${fault.row} ${fault.field} ${fault.refusal.code}`}
        columns={[
          { key: "sheet", label: v("import.sheet"), cell: fault => fault.sheet },
          { key: "row", label: v("import.row"), align: "end", cell: fault => fault.row },
          { key: "column", label: v("import.column"), cell: fault => fault.column },
          { key: "value", label: v("import.value"), cell: fault => fault.value },
          { key: "what", label: v("import.what"), cell: fault => fault.what },
        ]}
      />
    </Card>
  );
};
