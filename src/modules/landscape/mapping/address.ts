import type { Lang } from "../../../kernel/lang.ts";
import { texts } from "../texts/index.ts";

export const list = "/landscape/mappings";
/** Where a file of mappings is looked at; without its id, where one is chosen. */
export const at = `${list}/import`;

export const crumbsIn = (lang: Lang) => [
  { label: texts(lang)("crumb.landscape"), href: "/landscape" },
  { label: texts(lang)("mappings.title"), href: list },
];
