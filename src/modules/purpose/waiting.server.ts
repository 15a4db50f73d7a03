import type { Act } from "../../platform/act.ts";
import { addressOf } from "./address.ts";
import { levels } from "./distance/rules-distance.ts";
import { sightsOf } from "./distance/sight.server.ts";
import { levelNames } from "./distance/told.ts";
import { initiativesOf } from "./initiatives.server.ts";
import { texts } from "./texts/index.ts";

/** Something that waits among the expectations, in the reader's words, and where it is done. */
export type Waiting = { label: string; href: string; note: string };

/**
 * Where some levels have answered and others have not, where all have and nothing is agreed, and where somebody has said
 * otherwise since it was. Of initiatives only those that are open.
 */
export const waitingIn = async (act: Act): Promise<Waiting[]> => {
  const { lang } = act;
  const t = texts(lang);
  const [all, sights] = [await initiativesOf(act), await sightsOf(act)];
  const known = [
    { id: act.municipality, key: undefined, title: t("whole.name") },
    ...all.filter(({ open }) => open).map(({ id, title }) => ({ id, key: id, title })),
  ];
  return known.flatMap(({ id, key, title }) => {
    const sight = sights.get(id);
    if (!sight || sight.missing.length === levels.length) return [];
    const say = (label: string, href: string) => [{ label, href, note: title }];
    if (sight.missing.length > 0)
      return say(t("missing.title", { levels: levelNames(sight.missing, lang, false) }), addressOf(key));
    if (!sight.agreement) return say(t("waits.agree"), addressOf(key));
    return sight.outrun ? say(t("outrun.title"), addressOf(key)) : [];
  });
};
