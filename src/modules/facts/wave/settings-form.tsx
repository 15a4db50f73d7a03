import { type Lang, langs, type Names } from "../../../kernel/lang.ts";
import { checked, type FieldRefusal, type Form as Sent } from "../../../platform/http/form.ts";
import {
  Actions,
  Boxes,
  Button,
  Checkbox,
  DateInput,
  errorOf,
  Field,
  Form,
  type Refused,
  TextInput,
} from "../../../platform/ui/index.ts";
import { WordsFields } from "../editor/words.tsx";
import { texts as questionnaireTexts } from "../questionnaire/texts/index.ts";
import { breakdowns, type Settings, settingsSchema } from "./rules-wave.ts";
import { texts } from "./texts/index.ts";

/** What was typed of a wave; what its page does not ask for comes from `kept`. */
export const settingsTyped = ({ values, all }: Sent, kept?: Settings) => {
  const name: Names = Object.fromEntries(
    langs.flatMap(lang => (values[`name.${lang}`] ? [[lang, values[`name.${lang}`]]] : [])),
  );
  const frozen = kept && { name: kept.name, languages: kept.languages, breakdowns: kept.breakdowns };
  const typed = { name, languages: all("languages"), breakdowns: all("breakdowns") };
  const read = checked(settingsSchema, values, { ...values, ...(frozen ?? typed) });
  return read.ok ? read : { ...read, refusals: read.refusals.map(atBoxes) };
};

/** What is wrong with one of several boxes is told of all of them. */
const atBoxes = ({ field, refusal }: FieldRefusal): FieldRefusal => ({
  field: field.replace(/^(languages|breakdowns)\..*/, "$1"),
  refusal,
});

const Choices = (props: {
  name: "languages" | "breakdowns";
  label: string;
  why: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  sent: Refused | undefined;
}) => (
  <Boxes name={props.name} legend={props.label} why={props.why} error={errorOf(props.sent, props.name)}>
    <div className="radios">
      {props.options.map(({ value, label }) => (
        <Checkbox
          key={value}
          name={props.name}
          value={value}
          label={label}
          checked={props.chosen.includes(value)}
        />
      ))}
    </div>
  </Boxes>
);

/** What is said of a wave: all of it while it is a draft, the little that can change once it is open. */
export const SettingsForm = (props: {
  lang: Lang;
  languages: readonly Lang[];
  settings: Partial<Settings> & Pick<Settings, "threshold" | "leastFrame" | "languages" | "breakdowns">;
  open?: boolean;
  form?: string;
  sent: (Refused & { chosen?: { languages: string[]; breakdowns: string[] } }) | undefined;
  mayNot: string | undefined;
  button: string;
}) => {
  const { lang, languages, settings, sent, open } = props;
  const t = texts(lang);
  const words = questionnaireTexts(lang);
  const value = (name: "threshold" | "leastFrame" | "contact" | "closesOn" | "keepUntil") =>
    sent ? sent.values[name] : settings[name] === undefined ? undefined : `${settings[name]}`;
  const chosen = sent?.chosen ?? { languages: settings.languages, breakdowns: settings.breakdowns };
  return (
    <Form>
      {props.form && <input type="hidden" name="form" value={props.form} />}
      {!open && (
        <>
          <WordsFields
            name="name"
            label={t("set.name")}
            words={settings.name ?? {}}
            languages={languages}
            lang={lang}
            sent={sent}
          />
          <Choices
            name="languages"
            label={t("set.languages")}
            why={t("set.languages.why")}
            options={languages.map(one => ({ value: one, label: words(`language.${one}`) }))}
            chosen={chosen.languages}
            sent={sent}
          />
          <Choices
            name="breakdowns"
            label={t("set.breakdowns")}
            why={t("set.breakdowns.why")}
            options={breakdowns.map(one => ({ value: one, label: t(`by.${one}`) }))}
            chosen={chosen.breakdowns}
            sent={sent}
          />
        </>
      )}
      <Field
        name="threshold"
        label={t("set.threshold")}
        why={t("set.threshold.why")}
        error={errorOf(sent, "threshold")}
        required
      >
        <TextInput value={value("threshold")} size={6} inputMode="numeric" />
      </Field>
      <Field
        name="leastFrame"
        label={t("set.frame")}
        why={t("set.frame.why")}
        error={errorOf(sent, "leastFrame")}
        required
      >
        <TextInput value={value("leastFrame")} size={6} inputMode="numeric" />
      </Field>
      <Field
        name="contact"
        label={t("set.contact")}
        why={t("set.contact.why")}
        error={errorOf(sent, "contact")}
        required
      >
        <TextInput value={value("contact")} />
      </Field>
      <Field
        name="closesOn"
        label={t("set.closes")}
        why={t("set.closes.why")}
        error={errorOf(sent, "closesOn")}
        required
      >
        <DateInput value={value("closesOn")} />
      </Field>
      <Field
        name="keepUntil"
        label={t("set.keep")}
        why={t("set.keep.why")}
        error={errorOf(sent, "keepUntil")}
        required
      >
        <DateInput value={value("keepUntil")} />
      </Field>
      <Actions>
        <Button kind="primary" disabledBecause={props.mayNot}>
          {props.button}
        </Button>
      </Actions>
    </Form>
  );
};
