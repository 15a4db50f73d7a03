import { Button, Field, Form, TextInput, useLang } from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** Says that a duty does not concern the municipality, and takes it back. A duty in hand is met instead. */
export const Concern = ({
  row,
  sent,
}: {
  row: { id: string; version: number; code: string; initiatives: readonly unknown[] };
  sent: { id: string; why: string } | null | undefined;
}) => {
  const t = texts(useLang());
  const hidden = (
    <>
      <input type="hidden" name="id" value={row.id} />
      <input type="hidden" name="version" value={row.version} />
    </>
  );
  if (row.code === "declared-not-relevant")
    return (
      <Form inline>
        {hidden}
        <Button name="do" value="take-back" kind="quiet">
          {t("declare-undo")}
        </Button>
      </Form>
    );
  if (row.initiatives.length > 0) return null;
  const again = sent?.id === row.id;
  return (
    <details className="way-out" open={again}>
      <summary>{t("declare")}</summary>
      <Form>
        {hidden}
        <Field name={`why-${row.id}`} label={t("declare-why")}>
          <TextInput value={again ? sent.why : ""} />
        </Field>
        <Button>{t("declare")}</Button>
      </Form>
    </details>
  );
};
