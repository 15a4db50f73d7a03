import type { LoaderArgs } from "../../platform/http/page.ts";
import { Button, Card, Form, Page, useLang } from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

export const handle = { public: true };
export const action = ({ request, context }: LoaderArgs) => context.door.leave(request, context.requestId);

/** A link elsewhere must not sign anybody out, so the address asks and the button does. */
export default function SignOut() {
  const t = texts(useLang());
  return (
    <Page title={t("leave.title")} lead={t("leave.lead")}>
      <Card>
        <Form>
          <Button kind="primary">{t("leave.go")}</Button>
        </Form>
      </Card>
    </Page>
  );
}
