import type { Facts } from "../chart/rules-facts.ts";
import { all, groupsOf, waveOf } from "../chart/rules-item.ts";
import { fTail } from "../estimate/rules-beta.ts";
import { falseDiscovery } from "../estimate/rules-discovery.ts";
import type { Interval } from "../estimate/rules-interval.ts";
import { changeOf } from "../estimate/rules-waves.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { type Kind, kindOf } from "./rules-kinds.ts";
import { rangeOf } from "./rules-range.ts";
import {
  brokenIn,
  type Compared,
  comparedOf,
  type Tells,
  type Told,
  toldOf,
  wordingIn,
} from "./rules-told.ts";

/**
 * Two figures held against each other. `adjusted`: the p-value for all tests of the family. Without one, everybody answered
 * and nothing is uncertain, a figure is not told, or the question was asked in other words before. `hidden`: of how many
 * municipalities of either kind too little is told.
 */
export type Tested = Compared & {
  from: string;
  to: string;
  difference: number | null;
  interval: Interval;
  adjusted: number | null;
  why: "tested" | "everybody" | "untold" | "broken";
  hidden: readonly [number, number];
};

/** What was said beforehand would be tested; `tests` is empty where nothing is published that could be. */
export type Family = {
  id: string;
  items: readonly string[];
  compare: "role" | "wave" | "municipality-type";
  tests: readonly Tested[];
};

/** A release with the kinds its municipalities fall into, and the release before in its series. */
export type Given = {
  questionnaire: Questionnaire;
  now: Tells;
  before: Tells | null;
  kinds: readonly Kind[];
};

/** Every family a questionnaire declares, tested on what its release tells. */
export const familiesIn = (given: Given): Family[] =>
  (given.questionnaire.testFamilies ?? []).map(family => ({
    ...family,
    tests: adjusted(
      linesOf(given.now.facts, family.items)
        .flatMap(item => comparedOf(given.now.facts, item))
        .flatMap(compared => tests[family.compare](given, compared)),
    ),
  }));

/** The questions of a family as they are published: of a matrix its lines. */
const linesOf = ({ items }: Facts, asked: readonly string[]): string[] =>
  Object.entries(items)
    .filter(([id, { item = id }]) => asked.includes(id) || asked.includes(item))
    .map(([id]) => id);

type Raw = Omit<Tested, "adjusted"> & { p: number | null };

const tests: Record<Family["compare"], (given: Given, compared: Compared) => Raw[]> = {
  role: ({ now }, compared) =>
    inPairs(
      compared,
      groupsOf(now.facts)
        .filter(group => group.startsWith("role:"))
        .map(role => ({ id: role, told: toldOf(now, compared, role) })),
    ),
  "municipality-type": ({ now, kinds, questionnaire }, compared) => {
    const range = rangeOf(questionnaire, now.facts, compared);
    const apart = groupsOf(now.facts).some(group => group.startsWith("place:"));
    return inPairs(
      compared,
      apart ? kinds.map(kind => ({ id: kind.id, told: kindOf(now, compared, kind, range) })) : [],
    );
  },
  wave: ({ now, before }, compared) => {
    if (!before) return [];
    const [from, to] = [waveOf(before.facts), waveOf(now.facts)];
    const asked = [before, now].filter(one => wordingIn(one, compared.item));
    const test = brokenIn(asked, compared).includes(true)
      ? { ...untested, why: "broken" as const }
      : held(toldOf(before, compared, all), toldOf(now, compared, all));
    return [{ ...compared, from, to, ...test }];
  },
};

const inPairs = (compared: Compared, sides: readonly { id: string; told: Told | null }[]): Raw[] =>
  sides.flatMap((from, i) =>
    sides.slice(i + 1).map(to => ({ ...compared, from: from.id, to: to.id, ...held(from.told, to.told) })),
  );

type Held = Pick<Raw, "difference" | "interval" | "p" | "why" | "hidden">;
const untested: Held = { difference: null, interval: null, p: null, why: "untold", hidden: [0, 0] };

/** Two figures of other people: e2 - e1, V1 + V2, by t. What was rounded away or is not told counts against a difference. */
const held = (before: Told | null, after: Told | null): Held => {
  if (!before || !after) return untested;
  const hidden = [before.hidden, after.hidden] as const;
  const { estimate: difference, se, df, interval } = changeOf(before, after);
  if (before.complete && after.complete)
    return { difference, interval: null, p: null, why: "everybody", hidden };
  if (!interval) return { difference, interval, p: null, why: "untold", hidden };
  const [down, up] = [after.below + before.above, after.above + before.below];
  const least = Math.max(0, difference - down, -difference - up);
  const p = fTail((least / se) ** 2, 1, df);
  return { difference, interval: [interval[0] - down, interval[1] + up], p, why: "tested", hidden };
};

/** What is not told counts among the many as what shows nothing. */
const adjusted = (raw: readonly Raw[]): Tested[] => {
  const every = falseDiscovery(raw.map(({ p }) => p ?? 1));
  return raw.map(({ p, ...one }, i) => ({
    ...one,
    adjusted: p === null || !every.ok ? null : every.value[i]!,
  }));
};
