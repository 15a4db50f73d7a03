import { ownRoles, roleName } from "../../platform/auth/index.ts";
import type { FieldRefusal } from "../../platform/http/page.ts";
import { refusalText } from "../../platform/i18n/index.ts";
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
import { texts } from "./texts/index.ts";

type Props = {
  because: string | undefined;
  refused: { refusals: readonly FieldRefusal[]; values: Record<string, string> } | undefined;
};

/** Gives somebody who has signed in once a role here. */
export const GiveRole = ({ because, refused }: Props) => {
  const lang = useLang();
  const t = texts(lang);
  const errors = (refused?.refusals ?? []).map(r => ({ field: r.field, text: refusalText(r.refusal, lang) }));
  const errorAt = (field: string) => errors.find(error => error.field === field)?.text;
  return (
    <Card title={t("roles.give.title")}>
      <p>{t("roles.give.lead")}</p>
      <ErrorSummary errors={errors} />
      <Form>
        <Field name="number" label={t("roles.give.number")} error={errorAt("number")} required>
          <TextInput value={refused?.values.number} maxLength={36} />
        </Field>
        <Field name="role" label={t("roles.give.role")} error={errorAt("role")} required>
          <Select
            value={refused?.values.role}
            empty={t("roles.give.choose")}
            options={ownRoles.map(role => ({ value: role, label: roleName(role, lang) }))}
          />
        </Field>
        <Actions>
          <Button kind="primary" disabledBecause={because}>
            {t("roles.give.go")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};
