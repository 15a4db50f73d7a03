import { actOf, type LoaderArgs } from "../../platform/http/page.ts";
import { Card, Page, useLang, Work } from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** For whoever is signed in. */
export const loader = ({ context }: LoaderArgs) => {
  actOf(context);
  return null;
};

export default function Trust() {
  const t = texts(useLang());
  return (
    <Page title={t("trust.title")} lead={t("trust.lead")}>
      <Card>
        <Work
          items={[
            { label: t("audit.title"), href: "/trust/audit", note: t("trust.audit") },
            { label: t("roles.title"), href: "/trust/roles", note: t("trust.roles") },
            { label: t("keys.title"), href: "/trust/keys", note: t("trust.keys") },
          ]}
        />
      </Card>
    </Page>
  );
}
