import {
  Card,
  Checkbox,
  DateInput,
  Field,
  Fold,
  Form,
  TextArea,
  useLang,
} from "../../../platform/ui/index.ts";
import { ChoiceField } from "../choices/choice-field.tsx";
import { From, Save } from "../form-parts.tsx";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import type { DutyData } from "./duty.page.tsx";

/** What a box of one of the three forms is called among all boxes of the page. */
export const boxOf = (intent: string | undefined, name: string): string =>
  intent === "end" || intent === "correct" ? `${intent}-${name}` : name;

type Props = { data: DutyData; refused: Refused | undefined };

/** Handing over, ending and correcting a responsibility. */
export const DutyForms = ({ data, refused }: Props) => {
  const t = texts(useLang());
  const about = (intent: string) => (refused?.values.intent === intent ? refused : undefined);
  return (
    <Card title={t("duty.hand-over")}>
      <Form>
        <Hidden data={data} intent="hand-over" />
        <Whom intent="hand-over" label={t("duty.to")} refused={about("hand-over")} />
        <From refused={about("hand-over")} label={t("change.from")} value={data.today} min={data.today} />
        <Save mayNot={data.mayNot} label={t("duty.hand-over")} />
      </Form>
      <Fold title={t("duty.end")} open={about("end") !== undefined}>
        <p>{t("duty.end.what")}</p>
        <Form>
          <Hidden data={data} intent="end" />
          <From
            id={boxOf("end", "from")}
            refused={about("end")}
            label={t("change.from")}
            value={data.today}
          />
          <Save mayNot={data.mayNot} kind="danger" label={t("duty.end")} />
        </Form>
      </Fold>
      <Fold title={t("duty.correct")} open={about("correct") !== undefined}>
        <CorrectForm data={data} refused={about("correct")} />
      </Fold>
    </Card>
  );
};

const CorrectForm = ({ data, refused }: Props) => {
  const t = texts(useLang());
  const box = (name: string) => ({
    name,
    id: boxOf("correct", name),
    error: errorOf(refused, boxOf("correct", name)),
  });
  return (
    <Form>
      <Hidden data={data} intent="correct" />
      <From
        id={boxOf("correct", "from")}
        refused={refused}
        label={t("correct.from")}
        value={data.spans[0]?.from ?? data.today}
      />
      <Field {...box("to")} label={t("correct.to")} why={t("correct.to.why")}>
        <DateInput value={shown(refused, "to", "")} />
      </Field>
      <Whom intent="correct" label={t("duty.responsible")} refused={refused} />
      <Checkbox name="never" label={t("duty.never")} checked={refused?.values.never === "yes"} />
      <Field {...box("reason")} label={t("correct.reason")} why={t("correct.reason.why")} required>
        <TextArea value={shown(refused, "reason", "")} rows={3} />
      </Field>
      <Save mayNot={data.mayNot} kind="secondary" />
    </Form>
  );
};

const Hidden = ({ data, intent }: { data: DutyData; intent: string }) => (
  <>
    <input type="hidden" name="intent" value={intent} />
    <input type="hidden" name="version" value={data.version} />
  </>
);

const Whom = (props: { intent: string; label: string; refused: Refused | undefined }) => {
  const t = texts(useLang());
  const { intent, refused } = props;
  const named = { of: "holder", refused } as const;
  return (
    <>
      <ChoiceField {...named} name="holder" id={boxOf(intent, "holder")} label={props.label} required />
      <ChoiceField
        {...named}
        name="deputy"
        id={boxOf(intent, "deputy")}
        label={t("responsibility.deputy")}
        brief
        required={false}
      />
    </>
  );
};
