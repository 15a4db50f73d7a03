import {
  Card,
  DataTable,
  Fold,
  LinkButton,
  Pill,
  useFormats,
  useLang,
  Work,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import type { PositionLine } from "../position/reads.server.ts";
import { texts } from "../texts/index.ts";
import type { UnitData } from "./unit.page.tsx";

type Props = { data: UnitData };

/** More units below than this are folded. */
const open = 20;

/** The positions of the unit, vacant ones last. */
export const Positions = ({ data }: Props) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Card
      title={t("position.title-in-unit", { n: data.positions.length })}
      tools={
        <LinkButton
          kind="quiet"
          href={addresses.newPosition({ unit: data.id })}
          disabledBecause={data.mayNot.change ?? data.past}
        >
          {t("position.new")}
        </LinkButton>
      }
    >
      <DataTable
        caption={t("position.list")}
        rows={data.positions}
        rowKey={position => position.id}
        href={position => addresses.asKnown("position", position.id, data.on, data.knownThen)}
        columns={[
          { key: "title", label: t("attribute.title"), cell: (position: PositionLine) => position.title },
          {
            key: "person",
            label: t("attribute.person"),
            cell: position =>
              position.person ? (
                <a href={addresses.asKnown("person", position.person, data.on, data.knownThen)}>
                  {position.personName ?? t("person.erased")}
                </a>
              ) : (
                <Pill tone="warm">{t("position.vacant")}</Pill>
              ),
          },
          { key: "type", label: t("attribute.type"), cell: position => t(`position-type.${position.type}`) },
          {
            key: "fraction",
            label: t("position.fraction"),
            align: "end",
            cell: position => f.percent(position.fraction / 100, 1),
          },
        ]}
      />
    </Card>
  );
};

/** The units right below. */
export const Children = ({ data }: Props) => {
  const t = texts(useLang());
  return (
    <Card
      title={t("unit.children", { n: data.children.length })}
      tools={
        <LinkButton
          kind="quiet"
          href={addresses.newUnit(data.id)}
          disabledBecause={data.mayNot.change ?? data.past}
        >
          {t("unit.new-below")}
        </LinkButton>
      }
    >
      {data.children.length > open ? (
        <Fold title={t("unit.children-all", { n: data.children.length })}>
          <ChildList data={data} />
        </Fold>
      ) : (
        data.children.length > 0 && <ChildList data={data} />
      )}
    </Card>
  );
};

const ChildList = ({ data }: Props) => {
  const t = texts(useLang());
  return (
    <Work
      items={data.children.map(child => ({
        label: child.name,
        href: addresses.unit(child.id, data.on, data.knownThen),
        note: t(`unit-type.${child.type}`),
      }))}
    />
  );
};
