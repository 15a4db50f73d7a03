import type { Day } from "../../kernel/period.ts";
import {
  Actions,
  Button,
  Card,
  DateInput,
  errorOf,
  Field,
  Form,
  type Refused,
  TextInput,
  useLang,
} from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

type Props = {
  because: string | undefined;
  refused: Refused | undefined;
  today: Day;
  longest: Day;
  /** One form makes one key, however often it is sent. */
  form: string;
};

/** Makes a key for another system; it is valid for a year unless less is asked for. */
export const MakeKey = ({ because, refused, today, longest, form }: Props) => {
  const t = texts(useLang());
  return (
    <Card title={t("keys.make.title")}>
      <p>{t("keys.make.lead")}</p>
      <Form>
        <input type="hidden" name="form" value={form} />
        <Field
          name="name"
          label={t("keys.name")}
          why={t("keys.make.why")}
          error={errorOf(refused, "name")}
          required
        >
          <TextInput value={refused?.values.name} autoComplete="off" />
        </Field>
        <Field
          name="until"
          label={t("keys.make.until")}
          why={t("keys.make.until-why")}
          error={errorOf(refused, "until")}
          required
        >
          <DateInput value={refused?.values.until ?? longest} min={today} max={longest} />
        </Field>
        <Actions>
          <Button kind="primary" disabledBecause={because}>
            {t("keys.make.go")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};
