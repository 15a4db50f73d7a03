import { langs } from "../../kernel/lang.ts";
import { headingKey } from "../search/index.ts";
import { texts } from "./texts/index.ts";

/** The sheet and the column we add to a copy with its errors: whoever sends the mended copy is not asked about them. */
export const ownSheetWords: ReadonlySet<string> = new Set(
  langs.flatMap(lang => [headingKey(texts(lang)("faults.sheet")), headingKey(texts(lang)("faults.column"))]),
);
