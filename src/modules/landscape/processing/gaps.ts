import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { idsOf, type Landscape } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { closingAt } from "./closing.ts";
import type { RecordFacts } from "./facts.ts";
import { lackText } from "./follows-show.ts";
import { type GapGroup, gapsByKind, gapsByUnit } from "./rules-groups.ts";
import { texts } from "./texts/index.ts";

export const gapViews = ["kind", "unit"] as const;
export type GapView = (typeof gapViews)[number];

/** Rows of a group that are shown until all are asked for. */
const shown = 5;

export type ShownGroup = {
  key: string;
  title: string;
  gaps: number;
  activities: number;
  people: string;
  more: number;
  open: boolean;
  rows: { key: string; title: string; href: string; lacks: string; close: string }[];
};

/** The gaps of the record in groups, as a person reads them. */
export const gapGroups = (
  landscape: Landscape,
  record: RecordFacts,
  view: GapView,
  lang: Lang,
  all: string | null,
): ShownGroup[] => {
  const t = texts(lang);
  const f = formats(lang);
  const people = (n: number | null) =>
    n === null ? t("groups.people-unknown") : t("groups.people", { people: f.number(n) });
  const show = (group: GapGroup, title: string): ShownGroup => {
    const rows = group.rows.slice(0, all === group.key ? 1000 : shown);
    return {
      key: group.key,
      title,
      gaps: group.rows.length,
      activities: group.activities,
      people: people(group.most),
      more: group.rows.length - rows.length,
      open: all === group.key,
      rows: rows.map(({ activityId, lack, people: n }, i) => ({
        key: `${i} ${activityId}`,
        title:
          n === null
            ? titleOf(landscape, activityId)
            : t("groups.of", { title: titleOf(landscape, activityId), people: f.number(n) }),
        href: `/landscape/processings/${activityId}`,
        lacks: lackText(lack, lang),
        close: closingAt(landscape, activityId, lack),
      })),
    };
  };
  if (view === "kind") return gapsByKind(record.gaps).map(group => show(group, t(`kind.${group.key}`)));
  const unitsOf = (id: string) => {
    const thing = landscape.byId.get(id)?.thing;
    return thing ? idsOf(thing, "units") : [];
  };
  return gapsByUnit(record.gaps, unitsOf).map(group =>
    show(group, group.key === "" ? t("groups.no-unit") : titleOf(landscape, group.key)),
  );
};
