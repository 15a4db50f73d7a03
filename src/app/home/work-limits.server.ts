import { type Landscape, titleOf } from "../../modules/landscape/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { texts } from "./texts/index.ts";
import { more, type WorkLine } from "./work-line.ts";

const shown = 3;

/** Objections to a unit's limit that nobody has answered, the oldest first. */
export const objectionsWaiting = (act: Act, landscape: Landscape): WorkLine[] => {
  const t = texts(act.lang);
  const open = landscape.objections.filter(({ answer }) => answer === null).toReversed();
  return [
    ...open.slice(0, shown).map(({ unit, name, position }) => ({
      label: t("work.limit", { unit: titleOf(landscape, unit) }),
      href: `/landscape/change-limits/${unit}#objections`,
      note: t("work.limit-note", { name, role: position }),
    })),
    ...more(open.length - shown, n => t("work.limit-more", { n }), "/landscape/change-limits"),
  ];
};
