import { redirect, useActionData, useLoaderData } from "react-router";
import { addDays } from "../../../kernel/period.ts";
import type { Result } from "../../../kernel/result.ts";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt } from "../../../platform/http/page.ts";
import { Button, Card, Confirm, Form, LinkButton, Page } from "../../../platform/ui/index.ts";
import { announceCorrection, moveRelease, withdrawRelease } from "./actions.server.ts";
import { BecauseField, DayForm } from "./day-form.tsx";
import { FreezeCard, RebuildCard, UnderwayCard } from "./freeze-card.tsx";
import { freezeRelease, makeRelease, rebuildRelease } from "./making.server.ts";
import { readMaking } from "./making-read.server.ts";
import { ownReleaseAt } from "./own.server.ts";
import { notice } from "./rules-release.ts";
import { texts } from "./texts/index.ts";
import { State, toldOf } from "./told.tsx";

export async function loader(args: LoaderArgs) {
  const { act, release, at, mayNot } = await ownReleaseAt(args);
  const kind = release.corrects ? ("correction" as const) : ("release" as const);
  return {
    lang: act.lang,
    at,
    mayNot,
    told: toldOf(release, act.lang),
    making: await readMaking(act, release.id),
    day: release.day,
    late: release.state === "announced" && release.dueAt <= act.now,
    kind,
    first: addDays(act.today, notice[kind]),
    tomorrow: addDays(act.today, notice.correction),
  };
}

export async function action(args: ActionArgs) {
  const { act, release, at } = await ownReleaseAt(args);
  const { values } = await formOf(args.request);
  const { day = "", because = "", from = "", hash = "" } = values;
  const { house, report } = args.context;
  // What has begun goes on; who asked for it looks at the page.
  const begun = async (work: ReturnType<typeof rebuildRelease>): Promise<Result<string>> => {
    const begins = await work;
    if (begins.ok) begins.value.ended.catch(report);
    return begins.ok ? { ok: true, value: release.id } : begins;
  };
  const does: Record<string, () => Promise<Result<string>>> = {
    make: () => begun(makeRelease(act, release.id, `${house}/releases/${release.id}`)),
    freeze: () => freezeRelease(act, release.id, hash),
    rebuild: () => begun(rebuildRelease(act, release.id)),
    move: () => moveRelease(act, release.id, from, { day, because }),
    correct: () => announceCorrection(act, release.id, { day, because }),
    withdraw: () => withdrawRelease(act, release.id, because),
  };
  const outcome = await does[values.do ?? ""]?.();
  if (outcome?.ok) throw redirect(values.do === "correct" ? `/facts/releases/${outcome.value}` : at);
  const refusal = outcome?.refusal ?? { code: "release.changed-meanwhile" };
  return refusedAt(act, values, fieldOf(refusal.code, values), refusal);
}

/** Where on the page a refusal belongs: a day that was refused stands at the day, a reason at the reason. */
const fieldOf = (code: string, { day, do: doing }: Record<string, string>): string => {
  const first = doing === "withdraw" || (day ?? "") !== "" ? "because" : "day";
  if (code.startsWith("field.")) return first;
  return /^release\.(no-day|past|too-|same-day)/.test(code) ? "day" : "";
};

/** What its publisher can do with a release, as far as it is. */
export default function ManageRelease() {
  const { lang, told, at, mayNot, ...data } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const of = (step: string) => (sent?.values.do === step ? sent : undefined);
  return (
    <Page
      title={told.title}
      lead={t(data.late ? "manage.step.late" : `manage.step.${told.phase}`, { when: told.opens })}
      crumbs={[
        { label: t("own.crumb"), href: "/facts" },
        { label: t("own.title"), href: "/facts/releases" },
      ]}
      because={mayNot}
      errors={sent?.errors}
      tools={
        <>
          <State told={told} lang={lang} />
          <LinkButton href={told.address}>{t("manage.public")}</LinkButton>
          {told.phase === "released" && (
            <LinkButton href={`${at}/analysis`} disabledBecause={mayNot}>
              {t("write.title")}
            </LinkButton>
          )}
        </>
      }
    >
      <UnderwayCard making={data.making} lang={lang} at={at} />
      {told.phase === "announced" && !data.late && (
        <FreezeCard making={data.making} lang={lang} at={at} mayNot={mayNot} opens={told.opens} />
      )}
      {told.phase === "announced" && (
        <Card title={t("move.title")}>
          <p>{t("move.lead")}</p>
          <DayForm
            lang={lang}
            step="move"
            label={t("move.day")}
            why={t(`move.day.why.${data.kind}`)}
            first={data.first}
            from={data.day}
            sent={of("move")}
            mayNot={mayNot}
          />
        </Card>
      )}
      {told.phase === "released" && !told.corrected && (
        <Card title={t("correct.title")}>
          <p>{t("correct.lead")}</p>
          <DayForm
            lang={lang}
            step="correct"
            label={t("correct.day")}
            first={data.tomorrow}
            from={data.day}
            sent={of("correct")}
            mayNot={mayNot}
          />
        </Card>
      )}
      {(told.phase === "frozen" || told.phase === "released") && (
        <RebuildCard making={data.making} lang={lang} at={at} mayNot={mayNot} />
      )}
      {told.phase !== "withdrawn" && (
        <Confirm label={t("withdraw.title")} consequence={t("withdraw.consequence")} disabledBecause={mayNot}>
          <Form>
            <BecauseField lang={lang} step="withdraw" sent={of("withdraw")} />
            <Button kind="danger" name="do" value="withdraw">
              {t("withdraw.do")}
            </Button>
          </Form>
        </Confirm>
      )}
    </Page>
  );
}
