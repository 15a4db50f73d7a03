import { ownRoles, roleName } from "../../platform/auth/index.ts";
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

type Props = {
  because: string | undefined;
  refused: Refused | undefined;
};

/** Gives somebody who has signed in once a role here. */
export const GiveRole = ({ because, refused }: Props) => {
  const lang = useLang();
  const t = texts(lang);
  return (
    <Card title={t("roles.give.title")}>
      <p>{t("roles.give.lead")}</p>
      <ErrorSummary errors={refused?.errors} />
      <Form>
        <Field name="number" label={t("roles.give.number")} error={errorOf(refused, "number")} required>
          <TextInput value={refused?.values.number} />
        </Field>
        <Field name="role" label={t("roles.give.role")} error={errorOf(refused, "role")} required>
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
