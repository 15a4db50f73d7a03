import type { Lang } from "../../../kernel/lang.ts";
import {
  Actions,
  Button,
  Card,
  Confirm,
  DateInput,
  Field,
  Fold,
  Form,
  Select,
  TextInput,
} from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

type Sent = { values: Record<string, string>; errors: { field: string; refusal: string }[] } | undefined;

type Data = {
  lang: Lang;
  name: string;
  version: number;
  waiting: boolean;
  left: unknown;
  next: unknown;
  lifeCycles: { value: string; label: string }[];
  labels: { localName: string; responsibleUnit: string; lifeCycle: string };
  takeBecause: string | undefined;
  curateBecause: string | undefined;
};

const errorAt = (sent: Sent, field: string) => sent?.errors.find(error => error.field === field)?.refusal;

/** One's own use of a shared product: the three answers every use begins with. */
export const Take = ({ data, sent }: { data: Data; sent: Sent }) => {
  const t = texts(data.lang);
  const { labels } = data;
  const mine = sent?.values.do === "take" ? sent : undefined;
  return (
    <Card title={t("shared.take")}>
      <p>{t("shared.take-lead")}</p>
      <Form>
        <Field name="localName" label={labels.localName} required error={errorAt(mine, "localName")}>
          <TextInput value={mine?.values.localName ?? data.name} />
        </Field>
        <Field
          name="responsibleUnit"
          label={labels.responsibleUnit}
          required
          error={errorAt(mine, "responsibleUnit")}
        >
          <TextInput
            value={mine?.values.responsibleUnit}
            choices="/landscape/choices/unit"
            autoComplete="off"
          />
        </Field>
        <Field name="lifeCycle" label={labels.lifeCycle} required error={errorAt(mine, "lifeCycle")}>
          <Select value={mine?.values.lifeCycle ?? "operational"} options={data.lifeCycles} />
        </Field>
        <Actions>
          <Button kind="primary" name="do" value="take" disabledBecause={data.takeBecause}>
            {t("shared.take")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};

/** What only a curator may do, shown to all with the reason. */
export const Curate = ({ data, sent }: { data: Data; sent: Sent }) => {
  const t = texts(data.lang);
  const { curateBecause: disabledBecause } = data;
  const version = <input type="hidden" name="version" value={data.version} />;
  const why = (
    <Field name="why" label={t("shared.why")} error={errorAt(sent, "why")}>
      <TextInput value={sent?.values.why} />
    </Field>
  );
  if (data.waiting)
    return (
      <Card title={t("shared.curator")}>
        <p>{t("shared.promote-lead")}</p>
        <Form>
          {version}
          <Button kind="primary" name="do" value="promote" disabledBecause={disabledBecause}>
            {t("shared.promote")}
          </Button>
        </Form>
        <Fold title={t("shared.decline")} open={sent?.values.do === "decline"}>
          <Form>
            {version}
            {why}
            <Button name="do" value="decline" disabledBecause={disabledBecause}>
              {t("shared.decline")}
            </Button>
          </Form>
        </Fold>
      </Card>
    );
  if (data.next) return null;
  return (
    <Card title={t("shared.curator")}>
      {data.left ? (
        <Form>
          {version}
          <Button name="do" value="reactivate" disabledBecause={disabledBecause}>
            {t("shared.reactivate")}
          </Button>
        </Form>
      ) : (
        <Fold title={t("shared.deactivate")} open={sent?.values.do === "deactivate"}>
          <p>{t("shared.deactivate-lead")}</p>
          <Form>
            {version}
            <Field name="on" label={t("shared.from-day")} error={errorAt(sent, "on")}>
              <DateInput value={sent?.values.on} />
            </Field>
            {why}
            <Button name="do" value="deactivate" disabledBecause={disabledBecause}>
              {t("shared.deactivate")}
            </Button>
          </Form>
        </Fold>
      )}
      <Fold title={t("shared.merge-products")} open={sent?.values.do === "merge"}>
        <p>{t("shared.merge-products-lead")}</p>
        <Form>
          {version}
          <Field name="into" label={t("shared.into")} error={errorAt(sent, "into")}>
            <TextInput value={sent?.values.into} />
          </Field>
          <Confirm
            label={t("shared.merge-products")}
            consequence={t("shared.merge-products-sure")}
            disabledBecause={disabledBecause}
          >
            <Button kind="danger" name="do" value="merge">
              {t("shared.merge-products")}
            </Button>
          </Confirm>
        </Form>
      </Fold>
    </Card>
  );
};
