import { Card, Matrix, useLang } from "../../../platform/ui/index.ts";
import type { ProcessingActivity } from "./rules.ts";
import { texts } from "./texts/index.ts";

/** Which data of whom, as art. 30(1)(c) is read: people down, data across. */
export const PairsCard = ({ pairs }: { pairs: NonNullable<ProcessingActivity["pairs"]> }) => {
  const t = texts(useLang());
  const data = [...new Set(pairs.map(pair => pair.data))];
  return (
    <Card title={t("kind.pair")}>
      <Matrix
        caption={t("kind.pair")}
        corner={t("kind.subject-category")}
        columns={data.map(label => ({ key: label, label }))}
        rows={[...new Set(pairs.map(pair => pair.subject))].map(subject => ({
          key: subject,
          label: subject,
          cells: data.map(one =>
            pairs.some(pair => pair.subject === subject && pair.data === one) ? { text: "●" } : null,
          ),
        }))}
      />
    </Card>
  );
};
