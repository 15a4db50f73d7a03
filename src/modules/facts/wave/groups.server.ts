import type { Lang } from "../../../kernel/lang.ts";
import { texts as seriesTexts } from "../series/texts/index.ts";
import { sizeText } from "../series/words.ts";
import { groupIds, groupOf, sizeOfGroup } from "./places.server.ts";
import { texts } from "./texts/index.ts";

/** The ready groups of places by name, with how many are in each. */
export const groupsCalled = (lang: Lang): { value: string; label: string }[] =>
  groupIds.map(id => ({ value: id, label: `${groupCalled(id, lang)} (${groupOf(id)?.length ?? 0})` }));

const groupCalled = (id: string, lang: Lang): string => {
  if (id === "arttu2") return texts(lang)("group.arttu2");
  const of = seriesTexts(lang);
  const key = `country.${id.split(":")[1]}`;
  const country = of.has(key) ? of(key) : id;
  const size = sizeOfGroup(id);
  return size
    ? texts(lang)("group.size", { country, size: sizeText(size, lang) })
    : texts(lang)("group.all", { country });
};
