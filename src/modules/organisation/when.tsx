import type { Day } from "../../kernel/period.ts";
import { Button, DateInput, Field, Form, useLang } from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** Moves a page to another day; works as a link would, without script. */
export const When = ({ on }: { on: Day }) => {
  const t = texts(useLang());
  return (
    <Form method="get" inline auto>
      <Field name="on" label={t("tree.on")}>
        <DateInput value={on} />
      </Field>
      <Button>{t("tree.show")}</Button>
    </Form>
  );
};
