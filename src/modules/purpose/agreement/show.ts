import type { Act } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { purposes } from "../purposes/rules-purposes.ts";
import { purposeName } from "../purposes/words.ts";
import type { Agreement } from "./rules-agreement.ts";

/** An agreement as pages show it; `points` are those that were given any, most first. */
export const shownAgreement = (
  { lang }: Pick<Act, "lang">,
  { text, parties, on, points, version }: Agreement,
) => {
  const f = formats(lang);
  return {
    ...{ text, parties, version, day: f.day(on) },
    points:
      points &&
      purposes
        .map(purpose => ({ name: purposeName(purpose, lang), points: points[purpose] }))
        .filter(one => one.points > 0)
        .sort((a, b) => b.points - a.points),
  };
};

export type AgreementShown = ReturnType<typeof shownAgreement>;
