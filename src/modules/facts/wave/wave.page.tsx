import { redirect, useActionData, useLoaderData } from "react-router";
import { dayIn } from "../../../kernel/period.ts";
import { read } from "../../../platform/act.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  listOf,
  refusedAt,
  withinPages,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Actions, Button, Confirm, Form, LinkButton, Notice, Page } from "../../../platform/ui/index.ts";
import { municipalityOf } from "../../organisation/index.server.ts";
import { said } from "../questionnaire-form/said.ts";
import { wavesToChoose } from "../release/reads.server.ts";
import { texts as releaseTexts } from "../release/texts/index.ts";
import { resultPageOf } from "../result/kind.ts";
import { texts as resultTexts } from "../result/texts/index.ts";
import { dropWave } from "./actions.server.ts";
import { groupCalled } from "./called.server.ts";
import { mailInvitations } from "./letters.server.ts";
import { closeWave, obstaclesOf, remindWave } from "./opening.server.ts";
import { responseOf, unopenedOf, waveAt, writtenCounts } from "./reads.server.ts";
import { ResponseCard } from "./response-card.tsx";
import { smallestCell } from "./rules-frame.ts";
import { remindable } from "./rules-wave.ts";
import { StatePill } from "./state-pill.tsx";
import { texts } from "./texts/index.ts";
import { AboutCard, InTheWay, WrittenCard } from "./wave-cards.tsx";

export async function loader({ request, context, params }: LoaderArgs) {
  const { act, id, at, title, wave, content, strata, door, mayNot } = await waveAt(context, params);
  const t = texts(act.lang);
  const home = await read(act, tx => municipalityOf(tx, act));
  const list = listOf(request, { sort: ["place"], size: 50 });
  const isDraft = wave.state === "draft";
  const obstacles = isDraft ? await read(act, tx => obstaclesOf(tx, act, wave, strata)) : [];
  const response = isDraft ? null : await responseOf(act, wave);
  if (response) withinPages(list, response.rows.length);
  const may = remindable(wave, wave.openedAt && dayIn(wave.openedAt, act.zone), act.today);
  const smallest = smallestCell(strata, wave.breakdowns);
  const unannounced = !isDraft && (await wavesToChoose(act)).some(({ value }) => value === id);
  return {
    unannounced,
    result: isDraft ? null : resultPageOf(content),
    ...{ lang: act.lang, at, title, mayNot, list, wave, questionnaire: said(content.title, act.lang) },
    obstacles: obstacles.map(one => t.refusal(one)),
    frame: {
      places: new Set(strata.map(({ place }) => place)).size,
      people: strata.reduce((sum, { population }) => sum + population, 0),
      smallest: smallest && { name: groupCalled(smallest, act.lang), n: smallest.persons },
    },
    address: door && new URL(`/s/${door}`, context.house).href,
    unopened: await unopenedOf(act, wave),
    rehearsal: door && home.example ? `bin/samsyn demo answers ${door} --municipality ${home.code}` : null,
    written: wave.state === "open" ? await writtenCounts(act, id) : null,
    notRemind: mayNot ?? (may.ok ? undefined : t.refusal(may.refusal)),
    ...{ mail: context.post !== null, mailbox: context.post?.examplesOnly ?? false },
    response: response && {
      all: response.all,
      total: response.rows.length,
      rows: response.rows
        .map(row => ({ ...row, name: groupCalled(row, act.lang) }))
        .sort((a, b) => formats(act.lang).compare(a.name, b.name))
        .slice(list.skip, list.skip + list.size),
    },
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, id, at } = await waveAt(context, params);
  const { values } = await formOf(request);
  const led = (answer: Awaited<ReturnType<typeof closeWave>>, to: string) => {
    if (answer.ok) throw redirect(to);
    return refusedAt(act, values, "", answer.refusal);
  };
  if (values.do === "drop") return led(await dropWave(act, id), "/facts/waves");
  if (values.do === "close") return led(await closeWave(act, id, context.keyFor), at);
  if (values.do === "remind") {
    const reminded = await remindWave(act, id);
    if (!reminded.ok) return refusedAt(act, values, "", reminded.refusal);
    if (context.post) await mailInvitations(act, context.post, id, 1);
    throw redirect(at);
  }
  return refusedAt(act, values, "", { code: "wave.gone" });
}

export default function WavePage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, at, title, mayNot, wave, obstacles, frame, response } = data;
  const t = texts(lang);
  return (
    <Page
      title={title}
      lead={t(`one.lead.${wave.state}`)}
      crumbs={[{ label: t("waves.title"), href: "/facts/waves" }]}
      errors={sent?.errors}
      tools={
        <>
          <StatePill state={wave.state} lang={lang} />
          <LinkButton href={`${at}/frame`}>{t("frame.title")}</LinkButton>
          {data.result && (
            <LinkButton href={`${at}/${data.result}`}>{resultTexts(lang)(`page.${data.result}`)}</LinkButton>
          )}
          {wave.state !== "closed" && (
            <LinkButton href={`${at}/edit`} disabledBecause={mayNot}>
              {t("set.title")}
            </LinkButton>
          )}
          {wave.state === "closed" && (
            <LinkButton href={`${at}/words`} disabledBecause={mayNot}>
              {t("words.title")}
            </LinkButton>
          )}
          {data.unannounced && (
            <LinkButton href={`/facts/releases/new?wave=${wave.id}`} disabledBecause={mayNot}>
              {releaseTexts(lang)("own.announce")}
            </LinkButton>
          )}
          {wave.state !== "draft" && !data.unannounced && (
            <LinkButton href="/facts/releases">{releaseTexts(lang)("own.title")}</LinkButton>
          )}
        </>
      }
    >
      {wave.state === "draft" && <InTheWay lang={lang} at={at} obstacles={obstacles} mayNot={mayNot} />}
      {data.unopened > 0 && (
        <Notice tone="bad" title={t("unopened.title", { n: data.unopened })}>
          {t("unopened.why")}
        </Notice>
      )}
      {response && (
        <ResponseCard
          lang={lang}
          list={data.list}
          response={response}
          onRecord={wave.mode === "on-record"}
          open={wave.state === "open"}
        />
      )}
      {data.written && (
        <WrittenCard
          lang={lang}
          at={at}
          mail={data.mail}
          mailbox={data.mailbox}
          rehearsal={data.rehearsal}
          written={data.written}
          wave={wave}
          mayNot={mayNot}
          notRemind={data.notRemind}
        />
      )}
      <AboutCard
        lang={lang}
        wave={wave}
        questionnaire={data.questionnaire}
        frame={frame}
        address={data.address}
      />
      {wave.state === "draft" && (
        <Confirm
          label={t("drop.title")}
          consequence={t("drop.what", { n: frame.people })}
          disabledBecause={mayNot}
        >
          <Form>
            <Button kind="danger" name="do" value="drop">
              {t("drop.do")}
            </Button>
          </Form>
        </Confirm>
      )}
      {wave.state === "open" && (
        <Confirm label={t("close.title")} consequence={t("close.what")} disabledBecause={mayNot}>
          <Form>
            <Actions>
              <Button kind="danger" name="do" value="close">
                {t("close.do")}
              </Button>
            </Actions>
          </Form>
        </Confirm>
      )}
    </Page>
  );
}
