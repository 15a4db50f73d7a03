import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Lang, langs } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import { inventedFacts, inventedQuestions } from "../chart/testing/cube.ts";
import { readyOf } from "../instrument/ready.ts";
import { versionsOf } from "../instrument/store.server.ts";
import * as releasePage from "../release/release.page.tsx";
import type { Wave } from "../release-facts/rules-given.ts";
import { clocked, closedWave, frozenRelease } from "../result/testing/store-told-wave.server.ts";
import { frozen } from "../wave/testing/waves.ts";
import type { Kind } from "./rules-kinds.ts";
import { familiesIn } from "./rules-tested.ts";
import type { Tells } from "./rules-told.ts";
import * as page from "./tested.page.tsx";
import { argsFor, type PageModule, shownPage, wordsOf } from "./testing/shown.tsx";

describe("what was to be tested", () => {
  const roles = ["role:office-holder", "role:politician"] as const;
  type Mean = { n: number; mean: number; se: number };
  const tells = (means: Record<string, Mean | "h">, hash = "same"): Tells => ({
    facts: inventedFacts(
      Object.fromEntries(Object.entries(means).map(([at, one]) => [at.replace("/", "/_all/"), one])),
    ),
    wordings: [worded("Q1", hash), worded("Q2", "same")],
    frame: ["FI-091", "FI-049", "FI-092", "SE-0180"].flatMap(place =>
      ["office-holder", "politician"].map(role => ({ place, role, population: 100 })),
    ),
  });
  const worded = (id: string, hash: string) => ({ id, item: id, hash, byLanguage: { en: hash } });
  const family = (
    compare: "role" | "wave" | "municipality-type",
    now: Tells,
    before: Tells | null = null,
    kinds: readonly Kind[] = [],
  ) => {
    const testFamilies = [{ id: "F", items: ["Q1", "Q2"], compare }];
    return familiesIn({ questionnaire: { ...inventedQuestions, testFamilies }, now, before, kinds })[0]!;
  };
  const [a, b] = roles;

  it("is each pair of roles, with p adjusted for all of the family", () => {
    const now = tells({
      [`Q1/${a}`]: { n: 54, mean: 3.5, se: 0.1 },
      [`Q1/${b}`]: { n: 54, mean: 4, se: 0.1 },
      [`Q2/${a}`]: { n: 54, mean: 3, se: 0.1 },
      [`Q2/${b}`]: { n: 54, mean: 3.1, se: 0.1 },
    });
    const { tests } = family("role", now);
    expect(tests.map(({ item, from, to, why }) => [item, from, to, why])).toEqual([
      ["Q1", a, b, "tested"],
      ["Q2", a, b, "tested"],
    ]);
    const [first, second] = tests;
    expect(first!.difference).toBeCloseTo(0.5);
    // R: 2 * pt(-0.49 / sqrt(2 * 0.105^2), 100), times two tests; the other 2 * pt(-0.09 / sqrt(2 * 0.105^2), 100).
    expect(first!.adjusted).toBeCloseTo(0.002682688, 8);
    expect(second!.adjusted).toBeCloseTo(0.545827316, 8);
    expect(first!.interval![0]).toBeCloseTo(0.5 - 0.01 - 1.98397152 * Math.SQRT2 * 0.105, 5);
  });

  it("tells nothing of a mean that is hidden, and counts it among the many", () => {
    const shown = { [`Q1/${a}`]: { n: 54, mean: 3.5, se: 0.1 }, [`Q1/${b}`]: { n: 54, mean: 4, se: 0.1 } };
    const hidden = { ...shown, [`Q2/${a}`]: "h" as const, [`Q2/${b}`]: { n: 54, mean: 4, se: 0.1 } };
    const [first, second] = family("role", tells(hidden)).tests;
    expect(second).toMatchObject({ why: "untold", difference: null, adjusted: null });
    expect(first!.adjusted).toBeCloseTo(0.002682688, 8);
  });

  it("is not said where fewer answered than groups were asked: nothing is left to judge by", () => {
    const few = { [`Q1/${a}`]: { n: 4, mean: 1, se: 0.1 }, [`Q1/${b}`]: { n: 54, mean: 4, se: 0.1 } };
    expect(family("role", tells(few)).tests[0]).toMatchObject({
      why: "untold",
      interval: null,
      adjusted: null,
    });
  });

  it("is the round before and this one, unless the question was asked in other words", () => {
    const before = tells({ "Q1/_all": { n: 100, mean: 3, se: 0.1 } }, "other");
    const now = tells({
      "Q1/_all": { n: 100, mean: 4, se: 0.1 },
      "Q2/_all": { n: 100, mean: 4, se: 0.1 },
    });
    expect(family("wave", now, before).tests).toMatchObject([
      { item: "Q1", why: "broken", adjusted: null },
      { item: "Q2", why: "untold" },
    ]);
    const same = tells({ "Q1/_all": { n: 100, mean: 3, se: 0.1 } });
    expect(family("wave", now, same).tests[0]).toMatchObject({
      why: "tested",
      difference: 1,
    });
    expect(family("wave", now).tests).toEqual([]);
    expect(family("municipality-type", now, before).tests).toEqual([]);
  });
});

describe("the page of what was to be tested", () => {
  let house: Awaited<ReturnType<typeof clocked>>;
  let act: Act;
  let release: string;

  const everywhere = (text: string) => Object.fromEntries(langs.map(lang => [lang, text]));
  const bought = {
    ...{ id: "B1", type: "single" as const, text: everywhere("Bought or made?") },
    options: ["bought", "own"].map(id => ({ id, label: everywhere(id) })),
  };
  /** Office holders find the first more important, of the rest both say the same; large ones buy more. */
  const told = (asked: Wave["questionnaire"]): Wave => {
    const questionnaire: Wave["questionnaire"] = {
      ...asked,
      groups: [...asked.groups, { id: "G", stem: everywhere("Hand"), items: [bought] }],
      testFamilies: [
        ...(asked.testFamilies ?? []),
        { id: "sizes", items: ["A2", "B1"], compare: "municipality-type" },
      ],
    };
    // Helsinki and Espoo are large, Alajärvi is not.
    const places = ["FI-091", "FI-049", "FI-005"];
    const strata = places.flatMap(place =>
      questionnaire.roles.map(role => ({ place, role, population: 80 })),
    );
    const items = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"];
    const buys = (place: string, i: number) => (place === "FI-005" ? i % 8 === 0 : i % 8 > 2);
    const said = (role: string, item: string, i: number) =>
      `${item === "A1" && role === "office-holder" ? 4 + (i % 2) : 1 + (i % 4)}`;
    return {
      ...{ questionnaire, threshold: 5, leastFrame: 10, period: "2027-02", strata },
      breakdowns: ["role", "place"],
      responses: strata.flatMap(({ place, role }) =>
        Array.from({ length: 48 }, (_, i) => ({
          ...{ place, role, flags: [] },
          answers: {
            ...Object.fromEntries(items.map(item => [item, said(role, item, i)])),
            B1: buys(place, i) ? "bought" : "own",
          },
        })),
      ),
      reached: strata.map(({ place, role }) => ({ place, role, invited: 80, refused: 0, partial: 0 })),
      ...{ mode: "personal-anonymous", languages: ["fi", "en", "da", "sv", "nb"] },
      ...{ placeNames: {}, roleNames: { "elected-member": { en: "Elected member" } } },
    };
  };

  beforeAll(async () => {
    house = await clocked();
    await house.before();
    act = await house.municipality("091");
    const of = await frozen(act);
    const [version] = await read(act, tx => versionsOf(tx, of.instrument));
    const wave = await closedWave(act, of, readyOf("decision-makers")!);
    release = await frozenRelease(act, wave, told(version!.content));
  });
  afterAll(() => house.stop());

  const argsOf = (lang: Lang) => argsFor(act, `/facts/analyses/tests/${release}`, release, lang);
  const shown = (of: PageModule, lang: Lang = "en") => shownPage(of, argsOf(lang));

  it("is nobody's before the release opens", async () => {
    await expect(page.loader(argsOf("en"))).rejects.toMatchObject({ status: 404 });
    expect(await shown(releasePage)).not.toContain("/facts/analyses/tests/");
    await house.after();
  });

  it("tells of all nine that were named, whatever came of them, apart from the facts that lead to it", async () => {
    expect(await shown(releasePage)).toContain(`href="/facts/analyses/tests/${release}"`);
    const html = wordsOf(await shown(page));
    expect(html.match(/Elected member and office-holder/g)).toHaveLength(9);
    expect(html).toMatch(
      /Services start from the users' needs Elected member and office-holder 2\.00 1\.\d\d to 2\.\d\d /,
    );
    expect(html.match(/They differ/g)).toHaveLength(3);
    expect(html.match(/No difference is shown/g)).toHaveLength(9);
    expect(html).toContain("below 0.0001");
    expect(html).toContain("is an invented municipality");
  });

  it("compares kinds of municipality too, of a choice the share of each answer", async () => {
    const html = wordsOf(await shown(page));
    const sizes = "5,000 to 9,999 inhabitants and 100,000 inhabitants and over";
    expect(html).toMatch(
      new RegExp(`renews ${sizes} 0\\.00 -0\\.\\d\\d to 0\\.\\d\\d 1\\.0000 No difference`),
    );
    expect(html).toMatch(
      new RegExp(
        `Bought or made\\?: bought ${sizes} 50\\.0 percentage points 4\\d\\.\\d to 5\\d\\.\\d percentage`,
      ),
    );
    expect(html).toContain("The kinds are those of size in inhabitants");
    expect(html).toContain("the share of each answer is compared");
  });

  it("is there in each language", async () => {
    for (const lang of langs)
      expect(wordsOf(await shown(page, lang)), lang).toContain(
        readyOf("decision-makers")!.groups[0]!.items[0]!.text[lang],
      );
  });
});
