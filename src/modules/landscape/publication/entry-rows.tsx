import {
  Checkbox,
  errorOf,
  Field,
  type FieldError,
  Fold,
  type Option,
  Select,
  TextInput,
  useLang,
} from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

type Values = Record<string, string>;

/** The items of a list to be typed: those that stand are folded, new ones are open. */
export const EntryRows = (props: {
  rows: readonly Values[];
  labels: readonly { name: string; label: string }[];
  statuses: readonly Option[];
  sent: Values | undefined;
  errors: readonly FieldError[];
}) => {
  const t = texts(useLang());
  const blanks = props.rows.findIndex(row => !row.title);
  return props.rows.map((row, i) => {
    const n = i + 1;
    const stands = Boolean(row.title);
    const wrong = props.errors.some(({ field }) => field.endsWith(`.${n}`));
    const boxes = (
      <>
        {stands && (
          <Checkbox
            name={`dropped.${n}`}
            label={t("publish.dropped")}
            checked={Boolean(props.sent?.[`dropped.${n}`])}
          />
        )}
        {props.labels.map(({ name, label }) => {
          const field = `${name}.${n}`;
          const value = props.sent ? props.sent[field] : row[name];
          const error = errorOf(props, field);
          return (
            <Field key={name} name={field} label={label} error={error}>
              {name === "status" ? (
                <Select value={value} options={props.statuses} empty="–" />
              ) : (
                <TextInput value={value} />
              )}
            </Field>
          );
        })}
      </>
    );
    return (
      <Fold
        key={n}
        title={stands ? row.title : t("publish.blank", { n: n - blanks })}
        open={wrong || (!stands && n - blanks === 1)}
      >
        {boxes}
      </Fold>
    );
  });
};
