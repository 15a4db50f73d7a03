import {
  Actions,
  Button,
  Card,
  Checkbox,
  errorOf,
  Field,
  FileInput,
  Form,
  Notice,
  TextInput,
  useLang,
} from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

/** The two ways to bring KITOS: files fetched there, or its address and an API user. */
export const KitosForms = (props: {
  because: string | undefined;
  last?: { told: string; wholeDue: boolean } | undefined;
  values?: Record<string, string> | undefined;
  errors?: readonly { field: string; text: string }[] | undefined;
}) => {
  const t = texts(useLang());
  const { because, last, values = {}, errors = [] } = props;
  const errorAt = (field: string) => errorOf({ errors }, field);
  return (
    <Card>
      <p>{t("import.kitos.lead")}</p>
      {last?.wholeDue && <Notice tone="warm" title={t("intake.kitos.whole-due")} />}
      {last && <p>{last.told}</p>}
      <Form upload action="/landscape/import/kitos">
        <input type="hidden" name="way" value="files" />
        <Field
          name="kitosFiles"
          label={t("intake.kitos.files")}
          why={t("intake.kitos.files.why")}
          error={errorAt("kitosFiles")}
          required
        >
          <FileInput accept=".json,.zip" multiple />
        </Field>
        <Actions>
          <Button disabledBecause={because}>{t("import.kitos.read-files")}</Button>
        </Actions>
      </Form>
      <h2>{t("intake.kitos.live")}</h2>
      <Form action="/landscape/import/kitos">
        <input type="hidden" name="way" value="live" />
        <Field name="address" label={t("import.kitos.address")} error={errorAt("address")} required>
          <TextInput value={values.address ?? "https://kitos.dk"} />
        </Field>
        <Field
          name="organisation"
          label={t("import.kitos.organisation")}
          error={errorAt("organisation")}
          required
        >
          <TextInput value={values.organisation} />
        </Field>
        <Field
          name="token"
          label={t("import.kitos.token")}
          why={t("import.kitos.token.why")}
          error={errorAt("token")}
        >
          <TextInput type="password" />
        </Field>
        <Field name="email" label={t("intake.kitos.email")} why={t("intake.kitos.email.why")}>
          <TextInput type="email" value={values.email} />
        </Field>
        <Field name="password" label={t("intake.kitos.password")}>
          <TextInput type="password" />
        </Field>
        <Checkbox
          name="onlyChanges"
          label={t("intake.kitos.changes-only")}
          checked={values.onlyChanges === "yes"}
        />
        <Actions>
          <Button disabledBecause={because}>{t("import.kitos.read")}</Button>
        </Actions>
      </Form>
    </Card>
  );
};
