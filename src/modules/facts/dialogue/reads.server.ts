import { type Lang, nameIn } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { type Action, lookedBackOn, standOf } from "./rules-action.ts";
import { actionsBefore, actionsOf, lateIn } from "./store.server.ts";

/** The themes of a questionnaire to choose from. */
export const themesOf = ({ groups }: Questionnaire, lang: Lang): { value: string; label: string }[] =>
  groups.map(({ id, stem }) => ({ value: id, label: nameIn(stem, lang) || id }));

/** What a round ended in, and what became of what those before it ended in, in the reader's words. */
export const actionsSight = async (act: Act, wave: string, questionnaire: Questionnaire) => {
  const { lang, today } = act;
  const f = formats(lang);
  const themes = themesOf(questionnaire, lang);
  const [own, before] = await read(act, async tx => [
    await actionsOf(tx, wave),
    await actionsBefore(tx, wave),
  ]);
  const names = new Map(before.map(one => [one.id, nameIn(one.name, lang)]));
  const shown = (one: Action) => ({
    ...{ id: one.id, text: one.text, owner: one.owner, wave: one.wave },
    round: names.get(one.id) ?? "",
    due: f.day(one.due),
    stand: standOf(one, today),
    doneOn: one.doneOn === null ? "" : f.day(one.doneOn),
    theme: themes.find(({ value }) => value === one.theme)?.label ?? "",
  });
  return { own: own.map(shown), before: lookedBackOn(before).map(shown) };
};
export type ActionShown = Awaited<ReturnType<typeof actionsSight>>["own"][number];

/** What was agreed after a round of a survey and is over its day: what, who, since when, and where it is said done. */
export type LateAction = { text: string; owner: string; due: string; href: string };

export const lateActions = async (act: Act): Promise<LateAction[]> =>
  (await read(act, tx => lateIn(tx, act.today))).map(({ text, owner, due, wave }) => ({
    ...{ text, owner, due },
    href: `/facts/waves/${wave}/levels#actions`,
  }));
