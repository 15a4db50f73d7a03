import { renderToString } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Lang, langs } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { inventedFacts, inventedQuestions } from "../chart/testing/cube.ts";
import { readyOf } from "../instrument/ready.ts";
import { versionsOf } from "../instrument/store.server.ts";
import * as releasePage from "../release/release.page.tsx";
import type { Wave } from "../release-facts/rules-given.ts";
import { clocked, closedWave, frozenRelease } from "../result/testing/store-told-wave.server.ts";
import { frozen } from "../wave/testing/waves.ts";
import { familiesIn, type Tells } from "./rules-tested.ts";
import * as page from "./tested.page.tsx";

describe("what was to be tested", () => {
  const roles = ["role:office-holder", "role:politician"] as const;
  type Mean = { n: number; mean: number; se: number };
  const tells = (means: Record<string, Mean | "h">, hash = "same"): Tells => ({
    facts: inventedFacts(
      Object.fromEntries(Object.entries(means).map(([at, one]) => [at.replace("/", "/_all/"), one])),
    ),
    hashes: new Map([
      ["Q1", hash],
      ["Q2", "same"],
    ]),
    strata: () => 4,
  });
  const asking = (compare: "role" | "wave" | "municipality-type") => ({
    ...inventedQuestions,
    testFamilies: [{ id: "F", items: ["Q1", "Q2"], compare }],
  });
  const [a, b] = roles;

  it("is each pair of roles, with p adjusted for all of the family", () => {
    const now = tells({
      [`Q1/${a}`]: { n: 54, mean: 3.5, se: 0.1 },
      [`Q1/${b}`]: { n: 54, mean: 4, se: 0.1 },
      [`Q2/${a}`]: { n: 54, mean: 3, se: 0.1 },
      [`Q2/${b}`]: { n: 54, mean: 3.1, se: 0.1 },
    });
    const [family] = familiesIn(asking("role"), now, null);
    expect(family!.tests.map(({ item, from, to, why }) => [item, from, to, why])).toEqual([
      ["Q1", a, b, "tested"],
      ["Q2", a, b, "tested"],
    ]);
    const [first, second] = family!.tests;
    expect(first!.difference).toBeCloseTo(0.5);
    // R: 2 * pt(-0.49 / sqrt(2 * 0.105^2), 100), times two tests; the other 2 * pt(-0.09 / sqrt(2 * 0.105^2), 100).
    expect(first!.adjusted).toBeCloseTo(0.002682688, 8);
    expect(second!.adjusted).toBeCloseTo(0.545827316, 8);
    expect(first!.interval![0]).toBeCloseTo(0.5 - 1.98397152 * Math.SQRT2 * 0.105, 5);
  });

  it("tells nothing of a mean that is hidden, and counts it among the many", () => {
    const shown = { [`Q1/${a}`]: { n: 54, mean: 3.5, se: 0.1 }, [`Q1/${b}`]: { n: 54, mean: 4, se: 0.1 } };
    const hidden = { ...shown, [`Q2/${a}`]: "h" as const, [`Q2/${b}`]: { n: 54, mean: 4, se: 0.1 } };
    const [first, second] = familiesIn(asking("role"), tells(hidden), null)[0]!.tests;
    expect(second).toMatchObject({ why: "untold", difference: null, adjusted: null });
    expect(first!.adjusted).toBeCloseTo(0.002682688, 8);
  });

  it("is not said where fewer answered than groups were asked: nothing is left to judge by", () => {
    const few = { [`Q1/${a}`]: { n: 4, mean: 1, se: 0.1 }, [`Q1/${b}`]: { n: 54, mean: 4, se: 0.1 } };
    const [family] = familiesIn(asking("role"), tells(few), null);
    expect(family!.tests[0]).toMatchObject({ why: "untold", interval: null, adjusted: null });
  });

  it("is the round before and this one, unless the question was asked in other words", () => {
    const before = tells({ "Q1/_all": { n: 100, mean: 3, se: 0.1 } }, "other");
    const now = tells({
      "Q1/_all": { n: 100, mean: 4, se: 0.1 },
      "Q2/_all": { n: 100, mean: 4, se: 0.1 },
    });
    expect(familiesIn(asking("wave"), now, before)[0]!.tests).toMatchObject([
      { item: "Q1", why: "broken", adjusted: null },
      { item: "Q2", why: "untold" },
    ]);
    const same = tells({ "Q1/_all": { n: 100, mean: 3, se: 0.1 } });
    expect(familiesIn(asking("wave"), now, same)[0]!.tests[0]).toMatchObject({
      why: "tested",
      difference: 1,
    });
    expect(familiesIn(asking("wave"), now, null)[0]!.tests).toEqual([]);
    expect(familiesIn(asking("municipality-type"), now, before)[0]!.tests).toEqual([]);
  });
});

describe("the page of what was to be tested", () => {
  let house: Awaited<ReturnType<typeof clocked>>;
  let act: Act;
  let release: string;

  /** Office holders find the first more important, of the rest both say the same. */
  const told = (questionnaire: Wave["questionnaire"]): Wave => {
    const strata = questionnaire.roles.map(role => ({ place: "FI-091", role, population: 80 }));
    const items = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"];
    const said = (role: string, item: string, i: number) =>
      `${item === "A1" && role === "office-holder" ? 4 + (i % 2) : 1 + (i % 4)}`;
    return {
      ...{ questionnaire, threshold: 5, leastFrame: 10, period: "2027-02", breakdowns: ["role"], strata },
      responses: strata.flatMap(({ place, role }) =>
        Array.from({ length: 48 }, (_, i) => ({
          ...{ place, role, flags: [] },
          answers: Object.fromEntries(items.map(item => [item, said(role, item, i)])),
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

  const argsOf = (lang: Lang): LoaderArgs =>
    ({
      request: new Request(`http://house/facts/analyses/tests/${release}`),
      context: { act: null, lang, house: "http://house", door: { db: act.db }, post: null },
      params: { id: release },
    }) as unknown as LoaderArgs;
  type PageModule = { loader: (args: LoaderArgs) => Promise<unknown>; default: () => React.ReactNode };
  const shown = async (of: PageModule, lang: Lang = "en"): Promise<string> => {
    const data = await of.loader(argsOf(lang));
    const Stub = createRoutesStub([
      { id: "page", path: "/", Component: of.default as () => React.JSX.Element },
    ]);
    return renderToString(<Stub initialEntries={["/"]} hydrationData={{ loaderData: { page: data } }} />);
  };
  const words = (html: string) =>
    html
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .replaceAll("&#x27;", "'");

  it("is nobody's before the release opens", async () => {
    await expect(page.loader(argsOf("en"))).rejects.toMatchObject({ status: 404 });
    expect(await shown(releasePage)).not.toContain("/facts/analyses/tests/");
    await house.after();
  });

  it("tells of all nine that were named, whatever came of them, apart from the facts that lead to it", async () => {
    expect(await shown(releasePage)).toContain(`href="/facts/analyses/tests/${release}"`);
    const html = words(await shown(page));
    expect(html.match(/Elected member and office-holder/g)).toHaveLength(9);
    expect(html).toMatch(
      /Services start from the users' needs Elected member and office-holder 2\.00 1\.76 to 2\.24 /,
    );
    expect(html.match(/They differ/g)).toHaveLength(1);
    expect(html.match(/No difference is shown/g)).toHaveLength(8);
    expect(html).toContain("below 0.0001");
    expect(html).toContain("is an invented municipality");
  });

  it("is there in each language", async () => {
    for (const lang of langs)
      expect(words(await shown(page, lang)), lang).toContain(
        readyOf("decision-makers")!.groups[0]!.items[0]!.text[lang],
      );
  });
});
