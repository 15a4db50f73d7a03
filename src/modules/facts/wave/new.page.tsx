import { redirect, useActionData, useLoaderData } from "react-router";
import { addDays } from "../../../kernel/period.ts";
import { newSecret } from "../../../platform/auth/secret.server.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  refusedAt,
  refusedWith,
  staffOf,
} from "../../../platform/http/page.ts";
import { Actions, Button, Card, Empty, Field, Form, Page, Select } from "../../../platform/ui/index.ts";
import { usualLimits } from "../disclosure/rules-disclosure.ts";
import { mayNotAsk } from "../page.server.ts";
import { texts as questionnaireTexts } from "../questionnaire/texts/index.ts";
import { said } from "../questionnaire-form/said.ts";
import { beginWave } from "./actions.server.ts";
import { versionAsked, versionsToAsk } from "./reads.server.ts";
import { leastFrameOf } from "./rules-wave.ts";
import { SettingsForm, settingsTyped } from "./settings-form.tsx";
import { texts } from "./texts/index.ts";

const usualDays = { open: 28, kept: 120 };

const versionOf = async (act: Parameters<typeof versionAsked>[0], request: Request) => {
  const asked = new URL(request.url).searchParams.get("of");
  const found = asked ? await versionAsked(act, asked) : null;
  if (asked && !found) throw notFound();
  return found;
};

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const found = await versionOf(act, request);
  const q = found?.content;
  const closesOn = addDays(act.today, usualDays.open);
  return {
    lang: act.lang,
    mayNot: mayNotAsk(act),
    form: newSecret(),
    versions: found ? [] : await versionsToAsk(act),
    of: found &&
      q && {
        title: said(q.title, act.lang),
        mode: q.mode,
        number: found.number,
        settings: {
          name: q.title,
          languages: q.languages,
          breakdowns: q.mode === "on-record" ? ["place" as const] : ["role" as const],
          threshold: Math.max(q.minGroup ?? 0, usualLimits.threshold),
          leastFrame: leastFrameOf(q.mode),
          closesOn,
          keepUntil: addDays(closesOn, usualDays.kept),
        },
      },
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const found = await versionOf(act, request);
  const form = await formOf(request);
  if (!found) return refusedAt(act, form.values, "", { code: "wave.no-version" });
  const chosen = { languages: form.all("languages"), breakdowns: form.all("breakdowns") };
  const typed = settingsTyped(form);
  if (!typed.ok) return { ...refusedWith(act, form.values, typed.refusals), chosen };
  const begun = await beginWave(act, found, typed.value, form.values.form);
  if (begun.ok) throw redirect(`/facts/waves/${begun.value}`);
  return { ...refusedAt(act, form.values, begun.at ?? "", begun.refusal), chosen };
}

export default function NewWave() {
  const { lang, mayNot, form, versions, of } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const words = questionnaireTexts(lang);
  return (
    <Page
      title={t("new.title")}
      lead={of ? t("new.lead.of", { title: of.title, n: `${of.number}` }) : t("new.lead")}
      crumbs={[
        { label: words("facts.title"), href: "/facts" },
        { label: t("waves.title"), href: "/facts/waves" },
      ]}
      errors={sent?.errors}
    >
      {of ? (
        <>
          <Card title={words(`mode.${of.mode}`)}>
            <p>{words(`mode.${of.mode}.why`)}</p>
            <p className="soft">{words("about.mode.why")}</p>
          </Card>
          <Card title={t("set.title")}>
            <SettingsForm
              lang={lang}
              languages={of.settings.languages}
              settings={of.settings}
              form={form}
              sent={sent}
              mayNot={mayNot}
              button={t("new.begin")}
            />
          </Card>
        </>
      ) : versions.length === 0 ? (
        <Empty
          title={t("new.no-version")}
          ways={[{ label: words("list.title"), href: "/facts/questionnaires" }]}
        >
          <p>{t("new.no-version.why")}</p>
        </Empty>
      ) : (
        <Card title={t("new.which")}>
          <Form method="get">
            <Field name="of" label={t("new.version")} why={t("new.version.why")}>
              <Select options={versions.map(({ id, title }) => ({ value: id, label: title }))} />
            </Field>
            <Actions>
              <Button kind="primary" disabledBecause={mayNot}>
                {t("new.next")}
              </Button>
            </Actions>
          </Form>
        </Card>
      )}
    </Page>
  );
}
