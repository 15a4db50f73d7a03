import {
  Actions,
  Button,
  Card,
  errorOf,
  Field,
  Form,
  type Refused,
  TextInput,
} from "../../../platform/ui/index.ts";
import type { Data } from "./effort.page.tsx";
import { texts } from "./texts/index.ts";

/** What initiatives took here, size by size, to take over. */
export const OwnHistory = ({ data: { lang, history, because } }: { data: Data }) => {
  const t = texts(lang);
  return (
    <Card title={t("effort.history.title")} id="history">
      {history.map(({ size, label, enough, told }) => (
        <Form key={size}>
          <p>
            <b>{label}</b> {told}
          </p>
          {enough && (
            <Button name="do" value={`history ${size}`} disabledBecause={because}>
              {t("effort.history.take", { size: label })}
            </Button>
          )}
        </Form>
      ))}
    </Card>
  );
};

/** How many hours a person-month is: one figure for every page that tells or asks hours. */
export const Year = ({ data: { lang, year, because }, sent }: { data: Data; sent: Refused | undefined }) => {
  const t = texts(lang);
  const mine = sent?.values.do === "year" ? sent : undefined;
  return (
    <Card title={t("effort.year.title")} id="year">
      <p>
        {year.told} {year.set}
      </p>
      <Form>
        <Field
          name="hours"
          label={t("effort.year.box")}
          why={t("effort.year.why", { n: year.otherwise })}
          error={errorOf(mine, "hours")}
          required={false}
        >
          <TextInput value={mine?.values.hours ?? year.hours} size={6} inputMode="numeric" />
        </Field>
        <Field
          name="source"
          label={t("effort.year.source")}
          why={t("effort.year.source-why")}
          error={errorOf(mine, "source")}
          required={false}
        >
          <TextInput value={mine?.values.source ?? year.source} />
        </Field>
        <Actions>
          <Button name="do" value="year" disabledBecause={because}>
            {t("effort.year.save")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};
