import { afterAll, beforeAll, expect, it } from "vitest";
import { type Lang, langs } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import { readyOf } from "../instrument/ready.ts";
import { versionsOf } from "../instrument/store.server.ts";
import { itemsOf, type Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import * as releasePage from "../release/release.page.tsx";
import type { Wave } from "../release-facts/rules-given.ts";
import { clocked, closedWave, frozenRelease } from "../result/testing/store-told-wave.server.ts";
import { frozen } from "../wave/testing/waves.ts";
import { argsFor, type PageModule, shownPage, wordsOf } from "./testing/shown.tsx";
import * as page from "./trends.page.tsx";

let house: Awaited<ReturnType<typeof clocked>>;
let act: Act;
const releases: string[] = [];

/** Year by year the first is found more important and fewer answer; the second is asked in other words after the first. */
const told = (asked: Questionnaire, year: number): Wave => {
  const questionnaire = structuredClone(asked);
  for (const { item } of itemsOf(questionnaire))
    if (item.id === "A2" && year === 0) item.text = { ...item.text, en: "In words of its own" };
  const strata = questionnaire.roles.map(role => ({ place: "FI-091", role, population: 200 }));
  return {
    ...{ questionnaire, strata, threshold: 5, leastFrame: 10, period: `${2024 + year}-03` },
    ...{ mode: "personal-anonymous", languages: ["fi", "en", "da", "sv", "nb"], breakdowns: ["role"] },
    ...{ placeNames: {}, roleNames: {} },
    responses: strata.flatMap(({ place, role }) =>
      Array.from({ length: 120 - 10 * year }, (_, i) => ({
        ...{ place, role, flags: [] },
        answers: {
          A1: `${1 + ((i + (i % 4 < year ? 1 : 0)) % 4)}`,
          A2: `${1 + (i % 4)}`,
          A3: `${1 + (i % 5)}`,
        },
      })),
    ),
    reached: strata.map(({ place, role }) => ({ place, role, invited: 200, refused: 0, partial: 0 })),
  };
};

beforeAll(async () => {
  house = await clocked();
  await house.before();
  act = await house.municipality("091");
  const of = await frozen(act);
  const [version] = await read(act, tx => versionsOf(tx, of.instrument));
  for (const year of [0, 1, 2]) {
    const wave = await closedWave(act, of, readyOf("decision-makers")!);
    releases.push(await frozenRelease(act, wave, told(version!.content, year)));
  }
});
afterAll(() => house.stop());

const argsOf = (release: string, lang: Lang, query = "") =>
  argsFor(act, `/facts/analyses/trends/${release}${query}`, release, lang);
const shown = (release: string, lang: Lang = "en", of: PageModule = page, query = "") =>
  shownPage(of, argsOf(release, lang, query));

it("how answers moved is nobody's before the release opens", async () => {
  await expect(page.loader(argsOf(releases[2]!, "en"))).rejects.toMatchObject({ status: 404 });
  await house.after();
});

it("what was asked in the same words three times is told with its direction, drawn and in a table", async () => {
  const last = releases[2]!;
  const html = await shown(last);
  const words = wordsOf(html);
  expect(html).toContain("<svg");
  expect(words).toMatch(/From 2024-03 to 2026-03 it rose by 0\.\d\d a year, probably 0\.\d\d to 0\.\d\d\./);
  expect(words).toMatch(
    /The administration dares to try new things 2024-03 to 2026-03 \(3\) .*No direction is shown/,
  );
  expect(words).toContain("Rests on 2024-03");
  expect(words).toContain("A1/_all/_all/mean");
  // In own words nothing moves.
  expect(words).not.toContain("What should the municipality do first?");
  // Asked in other words the first time: two rounds show no direction.
  expect(words).not.toContain("We invest in leadership that renews");
  expect(words).toMatch(
    /60% answered in the first of 3 rounds and 50% in the last: fewer and fewer \(p 0\.0045\)/,
  );
});

it("each question that can be followed has its own drawing", async () => {
  const words = wordsOf(await shown(releases[2]!, "en", page, "?of=A3/_all"));
  expect(words).toMatch(
    /dares to try new things From 2024-03 to 2026-03 no direction is shown: the change a year/,
  );
});

it("a release knows only what came before it, and says how many rounds there are", async () => {
  const words = wordsOf(await shown(releases[1]!));
  expect(words).toContain("Three rounds are needed 2 rounds of this questionnaire can be read so far.");
  expect(wordsOf(await shown(releases[0]!))).toContain("One round of this questionnaire");
});

it("it is there in each language, and linked from the release it rests on", async () => {
  for (const lang of langs) {
    const words = wordsOf(await shown(releases[2]!, lang));
    expect(words, lang).toContain(readyOf("decision-makers")!.groups[0]!.items[0]!.text[lang]);
    expect(words, lang).not.toContain("trends.");
  }
  expect(await shown(releases[2]!, "en", releasePage)).toContain(`/facts/analyses/trends/${releases[2]}`);
});
