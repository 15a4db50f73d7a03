import type { TextSource } from "../../../platform/i18n/index.ts";

/** Who is responsible for what. */
export const dutiesEn = {
  "holder.vacant": "vacant",
  "holder.erased": "erased person",
  "holder.how": "A person's name or e-mail, or a position: title, unit.",
  "source.organisation": "From the organisation",
} as const satisfies TextSource;
