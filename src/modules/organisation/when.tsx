import type { Day } from "../../kernel/period.ts";
import { Button, DateInput, Field, Form, useLang } from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** Moves a page to another day, and to what was known then where it can tell; works as a link would, without script. */
export const When = ({ on, known }: { on: Day; known?: { on: Day; latest: Day } }) => {
  const t = texts(useLang());
  return (
    <Form method="get" inline auto>
      <Field name="on" label={t("tree.on")}>
        <DateInput value={on} />
      </Field>
      {known && (
        <Field name="known" label={t("tree.known")} why={t("tree.known.why")}>
          <DateInput value={known.on} max={known.latest} />
        </Field>
      )}
      <Button>{t("tree.show")}</Button>
    </Form>
  );
};
