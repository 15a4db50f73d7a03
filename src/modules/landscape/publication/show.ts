import type { Lang } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { ItemChange } from "../initiative/rules-publication.ts";
import type { Landscape } from "../register/landscape.ts";
import { choiceText } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { sourceItem } from "../source/noun.ts";
import { texts } from "./texts/index.ts";

/** What changed in an item, as a person reads it: "deadline 1.1.2027 → 1.1.2028". */
export const changeText = (change: ItemChange, lang: Lang): string => {
  const t = texts(lang);
  const none = t("nothing");
  const day = (value: string | null) => (value ? formats(lang).dayShort(value) : none);
  switch (change.code) {
    case "deadline-changed":
      return t("change.deadline-changed", { was: day(change.was), now: day(change.now) });
    case "status-changed":
      return t("change.status-changed", {
        was: choiceText(sourceItem, "status", change.was, lang),
        now: choiceText(sourceItem, "status", change.now, lang),
      });
    case "law-changed":
      return t("change.law-changed", { was: change.was ?? none, now: change.now ?? none });
    default:
      return t(`change.${change.code}`);
  }
};

/** The changes of a list, one line an item, in the order they were found. */
export const changeLines = (
  changes: readonly ItemChange[],
  titleOf: (item: string) => string,
  lang: Lang,
): { key: string; title: string; codes: ItemChange["code"][]; what: string }[] => {
  const byItem = new Map<string, ItemChange[]>();
  for (const change of changes) {
    const list = byItem.get(change.key);
    if (list) list.push(change);
    else byItem.set(change.key, [change]);
  }
  return [...byItem].map(([key, found]) => ({
    key,
    title: titleOf(key),
    codes: found.map(({ code }) => code),
    what: found.map(change => changeText(change, lang)).join(" · "),
  }));
};

/** "2 new · 1 changed", or that nothing did. */
export const countText = (changes: readonly ItemChange[], lang: Lang): string => {
  const t = texts(lang);
  const items = (wanted: (code: ItemChange["code"]) => boolean) =>
    new Set(changes.filter(({ code }) => wanted(code)).map(({ key }) => key)).size;
  const counts = [
    ["added", items(code => code === "added" || code === "returned")],
    ["changed", items(code => code.endsWith("-changed") || code === "retitled")],
    ["withdrawn", items(code => code === "withdrawn")],
  ] as const;
  const said = counts.flatMap(([code, n]) => (n > 0 ? [t(`count.${code}`, { n })] : []));
  return said.length > 0 ? said.join(" · ") : t("no-change");
};

export type ShownFlag = {
  id: string;
  initiative: { id: string; title: string };
  item: { id: string; title: string };
  what: string;
  on: Day;
  when: string;
};

/** Open flags as a person reads them, of one initiative or of all. */
export const shownFlags = (landscape: Landscape, lang: Lang, of?: string): ShownFlag[] =>
  landscape.flags
    .filter(({ initiative: id }) => of === undefined || id === of)
    .map(flag => ({
      id: flag.id,
      initiative: { id: flag.initiative, title: titleOf(landscape, flag.initiative) },
      item: { id: flag.item, title: titleOf(landscape, flag.item) },
      what: flag.changes.map(change => changeText(change, lang)).join(" · "),
      on: flag.on,
      when: formats(lang).dayShort(flag.on),
    }));
