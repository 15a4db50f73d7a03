import { Card, DataTable, Pill, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import type { Holding } from "../responsibility/reads.server.ts";
import { texts } from "../texts/index.ts";

/** Who holds which duty for the unit. */
export const Duties = ({ duties }: { duties: readonly Holding[] }) => {
  const t = texts(useLang());
  const f = useFormats();
  if (duties.length === 0) return null;
  return (
    <Card title={t("responsibility.title")}>
      <DataTable
        caption={t("responsibility.title")}
        rows={duties}
        rowKey={duty => duty.id}
        columns={[
          {
            key: "kind",
            label: t("responsibility.kind"),
            cell: duty => t(`responsibility-kind.${duty.kind}`),
          },
          { key: "holder", label: t("responsibility.holder"), cell: duty => <Holder duty={duty} /> },
          { key: "deputy", label: t("responsibility.deputy"), cell: duty => duty.deputyName ?? "–" },
          { key: "from", label: t("column.from"), cell: duty => f.dayShort(duty.from) },
        ]}
      />
    </Card>
  );
};

const Holder = ({ duty }: { duty: Holding }) => {
  const t = texts(useLang());
  if (!duty.person)
    return (
      <Pill tone="warm">{duty.title ? `${duty.title}: ${t("position.vacant")}` : t("position.vacant")}</Pill>
    );
  return (
    <>
      <a href={addresses.person(duty.person)}>{duty.personName ?? t("person.erased")}</a>
      {duty.title && `, ${duty.title}`}
    </>
  );
};
