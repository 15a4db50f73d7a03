import {
  Actions,
  Button,
  Card,
  Checkbox,
  DateInput,
  Field,
  Fold,
  Form,
  TextArea,
  TextInput,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { errorOf, type Refused, shown } from "../page.ts";
import { texts } from "../texts/index.ts";
import type { DutyData } from "./duty.page.tsx";

type Props = { data: DutyData; refused: Refused | undefined };

/** Handing over, ending and correcting a responsibility. Each form has its own names, so that no two boxes share one. */
export const DutyForms = ({ data, refused }: Props) => {
  const t = texts(useLang());
  const about = (intent: string) => (refused?.values.intent === intent ? refused : undefined);
  return (
    <Card title={t("duty.hand-over")}>
      <Form>
        <Hidden data={data} intent="hand-over" />
        <Whom refused={about("hand-over")} />
        <Field name="from" label={t("change.from")} error={errorOf(about("hand-over"), "from")} required>
          <DateInput value={shown(about("hand-over"), "from", data.today)} min={data.today} />
        </Field>
        <Actions>
          <Button kind="primary" disabledBecause={data.mayNot}>
            {t("duty.hand-over")}
          </Button>
        </Actions>
      </Form>
      <Fold title={t("duty.end")} open={about("end") !== undefined}>
        <p>{t("duty.end.what")}</p>
        <Form>
          <Hidden data={data} intent="end" />
          <Day
            name="from"
            id="f-end-from"
            label={t("change.from")}
            value={shown(about("end"), "from", data.today)}
          />
          <Actions>
            <Button kind="danger" disabledBecause={data.mayNot}>
              {t("duty.end")}
            </Button>
          </Actions>
        </Form>
      </Fold>
      <Fold title={t("duty.correct")} open={about("correct") !== undefined}>
        <Form>
          <Hidden data={data} intent="correct" />
          <Day
            name="from"
            id="f-wrong-from"
            label={t("correct.from")}
            value={shown(about("correct"), "from", data.spans[0]?.from)}
          />
          <Day name="to" id="f-wrong-to" label={t("correct.to")} value={shown(about("correct"), "to", "")} />
          <Text
            name="holder"
            id="f-wrong-holder"
            label={t("duty.responsible")}
            value={shown(about("correct"), "holder", "")}
          />
          <Text
            name="deputy"
            id="f-wrong-deputy"
            label={t("responsibility.deputy")}
            value={shown(about("correct"), "deputy", "")}
          />
          <Checkbox name="never" label={t("duty.never")} />
          <Field
            name="reason"
            label={t("correct.reason")}
            why={t("correct.reason.why")}
            error={errorOf(about("correct"), "reason")}
            required
          >
            <TextArea value={shown(about("correct"), "reason", "")} rows={3} />
          </Field>
          <Actions>
            <Button disabledBecause={data.mayNot}>{t("change.save")}</Button>
          </Actions>
        </Form>
      </Fold>
    </Card>
  );
};

const Hidden = ({ data, intent }: { data: DutyData; intent: string }) => (
  <>
    <input type="hidden" name="intent" value={intent} />
    <input type="hidden" name="version" value={data.version} />
  </>
);

const Whom = ({ refused }: { refused: Refused | undefined }) => {
  const t = texts(useLang());
  return (
    <>
      <Field
        name="holder"
        label={t("duty.to")}
        why={t("duty.how")}
        error={errorOf(refused, "holder")}
        required
      >
        <TextInput value={shown(refused, "holder", "")} choices={addresses.holders} autoComplete="off" />
      </Field>
      <Field name="deputy" label={t("responsibility.deputy")} error={errorOf(refused, "deputy")}>
        <TextInput value={shown(refused, "deputy", "")} choices={addresses.holders} autoComplete="off" />
      </Field>
    </>
  );
};

type Box = { name: string; id: string; label: string; value: string };

// A second box of the same name on one page needs an id of its own, which Field makes from the name.
const Day = ({ name, id, label, value }: Box) => (
  <div className="ds-field">
    <label className="ds-label" htmlFor={id}>
      {label}
    </label>
    <input className="ds-input" type="date" id={id} name={name} defaultValue={value} />
  </div>
);

const Text = ({ name, id, label, value }: Box) => (
  <div className="ds-field">
    <label className="ds-label" htmlFor={id}>
      {label}
    </label>
    <input
      className="ds-input"
      type="text"
      id={id}
      name={name}
      defaultValue={value}
      data-choices={addresses.holders}
      autoComplete="off"
    />
  </div>
);
