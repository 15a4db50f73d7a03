import { createHash } from "node:crypto";
import type { Lang } from "../../../kernel/lang.ts";
import type { Hashed } from "./rules-compare.ts";
import type { Questionnaire } from "./rules-questionnaire.ts";
import { canonical, wordedOf } from "./rules-wording.ts";

const sha256 = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex");

/** The hash of each wording, of all languages and of each: SHA-256 over the canonical JSON. */
export const hashesOf = (q: Questionnaire): Hashed[] =>
  wordedOf(q).map(one => ({
    id: one.id,
    item: one.item,
    text: one.text,
    hash: sha256(one.said()),
    byLanguage: Object.fromEntries(one.languages.map(lang => [lang, sha256(one.said(lang))])) as Partial<
      Record<Lang, string>
    >,
  }));

/** The hash of the whole questionnaire: mode, roles, families and conditions with it. */
export const questionnaireHash = (q: Questionnaire): string => sha256(q);
