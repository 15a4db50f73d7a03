import { Field, TextInput, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import { type ChoiceNoun, type Chosen, wasIn } from "./nouns.ts";

/** A box for the name of a unit, a person or one to hold a duty, as they are called on the form's day. */
export const ChoiceField = (props: {
  name: string;
  of: ChoiceNoun;
  label: string;
  /** What an empty box means, after how it is filled in. */
  empty?: string;
  /** Where a box above has said how. */
  brief?: boolean;
  refused: Refused | undefined;
  chosen?: Chosen | undefined;
  required?: boolean;
  /** Where a page has two boxes of one name: what errors call this one. */
  id?: string | undefined;
}) => {
  const t = texts(useLang());
  const { name, of, refused, chosen, id = name } = props;
  const was = chosen && `${chosen.id} ${chosen.label}`;
  return (
    <>
      <Field
        name={name}
        id={id}
        label={props.label}
        why={[!props.brief && t(`choice.${of}.how`), props.empty].filter(Boolean).join(" ") || undefined}
        error={errorOf(refused, id)}
        {...(props.required !== undefined && { required: props.required })}
      >
        <TextInput
          value={shown(refused, name, chosen?.label)}
          choices={addresses.choices(of)}
          choicesOn="from"
          autoComplete="off"
        />
      </Field>
      {was && <input type="hidden" name={wasIn(name)} value={shown(refused, wasIn(name), was)} />}
    </>
  );
};
