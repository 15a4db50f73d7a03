import { Field, Fold, Select, TextInput, useLang } from "../../../platform/ui/index.ts";
import { ChoiceField } from "../choices/choice-field.tsx";
import type { Chosen } from "../choices/nouns.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import { type parents, type Unit, unitTypes } from "./rules.ts";

/** The fields of what a unit is called and how it is reached; what is not required is folded. */
export const UnitFields = (props: {
  refused: Refused | undefined;
  unit: Unit | undefined;
  /** In a correction an empty field leaves what was there. */
  blank?: boolean;
}) => {
  const t = texts(useLang());
  const { refused, unit, blank } = props;
  const more = ["email", "phone", "address", "openingHours", "ean", "pNumber"] as const;
  return (
    <>
      <Field name="name" label={t("attribute.name")} error={errorOf(refused, "name")} required={!blank}>
        <TextInput value={shown(refused, "name", unit?.name)} />
      </Field>
      <Field name="type" label={t("attribute.type")} required={!blank}>
        <Select
          value={shown(refused, "type", blank ? "" : (unit?.type ?? "not-said"))}
          {...(blank && { empty: t("correct.as-it-was") })}
          options={unitTypes.map(type => ({ value: type, label: t(`unit-type.${type}`) }))}
        />
      </Field>
      <Fold title={t("unit.more")} open={more.some(name => errorOf(refused, name) !== undefined)}>
        {more.map(name => (
          <Field
            key={name}
            name={name}
            label={t(`attribute.${name}`)}
            error={errorOf(refused, name)}
            required={false}
          >
            <TextInput value={shown(refused, name, unit?.[name])} />
          </Field>
        ))}
      </Fold>
    </>
  );
};

const others = ["parentPay", "parentSafety", "parentPolitics"] as const;

/** Where a unit stands: its parent in the line, and folded those in the other hierarchies. */
export const PlaceFields = (props: {
  refused: Refused | undefined;
  unit: Partial<Unit> | undefined;
  units: Readonly<Record<string, Chosen>>;
  blank?: boolean;
}) => {
  const t = texts(useLang());
  const { refused, unit, units } = props;
  const parent = (name: keyof typeof parents, empty: string) => (
    <ChoiceField
      key={name}
      name={name}
      of="unit"
      label={t(`attribute.${name}`)}
      empty={props.blank ? t("correct.empty") : empty}
      brief={name !== "parentLine"}
      refused={refused}
      chosen={units[unit?.[name] ?? ""]}
    />
  );
  return (
    <>
      {parent("parentLine", t("unit.is-root.empty"))}
      <Fold
        title={t("unit.other-hierarchies")}
        open={others.some(name => errorOf(refused, name) !== undefined)}
      >
        <p>{t("unit.other-hierarchies.why")}</p>
        {others.map(name => parent(name, t("unit.not-placed.empty")))}
      </Fold>
    </>
  );
};
