import { Card, DataTable, Pill, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import type { Holding } from "../responsibility/reads.server.ts";
import { texts } from "../texts/index.ts";
import type { UnitData } from "./unit.page.tsx";

/** Who holds which duty for the unit. */
export const Duties = ({ data }: { data: UnitData }) => {
  const { duties } = data;
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
          {
            key: "holder",
            label: t("responsibility.holder"),
            cell: duty => <Holder duty={duty} data={data} />,
          },
          { key: "deputy", label: t("responsibility.deputy"), cell: duty => duty.deputyName ?? "–" },
          { key: "from", label: t("column.from"), cell: duty => f.dayShort(duty.from) },
        ]}
      />
    </Card>
  );
};

const Holder = ({ duty, data }: { duty: Holding; data: UnitData }) => {
  const t = texts(useLang());
  if (!duty.person)
    return (
      <Pill tone="warm">{duty.title ? `${duty.title}: ${t("position.vacant")}` : t("position.vacant")}</Pill>
    );
  return (
    <>
      <a href={addresses.asKnown("person", duty.person, data.on, data.knownThen)}>
        {duty.personName ?? t("person.erased")}
      </a>
      {duty.title && `, ${duty.title}`}
    </>
  );
};
