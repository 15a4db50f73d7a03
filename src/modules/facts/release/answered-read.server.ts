import type { Lang } from "../../../kernel/lang.ts";
import type { Db } from "../../../platform/db/database.ts";
import { readStrictCsv } from "../../../platform/files/index.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Release } from "./released.ts";
import { servedFile } from "./served.server.ts";
import { texts } from "./texts/index.ts";

/** How many of all who were invited answered, in words, as the release tells it; null where it does not, or is not open. */
export const toldResponse = async (db: Db, release: Release, lang: Lang): Promise<string | null> => {
  const file = release.open ? await servedFile(db, release, "response.csv") : null;
  const read = file && "bytes" in file ? readStrictCsv(file.bytes, "response.csv") : null;
  if (!read?.ok) return null;
  const row = read.value.columns.get("group")?.indexOf("_all") ?? -1;
  const cell = (column: string) => read.value.columns.get(column)?.[row] ?? "";
  if (cell("answered") === "") return null;
  const values = { answered: Number(cell("answered")), invited: Number(cell("invited")) };
  const t = texts(lang);
  if (cell("status") === "g" || cell("rate") === "") return t("method.answered.least", values);
  return t("method.answered.of", { ...values, rate: formats(lang).percent(Number(cell("rate")), 1) });
};
