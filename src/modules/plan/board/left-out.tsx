import { Card, DataTable, Fold, Pill, useFormats } from "../../../platform/ui/index.ts";
import type { leftOutOf } from "./board.server.ts";
import { texts } from "./texts/index.ts";

type Lang = Parameters<typeof texts>[0];
type Left = ReturnType<typeof leftOutOf>;

/** What is not in the plan, the dearest first, with the shortest reason; what is past the first is folded. */
export const LeftOut = ({ left, at, lang }: { left: Left; at: string; lang: Lang }) => {
  const t = texts(lang);
  const rest = left.slice(mostLeft);
  return (
    <Card title={t("left.title")} id="left">
      {left.length === 0 ? (
        <p>{t("left.none")}</p>
      ) : (
        <LeftTable left={left.slice(0, mostLeft)} at={at} lang={lang} />
      )}
      {rest.length > 0 && (
        <Fold title={t("none.more", { n: rest.length })}>
          <LeftTable left={rest} at={at} lang={lang} />
        </Fold>
      )}
    </Card>
  );
};

const mostLeft = 10;

const LeftTable = ({ left, at, lang }: { left: Left; at: string; lang: Lang }) => {
  const t = texts(lang);
  const f = useFormats();
  return (
    <DataTable
      caption={t("left.title")}
      rows={left}
      rowKey={row => row.id}
      href={row => `${at}/initiatives/${row.id}`}
      columns={[
        { key: "name", label: t("initiative"), cell: row => row.name },
        { key: "unit", label: t("unit"), cell: row => row.unit },
        {
          key: "why",
          label: t("left.why"),
          cell: row => {
            const why = t(`left.${row.why}`);
            const red = row.why === "unfunded" || row.why === "unstaffed";
            const waits = row.waits.length > 0 && ` ${t("left.waiting", { names: f.list(row.waits) })}`;
            return (
              <>
                {red ? <Pill tone="bad">{why}</Pill> : why}
                {waits}
              </>
            );
          },
        },
        { key: "value", label: t("left.value"), align: "end", cell: row => f.number(row.value, 0) },
        {
          key: "what",
          label: t("left.what"),
          cell: row => (
            <a href={`${at}/initiatives/${row.id}`} aria-label={`${t("left.how")} ${row.name}`}>
              {/* In one line: beside long reasons each word would stand in a line of its own. */}
              {t("left.how").replaceAll(" ", "\u00a0")}
            </a>
          ),
        },
      ]}
    />
  );
};
