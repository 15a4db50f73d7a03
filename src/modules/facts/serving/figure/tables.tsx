import type { Lang } from "../../../../kernel/lang.ts";
import { Card, type Column, DataTable } from "../../../../platform/ui/index.ts";
import type { FigureData, ReachedRow, SizeRow, TableRow } from "./read.server.ts";
import { texts } from "./texts/index.ts";

/** The same as the figure, with how many answered and how sure it is. */
export const Table = ({
  rows,
  ofScale,
  lang,
}: {
  rows: readonly TableRow[];
  ofScale: boolean;
  lang: Lang;
}) => {
  const t = texts(lang);
  return (
    <>
      <DataTable
        caption={t("table.title")}
        count={null}
        rows={rows}
        rowKey={row => row.key}
        columns={[
          { key: "group", label: t("table.group"), cell: row => row.group },
          { key: "answer", label: t("table.answer"), cell: row => row.answer },
          { key: "n", label: t("table.n"), align: "end", cell: row => row.n },
          { key: "value", label: t("table.value"), align: "end", cell: row => row.value },
          { key: "interval", label: t("table.interval"), align: "end", cell: row => row.interval },
        ]}
      />
      {ofScale && <p className="src">{t("table.of")}</p>}
      <p className="src">{t("table.hidden")}</p>
    </>
  );
};

/** How many could be asked and answered. */
export const Reached = ({ rows, lang }: { rows: readonly ReachedRow[]; lang: Lang }) => {
  const t = texts(lang);
  return (
    <Card title={t("reached.title")}>
      <DataTable
        caption={t("reached.title")}
        count={null}
        rows={rows}
        rowKey={row => row.key}
        columns={[
          { key: "group", label: t("table.group"), cell: row => row.group },
          { key: "eligible", label: t("reached.eligible"), align: "end", cell: row => row.eligible },
          { key: "invited", label: t("reached.invited"), align: "end", cell: row => row.invited },
          { key: "answered", label: t("reached.answered"), align: "end", cell: row => row.answered },
          { key: "rate", label: t("reached.rate"), align: "end", cell: row => row.rate },
        ]}
      />
    </Card>
  );
};

/** Those who answered against those who could be asked; where nobody's answers are told, that they are not. */
export const Sizes = ({ rows, lang }: { rows: readonly SizeRow[]; lang: Lang }) => {
  const t = texts(lang);
  const told = rows.some(({ answered }) => answered !== t("sizes.untold"));
  return (
    <Card title={t("sizes.title")}>
      <DataTable
        caption={t("sizes.title")}
        count={null}
        rows={rows}
        rowKey={row => row.key}
        columns={[
          { key: "size", label: t("sizes.size"), cell: row => row.size },
          { key: "places", label: t("sizes.places"), align: "end", cell: row => row.places },
          { key: "eligible", label: t("sizes.eligible"), align: "end", cell: row => row.eligible },
          { key: "of-frame", label: t("sizes.of-frame"), align: "end", cell: row => row.ofFrame },
          ...(told ? answeredColumns(t) : []),
        ]}
      />
      {!told && <p className="src">{t("sizes.none")}</p>}
    </Card>
  );
};

const answeredColumns = (t: ReturnType<typeof texts>): Column<SizeRow>[] => [
  { key: "answered", label: t("sizes.answered"), align: "end", cell: row => row.answered },
  { key: "of-answered", label: t("sizes.of-answered"), align: "end", cell: row => row.ofAnswered },
];

/** One municipality with its interval beside others with theirs. */
export const Beside = ({ beside, lang }: { beside: NonNullable<FigureData["beside"]>; lang: Lang }) => {
  const t = texts(lang);
  return (
    <Card title={t("beside.title")}>
      {beside.answer && <p>{t("beside.answer", { answer: beside.answer })}</p>}
      <DataTable
        caption={t("beside.title")}
        count={null}
        rows={beside.rows}
        rowKey={row => row.key}
        columns={[
          { key: "who", label: t("beside.who"), cell: row => row.who },
          { key: "n", label: t("table.n"), align: "end", cell: row => row.n },
          { key: "value", label: t("table.value"), align: "end", cell: row => row.value },
          { key: "interval", label: t("table.interval"), align: "end", cell: row => row.interval },
        ]}
      />
      {beside.size && <p className="src">{t("beside.size", { size: beside.size })}</p>}
      {beside.answers.length > 1 && (
        <details>
          <summary>{t("beside.answers")}</summary>
          <ul>
            {beside.answers.map(({ label, href, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? "true" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
};

/** What municipalities said in the open, by their offices. */
export const OnRecord = ({ data: { record, list, lang } }: { data: FigureData }) => {
  const t = texts(lang);
  if (!record) return null;
  const parts = record.rows.some(({ part }) => part !== "");
  return (
    <Card title={t("record.title")}>
      <p>{t("record.lead")}</p>
      <DataTable
        caption={t("record.title")}
        list={list}
        total={record.total}
        rows={record.rows}
        rowKey={row => row.key}
        empty={<p className="soft">{t("record.empty")}</p>}
        columns={[
          { key: "place", label: t("record.place"), cell: row => row.place },
          { key: "office", label: t("record.office"), cell: row => row.office },
          ...(parts
            ? [
                {
                  key: "part",
                  label: t("record.part"),
                  cell: (row: (typeof record.rows)[number]) => row.part,
                },
              ]
            : []),
          { key: "answer", label: t("record.answer"), cell: row => row.answer },
        ]}
      />
    </Card>
  );
};
