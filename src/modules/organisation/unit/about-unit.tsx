import { externalIdLine } from "../../../kernel/external-id.ts";
import { Card, DescriptionList, LinkButton, Pill, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { hierarchies } from "../hierarchy/rules.ts";
import { texts } from "../texts/index.ts";
import { parentAttribute, type Unit } from "./rules.ts";
import type { UnitData } from "./unit.page.tsx";

type Props = { data: UnitData };

/** Who manages the unit, and from where that is inherited. */
export const Managed = ({ data }: Props) => {
  const t = texts(useLang());
  const { manager } = data;
  return (
    <Card
      title={t("manager.title")}
      tools={
        <LinkButton
          kind="quiet"
          href={addresses.changeUnit(data.id, "manager")}
          disabledBecause={data.mayNot.appoint}
        >
          {t("unit.change.manager")}
        </LinkButton>
      }
    >
      {manager ? (
        <>
          <p>
            {manager.holding.person ? (
              <a href={addresses.asKnown("person", manager.holding.person, data.on, data.knownThen)}>
                <strong>{manager.holding.personName ?? t("person.erased")}</strong>
              </a>
            ) : (
              <Pill tone="warm">{t("position.vacant")}</Pill>
            )}
            {manager.holding.title && `, ${manager.holding.title}`}
          </p>
          {manager.inherited && (
            <p className="soft">
              {t("manager.inherited")}{" "}
              <a href={addresses.unit(manager.from, data.on, data.knownThen)}>{data.names[manager.from]}</a>
            </p>
          )}
          {manager.holding.deputyName && <p>{t("manager.deputy", { name: manager.holding.deputyName })}</p>}
        </>
      ) : (
        <p>{t("manager.none")}</p>
      )}
    </Card>
  );
};

/** What is known of the unit itself. */
export const UnitFacts = ({ data, unit }: Props & { unit: Unit }) => {
  const t = texts(useLang());
  const plain = ["ean", "pNumber", "email", "phone", "address", "openingHours"] as const;
  return (
    <Card
      title={t("unit.facts")}
      tools={
        !data.knownThen && (
          <LinkButton kind="quiet" href={addresses.ids("unit", data.id)} disabledBecause={data.mayNot.change}>
            {t("ids.link")}
          </LinkButton>
        )
      }
    >
      <DescriptionList
        items={[
          { term: t("attribute.type"), value: t(`unit-type.${unit.type}`) },
          ...hierarchies
            .map(hierarchy => ({ hierarchy, parent: unit[parentAttribute[hierarchy]] }))
            .filter(({ hierarchy, parent }) => hierarchy === "line" || parent !== null)
            .map(({ hierarchy, parent }) => ({
              term: t(`attribute.${parentAttribute[hierarchy]}`),
              value: parent ? (
                <a href={addresses.unit(parent, data.on, data.knownThen)}>{data.names[parent] ?? parent}</a>
              ) : (
                t("unit.is-root")
              ),
            })),
          ...plain
            .filter(name => unit[name] !== null)
            .map(name => ({ term: t(`attribute.${name}`), value: unit[name] })),
          ...(data.externalIds.length > 0
            ? [{ term: t("ids.term"), value: data.externalIds.map(externalIdLine).join(", ") }]
            : []),
        ]}
      />
    </Card>
  );
};
