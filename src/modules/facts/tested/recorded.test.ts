import { beforeAll, describe, expect, it } from "vitest";
import type { Facts } from "../chart/rules-facts.ts";
import { all } from "../chart/rules-item.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import type { Response, Wave } from "../release-facts/rules-given.ts";
import { familiesIn, type Given } from "./rules-tested.ts";
import recorded from "./testing/data/compared.json" with { type: "json" };
import { toldBy } from "./testing/told-by.ts";

const label = (en: string) => ({ en });
const options = (...ids: string[]) => ids.map(id => ({ id, label: label(id) }));
const items = ["S", "O", "M", "P"];

const questionnaire: Questionnaire = {
  ...{ format: "samsyn-instrument/1", id: "invented", version: 1, languages: ["en"] },
  ...{ mode: "personal-anonymous", roles: ["chief", "member"], title: label("Invented"), intro: {} },
  groups: [
    {
      id: "g",
      stem: label("Invented"),
      items: [
        { id: "S", type: "scale", scale: "five", text: label("How much?") },
        { id: "O", type: "single", options: options("a", "b", "c"), text: label("Which one?") },
        { id: "M", type: "multiple", options: options("m1", "m2", "m3"), text: label("Which?") },
        { id: "P", type: "points", total: 100, options: options("one", "two"), text: label("Divide") },
      ],
    },
  ],
  scales: {
    five: {
      kind: "ordinal",
      polarity: "unipolar",
      options: [1, 2, 3, 4, 5].map(value => ({ value, label: label(`${value}`) })),
    },
  },
  testFamilies: [
    { id: "roles", items, compare: "role" },
    { id: "kinds", items, compare: "municipality-type" },
  ],
};

type Row = (typeof recorded.answers)[number];

const responseOf = ({ place, role, S, O, M1, M2, M3, P }: Row): Response => ({
  ...{ place, role, flags: [] },
  answers: {
    ...(S === null ? {} : { S: `${S}` }),
    ...(O === null ? {} : { O }),
    ...(M1 === null ? {} : { M: [M1 ? "m1" : "", M2 ? "m2" : "", M3 ? "m3" : ""].filter(id => id !== "") }),
    P: { one: P, two: 100 - P },
  },
});

/** What a release tells of the wave that R has seen too. */
const told = async (of: Partial<Wave> = {}): Promise<Given> => {
  const strata = of.strata ?? recorded.strata;
  const facts = await toldBy({
    ...{ questionnaire, strata, breakdowns: ["place", "role", "place-role"] },
    responses: recorded.answers.map(responseOf),
    ...of,
  });
  const kinds = Object.entries(recorded.kinds).map(([id, places]) => ({ id, places }));
  return { questionnaire, now: { facts, wordings: [], frame: strata }, before: null, kinds };
};

describe("comparisons of what a release tells, beside what R's survey says of the answers", () => {
  let given: Given;
  beforeAll(async () => {
    given = await told();
  });

  it("are the same, never more certain, and little less", () => {
    const families = familiesIn(given);
    for (const { tests } of families) expect(tests).toHaveLength(9);
    for (const one of recorded.expected) {
      const tests = families.find(({ compare }) => compare === one.compare)!.tests;
      const found = tests.find(({ item, answer }) => item === one.item && answer === one.answer)!;
      const name = `${one.compare} ${one.item} ${one.answer}`;
      const [low, high] = found.interval!;
      expect(found.why, name).toBe("tested");
      const rounded = one.item === "S" || one.item === "P" ? 0.01 : 0.001;
      expect(Math.abs(found.difference! - one.difference), name).toBeLessThanOrEqual(rounded + 1e-9);
      expect([low <= one.lower, high >= one.upper], name).toEqual([true, true]);
      expect((high - low) / (one.upper - one.lower), name).toBeLessThan(1.25);
      expect(found.adjusted!, name).toBeGreaterThanOrEqual(one.p);
    }
  });

  it("tell of single and several choices each answer, of points each share, of a scale its mean", () => {
    const [roles] = familiesIn(given);
    expect(roles!.tests.map(({ item, answer, measure }) => [item, answer, measure])).toEqual([
      ["S", all, "mean"],
      ...["a", "b", "c"].map(answer => ["O", answer, "share"]),
      ...["m1", "m2", "m3"].map(answer => ["M", answer, "share"]),
      ...["one", "two"].map(answer => ["P", answer, "mean"]),
    ]);
  });

  it("count against a difference what is not told of a municipality, as it may be anything", async () => {
    const { facts } = given.now;
    const small = facts.placeOf({ item: "S", answer: all, group: "place:FI-009", measure: "n" });
    const untold: Facts = {
      ...facts,
      cell: at => (at === small ? { value: null, status: "h" } : facts.cell(at)),
    };
    const [hidden] = familiesIn({ ...given, now: { ...given.now, facts: untold } })[1]!.tests;
    const [whole] = familiesIn(given)[1]!.tests;
    expect(hidden).toMatchObject({ item: "S", why: "tested", hidden: [1, 0] });
    // 103 of the 203 in the small ones are asked there; all of them may have said 1 or 5.
    const [low, high] = hidden!.interval!;
    expect(high - low).toBeGreaterThan((4 * 103) / 203 + 0.2);
    expect([low < whole!.interval![0], high > whole!.interval![1]]).toEqual([true, true]);
    expect(hidden!.adjusted).toBeGreaterThan(0.9);
  });

  it("are not made where nothing is told of a kind, or of no municipality apart", async () => {
    const alone = await told({ breakdowns: ["role"] });
    expect(familiesIn(alone)[1]!.tests).toEqual([]);
    const none = { ...given, kinds: [given.kinds[0]!, { id: "other", places: ["FI-999"] }] };
    expect(familiesIn(none)[1]!.tests[0]).toMatchObject({ why: "untold", difference: null, adjusted: null });
  });

  it("on the record take the municipalities that answered for all of their kind", async () => {
    const office = { role: "chief", population: 1 };
    const small = Array.from({ length: 7 }, (_, i) => `FI-10${i}`);
    const large = Array.from({ length: 5 }, (_, i) => `FI-20${i}`);
    const said = [
      ...[2, 3, 3, 4, 2].map((y, i) => [small[i]!, y]),
      ...[4, 5, 4, 3].map((y, i) => [large[i]!, y]),
    ];
    const given = await told({
      mode: "on-record",
      ...{ threshold: 1, leastFrame: 1, breakdowns: ["place"] },
      strata: [...small, ...large].map(place => ({ ...office, place })),
      responses: said.map(([place, y]) => ({
        ...{ place: `${place}`, role: "chief", flags: [], answers: { S: `${y}`, O: "a" } },
      })),
    });
    const kinds = [small, large].map((places, i) => ({ id: `${i}`, places }));
    const of = (asked: readonly (typeof kinds)[number][]) => familiesIn({ ...given, kinds: asked })[1]!.tests;
    const [found] = of(kinds);
    // R, survey: strata of 7 and 5 with 5 and 4 drawn, se 0.27080128, 7 degrees of freedom, p 0.00303949. A mean is told
    // in hundredths, so that 0.01 is taken from the difference, and 0.005 of each municipality may add to its error.
    expect(found).toMatchObject({ item: "S", why: "tested", hidden: [2, 1] });
    expect(found!.difference).toBeCloseTo(1.2, 9);
    const p = found!.adjusted! / 9;
    expect([p > 0.00303949, p < 0.0033]).toEqual([true, true]);
    // All chose a; in five of seven that leaves room for a few others, as Wilson's interval says: 0.57 to 1.
    const chose = of(kinds)[1]!;
    expect(chose).toMatchObject({ item: "O", answer: "a", why: "tested", difference: 0, adjusted: 1 });
    expect(chose.interval![1]).toBeGreaterThan(0.5);
    // Nobody was asked the rest.
    expect(
      of(kinds)
        .slice(4)
        .every(({ why }) => why === "untold"),
    ).toBe(true);
    // Four who all answered are as they stand; of one of several nothing can be said of the rest.
    const whole = [small.slice(0, 2), small.slice(2, 4), [small[4]!, small[5]!]];
    expect(of(whole.map((places, i) => ({ id: `${i}`, places }))).slice(0, 3)).toMatchObject([
      { why: "everybody", difference: 1, adjusted: null },
      { why: "untold" },
      { why: "untold" },
    ]);
  });
});
