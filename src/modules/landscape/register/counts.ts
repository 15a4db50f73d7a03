import type { Lang } from "../../../kernel/lang.ts";
import { livingInitiatives, livingUses } from "../overlooked/facts.ts";
import { texts } from "../texts/index.ts";
import { type Landscape, thingsOf } from "./landscape.ts";
import type { Noun } from "./noun.ts";

/**
 * The views count what lives, the registers keep all: where the two differ the difference is said in words.
 * Null where there is none.
 */
export const countText = (landscape: Landscape, noun: Noun, lang: Lang): string | null => {
  const living =
    noun.name === "system-use"
      ? livingUses(landscape)
      : noun.name === "initiative"
        ? livingInitiatives(landscape)
        : null;
  const ended = living ? thingsOf(landscape, noun).length - living.length : 0;
  return living && ended > 0
    ? texts(lang)(`count.${noun.name as "initiative" | "system-use"}`, { n: living.length, ended })
    : null;
};
