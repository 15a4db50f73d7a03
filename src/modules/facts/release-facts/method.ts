import { allFlags } from "../answer/rules-flags.ts";
import { usualLimits } from "../disclosure/rules-disclosure.ts";
import { canonical } from "../questionnaire/rules-wording.ts";
import { hashesOf, questionnaireHash } from "../questionnaire/wording.ts";
import type { About } from "./json-stat.ts";
import type { Facts } from "./made.ts";
import { certified } from "./rules-certificate.ts";
import { fewestNearEnds } from "./rules-item.ts";
import { decimals } from "./rules-shown.ts";

/** The version of what makes releases; raised when the same wave would give other figures or files. */
const releases = 7;

/** The questionnaire with the hash of the whole and of each wording. */
export const questionnaireJson = ({ wave }: Facts): string => {
  const { questionnaire } = wave;
  return `${canonical({
    format: "samsyn-release-questionnaire/1",
    hash: questionnaireHash(questionnaire),
    mode: wave.mode,
    languages: wave.languages,
    families: questionnaire.testFamilies ?? [],
    wordings: hashesOf(questionnaire).map(({ id, item, hash, byLanguage }) => ({
      id,
      item,
      hash,
      byLanguage,
    })),
    questionnaire,
  })}\n`;
};

/** How the figures were made and protected. */
export const methodJson = ({ wave, answered, layout }: Facts, about: About): string => {
  const open = wave.mode === "on-record";
  const { population, most: invited } = layout.groups[0]!;
  const all = answered.reduce((sum, n) => sum + n, 0);
  // Each stands here whether anybody has it or not: that it is missing would tell that nobody has.
  const flags = allFlags.map(flag => {
    const n = wave.responses.filter(one => one.flags.includes(flag)).length;
    return [flag, open || (n >= wave.threshold && all - n >= wave.threshold) ? n : null];
  });
  return `${canonical({
    format: "samsyn-method/1",
    release: about.release,
    ...(about.invented ? { invented: true } : {}),
    software: { name: "samsyn", releases },
    wave: wave.period,
    mode: wave.mode,
    breakdowns: [...wave.breakdowns].sort(),
    frame: { population, invited },
    weights:
      "N/n of the stratum, place by role; in confidence of the smallest group that is told, and of all that are not told together",
    merging:
      "a stratum nobody answered in: in confidence with all that are not told; else with all of the same role, or where nobody of it answered with everybody",
    shares:
      "of all who answered; where some answers stand beside the scale, those on it of who gave one of them, and each beside it of all who answered",
    singleUnits: "adjust",
    finitePopulation: true,
    intervals: { level: 0.95, share: "logit; Wilson at 0 and 1 where answers are open", mean: "t" },
    decimals,
    protection: open
      ? null
      : {
          threshold: wave.threshold,
          leastFrame: wave.leastFrame,
          difference: usualLimits.difference.usual,
          nearEnds: { atLeast: 0.9, atMost: 0.1, hiddenBelow: fewestNearEnds },
          pattern: "one of counts a wave; see suppression.json",
        },
    seeds: [],
    quality: Object.fromEntries(flags),
  })}\n`;
};

/**
 * The pattern of counts with what can be found out about each. Neither what it costs nor which cells are small stands in
 * it: both can give a count away.
 */
export const suppressionJson = ({ wave, layout, base }: Facts): string =>
  `${canonical({
    format: "samsyn-suppression/1",
    threshold: wave.threshold,
    suppressed: wave.mode === "on-record" ? [] : certified(layout, base),
  })}\n`;
