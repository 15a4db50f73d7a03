import { redirect, useActionData, useLoaderData } from "react-router";
import { addDays } from "../../../kernel/period.ts";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt, staffOf } from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  DateInput,
  Empty,
  errorOf,
  Field,
  Form,
  Page,
  Select,
  useFormats,
} from "../../../platform/ui/index.ts";
import { mayNotAsk } from "../page.server.ts";
import { announceRelease } from "./actions.server.ts";
import { wavesToChoose } from "./reads.server.ts";
import { notice } from "./rules-release.ts";
import { texts } from "./texts/index.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  return {
    lang: act.lang,
    mayNot: mayNotAsk(act),
    first: addDays(act.today, notice.release),
    wave: new URL(request.url).searchParams.get("wave") ?? undefined,
    waves: await wavesToChoose(act),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const announced = await announceRelease(act, values.wave ?? "", values.day ?? "");
  if (announced.ok) throw redirect(`/facts/releases/${announced.value}`);
  const { code } = announced.refusal;
  const field = code.startsWith("role.") ? "" : code === "release.no-wave" ? "wave" : "day";
  return refusedAt(act, values, field, announced.refusal);
}

/** Says in public what will be published of a round, and when. */
export default function Announce() {
  const { lang, mayNot, first, wave, waves } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const f = useFormats();
  return (
    <Page
      title={t("announce.title")}
      lead={t("announce.lead")}
      crumbs={[
        { label: t("own.crumb"), href: "/facts" },
        { label: t("own.title"), href: "/facts/releases" },
      ]}
      because={mayNot}
      errors={sent?.errors}
    >
      {waves.length === 0 ? (
        <Empty title={t("announce.no-wave")}>
          <p>{t("announce.no-wave.why")}</p>
        </Empty>
      ) : (
        <Form>
          <Field
            name="wave"
            label={t("announce.wave")}
            why={t("announce.wave.why")}
            error={errorOf(sent, "wave")}
            required
          >
            <Select value={sent?.values.wave ?? wave} options={waves} />
          </Field>
          <Field
            name="day"
            label={t("announce.day")}
            why={t("announce.day.why", { first: f.day(first) })}
            error={errorOf(sent, "day")}
            required
          >
            <DateInput value={sent?.values.day} min={first} />
          </Field>
          <Actions>
            <Button kind="primary" disabledBecause={mayNot}>
              {t("announce.do")}
            </Button>
          </Actions>
        </Form>
      )}
    </Page>
  );
}
