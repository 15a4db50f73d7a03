import { redirect } from "react-router";
import type { LoaderArgs } from "../../platform/http/page.ts";
import { actOf, formOf } from "../../platform/http/page.ts";
import {
  Button,
  DataTable,
  Form,
  LinkButton,
  Page,
  Pill,
  useFormats,
  useLang,
  useZone,
} from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = actOf(context);
  const sessions = await context.door.sessions(act, request);
  return { lang: act.lang, sessions };
}

export async function action({ request, context }: LoaderArgs) {
  const { values } = await formOf(request);
  await context.door.endSession(actOf(context), values.session ?? "", context.requestId);
  return redirect("/sign-in/sessions");
}

type Session = Awaited<ReturnType<typeof loader>>["sessions"][number];

export default function Sessions({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const t = texts(useLang());
  const f = useFormats();
  const zone = useZone();
  const columns = [
    {
      key: "agent",
      label: t("sessions.agent"),
      cell: (s: Session) => s.agent || t("sessions.agent.unknown"),
    },
    {
      key: "since",
      label: t("sessions.since"),
      cell: (s: Session) => f.dateTime(new Date(s.created_at), zone),
    },
    {
      key: "seen",
      label: t("sessions.seen"),
      cell: (s: Session) => f.dateTime(new Date(s.last_seen_at), zone),
    },
    { key: "end", label: t("sessions.end"), bare: true, cell: (s: Session) => <End session={s} /> },
  ];
  return (
    <Page
      title={t("sessions.title")}
      lead={t("sessions.lead")}
      tools={
        <>
          <LinkButton href="/sign-in">{t("sessions.change")}</LinkButton>
          <Form inline action="/sign-out">
            <Button>{t("leave.go")}</Button>
          </Form>
        </>
      }
    >
      <DataTable
        caption={t("sessions.caption")}
        columns={columns}
        rows={loaderData.sessions}
        rowKey={session => session.id}
      />
    </Page>
  );
}

const End = ({ session }: { session: Session }) => {
  const t = texts(useLang());
  if (session.current) return <Pill tone="ok">{t("sessions.this")}</Pill>;
  return (
    <Form inline>
      <Button name="session" value={session.id}>
        {t("sessions.end")}
      </Button>
    </Form>
  );
};
