/** What a rule answers: done with a value, or refused with a code that the page translates. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** A refusal is a code (a text exists in every language) and the words to fill into that text. */
export type Refusal = { code: string; values?: Record<string, string | number> };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const refused = (code: string, values?: Refusal["values"]): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: values ? { code, values } : { code },
});
