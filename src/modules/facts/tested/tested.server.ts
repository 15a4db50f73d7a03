import { type Lang, nameIn } from "../../../kernel/lang.ts";
import type { Db } from "../../../platform/db/database.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Facts } from "../chart/rules-facts.ts";
import { named } from "../chart/words.ts";
import type { Release } from "../release/released.ts";
import { sizeGroupOf } from "../series/rules-spread.ts";
import { sizeText } from "../series/words.ts";
import { inhabitantsOf } from "../serving/figure/places.server.ts";
import { figureAddress } from "../serving/figure/questions.server.ts";
import { roundsOf } from "../serving/figure/waves.server.ts";
import { tellsOf } from "./rounds.server.ts";
import type { Kind } from "./rules-kinds.ts";
import { type Family, familiesIn, type Tested } from "./rules-tested.ts";
import type { Stratum } from "./rules-told.ts";
import { texts } from "./texts/index.ts";
import { chance, comparedText, differenceText, pText } from "./words.ts";

/** What was to be tested of an open release and what came of it, in the reader's words; null before its hour. */
export const testedSight = async (db: Db, release: Release, lang: Lang) => {
  const told = await tellsOf(db, release);
  if (!told) return null;
  // The round before, not what a correction corrects: that is of the same answers.
  const earlier = (await roundsOf(db, release)).at(-2);
  const before = earlier && (await tellsOf(db, earlier));
  const { questionnaire, tells } = told;
  const kinds = kindsIn(tells.frame);
  const families = familiesIn({ questionnaire, now: tells, before: before?.tells ?? null, kinds });
  const t = texts(lang);
  const tested = families.flatMap(({ tests }) => tests);
  const byKind = families.some(({ compare, tests }) => compare === "municipality-type" && tests.length > 0);
  return {
    title: nameIn(release.title, lang),
    untested: families
      .filter(({ tests }) => tests.length === 0)
      .map(({ id, items, compare }) => ({
        key: id,
        text: t(whyNone(tells.facts, compare, kinds), { items: formats(lang).list(items) }),
      })),
    tests: families.flatMap(({ id, tests }) =>
      tests.map(one => ({
        key: [id, one.item, one.answer, one.from, one.to].join(" "),
        href: figureAddress(release, one.item),
        ...said(tells.facts, one, lang),
      })),
    ),
    method: [
      t("method.what"),
      ...(tested.some(({ measure }) => measure === "share") ? [t("method.shares")] : []),
      ...(byKind ? [t(tells.facts.mode === "on-record" ? "method.kinds-record" : "method.kinds")] : []),
    ],
  };
};

/** The municipalities of a frame by size; one whose inhabitants are not known is of no kind. */
const kindsIn = (frame: readonly Stratum[]): Kind[] => {
  const found = new Map<number, string[]>();
  for (const place of new Set(frame.map(one => one.place))) {
    const inhabitants = inhabitantsOf(place);
    if (inhabitants === undefined) continue;
    const { from } = sizeGroupOf(inhabitants);
    found.set(from, [...(found.get(from) ?? []), place]);
  }
  return [...found].sort(([a], [b]) => a - b).map(([from, places]) => ({ id: `${size}${from}`, places }));
};

const size = "size:";

const whyNone = (facts: Facts, compare: Family["compare"], kinds: readonly Kind[]) => {
  const apart = facts.dimensions.some(({ codes }) => codes.some(code => code.startsWith("place:")));
  return compare === "municipality-type" && apart && kinds.length < 2
    ? "none.one-size"
    : (`none.${compare}` as const);
};

const said = (facts: Facts, one: Tested, lang: Lang) => {
  const t = texts(lang);
  const called = (code: string) =>
    code.startsWith(size)
      ? sizeText(sizeGroupOf(Number(code.slice(size.length))), lang)
      : code.includes(":")
        ? named(facts, "group", code, lang)
        : code;
  const { united, interval } = differenceText(one, lang);
  const hidden = one.hidden[0] + one.hidden[1];
  return {
    item: comparedText(facts, one, lang),
    between: [
      t("pair", { from: called(one.from), to: called(one.to) }),
      ...(hidden > 0 ? [`(${t("hidden", { n: hidden })})`] : []),
    ].join(" "),
    difference: one.difference === null ? "" : united(one.difference),
    interval: one.interval ? interval(one.interval) : "",
    adjusted: pText(one.adjusted, lang),
    says: t(one.adjusted === null ? `why.${one.why}` : one.adjusted <= chance ? "differ" : "same"),
  };
};
