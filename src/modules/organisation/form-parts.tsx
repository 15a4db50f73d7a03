import { Actions, Button, DateInput, Field, useLang } from "../../platform/ui/index.ts";
import { errorOf, type Refused, shown } from "./page.ts";
import { texts } from "./texts/index.ts";

/** The day a form is about; names typed beside it are those of that day. */
export const From = (props: {
  refused: Refused | undefined;
  label: string;
  value: string;
  min?: string;
  id?: string;
}) => (
  <Field
    name="from"
    id={props.id}
    label={props.label}
    error={errorOf(props.refused, props.id ?? "from")}
    required
  >
    <DateInput value={shown(props.refused, "from", props.value)} {...(props.min && { min: props.min })} />
  </Field>
);

/** The button at the end of a form, disabled with the reason where one may not. */
export const Save = (props: {
  mayNot: string | undefined;
  kind?: "primary" | "secondary" | "danger";
  label?: string;
}) => {
  const t = texts(useLang());
  return (
    <Actions>
      <Button kind={props.kind ?? "primary"} disabledBecause={props.mayNot}>
        {props.label ?? t("change.save")}
      </Button>
    </Actions>
  );
};
