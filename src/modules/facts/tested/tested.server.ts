import { type Lang, nameIn } from "../../../kernel/lang.ts";
import type { Db } from "../../../platform/db/database.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { named } from "../chart/words.ts";
import type { Release } from "../release/released.ts";
import { releaseById } from "../release/store.server.ts";
import { frameIn } from "../serving/figure/files.server.ts";
import { figureAddress } from "../serving/figure/questions.server.ts";
import { publishedOf } from "../serving/published.server.ts";
import { familiesIn, type Tells } from "./rules-tested.ts";
import { texts } from "./texts/index.ts";

/** At most so large is the share of differences told apart that are chance. */
const chance = 0.05;

const tellsOf = async (db: Db, release: Release) => {
  const published = await publishedOf(db, release);
  if (!published) return null;
  const frame = await frameIn(db, release);
  const tells: Tells = {
    facts: published.facts,
    hashes: new Map(published.wordings.map(({ id, hash }) => [id, hash])),
    strata: group => frame.filter(({ role }) => group === "_all" || group === `role:${role}`).length,
  };
  return { tells, questionnaire: published.questionnaire };
};

/** What was to be tested of an open release and what came of it, in the reader's words; null before its hour. */
export const testedSight = async (db: Db, release: Release, lang: Lang) => {
  const told = await tellsOf(db, release);
  if (!told) return null;
  const earlier = release.previous ? await releaseById(db, release.previous) : null;
  const before = earlier && (await tellsOf(db, earlier));
  const families = familiesIn(told.questionnaire, told.tells, before?.tells ?? null);
  const t = texts(lang);
  const f = formats(lang);
  const { facts } = told.tells;
  const called = (code: string) => (code.includes(":") ? named(facts, "group", code, lang) : code);
  return {
    title: nameIn(release.title, lang),
    untested: families
      .filter(({ tests }) => tests.length === 0)
      .map(({ id, items, compare }) => ({
        key: id,
        text: t(`none.${compare}`, { items: f.list(items) }),
      })),
    tests: families.flatMap(({ id, tests }) =>
      tests.map(one => ({
        key: `${id} ${one.item} ${one.from} ${one.to}`,
        family: id,
        item: named(facts, "item", one.item, lang),
        href: figureAddress(release, one.item),
        between: t("pair", { from: called(one.from), to: called(one.to) }),
        difference: one.difference === null ? "" : f.number(one.difference, 2),
        interval: one.interval
          ? t("interval", { lower: f.number(one.interval[0], 2), upper: f.number(one.interval[1], 2) })
          : "",
        adjusted:
          one.adjusted === null
            ? ""
            : one.adjusted < 0.0001
              ? t("below", { p: f.number(0.0001, 4) })
              : f.number(one.adjusted, 4),
        says: t(one.adjusted === null ? `why.${one.why}` : one.adjusted <= chance ? "differ" : "same"),
      })),
    ),
  };
};
