import { Card, LinkButton, Notice, Page, useLang } from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** Sign-in at the provider: by a link, since a posted form may not be sent on to another site. */
export const Provider = ({ to, left, unsaved }: { to: string; left: boolean; unsaved: boolean }) => {
  const t = texts(useLang());
  return (
    <Page title={t("sign-in.title")} lead={t("sign-in.provider.lead")}>
      {unsaved && <Unsaved />}
      {left && (
        <Notice tone="ok" title={t("sign-in.left.title")}>
          <a href="/sign-out/provider">{t("sign-in.left.provider")}</a>
        </Notice>
      )}
      <Card>
        <LinkButton kind="primary" href={`/sign-in/start?to=${encodeURIComponent(to)}`}>
          {t("sign-in.provider.go")}
        </LinkButton>
      </Card>
    </Page>
  );
};

/** Something was sent by somebody whose sign-in had ended. */
export const Unsaved = () => {
  const t = texts(useLang());
  return (
    <Notice tone="warm" title={t("sign-in.unsaved.title")}>
      {t("sign-in.unsaved.what")}
    </Notice>
  );
};

/** Reachable from elsewhere and no provider: nobody comes in, and it says what to set. */
export const Closed = () => {
  const t = texts(useLang());
  return (
    <Page title={t("sign-in.title")} lead={t("sign-in.closed.lead")}>
      <Card>
        <p>{t("sign-in.closed.what")}</p>
      </Card>
    </Page>
  );
};
