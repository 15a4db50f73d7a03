import { Checkbox, Field, Fold, Select, TextInput, useLang } from "../../../platform/ui/index.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import type { Person } from "./rules.ts";

const required = ["given", "family"] as const;
const more = ["display", "email", "phone"] as const;
const names = [...required, ...more];

/** The fields of a person; only the two names are required. In a correction an empty field leaves what was there. */
export const PersonFields = (props: {
  refused: Refused | undefined;
  person: Person | undefined;
  blank?: boolean;
}) => {
  const t = texts(useLang());
  const { refused, person, blank } = props;
  const box = (name: (typeof names)[number], needed: boolean) => (
    <Field
      key={name}
      name={name}
      label={t(`attribute.${name}`)}
      why={name === "display" ? t("person.display.why") : undefined}
      error={errorOf(refused, name)}
      required={needed}
    >
      <TextInput value={shown(refused, name, person?.[name])} autoComplete="off" />
    </Field>
  );
  return (
    <>
      {required.map(name => box(name, !blank))}
      <Fold title={t("person.more")} open={person !== undefined || more.some(name => errorOf(refused, name))}>
        {more.map(name => box(name, false))}
        {blank ? (
          <Field name="protected" label={t("attribute.protected")}>
            <Select
              value={shown(refused, "protected", "")}
              empty={t("correct.as-it-was")}
              options={(["yes", "no"] as const).map(value => ({ value, label: t(value) }))}
            />
          </Field>
        ) : (
          <Checkbox
            name="protected"
            label={t("attribute.protected")}
            why={t("person.protected.why")}
            checked={refused ? refused.values.protected === "yes" : (person?.protected ?? false)}
          />
        )}
      </Fold>
    </>
  );
};

/** What the form says of a person, for the verbs. */
export const personOf = (values: Record<string, string>) => ({
  ...Object.fromEntries(names.map(name => [name, values[name] ?? ""])),
  protected: values.protected === "yes",
});

/** What a correction says of a person: only what was filled in. */
export const correctedPersonOf = (values: Record<string, string>) => ({
  ...Object.fromEntries(names.filter(name => values[name]).map(name => [name, values[name]])),
  ...(values.protected && { protected: values.protected === "yes" }),
});
