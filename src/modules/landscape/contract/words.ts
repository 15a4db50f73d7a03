import type { Lang } from "../../../kernel/lang.ts";
import { addDays, type Day } from "../../../kernel/period.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Thing } from "../register/rules.ts";
import { texts } from "../texts/index.ts";
import type { ActCandidate, ActNow } from "./rules-act-now.ts";
import { texts as ownTexts } from "./texts/index.ts";

/** What is missing before a contract's act-now date can be computed, in words; "" when nothing is. */
export const gapsText = (actNow: ActNow, lang: Lang): string => {
  const t = texts(lang);
  const field = (name: string) => {
    const key = `act.field.${name}`;
    return t.has(key) ? t(key) : name;
  };
  const gaps = actNow.gaps.map(gap => t(`act.gap.${gap.code}`, { field: field(gap.field) }));
  return [...new Set([...gaps, ifRunsOn(actNow, lang)])].filter(Boolean).join(" · ");
};

/** By when notice may be due where nobody has said whether the contract runs on by itself; "" otherwise. */
export const ifRunsOn = ({ gaps }: ActNow, lang: Lang): string => {
  const day = gaps.flatMap(gap => gap.ifRunsOn ?? [])[0];
  return day ? ownTexts(lang)("runs-on.if", { day: formats(lang).day(day) }) : "";
};

/** What else than on `due` a contract with a day to act must, or should, be acted on for, in words. */
export const othersText = (actNow: ActNow, due: ActCandidate | null, lang: Lang): string => {
  const t = texts(lang);
  const days = actNow.candidates
    .filter(one => one !== due)
    .map(({ reason, day, overdueDays }) =>
      [
        `${t(`act.${reason}`)} ${formats(lang).dayShort(day)}`,
        ...(overdueDays > 0 ? [`(${t("year.late", { n: overdueDays })})`] : []),
      ].join(" "),
    );
  return [...days, actNow.first ? ifRunsOn(actNow, lang) : ""].filter(Boolean).join(" · ");
};

/** What is known of a contract that may run on by itself: its last day, and by when notice may be due. */
export const runsOnText = ({ last, by }: { last: Day; by: Day | null }, lang: Lang): string => {
  const t = ownTexts(lang);
  const f = formats(lang);
  return [t("runs-on.line", { day: f.day(last) }), ...(by ? [t("runs-on.if", { day: f.day(by) })] : [])].join(
    "; ",
  );
};

/** The last day of a contract's term; of one that renews by itself and whose term has passed, that it ran on. "" when no end is known. */
export const endsText = ({ values }: Thing, today: Day, lang: Lang): string => {
  if (typeof values.validTo !== "string") return "";
  const day = formats(lang).dayShort(addDays(values.validTo, -1));
  const ranOn = values.continuous === "yes" && !values.terminatedOn && values.validTo <= today;
  return ranOn ? ownTexts(lang)("ran-on", { day }) : day;
};
