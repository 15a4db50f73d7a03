import type { Lang } from "../../../kernel/lang.ts";
import { texts } from "../texts/index.ts";

/** Where a file of the landscape is looked at; without its id, where one is chosen. */
export const at = "/landscape/import";

export const crumbsIn = (lang: Lang) => [
  { label: texts(lang)("crumb.landscape"), href: "/landscape" },
  { label: texts(lang)("import.title"), href: at },
];
