import { Card, DataTable, Fold, LinkButton, Pill, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import type { Stay } from "../position/reads.server.ts";
import { texts } from "../texts/index.ts";
import type { PersonData } from "./person.page.tsx";

type Props = { data: PersonData };

/** The positions the person holds or will hold on the day asked for; those of the past are folded. */
export const Stays = ({ data }: Props) => {
  const t = texts(useLang());
  const past = data.stays.filter(stay => stay.to !== null && stay.to <= data.on);
  const now = data.stays.filter(stay => !past.includes(stay));
  return (
    <Card
      title={t("person.holds", { n: data.positions.length })}
      tools={
        data.there && (
          <LinkButton
            kind="quiet"
            href={addresses.newPosition({ person: data.id })}
            disabledBecause={data.mayNot}
          >
            {t("position.new")}
          </LinkButton>
        )
      }
    >
      {now.length > 0 ? <Table stays={now} on={data.on} /> : <p>{t("person.holds.none")}</p>}
      {past.length > 0 && (
        <Fold title={t("person.held-before", { n: past.length })}>
          <Table stays={past} on={data.on} />
        </Fold>
      )}
    </Card>
  );
};

const Table = ({ stays, on }: { stays: readonly Stay[]; on: string }) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <DataTable
      caption={t("person.positions")}
      rows={stays}
      rowKey={stay => `${stay.id} ${stay.from}`}
      href={stay => addresses.position(stay.id)}
      columns={[
        { key: "title", label: t("attribute.title"), cell: stay => stay.title },
        {
          key: "unit",
          label: t("attribute.unit"),
          cell: stay => (
            <a
              href={addresses.unit(stay.unit, on > stay.from && (!stay.to || on < stay.to) ? on : stay.from)}
            >
              {stay.unitName ?? t("kind.unit")}
            </a>
          ),
        },
        {
          key: "from",
          label: t("column.position.from"),
          cell: stay => (
            <>
              {f.dayShort(stay.from)}
              {stay.from > on && (
                <>
                  {" "}
                  <Pill tone="warm">{t("person.ahead")}</Pill>
                </>
              )}
            </>
          ),
        },
        {
          key: "to",
          label: t("positions.until"),
          cell: stay => (stay.to ? f.dayShort(stay.to) : t("period.open")),
        },
        { key: "primary", label: t("attribute.primary"), cell: stay => t(stay.primary ? "yes" : "no") },
        {
          key: "fraction",
          label: t("position.fraction"),
          align: "end",
          cell: stay => f.percent(stay.fraction / 100, 1),
        },
      ]}
    />
  );
};
