import { texts as intakeTexts } from "../../../platform/intake/texts/index.ts";
import { Card, DataTable, useLang } from "../../../platform/ui/index.ts";
import type { LineFault } from "./lines.ts";
import { texts } from "./texts/index.ts";

/** Everything wrong in a list, at the place a spreadsheet program shows. */
export const FaultsCard = ({ faults }: { faults: readonly (LineFault & { what: string })[] }) => {
  const lang = useLang();
  const v = intakeTexts(lang);
  const title = texts(lang)("publish.faults", { n: faults.length });
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        rows={faults}
        rowKey={fault => `${fault.sheet} ${fault.row} ${fault.field} ${fault.refusal.code}`}
        columns={[
          { key: "sheet", label: v("faults.in-sheet"), cell: fault => fault.sheet },
          { key: "row", label: v("faults.row"), align: "end", cell: fault => fault.row },
          { key: "column", label: v("faults.in-column"), cell: fault => fault.column },
          { key: "value", label: v("faults.value"), cell: fault => fault.value },
          { key: "what", label: v("faults.what"), cell: fault => fault.what },
        ]}
      />
    </Card>
  );
};
