import { Actions, Button, Card, Field, FileInput, Form, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";

/** Asks for an edition of KLE; the content is KL's, so nobody gets it from us. */
export const KleForm = ({ because, error }: { because: string | undefined; error?: string | undefined }) => {
  const t = texts(useLang());
  return (
    <Card title={t("import.kle")}>
      <p>{t("import.kle.lead")}</p>
      <Form upload action="/landscape/import/kle">
        <Field name="kleFile" label={t("intake.kle.file")} error={error} required>
          <FileInput accept=".xml" />
        </Field>
        <Actions>
          <Button disabledBecause={because}>{t("import.kle.read")}</Button>
        </Actions>
      </Form>
    </Card>
  );
};
