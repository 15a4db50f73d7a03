import { redirect } from "react-router";
import { becauseOf } from "../../platform/auth/index.ts";
import { formOf, type LoaderArgs, refusedAt, staffOf } from "../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  LinkButton,
  Notice,
  Page,
  type Refused,
  TextInput,
  useLang,
} from "../../platform/ui/index.ts";
import { mayLook } from "../mailbox/mailbox.server.ts";
import { askReminder, endReminder, ownReminder } from "./actions.server.ts";
import { texts } from "./texts/index.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const reminder = await ownReminder(act);
  const mailbox = context.post?.examplesOnly ? { mayNot: becauseOf(mayLook(act), act) } : null;
  return { lang: act.lang, set: context.post !== null, mailbox, reminder };
}

export async function action({ request, context }: LoaderArgs): Promise<Refused | Response> {
  const act = staffOf(context);
  const { values } = await formOf(request);
  if (values.end !== undefined) await endReminder(act);
  else if (context.post) {
    const asked = await askReminder(act, context.post, values.address ?? "");
    if (!asked.ok) return refusedAt(act, values, "address", asked.refusal);
  }
  return redirect("/reminder");
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function ReminderPage({ loaderData: { set, mailbox, reminder }, actionData }: Props) {
  const lang = useLang();
  const t = texts(lang);
  return (
    <Page title={t("title")} lead={t("lead")} crumbs={[{ label: t("home"), href: "/" }]}>
      {!set && <Notice tone="warm" title={t("not-set")} />}
      {mailbox && (
        <Notice tone="warm" title={t("mailbox")}>
          <LinkButton href="/mailbox" disabledBecause={mailbox.mayNot}>
            {t("mailbox.open")}
          </LinkButton>
        </Notice>
      )}
      {reminder && (
        <Card title={t(reminder.confirmed ? "on" : "asked", { address: reminder.address })}>
          <p>{t(reminder.confirmed ? "on.what" : "asked.what")}</p>
          <Form>
            <Button name="end" value="yes">
              {t("end")}
            </Button>
          </Form>
        </Card>
      )}
      {set && (
        <Card title={reminder ? t("elsewhere") : undefined}>
          <ErrorSummary errors={actionData?.errors} />
          <Form>
            <Field
              name="address"
              label={t("address")}
              why={t("address.why")}
              error={errorOf(actionData, "address")}
              required
            >
              <TextInput type="email" value={actionData?.values.address} autoComplete="email" />
            </Field>
            <Actions>
              <Button kind={reminder ? "secondary" : "primary"}>{t("ask")}</Button>
            </Actions>
          </Form>
        </Card>
      )}
    </Page>
  );
}
