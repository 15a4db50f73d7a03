import { Card, LinkButton, Page, useLang } from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

export const handle = { public: true };

/** The same for every reason: what did not fit stands in the log, where no attacker reads it. */
export default function Refused() {
  const t = texts(useLang());
  return (
    <Page title={t("refused.title")} lead={t("refused.lead")}>
      <Card>
        <p>{t("refused.help")}</p>
        <LinkButton kind="primary" href="/sign-in">
          {t("refused.try")}
        </LinkButton>
      </Card>
    </Page>
  );
}
