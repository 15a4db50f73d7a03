import { Checkbox, DateInput, Field, TextArea, useLang } from "../../../platform/ui/index.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";

/** The days that were wrong: half-open, and open when it is still wrong. */
export const Interval = ({ refused, from }: { refused: Refused | undefined; from: string | undefined }) => {
  const t = texts(useLang());
  return (
    <>
      <Field name="from" label={t("correct.from")} error={errorOf(refused, "from")} required>
        <DateInput value={shown(refused, "from", from)} />
      </Field>
      <Field name="to" label={t("correct.to")} why={t("correct.to.why")} error={errorOf(refused, "to")}>
        <DateInput value={shown(refused, "to", "")} />
      </Field>
    </>
  );
};

/** Why the history is corrected, and whether it was not there at all. */
export const Reason = ({ refused }: { refused: Refused | undefined }) => {
  const t = texts(useLang());
  return (
    <>
      <Checkbox
        name="never"
        label={t("correct.never")}
        why={t("correct.never.why")}
        checked={refused?.values.never === "yes"}
      />
      <Field
        name="reason"
        label={t("correct.reason")}
        why={t("correct.reason.why")}
        error={errorOf(refused, "reason")}
        required
      >
        <TextArea value={shown(refused, "reason", "")} rows={3} />
      </Field>
      <Checkbox
        name="leave"
        label={t("correct.leave")}
        why={t("correct.leave.why")}
        error={errorOf(refused, "leave")}
        checked={refused?.values.leave === "yes"}
      />
    </>
  );
};
