import type { Lang } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import {
  Actions,
  Button,
  DateInput,
  errorOf,
  Field,
  Form,
  type Refused,
  TextArea,
} from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

type Sent = { lang: Lang; step: "move" | "correct" | "withdraw"; sent: Refused | undefined };

/** The reason, which everybody reads. */
export const BecauseField = ({ lang, step, sent }: Sent) => {
  const t = texts(lang);
  return (
    <Field
      name="because"
      id={sent ? undefined : `because-${step}`}
      label={t("because.label")}
      why={t("because.why")}
      error={errorOf(sent, "because")}
      required
    >
      <TextArea value={sent?.values.because} rows={3} />
    </Field>
  );
};

/** A day and why. `from`: the day on which the release stands while the form is filled in. */
export const DayForm = (
  props: Sent & { label: string; why?: string; first: Day; from: Day; mayNot: string | undefined },
) => {
  const { lang, step, sent } = props;
  const t = texts(lang);
  return (
    <Form>
      <input type="hidden" name="from" value={props.from} />
      <Field name="day" label={props.label} why={props.why} error={errorOf(sent, "day")} required>
        <DateInput value={sent?.values.day} min={props.first} />
      </Field>
      <BecauseField lang={lang} step={step} sent={sent} />
      <Actions>
        <Button
          kind={step === "move" ? "secondary" : "primary"}
          name="do"
          value={step}
          disabledBecause={props.mayNot}
        >
          {t(step === "move" ? "move.do" : "correct.do")}
        </Button>
      </Actions>
    </Form>
  );
};
