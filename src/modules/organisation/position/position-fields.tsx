import { Checkbox, Field, Radios, Select, TextInput, useLang } from "../../../platform/ui/index.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import { type Position, positionTypes } from "./rules.ts";

/** What a position is: title, type and how much of full time. */
export const PositionFields = (props: {
  refused: Refused | undefined;
  position: Position | undefined;
  /** In a correction an empty field leaves what was there. */
  blank?: boolean;
}) => {
  const t = texts(useLang());
  const { refused, position, blank } = props;
  return (
    <>
      <Field name="title" label={t("attribute.title")} error={errorOf(refused, "title")} required={!blank}>
        <TextInput value={shown(refused, "title", position?.title)} maxLength={200} />
      </Field>
      <Field name="type" label={t("attribute.type")} required={!blank}>
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
        required={!blank}
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

/** The choice of a correction that leaves who held it. */
const same = "same";

/** Who holds it: found by name, or nobody. */
export const PersonChoice = (props: {
  refused: Refused | undefined;
  current: { id: string; name: string } | null;
  people: readonly { id: string; name: string | null; positions: readonly { unitName: string }[] }[];
  primary: boolean;
  blank?: boolean;
}) => {
  const t = texts(useLang());
  const { refused, current, blank } = props;
  const others = props.people.filter(person => person.id !== current?.id);
  return (
    <>
      <Radios
        name="person"
        legend={t("attribute.person")}
        value={shown(refused, "person", blank ? same : (current?.id ?? ""))}
        error={errorOf(refused, "person")}
        options={[
          ...(blank ? [{ value: same, label: t("correct.as-it-was") }] : []),
          { value: "", label: t("position.vacant") },
          ...(current ? [{ value: current.id, label: current.name }] : []),
          ...others.map(person => ({
            value: person.id,
            label: [person.name ?? t("person.erased"), person.positions[0]?.unitName]
              .filter(Boolean)
              .join(" · "),
          })),
        ]}
      />
      {blank ? (
        <Field name="primary" label={t("attribute.primary")} error={errorOf(refused, "primary")}>
          <Select
            value={shown(refused, "primary", "")}
            empty={t("correct.as-it-was")}
            options={(["yes", "no"] as const).map(value => ({ value, label: t(value) }))}
          />
        </Field>
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

/** A search for people, above the form that chooses among those found. */
export const FindPerson = ({
  search,
  label,
  hidden,
}: {
  search: string;
  label?: string;
  hidden: Readonly<Record<string, string>>;
}) => {
  const t = texts(useLang());
  return (
    <form method="get" className="inline">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field name="q" label={label ?? t("position.find")}>
        <TextInput type="search" value={search} />
      </Field>
      <button type="submit" className="ds-button" data-variant="secondary">
        {t("find")}
      </button>
    </form>
  );
};

/** What the form says of a position; a number is read with comma or point. */
export const positionOf = (values: Record<string, string>) => ({
  title: values.title ?? "",
  type: values.type ?? "",
  jobClass: values.jobClass ?? "",
  fraction: fractionOf(values.fraction ?? ""),
  person: values.person ?? "",
  primary: values.primary === "yes" && values.person !== "",
});

const fractionOf = (text: string) => Number(text.replace(/\s|%/g, "").replace(",", "."));

/** What a correction says of a position: only what was filled in or chosen. */
export const correctedPositionOf = (values: Record<string, string>) => ({
  ...Object.fromEntries(
    ["title", "type", "jobClass", "unit"].filter(name => values[name]).map(name => [name, values[name]]),
  ),
  ...(values.fraction && { fraction: fractionOf(values.fraction) }),
  ...(values.person !== undefined && values.person !== same && { person: values.person }),
  ...(values.primary && { primary: values.primary === "yes" }),
});
