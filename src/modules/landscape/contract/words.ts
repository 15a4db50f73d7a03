import type { Lang } from "../../../kernel/lang.ts";
import { addDays, type Day } from "../../../kernel/period.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Thing } from "../register/rules.ts";
import { texts } from "../texts/index.ts";
import type { ActNow } from "./rules-act-now.ts";
import { texts as ownTexts } from "./texts/index.ts";

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

/** The last day of a contract's term; of one that renews by itself and whose term has passed, that it ran on. "" when no end is known. */
export const endsText = ({ values }: Thing, today: Day, lang: Lang): string => {
  if (typeof values.validTo !== "string") return "";
  const day = formats(lang).dayShort(addDays(values.validTo, -1));
  const ranOn = values.continuous === "yes" && !values.terminatedOn && values.validTo <= today;
  return ranOn ? ownTexts(lang)("ran-on", { day }) : day;
};
