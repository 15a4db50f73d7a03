import { Checkbox, Field, Select, TextInput, useLang } from "../../../platform/ui/index.ts";
import { ChoiceField } from "../choices/choice-field.tsx";
import type { Chosen } from "../choices/nouns.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import { type Position, positionTypes } from "./rules.ts";

/** What a position is: title, type and how much of full time. */
export const PositionFields = (props: {
  refused: Refused | undefined;
  position: Position | undefined;
  /** In a correction an empty field leaves what was there. */
  blank?: boolean;
  /** Beside a person who may also come without a position. */
  optional?: boolean;
}) => {
  const t = texts(useLang());
  const { refused, position, blank } = props;
  const required = !blank && !props.optional;
  return (
    <>
      <Field name="title" label={t("attribute.title")} error={errorOf(refused, "title")} required={required}>
        <TextInput value={shown(refused, "title", position?.title)} />
      </Field>
      <Field name="type" label={t("attribute.type")} required={required}>
        <Select
          value={shown(refused, "type", position?.type ?? (blank ? "" : "employee"))}
          {...(blank && { empty: t("correct.as-it-was") })}
          options={positionTypes.map(type => ({ value: type, label: t(`position-type.${type}`) }))}
        />
      </Field>
      <Field
        name="fraction"
        label={t("attribute.fraction")}
        error={errorOf(refused, "fraction")}
        required={required}
      >
        <TextInput
          value={shown(refused, "fraction", blank ? "" : String(position?.fraction ?? 100))}
          inputMode="decimal"
          size={6}
        />
      </Field>
      <Field name="jobClass" label={t("attribute.jobClass")} required={false}>
        <TextInput value={shown(refused, "jobClass", position?.jobClass)} />
      </Field>
    </>
  );
};

/** Where it belongs and who holds it, by name. */
export const PlacedFields = (props: {
  refused: Refused | undefined;
  unit: Chosen | undefined;
  person: Chosen | undefined;
  primary: boolean;
  blank?: boolean;
}) => {
  const t = texts(useLang());
  const { refused, blank } = props;
  return (
    <>
      <ChoiceField
        name="unit"
        of="unit"
        label={t("attribute.unit")}
        refused={refused}
        chosen={props.unit}
        {...(blank ? { empty: t("correct.empty") } : { required: true })}
      />
      <ChoiceField
        name="person"
        of="person"
        label={t("attribute.person")}
        empty={t(blank ? "correct.empty" : "position.vacant.empty")}
        refused={refused}
        chosen={props.person}
        required={false}
      />
      {blank ? (
        <>
          <Checkbox
            name="vacant"
            label={t("position.was-vacant")}
            checked={refused?.values.vacant === "yes"}
          />
          <Field name="primary" label={t("attribute.primary")} error={errorOf(refused, "primary")}>
            <Select
              value={shown(refused, "primary", "")}
              empty={t("correct.as-it-was")}
              options={(["yes", "no"] as const).map(value => ({ value, label: t(value) }))}
            />
          </Field>
        </>
      ) : (
        <Checkbox
          name="primary"
          label={t("attribute.primary")}
          why={t("position.primary.why")}
          error={errorOf(refused, "primary")}
          checked={refused ? refused.values.primary === "yes" : props.primary}
        />
      )}
    </>
  );
};

/** The boxes of a position that ask for something by name. */
export const positionBoxes = { unit: "unit", person: "person" } as const;

/** What the form says of a position; a number is read with comma or point. */
export const positionOf = (values: Record<string, string>) => ({
  title: values.title ?? "",
  type: values.type ?? "",
  jobClass: values.jobClass ?? "",
  fraction: fractionOf(values.fraction ?? ""),
  unit: values.unit ?? "",
  person: values.person ?? "",
  primary: values.primary === "yes" && Boolean(values.person),
});

const fractionOf = (text: string) => Number(text.replace(/\s|%/g, "").replace(",", "."));

/** What a correction says of a position: only what was filled in or chosen. */
export const correctedPositionOf = (values: Record<string, string>) => ({
  ...Object.fromEntries(
    ["title", "type", "jobClass", "unit"].filter(name => values[name]).map(name => [name, values[name]]),
  ),
  ...(values.fraction && { fraction: fractionOf(values.fraction) }),
  ...(values.vacant === "yes" ? { person: "" } : values.person && { person: values.person }),
  ...(values.primary && { primary: values.primary === "yes" }),
});
