import type { Lang } from "../../kernel/lang.ts";
import type { Refusal } from "../../kernel/result.ts";
import { refusalText } from "../i18n/index.ts";

/** RFC 9457. `code` is for programs and never changes; the sentence is for people. */
export const problem = (
  status: number,
  code: string,
  title: string,
  more: Record<string, unknown> = {},
): Response =>
  new Response(JSON.stringify({ type: `urn:samsyn:problem:${code}`, title, status, code, ...more }), {
    status,
    headers: { "Content-Type": "application/problem+json; charset=utf-8" },
  });

/** A refusal of a rule, as an answer of the API. */
export const refusalProblem = (refusal: Refusal, lang: Lang, status = 422): Response =>
  problem(status, refusal.code, refusalText(refusal, lang), refusal.values ? { values: refusal.values } : {});
