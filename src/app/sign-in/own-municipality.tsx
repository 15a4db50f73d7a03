import {
  Actions,
  Button,
  Card,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  type Refused,
  Select,
  TextInput,
  useLang,
} from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** Founds a municipality with oneself as its administrator. */
export const OwnMunicipality = ({ refused }: { refused?: Refused | undefined }) => {
  const t = texts(useLang());
  const typed = refused?.values ?? {};
  const countries = (["DK", "SE", "FI", "NO"] as const).map(c => ({ value: c, label: t(`country.${c}`) }));
  return (
    <Card title={t("sign-in.own.title")} id="own">
      <p>{t("sign-in.own.lead")}</p>
      <ErrorSummary errors={refused?.errors} />
      <Form action="/sign-in">
        <Field name="name" label={t("sign-in.own.municipality")} error={errorOf(refused, "name")} required>
          <TextInput value={typed.name} />
        </Field>
        <Field name="country" label={t("sign-in.own.country")} error={errorOf(refused, "country")} required>
          <Select value={typed.country} options={countries} empty={t("sign-in.own.country.choose")} />
        </Field>
        <Field
          name="code"
          label={t("sign-in.own.code")}
          why={t("sign-in.own.code.why")}
          error={errorOf(refused, "code")}
          required={false}
        >
          <TextInput value={typed.code} size={8} />
        </Field>
        <Field name="you" label={t("sign-in.own.person")} error={errorOf(refused, "you")} required>
          <TextInput value={typed.you} autoComplete="name" />
        </Field>
        <Actions>
          <Button kind="primary">{t("sign-in.own.go")}</Button>
        </Actions>
      </Form>
    </Card>
  );
};
