import "./levels.css";
import { redirect, useActionData, useLoaderData } from "react-router";
import { nameIn } from "../../../kernel/lang.ts";
import {
  type ActionArgs,
  checked,
  formOf,
  type LoaderArgs,
  notFound,
  refusedAt,
  refusedWith,
} from "../../../platform/http/page.ts";
import { Card, Page } from "../../../platform/ui/index.ts";
import { NothingYet } from "../result/nothing-yet.tsx";
import { PlaceForm, ReleaseSource } from "../result/result-parts.tsx";
import { resultSight } from "../result/sight.server.ts";
import { waveAt } from "../wave/reads.server.ts";
import { texts as waveTexts } from "../wave/texts/index.ts";
import { addAction, dropAction, markAction } from "./actions.server.ts";
import { ActionsCard, BeforeCard } from "./actions-card.tsx";
import { levelsSight } from "./levels.server.ts";
import { LevelsFigure } from "./levels-figure.tsx";
import { actionsSight, themesOf } from "./reads.server.ts";
import { actionSchema, actionTyped } from "./rules-action.ts";
import { texts } from "./texts/index.ts";

/** A round whose questionnaire leads to actions; others have no such page. */
const dialogueAt = async (args: Pick<LoaderArgs, "context" | "params">) => {
  const found = await waveAt(args.context, args.params);
  const { outcome } = found.content;
  if (!outcome) throw notFound();
  return { ...found, outcome };
};

export async function loader(args: LoaderArgs) {
  const { act, id, at, title, wave, content, outcome, mayNot } = await dialogueAt(args);
  const { lang } = act;
  const place = new URL(args.request.url).searchParams.get("place");
  return {
    ...{ lang, at, title, mayNot, closed: wave.state === "closed" },
    ...(await resultSight(act, wave, ({ published, release }) =>
      levelsSight(published, release, place, lang),
    )),
    prompt: nameIn(outcome.prompt, lang),
    most: outcome.maxActions,
    themes: themesOf(content, lang),
    actions: await actionsSight(act, id, content),
  };
}

export async function action(args: ActionArgs) {
  const { act, id, at, content } = await dialogueAt(args);
  const { values } = await formOf(args.request);
  if (values.do === "add") {
    const themes = content.groups.map(group => group.id);
    const typed = checked(actionSchema(act.today, themes), values, actionTyped(values));
    if (!typed.ok) return refusedWith(act, values, typed.refusals);
    const added = await addAction(act, id, typed.value);
    if (!added.ok) return refusedAt(act, values, "", added.refusal);
    throw redirect(`${at}/levels#actions`);
  }
  // An action of an earlier round may be said done here, too.
  const [of = "", which = ""] = [values.wave, values.id];
  const changed =
    values.do === "drop"
      ? await dropAction(act, of, which)
      : await markAction(act, of, which, values.do === "done");
  if (!changed.ok) return refusedAt(act, {}, "", changed.refusal);
  throw redirect(`${at}/levels#${of === id ? "actions" : "before"}`);
}

/** How far apart the levels stand, and the few things that are done about it. */
export default function LevelsPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, at, title, mayNot, sight, first, release, actions } = data;
  const t = texts(lang);
  return (
    <Page
      title={t("title", { wave: title })}
      lead={t("lead")}
      crumbs={[
        { label: waveTexts(lang)("waves.title"), href: "/facts/waves" },
        { label: title, href: at },
      ]}
      errors={sent?.errors}
    >
      {first && <NothingYet first={first} />}
      {sight && <Widest data={data} />}
      {sight && sight.levels.length > 1 && (
        <PlaceForm place={sight.place} places={sight.places} lang={lang} />
      )}
      {sight &&
        sight.levels.length > 1 &&
        sight.themes.map(theme => <LevelsFigure key={theme.id} theme={theme} levels={sight.levels} />)}
      <BeforeCard actions={actions.before} because={mayNot} />
      <ActionsCard
        prompt={data.prompt}
        actions={actions.own}
        most={data.most}
        themes={data.themes}
        closed={data.closed}
        because={mayNot}
        sent={sent}
      />
      <ReleaseSource release={release} lang={lang} />
    </Page>
  );
}

/** What stands widest apart, as sentences; or why nothing does. */
const Widest = ({ data: { sight, lang } }: { data: Awaited<ReturnType<typeof loader>> }) => {
  const t = texts(lang);
  if (!sight) return null;
  const { sentences, told, asked, levels } = sight;
  if (levels.length < 2) return <Card title={t("wide.title")}>{t("wide.no-levels")}</Card>;
  return (
    <Card title={t("wide.title")}>
      {sentences.length > 0 ? (
        <ul>
          {sentences.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      ) : (
        <p>{t(told > 0 ? "wide.none" : "wide.untold")}</p>
      )}
      <p className="src">{t("wide.told", { n: told, asked })}</p>
    </Card>
  );
};
