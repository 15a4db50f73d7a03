import { Button, Field, Fold, Form, Select, TextInput, useLang } from "../../../platform/ui/index.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import type { UnitChoice } from "./choices.server.ts";
import { type Unit, unitTypes } from "./rules.ts";

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
        <TextInput value={shown(refused, "name", unit?.name)} maxLength={200} />
      </Field>
      <Field name="type" label={t("attribute.type")} required={!blank}>
        <Select
          value={shown(refused, "type", blank ? "" : (unit?.type ?? "department"))}
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
  unit: Unit | undefined;
  parent?: string | undefined;
  choices: readonly UnitChoice[];
  blank?: boolean;
}) => {
  const t = texts(useLang());
  const { refused, unit, choices } = props;
  const parent = (name: "parentLine" | "parentPay" | "parentSafety" | "parentPolitics", empty: string) => (
    <Field key={name} name={name} label={t(`attribute.${name}`)} error={errorOf(refused, name)}>
      <Select
        value={shown(refused, name, unit?.[name] ?? (name === "parentLine" ? props.parent : undefined))}
        options={choices}
        empty={props.blank ? t("correct.as-it-was") : empty}
      />
    </Field>
  );
  return (
    <>
      {parent("parentLine", t("unit.is-root"))}
      <Fold
        title={t("unit.other-hierarchies")}
        open={others.some(name => errorOf(refused, name) !== undefined)}
      >
        <p>{t("unit.other-hierarchies.why")}</p>
        {others.map(name => parent(name, t("unit.not-placed")))}
      </Fold>
    </>
  );
};

/** A search for units, above the form that chooses among those found. */
export const FindUnit = ({
  search,
  hidden = {},
}: {
  search: string;
  hidden?: Readonly<Record<string, string | undefined>>;
}) => {
  const t = texts(useLang());
  return (
    <Form method="get" inline>
      {Object.entries(hidden).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Field name="q" label={t("unit.find")} why={t("unit.find.why")}>
        <TextInput type="search" value={search} />
      </Field>
      <Button>{t("find")}</Button>
    </Form>
  );
};
