import { redirect, useActionData, useLoaderData } from "react-router";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  refusedAt,
  refusedWith,
} from "../../../platform/http/page.ts";
import { Card, Page } from "../../../platform/ui/index.ts";
import { changeWave } from "./actions.server.ts";
import { waveAt } from "./reads.server.ts";
import { SettingsForm, settingsTyped } from "./settings-form.tsx";
import { texts } from "./texts/index.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, at, title, wave, content, mayNot } = await waveAt(context, params);
  const t = texts(act.lang);
  return {
    ...{ lang: act.lang, at, title, languages: content.languages, settings: wave },
    open: wave.state !== "draft",
    mayNot: mayNot ?? (wave.state === "closed" ? t("refusal.wave.closed") : undefined),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, id, at, wave } = await waveAt(context, params);
  const form = await formOf(request);
  const chosen = { languages: form.all("languages"), breakdowns: form.all("breakdowns") };
  const typed = settingsTyped(form, wave.state === "draft" ? undefined : wave);
  if (!typed.ok) return { ...refusedWith(act, form.values, typed.refusals), chosen };
  // No page asks for it; whoever sends it anyway is told why not.
  const changed = await changeWave(act, id, { ...typed.value, mode: form.values.mode });
  if (changed.ok) throw redirect(at);
  return { ...refusedAt(act, form.values, changed.at ?? "", changed.refusal), chosen };
}

export default function EditWave() {
  const { lang, at, title, languages, settings, open, mayNot } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  return (
    <Page
      title={t("set.title")}
      lead={open ? t("set.lead.open") : t("set.lead")}
      crumbs={[
        { label: t("waves.title"), href: "/facts/waves" },
        { label: title, href: at },
      ]}
      errors={sent?.errors}
    >
      <Card>
        <SettingsForm
          lang={lang}
          languages={languages}
          settings={settings}
          open={open}
          sent={sent}
          mayNot={mayNot}
          button={t("set.save")}
        />
      </Card>
    </Page>
  );
}
