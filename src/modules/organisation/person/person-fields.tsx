import { Checkbox, Field, TextInput, useLang } from "../../../platform/ui/index.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import type { Person } from "./rules.ts";

const names = ["given", "family", "display", "email", "phone"] as const;

/** The fields of a person; only the two names are required. */
export const PersonFields = ({
  refused,
  person,
}: {
  refused: Refused | undefined;
  person: Person | undefined;
}) => {
  const t = texts(useLang());
  return (
    <>
      {names.map(name => (
        <Field
          key={name}
          name={name}
          label={t(`attribute.${name}`)}
          why={name === "display" ? t("person.display.why") : undefined}
          error={errorOf(refused, name)}
          required={name === "given" || name === "family"}
        >
          <TextInput value={shown(refused, name, person?.[name])} autoComplete="off" />
        </Field>
      ))}
      <Checkbox
        name="protected"
        label={t("attribute.protected")}
        why={t("person.protected.why")}
        checked={refused ? refused.values.protected === "yes" : (person?.protected ?? false)}
      />
    </>
  );
};

/** What the form says of a person, for the verbs. */
export const personOf = (values: Record<string, string>) => ({
  ...Object.fromEntries(names.map(name => [name, values[name] ?? ""])),
  protected: values.protected === "yes",
});
