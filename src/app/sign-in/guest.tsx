import type { Names } from "../../kernel/lang.ts";
import { nameIn } from "../../kernel/lang.ts";
import type { Role } from "../../platform/act.ts";
import { roleNames } from "../../platform/auth/index.ts";
import { Button, Card, DescriptionList, Form, Page, useLang } from "../../platform/ui/index.ts";
import { countryName } from "./picker.tsx";
import { texts } from "./texts/index.ts";

export type Guest = {
  person: string;
  name: string;
  open: { id: string; country: string; name: Names; roles: Role[] }[];
};

/** Signed in, and at home in several municipalities. */
export const Choose = ({ guest, to }: { guest: Guest; to: string }) => {
  const lang = useLang();
  const t = texts(lang);
  return (
    <Page title={t("choose.title")} lead={t("choose.lead", { name: guest.name })}>
      <Card>
        <Form action="/sign-in">
          <input type="hidden" name="to" value={to} />
          <ul className="work">
            {guest.open.map(m => (
              <li key={m.id}>
                <Button name="municipality" value={m.id}>
                  {nameIn(m.name, lang)}, {countryName(m.country, lang)}
                </Button>
                <small>{roleNames(m.roles, lang)}</small>
              </li>
            ))}
          </ul>
        </Form>
      </Card>
    </Page>
  );
};

/** Signed in, and nobody has given a role: whom to ask, and with which number. */
export const NoRole = ({ guest }: { guest: Guest }) => {
  const t = texts(useLang());
  return (
    <Page title={t("no-role.title")} lead={t("no-role.lead", { name: guest.name })}>
      <Card>
        <p>{t("no-role.ask")}</p>
        <DescriptionList items={[{ term: t("no-role.number"), value: <code>{guest.person}</code> }]} />
        <p className="soft">
          {t("no-role.first")} <code>samsyn role give</code>.
        </p>
        <Form action="/sign-out">
          <Button>{t("leave.go")}</Button>
        </Form>
      </Card>
    </Page>
  );
};
