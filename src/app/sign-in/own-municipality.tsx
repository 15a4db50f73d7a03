import type { FieldRefusal } from "../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  ErrorSummary,
  Field,
  Form,
  Select,
  TextInput,
  useLang,
} from "../../platform/ui/index.ts";
import { useRefusals } from "./refusals.ts";
import { texts } from "./texts/index.ts";

type Refused = { refusals: readonly FieldRefusal[]; values: Record<string, string> };

/** Founds a municipality with oneself as its administrator. */
export const OwnMunicipality = ({ refused }: { refused?: Refused | undefined }) => {
  const t = texts(useLang());
  const { errors, errorAt } = useRefusals(refused?.refusals);
  const typed = refused?.values ?? {};
  const countries = (["DK", "SE", "FI", "NO"] as const).map(c => ({ value: c, label: t(`country.${c}`) }));
  return (
    <Card title={t("sign-in.own.title")} id="own">
      <p>{t("sign-in.own.lead")}</p>
      <ErrorSummary errors={errors} />
      <Form action="/sign-in">
        <Field name="name" label={t("sign-in.own.municipality")} error={errorAt("name")} required>
          <TextInput value={typed.name} maxLength={120} />
        </Field>
        <Field name="country" label={t("sign-in.own.country")} error={errorAt("country")} required>
          <Select value={typed.country} options={countries} empty={t("sign-in.own.country.choose")} />
        </Field>
        <Field
          name="code"
          label={t("sign-in.own.code")}
          why={t("sign-in.own.code.why")}
          error={errorAt("code")}
          required={false}
        >
          <TextInput value={typed.code} size={8} maxLength={20} />
        </Field>
        <Field name="you" label={t("sign-in.own.person")} error={errorAt("you")} required>
          <TextInput value={typed.you} autoComplete="name" maxLength={120} />
        </Field>
        <Actions>
          <Button kind="primary">{t("sign-in.own.go")}</Button>
        </Actions>
      </Form>
    </Card>
  );
};
