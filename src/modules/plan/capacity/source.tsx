import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { texts } from "../texts/index.ts";
import type { PulseSource } from "./rules-pulse.ts";

/** "October 2026" of "2026-10"; what is no month stands as it is. */
export const periodText = (period: string, lang: Lang): string => {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(period) ?? [];
  return year && month ? `${formats(lang).month(Number(month))} ${year}` : period;
};

/** Where the figures of a role come from, with how many answered; empty where somebody said them. */
export const sourceText = (source: PulseSource | null | undefined, lang: Lang): string =>
  source
    ? texts(lang)("pulse.source", {
        n: source.answered,
        asked: source.asked,
        title: source.title,
        period: periodText(source.period, lang),
      })
    : "";

export const SourceLink = ({ text, href }: { text: string; href: string }) => (
  <small className="soft">
    {" "}
    <a href={href}>{text}</a>
  </small>
);
