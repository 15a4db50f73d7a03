import type { Lang } from "../../../kernel/lang.ts";
import { once } from "../../../kernel/once.ts";
import { isQuarter } from "../../../kernel/quarter.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { quartersOf } from "./load.ts";
import { startsTooEarly, type TooEarly } from "./rules-waits.ts";

/** Which initiatives start before what they wait for has ended. */
export const tooEarlyIn = once((landscape: Landscape): readonly TooEarly[] =>
  startsTooEarly(
    thingsOf(landscape, "initiative").map(one => {
      const start = idOf(one, "start");
      return {
        id: one.id,
        stage: textOf(one, "stage"),
        start: start && isQuarter(start) ? start : null,
        quarters: quartersOf(landscape, one),
        waitsFor: idsOf(one, "dependsOn"),
      };
    }),
  ),
);

/** What one of them would have to wait for, to be shown on its page. */
export const tooEarlyFor = (landscape: Landscape, id: string, lang: Lang) =>
  tooEarlyIn(landscape)
    .filter(one => one.id === id)
    .map(({ waitsFor, until }) => ({
      href: `/landscape/initiatives/${waitsFor}`,
      title: titleOf(landscape, waitsFor),
      until: formats(lang).quarter(until),
    }));
