import { Checkbox, Field, Radios, Select, TextInput, useLang } from "../../../platform/ui/index.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import { type Position, positionTypes } from "./rules.ts";

/** What a position is: title, type and how much of full time. */
export const PositionFields = (props: { refused: Refused | undefined; position: Position | undefined }) => {
  const t = texts(useLang());
  const { refused, position } = props;
  return (
    <>
      <Field name="title" label={t("attribute.title")} error={errorOf(refused, "title")} required>
        <TextInput value={shown(refused, "title", position?.title)} maxLength={200} />
      </Field>
      <Field name="type" label={t("attribute.type")} required>
        <Select
          value={shown(refused, "type", position?.type ?? "employee")}
          options={positionTypes.map(type => ({ value: type, label: t(`position-type.${type}`) }))}
        />
      </Field>
      <Field name="fraction" label={t("attribute.fraction")} error={errorOf(refused, "fraction")} required>
        <TextInput
          value={shown(refused, "fraction", String(position?.fraction ?? 100))}
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

/** Who holds it: found by name, or nobody. */
export const PersonChoice = (props: {
  refused: Refused | undefined;
  current: { id: string; name: string } | null;
  people: readonly { id: string; name: string | null; positions: readonly { unitName: string }[] }[];
  primary: boolean;
}) => {
  const t = texts(useLang());
  const { refused, current } = props;
  const others = props.people.filter(person => person.id !== current?.id);
  return (
    <>
      <Radios
        name="person"
        legend={t("attribute.person")}
        value={shown(refused, "person", current?.id ?? "")}
        error={errorOf(refused, "person")}
        options={[
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
      <Checkbox
        name="primary"
        label={t("attribute.primary")}
        why={t("position.primary.why")}
        checked={refused ? refused.values.primary === "yes" : props.primary}
      />
    </>
  );
};

/** A search for people, above the form that chooses among those found. */
export const FindPerson = ({
  search,
  hidden,
}: {
  search: string;
  hidden: Readonly<Record<string, string>>;
}) => {
  const t = texts(useLang());
  return (
    <form method="get" className="inline">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field name="q" label={t("position.find")}>
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
  fraction: Number((values.fraction ?? "").replace(/\s|%/g, "").replace(",", ".")),
  person: values.person ?? "",
  primary: values.primary === "yes" && values.person !== "",
});
