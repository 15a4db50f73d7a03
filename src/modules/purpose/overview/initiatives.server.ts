import type { Act } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { levels } from "../distance/rules-distance.ts";
import { sightsOf } from "../distance/sight.server.ts";
import { levelNames, shownPoints } from "../distance/told.ts";
import { initiativesOf } from "../initiatives.server.ts";
import { texts } from "../texts/index.ts";

/** Initiatives that are open, or of which something is said: who has answered, how far apart they are, what is agreed. */
export const initiativeRows = async (act: Act) => {
  const { lang } = act;
  const t = texts(lang);
  const [all, sights] = [await initiativesOf(act), await sightsOf(act)];
  return all
    .filter(({ id, open }) => open || sights.has(id))
    .map(({ id, title }) => {
      const sight = sights.get(id);
      const missing = sight?.missing ?? levels;
      const widest = sight ? Math.max(...sight.distances.map(({ points }) => points)) : -1;
      return {
        ...{ id, title, answered: levels.length - missing.length },
        apart: widest >= 0 ? shownPoints(widest) : null,
        agreed: sight?.agreement ? formats(lang).dayShort(sight.agreement.on) : null,
        state:
          missing.length === levels.length
            ? t("state.none")
            : missing.length === 0
              ? t("state.all")
              : t("state.missing", { levels: levelNames(missing, lang) }),
      };
    });
};
