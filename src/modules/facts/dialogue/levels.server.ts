import { type Lang, nameIn } from "../../../kernel/lang.ts";
import { once } from "../../../kernel/once.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { answerNamed, countText, missingText, named } from "../chart/words.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import type { Release } from "../release/released.ts";
import { figureAddress } from "../serving/figure/questions.server.ts";
import type { Published } from "../serving/published.server.ts";
import { placeCalled } from "../wave/places.server.ts";
import {
  type Apart,
  apartIn,
  endOf,
  type LevelSaid,
  levelGroups,
  placesTold,
  widest,
} from "./rules-levels.ts";
import { texts } from "./texts/index.ts";

/** How far apart the levels stand, in the reader's words, from what the release of a round publishes; `place`: of one only. */
export const levelsSight = (
  published: Published,
  release: Release,
  place: string | null,
  lang: Lang,
): LevelsSight => {
  const places = placesTold(published.facts);
  if (place !== null && places.includes(place))
    return sightAt(published, release, { places, at: place }, lang);
  const known = everywhere(published);
  const name = `${release.id} ${lang}`;
  const sight = known.get(name) ?? sightAt(published, release, { places, at: null }, lang);
  known.set(name, sight);
  return sight;
};

/** What all places together say is asked for most, and what is published does not change. */
const everywhere = once((_published: Published) => new Map<string, LevelsSight>());

const sightAt = (
  { facts, questionnaire }: Published,
  release: Release,
  { places, at }: { places: readonly string[]; at: string | null },
  lang: Lang,
) => {
  const t = texts(lang);
  const order = (group: string) => questionnaire.roles.indexOf(roleOf(group));
  const groups = levelGroups(facts, at).sort((a, b) => order(a) - order(b));
  const all = apartIn(facts, groups);
  const stepText = (item: string, step: number, steps: readonly string[]) =>
    answerNamed(facts, item, steps[step - 1] ?? "", lang);
  const names = (list: readonly string[]) =>
    formats(lang).list(list.map(group => within(levelCalled(group, lang), lang)));
  const sentence = (one: Apart): string => {
    const [low, high] = [endOf(one, "low"), endOf(one, "high")];
    return t("wide", {
      n: one.apart!,
      what: named(facts, "item", one.item, lang),
      lower: names(low.groups),
      higher: names(high.groups),
      low: stepText(one.item, low.step, one.steps),
      high: stepText(one.item, high.step, one.steps),
    });
  };
  const saidText = (one: Apart, { median, why }: LevelSaid): string => {
    if (median !== null) return t("step", { n: median, what: stepText(one.item, median, one.steps) });
    if (why === "hidden") return missingText({ value: null, status: "h" }, facts, lang);
    return t(why === "nobody" ? "why.nobody" : "why.unclear");
  };
  const row = (one: Apart) => ({
    key: one.item,
    label: named(facts, "item", one.item, lang),
    href: figureAddress(release, one.item),
    steps: one.steps.length,
    apart: one.apart,
    said: one.said.map(said => ({
      group: said.group,
      step: said.median,
      text: saidText(one, said),
      n: countText(said.n, facts, lang),
    })),
  });
  return {
    place: at,
    places: places.map(code => ({ value: code, label: placeCalled(code) })),
    levels: groups.map(group => ({ group, name: levelCalled(group, lang) })),
    sentences: widest(all).map(one => ({ key: one.item, text: sentence(one) })),
    told: all.filter(({ apart }) => apart !== null).length,
    asked: all.length,
    themes: questionnaire.groups.flatMap(({ id, stem }) => {
      const own = all.filter(({ theme }) => theme === id);
      const scale = own[0];
      if (!scale) return [];
      return [
        {
          id,
          title: nameIn(stem, lang) || id,
          steps: scale.steps.map((_, i) => stepText(scale.item, i + 1, scale.steps)),
          rows: own.map(row),
        },
      ];
    }),
  };
};
export type LevelsSight = ReturnType<typeof sightAt>;
export type Theme = LevelsSight["themes"][number];

/** The role of a group: of "role:council" and of "FI-091:council". */
const roleOf = (group: string): string => group.slice(group.indexOf(":") + 1);

const levelCalled = (group: string, lang: Lang): string => roleCalled(roleOf(group), lang);

/** A name within a sentence: with a small letter, unless it is an abbreviation. */
const within = (name: string, lang: Lang): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase(lang) + name.slice(1) : name;
