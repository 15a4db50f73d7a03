import { redirect, useActionData, useLoaderData } from "react-router";
import { read } from "../../../platform/act.ts";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  Checkbox,
  DescriptionList,
  errorOf,
  Form,
  Notice,
  Page,
} from "../../../platform/ui/index.ts";
import { texts as questionnaireTexts } from "../questionnaire/texts/index.ts";
import { mailInvitations } from "./letters.server.ts";
import { obstaclesOf, openWave } from "./opening.server.ts";
import { waveAt } from "./reads.server.ts";
import { invitedOf } from "./rules-frame.ts";
import { texts } from "./texts/index.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, at, title, wave, strata, mayNot } = await waveAt(context, params);
  const t = texts(act.lang);
  const obstacles = wave.state === "draft" ? await read(act, tx => obstaclesOf(tx, act, wave, strata)) : [];
  const inTheWay =
    wave.state === "draft" ? obstacles[0] && t.refusal(obstacles[0]) : t("refusal.wave.frame-frozen");
  const { mode, threshold, closesOn, keepUntil, breakdowns } = wave;
  return {
    ...{ lang: act.lang, at, title, mode, threshold, closesOn, keepUntil, breakdowns },
    because: mayNot ?? inTheWay,
    invited: strata.reduce((sum, one) => sum + invitedOf(one), 0),
    by: context.post?.examplesOnly
      ? ("mailbox" as const)
      : context.post
        ? ("mail" as const)
        : ("letter" as const),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, id, at } = await waveAt(context, params);
  const { values } = await formOf(request);
  if (values.sure !== "yes") return refusedAt(act, values, "sure", { code: "wave.not-sure" });
  const opened = await openWave(act, id);
  if (!opened.ok) return refusedAt(act, values, "", opened.refusal);
  // The first few hundred at once; the others follow every minute.
  if (context.post) await mailInvitations(act, context.post, id, 1);
  throw redirect(at);
}

export default function OpenWave() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, at, title, mode, because } = data;
  const t = texts(lang);
  const f = formats(lang);
  const words = questionnaireTexts(lang);
  return (
    <Page
      title={t("open.title", { title })}
      lead={t("open.lead")}
      crumbs={[
        { label: t("waves.title"), href: "/facts/waves" },
        { label: title, href: at },
      ]}
      errors={sent?.errors}
    >
      <Notice tone="warm" title={t("open.for-good", { mode: words(`mode.${mode}`) })}>
        <p>{words(`mode.${mode}.why`)}</p>
        <p>{t("open.fixed")}</p>
      </Notice>
      <Card title={t("open.told")}>
        <DescriptionList
          items={[
            { term: words("about.mode"), value: words(`mode.${mode}`) },
            { term: t("set.threshold"), value: f.number(data.threshold) },
            {
              term: t("set.breakdowns"),
              value: data.breakdowns.map(by => t(`by.${by}`)).join(", ") || t("by.none"),
            },
            {
              term: t("open.invited"),
              value: f.number(data.invited),
              source: t(`open.by-${data.by}`),
            },
            { term: t("set.closes"), value: f.day(data.closesOn) },
            { term: t("set.keep"), value: f.day(data.keepUntil) },
          ]}
        />
        <Form>
          <Checkbox name="sure" label={t("open.sure")} error={errorOf(sent, "sure")} />
          <Actions>
            <Button kind="primary" disabledBecause={because}>
              {t("open.do")}
            </Button>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}
