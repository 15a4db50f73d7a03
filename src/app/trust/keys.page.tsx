import { redirect } from "react-router";
import { read } from "../../platform/act.ts";
import {
  type ApiKey,
  endKey,
  keysHere,
  longestKey,
  makeKey,
  newForm,
} from "../../platform/auth/index.server.ts";
import { allowed, becauseOf, worksHere } from "../../platform/auth/index.ts";
import { actOf, formOf, type LoaderArgs, refusedAt } from "../../platform/http/page.ts";
import {
  Button,
  Card,
  Confirm,
  DataTable,
  Empty,
  Form,
  Page,
  Pill,
  type Refused,
  useFormats,
  useLang,
  useZone,
} from "../../platform/ui/index.ts";
import { MakeKey } from "./make-key.tsx";
import { texts } from "./texts/index.ts";

export async function loader({ context }: LoaderArgs) {
  const act = actOf(context);
  return {
    keys: worksHere(act) ? await read(act, tx => keysHere(tx)) : [],
    today: act.today,
    longest: longestKey(act),
    house: context.house,
    form: newForm(),
    because: becauseOf(allowed(act, ["administrator"]), act),
  };
}

type Answer = Refused & { secret?: string };

export async function action({ request, context }: LoaderArgs): Promise<Response | Answer> {
  const act = actOf(context);
  const { values } = await formOf(request);
  if (values.key) {
    const ended = await endKey(act, values.key);
    return ended.ok ? redirect("/trust/keys") : refusedAt(act, {}, "", ended.refusal);
  }
  const made = await makeKey(act, {
    name: values.name ?? "",
    until: values.until ?? "",
    form: values.form,
  });
  // Shown in this answer and nowhere else: a redirect would have to keep it somewhere.
  if (made.ok) return { errors: [], values: {}, secret: made.value };
  // Sent again by reloading the page: what was asked for is there, so nothing is left to be asked for.
  if (made.refusal.code === "api-key.made-already") return refusedAt(act, {}, "", made.refusal);
  const field = { "api-key.name-wrong": "name", "api-key.until-wrong": "until" }[made.refusal.code] ?? "";
  return refusedAt(act, values, field, made.refusal);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Answer };

export default function Keys({ loaderData, actionData }: Props) {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  const zone = useZone();
  const { because, form, house, keys, longest, today } = loaderData;
  const columns = [
    { key: "name", label: t("keys.name"), cell: (k: ApiKey) => k.name },
    { key: "by", label: t("keys.by"), cell: (k: ApiKey) => k.made_by ?? t("keys.gone") },
    { key: "made", label: t("keys.made"), cell: (k: ApiKey) => f.dateTime(new Date(k.made_at), zone) },
    {
      key: "used",
      label: t("keys.used"),
      cell: (k: ApiKey) => (k.last_used_on ? f.day(k.last_used_on) : t("keys.never")),
    },
    { key: "last", label: t("keys.last"), cell: (k: ApiKey) => f.day(k.last_day) },
    {
      key: "end",
      label: t("keys.end"),
      bare: true,
      cell: (k: ApiKey) => <End of={k} today={today} because={because} />,
    },
  ];
  return (
    <Page
      title={t("keys.title")}
      lead={t("keys.lead")}
      crumbs={[{ label: t("trust.title"), href: "/trust" }]}
      errors={actionData?.errors}
    >
      {actionData?.secret && <Shown secret={actionData.secret} house={house} />}
      <DataTable
        caption={t("keys.caption")}
        columns={columns}
        rows={keys}
        rowKey={k => k.id}
        empty={
          <Empty title={t("keys.empty")}>
            <p>{t("keys.empty.lead")}</p>
          </Empty>
        }
      />
      <MakeKey because={because} refused={actionData} today={today} longest={longest} form={form} />
    </Page>
  );
}

const Shown = ({ secret, house }: { secret: string; house: string }) => {
  const t = texts(useLang());
  return (
    <Card title={t("keys.shown.title")}>
      <p role="status">{t("keys.shown.lead")}</p>
      <p className="break">
        <code>{secret}</code>
      </p>
      <p className="soft">{t("keys.how")}</p>
      <p className="break">
        <code>
          curl -H "Authorization: Bearer samsyn_…" {new URL("/api/v1/landscape/system-uses", house).href}
        </code>
      </p>
    </Card>
  );
};

const End = ({ of, today, because }: { of: ApiKey; today: string; because: string | undefined }) => {
  const t = texts(useLang());
  const f = useFormats();
  const zone = useZone();
  if (of.ended_at) return <Pill>{t("keys.ended", { day: f.dateTime(new Date(of.ended_at), zone) })}</Pill>;
  if (of.last_day < today) return <Pill tone="warm">{t("keys.run-out")}</Pill>;
  return (
    <Confirm
      label={t("keys.end")}
      consequence={t("keys.consequence", { name: of.name })}
      disabledBecause={because}
    >
      <Form inline>
        <Button name="key" value={of.id}>
          {t("keys.end")}
        </Button>
      </Form>
    </Confirm>
  );
};
