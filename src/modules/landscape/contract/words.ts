import type { Lang } from "../../../kernel/lang.ts";
import { texts } from "../texts/index.ts";
import type { ActNow } from "./rules-act-now.ts";

/** What is missing before a contract's act-now date can be computed, in words; "" when nothing is. */
export const gapsText = (actNow: ActNow, lang: Lang): string => {
  const t = texts(lang);
  const field = (name: string) => {
    const key = `act.field.${name}`;
    return t.has(key) ? t(key) : name;
  };
  return [...new Set(actNow.gaps.map(gap => t(`act.gap.${gap.code}`, { field: field(gap.field) })))].join(
    " · ",
  );
};
