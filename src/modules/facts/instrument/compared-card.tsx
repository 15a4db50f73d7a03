import type { Lang } from "../../../kernel/lang.ts";
import { Card, DataTable, Pill } from "../../../platform/ui/index.ts";
import type { Compared } from "../questionnaire/rules-compare.ts";
import { texts } from "../questionnaire/texts/index.ts";

/** `Compared` as a page holds it: its text in the reader's words, and who says that a break is none. */
type Row = {
  id: string;
  text: string;
  state: Compared["state"];
  since?: number;
  languages?: readonly Lang[];
  stated: { reason: string; who: string; when: string } | null;
};

/** Which questions go on as one series with the versions before, and which break. */
export const ComparedCard = (props: {
  held: readonly Row[];
  gone: readonly { id: string; text: string }[];
  at: string;
  number: number;
  lang: Lang;
}) => {
  const { held, gone, at, number, lang } = props;
  const t = texts(lang);
  const broken = held.filter(({ state }) => state === "break").length;
  return (
    <Card title={broken > 0 ? t("compared.breaks", { n: broken }) : t("compared.none")}>
      <p>{t("compared.lead")}</p>
      <DataTable
        caption={t("compared.caption")}
        count={null}
        rows={held}
        rowKey={row => row.id}
        columns={[
          { key: "id", label: t("compared.id"), cell: row => row.id },
          { key: "text", label: t("compared.text"), cell: row => row.text },
          {
            key: "state",
            label: t("compared.state"),
            cell: row => (
              <>
                <Pill tone={row.state === "break" ? "warm" : row.state === "new" ? "neutral" : "ok"}>
                  {t(`compared.${row.state}`)}
                </Pill>{" "}
                {row.since !== undefined && t("compared.since", { n: row.since })}{" "}
                {row.languages &&
                  t("compared.in", { languages: row.languages.map(one => t(`language.${one}`)).join(", ") })}
              </>
            ),
          },
          {
            key: "stated",
            label: t("compared.stated"),
            cell: row =>
              row.state !== "break" ? (
                "–"
              ) : (
                <>
                  {row.stated && <p>{t("compared.stated-by", row.stated)}</p>}
                  <a href={`${at}/questions/${encodeURIComponent(row.id)}?version=${number}`}>
                    {t("compared.look", { id: row.id })}
                  </a>
                </>
              ),
          },
        ]}
      />
      {gone.length > 0 && (
        <p>{t("compared.gone", { n: gone.length, ids: gone.map(({ id }) => id).join(", ") })}</p>
      )}
    </Card>
  );
};
