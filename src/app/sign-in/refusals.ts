import type { FieldRefusal } from "../../platform/http/page.ts";
import { refusalText } from "../../platform/i18n/index.ts";
import { type FieldError, useLang } from "../../platform/ui/index.ts";
// Its refusals are told here.
import "../../platform/auth/index.ts";

/** Refusals of a form as sentences, all together and at each field. */
export const useRefusals = (refusals: readonly FieldRefusal[] = []) => {
  const lang = useLang();
  const errors: FieldError[] = refusals.map(r => ({ field: r.field, text: refusalText(r.refusal, lang) }));
  return { errors, errorAt: (field: string) => errors.find(error => error.field === field)?.text };
};
