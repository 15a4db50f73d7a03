import { Card, DataTable, useLang } from "../ui/index.ts";
import { type Cause, causesOf, type ShownFault, spansOf } from "./causes.ts";
import { texts } from "./texts/index.ts";

/** Everything that is wrong in a file, each cause once with its places, and the file itself with the errors in it. */
export const FaultsCard = (props: { faults: readonly ShownFault[]; count: number; address: string }) => {
  const t = texts(useLang());
  const { faults, count, address } = props;
  if (count === 0) return null;
  const causes = causesOf(faults);
  return (
    <Card title={t("faults.title", { n: count })}>
      <p>{t("faults.lead")}</p>
      {count > faults.length && <p>{t("faults.shown", { shown: faults.length })}</p>}
      <CauseTable
        caption={t("faults.causes", { n: causes.length })}
        causes={causes}
        exports={(["xlsx", "csv"] as const).map(format => ({
          label: t(`faults.copy.${format}`),
          href: `${address}/errors.${format}`,
        }))}
      />
    </Card>
  );
};

const most = 12;

/** Causes with the rows they stand on: a dozen values and stretches of rows are read, more are counted. */
export const CauseTable = (props: {
  caption: string;
  causes: readonly Cause[];
  exports?: { label: string; href: string }[];
}) => {
  const t = texts(useLang());
  const some = (list: readonly string[]) =>
    list.length > most
      ? `${list.slice(0, most).join(", ")} ${t("faults.more", { n: list.length - most })}`
      : list.join(", ") || "–";
  return (
    <DataTable
      caption={props.caption}
      rows={props.causes.map((cause, i) => ({ ...cause, i }))}
      rowKey={cause => String(cause.i)}
      {...(props.exports && { exports: props.exports })}
      count={null}
      columns={[
        {
          key: "what",
          label: t("faults.what"),
          cell: ({ what, way }) => (
            <>
              {what} {way && <a href={way.href}>{way.label}</a>}
            </>
          ),
        },
        { key: "column", label: t("faults.in-column"), cell: cause => cause.column || "–" },
        { key: "value", label: t("faults.value"), cell: cause => some(cause.values) },
        {
          key: "places",
          label: t("faults.places"),
          align: "end",
          cell: cause => String(cause.rows.length),
        },
        {
          key: "row",
          label: t("faults.rows"),
          cell: cause => some(spansOf(cause.rows.filter(row => row > 0))),
        },
        { key: "sheet", label: t("faults.in-sheet"), cell: cause => cause.sheet || "–" },
      ]}
    />
  );
};
