import { sql } from "kysely";
import type { Lang } from "../../kernel/lang.ts";

/** The collation that sorts names as the language does (Danish å last). */
export const collationOf = (lang: Lang) => sql.raw(`collate "${lang}-x-icu"`);
