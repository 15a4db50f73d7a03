import type { Lang } from "../../../kernel/lang.ts";
import { addDays, type Day } from "../../../kernel/period.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Thing } from "../register/rules.ts";
import { texts } from "../texts/index.ts";
import { type ContractFacts, type Quickest, quickestFor } from "./facts.ts";
import type { ActCandidate, ActNow } from "./rules-act-now.ts";
import { texts as ownTexts } from "./texts/index.ts";

type Facts = Pick<ContractFacts, "actNow" | "startBasis">;

/** What is missing before a contract's act-now date can be computed, in words; "" when nothing is. */
export const missingText = ({ gaps }: ActNow, lang: Lang): string => {
  const t = texts(lang);
  const field = (name: string) => {
    const key = `act.field.${name}`;
    return t.has(key) ? t(key) : name;
  };
  const all = gaps.map(gap => t(`act.gap.${gap.code}`, { field: field(gap.field) }));
  return [...new Set(all)].join(" · ");
};

/** What is missing, and which days it may hide; "" when nothing is. */
export const gapsText = (facts: Facts, lang: Lang): string =>
  [missingText(facts.actNow, lang), mayHide(facts, lang)].filter(Boolean).join(" · ");

/**
 * The days that what is missing may hide: by when notice may be due where nobody has said whether the contract runs
 * on by itself, and by when the quickest purchase begins where nobody has said how it is bought; "" when none.
 */
export const mayHide = (facts: Facts, lang: Lang): string => {
  const day = facts.actNow.gaps.flatMap(gap => gap.ifRunsOn ?? [])[0];
  return [
    day ? ownTexts(lang)("runs-on.if", { day: formats(lang).day(day) }) : "",
    quickestText(quickestFor(facts), lang),
  ]
    .filter(Boolean)
    .join(" · ");
};

const quickestText = (quickest: Quickest | null, lang: Lang): string => {
  const t = ownTexts(lang);
  if (!quickest) return "";
  const { day, overdueDays, basis } = quickest;
  return t(overdueDays > 0 ? "quickest.late" : "quickest.by", {
    day: formats(lang).day(day),
    basis: t(`quickest.${basis}`),
  });
};

/** What else than on `due` a contract with a day to act must, or should, be acted on for, in words. */
export const othersText = (facts: Facts, due: ActCandidate | null, lang: Lang): string => {
  const { actNow } = facts;
  const t = texts(lang);
  const days = actNow.candidates
    .filter(one => one !== due)
    .map(({ reason, day, overdueDays }) =>
      [
        `${t(`act.${reason}`)} ${formats(lang).dayShort(day)}`,
        ...(overdueDays > 0 ? [`(${t("year.late", { n: overdueDays })})`] : []),
      ].join(" "),
    );
  return [...days, actNow.first ? mayHide(facts, lang) : ""].filter(Boolean).join(" · ");
};

/** What is known of a contract that may run on by itself: its last day, by when notice may be due, and a purchase. */
export const runsOnText = (
  { last, by, quickest }: { last: Day; by: Day | null; quickest: Quickest | null },
  lang: Lang,
): string => {
  const t = ownTexts(lang);
  const f = formats(lang);
  const notice = by ? t("runs-on.if", { day: f.day(by) }) : "";
  return [t("runs-on.line", { day: f.day(last) }), notice, quickestText(quickest, lang)]
    .filter(Boolean)
    .join("; ");
};

/** What is known of a contract that ends though nobody has said how it is bought: its last day, and by when at the latest. */
export const unsaidText = (
  { last, quickest }: { last: Day; quickest: Quickest | null },
  lang: Lang,
): string =>
  [ownTexts(lang)("unsaid.line", { day: formats(lang).day(last) }), quickestText(quickest, lang)]
    .filter(Boolean)
    .join("; ");

/** The last day of a contract's term; of one that renews by itself and whose term has passed, that it ran on. "" when no end is known. */
export const endsText = ({ values }: Thing, today: Day, lang: Lang): string => {
  if (typeof values.validTo !== "string") return "";
  const day = formats(lang).dayShort(addDays(values.validTo, -1));
  const ranOn = values.continuous === "yes" && !values.terminatedOn && values.validTo <= today;
  return ranOn ? ownTexts(lang)("ran-on", { day }) : day;
};
