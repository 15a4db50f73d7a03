import type { Lang } from "../../../kernel/lang.ts";
import type { List } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, DataTable } from "../../../platform/ui/index.ts";
import type { ResponseRow } from "./reads.server.ts";
import { texts } from "./texts/index.ts";

const rateText = (rate: ResponseRow["rate"], lang: Lang): string => {
  const t = texts(lang);
  const percent = (share: number) => formats(lang).percent(share);
  if (rate === null) return t("rate.hidden");
  if ("share" in rate) return percent(rate.share);
  if ("from" in rate) return `${percent(rate.from)}–${percent(rate.to)}`;
  return "atLeast" in rate
    ? t("rate.at-least", { share: percent(rate.atLeast) })
    : t("rate.at-most", { share: percent(rate.atMost) });
};

/** How many have answered, as it may be seen. */
export const ResponseCard = (props: {
  lang: Lang;
  list: List;
  onRecord: boolean;
  open: boolean;
  response: { all: ResponseRow["rate"]; total: number; rows: readonly (ResponseRow & { name: string })[] };
}) => {
  const { lang, list, response, onRecord, open } = props;
  const t = texts(lang);
  const f = formats(lang);
  return (
    <Card
      title={t(open ? "response.title" : "response.title.closed", { share: rateText(response.all, lang) })}
    >
      <p>{t(onRecord ? "response.lead.office" : open ? "response.lead" : "response.lead.closed")}</p>
      <DataTable
        caption={t("response.caption")}
        list={list}
        total={response.total}
        rows={response.rows}
        rowKey={row => `${row.place} ${row.role}`}
        columns={[
          { key: "place", label: t("response.group"), cell: row => row.name },
          { key: "invited", label: t("strata.invited"), align: "end", cell: row => f.number(row.invited) },
          { key: "rate", label: t("response.rate"), align: "end", cell: row => rateText(row.rate, lang) },
        ]}
      />
    </Card>
  );
};
