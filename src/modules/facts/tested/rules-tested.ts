import type { Facts } from "../chart/rules-facts.ts";
import { all, figuresOf, groupsOf, waveOf } from "../chart/rules-item.ts";
import { fTail } from "../estimate/rules-beta.ts";
import { falseDiscovery } from "../estimate/rules-discovery.ts";
import { changeOf, type OfWave } from "../estimate/rules-waves.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";

/** A release as tests need it: its facts, the hash of each wording, and how many strata a group has in the frame. */
export type Tells = {
  facts: Facts;
  hashes: ReadonlyMap<string, string>;
  strata: (group: string) => number;
};

/**
 * Two means held against each other. `adjusted`: the p-value for all tests of the family. Without one, everybody answered
 * and nothing is uncertain, a mean is not told, or the question was asked in other words before.
 */
export type Tested = {
  item: string;
  from: string;
  to: string;
  difference: number | null;
  interval: readonly [number, number] | null;
  adjusted: number | null;
  why: "tested" | "everybody" | "untold" | "broken";
};

/** What was said beforehand would be tested; `tests` is empty where nothing is published that could be. */
export type Family = {
  id: string;
  items: readonly string[];
  compare: "role" | "wave" | "municipality-type";
  tests: readonly Tested[];
};

/** Every family a questionnaire declares, tested on what its release tells; `before`: the release before in its series. */
export const familiesIn = (questionnaire: Questionnaire, now: Tells, before: Tells | null): Family[] =>
  (questionnaire.testFamilies ?? []).map(family => ({
    ...family,
    tests: adjusted(
      linesOf(now.facts, family.items).flatMap(item =>
        family.compare === "role"
          ? betweenRoles(now, item)
          : family.compare === "wave" && before
            ? [betweenWaves(before, now, item)]
            : [],
      ),
    ),
  }));

/** The questions of a family as they are published: of a matrix its lines. */
const linesOf = ({ items }: Facts, asked: readonly string[]): string[] =>
  Object.entries(items)
    .filter(([id, { item = id }]) => asked.includes(id) || asked.includes(item))
    .map(([id]) => id);

type Raw = Omit<Tested, "adjusted"> & { p: number | null };

const betweenRoles = (now: Tells, item: string): Raw[] => {
  const roles = groupsOf(now.facts).filter(group => group.startsWith("role:"));
  return roles.flatMap((from, i) =>
    roles
      .slice(i + 1)
      .map(to => ({ item, from, to, ...compared(meanOf(now, item, from), meanOf(now, item, to)) })),
  );
};

const betweenWaves = (before: Tells, now: Tells, item: string): Raw => {
  const [from, to] = [waveOf(before.facts), waveOf(now.facts)];
  if (before.hashes.get(item) !== now.hashes.get(item))
    return { item, from, to, difference: null, interval: null, p: null, why: "broken" };
  return { item, from, to, ...compared(meanOf(before, item, all), meanOf(now, item, all)) };
};

type Mean = OfWave & { rounded: number; complete: boolean };

/** A mean as it is told, its error made larger by what was rounded away; null where either is not told. */
const meanOf = ({ facts, strata }: Tells, item: string, group: string): Mean | null => {
  const { n, mean, se, complete } = figuresOf(facts, item, all, group);
  if (n.value === null || mean.value === null || (se.value === null && !complete)) return null;
  // Of "at least" fewer than a hundred, tenths are told.
  const rounded = n.status === "g" && n.value < 100 ? 0.05 : 0.005;
  const df = n.value - strata(group);
  return {
    ...{ estimate: mean.value, n: n.value, df, rounded, complete },
    se: complete ? 0 : se.value! + 0.005,
  };
};

/** Two means of other people: e2 - e1, V1 + V2, by t. Rounding is taken against a difference, never for one. */
const compared = (
  before: Mean | null,
  after: Mean | null,
): Pick<Raw, "difference" | "interval" | "p" | "why"> => {
  if (!before || !after) return { difference: null, interval: null, p: null, why: "untold" };
  const { estimate: difference, se, df, interval } = changeOf(before, after);
  if (before.complete && after.complete) return { difference, interval: null, p: null, why: "everybody" };
  if (!interval) return { difference, interval, p: null, why: "untold" };
  const least = Math.max(0, Math.abs(difference) - before.rounded - after.rounded);
  return { difference, interval, p: fTail((least / se) ** 2, 1, df), why: "tested" };
};

/** What is not told counts among the many as what shows nothing. */
const adjusted = (tests: readonly Raw[]): Tested[] => {
  const all = falseDiscovery(tests.map(({ p }) => p ?? 1));
  return tests.map(({ p, ...one }, i) => ({
    ...one,
    adjusted: p === null || !all.ok ? null : all.value[i]!,
  }));
};
