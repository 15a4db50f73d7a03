import type { Lang } from "../../../kernel/lang.ts";
import { once } from "../../../kernel/once.ts";
import { isQuarter } from "../../../kernel/quarter.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { quartersOf, saysLength } from "./load.ts";
import { type InOrder, inOrderIfShort, startsTooEarly, type TooEarly } from "./rules-waits.ts";

const inOrder = once((landscape: Landscape): readonly InOrder[] =>
  thingsOf(landscape, "initiative").map(one => {
    const start = idOf(one, "start");
    return {
      id: one.id,
      stage: textOf(one, "stage"),
      start: start && isQuarter(start) ? start : null,
      quarters: quartersOf(landscape, one),
      guessed: !saysLength(landscape, one),
      waitsFor: idsOf(one, "dependsOn"),
    };
  }),
);

/** Which initiatives start before what they wait for has ended. */
export const tooEarlyIn = once((landscape: Landscape) => startsTooEarly(inOrder(landscape)));

/** Which start in order only if what they wait for takes one quarter, which nobody has said. */
export const inOrderIfShortIn = once((landscape: Landscape) => inOrderIfShort(inOrder(landscape)));

/** What one of them would have to wait for, for certain or perhaps, to be shown on its page. */
export const waitsOf = (landscape: Landscape, id: string, lang: Lang) => {
  const told = (found: readonly TooEarly[]) =>
    found
      .filter(one => one.id === id)
      .map(({ waitsFor, until, guessed }) => ({
        href: `/landscape/initiatives/${waitsFor}`,
        title: titleOf(landscape, waitsFor),
        until: formats(lang).quarter(until),
        guessed,
      }));
  return { early: told(tooEarlyIn(landscape)), unsure: told(inOrderIfShortIn(landscape)) };
};
