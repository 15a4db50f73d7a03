import type { Lang } from "../../../kernel/lang.ts";
import { once } from "../../../kernel/once.ts";
import type { Act } from "../../../platform/act.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { chartOf } from "../chart/chart.ts";
import type { Facts } from "../chart/rules-facts.ts";
import { all, answersOf, figuresOf, groupsOf } from "../chart/rules-item.ts";
import { countText, figureText, intervalText, named } from "../chart/words.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import type { Release } from "../release/released.ts";
import { recordIn } from "../serving/figure/files.server.ts";
import { figureAddress } from "../serving/figure/questions.server.ts";
import type { Published } from "../serving/published.server.ts";
import { placeCalled } from "../wave/places.server.ts";
import { ownPlace } from "./pulses.server.ts";
import { hoursAt, kinds, type Pulse, type RoleHours } from "./rules-hours.ts";

/** Drawing takes longer than all else of the page; of everybody together it is asked for most, and does not change. */
const ofAll = once((_facts: Facts) => new Map<string, string | null>());
const drawn = (facts: Facts, item: string, group: string, lang: Lang) => {
  const draw = () => chartOf(facts, item, lang, { groups: [group], fit: "fluid" });
  if (group !== all) return draw();
  const kept = ofAll(facts);
  const name = `${item} ${lang}`;
  const svg = kept.get(name) ?? draw();
  kept.set(name, svg);
  return svg;
};

/** The hours of a round by role and kind, in the reader's words; of the place asked for, else of everybody together. */
export const hoursSight = async (
  act: Act,
  { published, release }: { published: Published; release: Release },
  pulse: Pulse,
  asked: string | null,
) => {
  const { facts } = published;
  const { lang } = act;
  const lines = await recordIn(act.db, release);
  const places = groupsOf(facts).flatMap(code => /^place:(.+)$/.exec(code)?.[1] ?? []);
  const place = asked !== null && places.includes(asked) ? asked : null;
  const group = place === null ? all : `place:${place}`;
  const items = [...kinds.map(kind => pulse.parts[kind]), pulse.whole];
  const own = await ownPlace(
    act,
    lines.map(line => line.place),
  );
  return {
    place,
    places: places.map(code => ({ value: code, label: placeCalled(code) })),
    figures: items.map(item => ({
      item,
      title: named(facts, "item", item, lang),
      href: figureAddress(release, item),
      svg: drawn(facts, item, group, lang),
      n: countText(figuresOf(facts, item, all, group).n, facts, lang),
      rows: answersOf(facts, item).answers.map(role => {
        const figures = figuresOf(facts, item, role, group);
        return {
          key: role,
          role: roleCalled(role, lang),
          mean: figureText(figures.mean, "mean", facts, lang),
          interval: intervalText(figures, "mean", lang),
        };
      }),
    })),
    own: own === null ? null : placeCalled(own),
    sums: own === null ? [] : hoursAt(pulse, lines, own).map(one => summed(one, lang)),
  };
};
export type HoursSight = Awaited<ReturnType<typeof hoursSight>>;

/** What was said of a role, and the share of its hours that operation took. */
const summed = (one: RoleHours, lang: Lang) => {
  const f = formats(lang);
  const hours = (n: number | null) => (n === null ? "–" : f.number(n));
  return {
    ...{ key: one.role, role: roleCalled(one.role, lang), n: f.number(one.n), whole: hours(one.whole) },
    kinds: kinds.map(kind => hours(one[kind])),
    share: one.whole && one.operation !== null ? f.percent(Math.min(1, one.operation / one.whole)) : "–",
  };
};
