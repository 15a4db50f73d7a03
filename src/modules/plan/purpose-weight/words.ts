import type { Lang } from "../../../kernel/lang.ts";
import { texts } from "../texts/index.ts";
import type { Purpose } from "./rules-purpose.ts";

/** A purpose in the reader's words. */
export const purposeName = (purpose: Purpose, lang: Lang): string => texts(lang)(`purpose.${purpose}`);
