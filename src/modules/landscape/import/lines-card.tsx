import type { List } from "../../../platform/http/page.ts";
import { texts as intakeTexts } from "../../../platform/intake/texts/index.ts";
import { Card, DataTable, Field, Pill, Select, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import { type Line, lineActions } from "./lines.ts";

export type ShownLine = { key: string; title: string; kind: string; action: Line["action"]; what: string[] };

/** Everything a file does, a thing a line; a long list is paged, and sought in. */
export const LinesCard = (props: {
  list: List;
  rows: readonly ShownLine[];
  total: number;
  /** How many of all are kept to be shown; null when all are. */
  cut: number | null;
  kinds: readonly { value: string; label: string }[];
}) => {
  const { list, kinds, cut } = props;
  const lang = useLang();
  const t = texts(lang);
  return (
    <Card title={t("import.changes")}>
      {cut !== null && <p>{intakeTexts(lang)("faults.shown", { shown: cut })}</p>}
      <DataTable
        caption={t("import.changes")}
        list={list}
        rows={props.rows}
        rowKey={row => row.key}
        total={props.total}
        filterable
        filters={
          <>
            <Field name="kind" label={t("import.noun")}>
              <Select value={list.filters.kind} empty={t("import.all")} options={kinds} />
            </Field>
            <Field name="action" label={t("intake.kle.change")}>
              <Select
                value={list.filters.action}
                empty={t("import.all")}
                options={lineActions.map(value => ({ value, label: t(`import.is.${value}`) }))}
              />
            </Field>
          </>
        }
        columns={[
          { key: "title", label: t("impact.thing"), cell: row => row.title },
          { key: "kind", label: t("import.noun"), cell: row => row.kind },
          {
            key: "action",
            label: t("intake.kle.change"),
            cell: ({ action }) => (
              <Pill tone={action === "removed" ? "warm" : "brand"}>{t(`import.is.${action}`)}</Pill>
            ),
          },
          { key: "what", label: t("import.what"), cell: row => row.what.join(" · ") || "–" },
        ]}
      />
    </Card>
  );
};
