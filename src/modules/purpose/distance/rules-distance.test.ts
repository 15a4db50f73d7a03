import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { forEach, type Points, type Purpose, pointsInAll, purposes } from "../purposes/rules-purposes.ts";
import {
  contradictionsIn,
  distanceBetween,
  distancesIn,
  gapsIn,
  type Level,
  laidOut,
  levels,
  missingIn,
} from "./rules-distance.ts";
import { toldContradictions, toldGaps } from "./told.ts";

const points = (some: Partial<Record<Purpose, number>>): Points => forEach(purpose => some[purpose] ?? 0);
const says = (level: Level, some: Partial<Record<Purpose, number>>) => ({ level, points: points(some) });

const cost = "lower-cost";
const accuracy = "accuracy-and-legal-certainty";
const administration = "less-administration";

// The invented figures of the known case: automated invoices, of which each level expects something else
// (Kenneth Kristensen, Danske Kommuner 4/2021).
const invoices = laidOut([
  says("council", { [cost]: 70, "released-labour": 30 }),
  says("administration", { [accuracy]: 80, [cost]: 20 }),
  // Two leaders of day care, each with points of her own.
  says("institutions", { [administration]: 90, [accuracy]: 10 }),
  says("institutions", { [administration]: 75, "quality-for-residents": 25 }),
]);

describe("the distance between two levels", () => {
  it("is how many points one would have to move to say the same as the other", () => {
    expect(
      distanceBetween(
        points({ [cost]: 60, [accuracy]: 40 }),
        points({ [cost]: 40, [accuracy]: 40, [administration]: 20 }),
      ),
    ).toBe(20);
    expect(distanceBetween(points({ [cost]: 100 }), points({ [accuracy]: 100 }))).toBe(100);
    expect(distanceBetween(points({ [cost]: 100 }), points({ [cost]: 100 }))).toBe(0);
  });

  const laid = fc
    .array(fc.integer({ min: 0, max: 7 }), { minLength: pointsInAll, maxLength: pointsInAll })
    .map(given => forEach(purpose => given.filter(n => purposes[n] === purpose).length));

  it("is the same both ways, from 0 to 100, and no longer than by way of the third", () => {
    fc.assert(
      fc.property(laid, laid, laid, (a, b, c) => {
        const ab = distanceBetween(a, b);
        expect(ab).toBe(distanceBetween(b, a));
        expect(ab).toBeGreaterThanOrEqual(0);
        expect(ab).toBeLessThanOrEqual(100);
        expect(ab).toBeLessThanOrEqual(distanceBetween(a, c) + distanceBetween(c, b));
      }),
    );
  });

  it("is what really has to be moved: point by point, nothing less brings one to the other", () => {
    fc.assert(
      fc.property(laid, laid, (a, b) => {
        const surplus = purposes.reduce((sum, purpose) => sum + Math.max(0, a[purpose] - b[purpose]), 0);
        expect(distanceBetween(a, b)).toBe(surplus);
      }),
    );
  });
});

describe("automated invoices, as three levels see them", () => {
  it("give three levels with a purpose each, and no common result", () => {
    const main = levels.map(level =>
      purposes.find(purpose => invoices[level]?.[purpose] === Math.max(...Object.values(invoices[level]!))),
    );
    expect(main).toEqual([cost, accuracy, administration]);
    expect(Object.keys(invoices)).toEqual([...levels]);
  });

  it("take the mean within a level, purpose by purpose", () => {
    expect(invoices.institutions).toEqual(
      points({ [administration]: 82.5, [accuracy]: 5, "quality-for-residents": 12.5 }),
    );
  });

  it("keep the three far apart, pair by pair", () => {
    expect(distancesIn(invoices)).toEqual([
      { levels: ["council", "administration"], points: 80 },
      { levels: ["council", "institutions"], points: 100 },
      { levels: ["administration", "institutions"], points: 95 },
    ]);
  });

  it("say the three widest gaps as sentences, in five languages", () => {
    const gaps = gapsIn(invoices);
    expect(toldGaps(gaps, "en")).toEqual([
      "The institutions gave 82.5 points to less administration, the council and the administration gave 0: 82.5 points apart.",
      "The administration gave 80 points to accuracy and legal certainty, the council gave 0: 80 points apart.",
      "The council gave 70 points to lower cost, the institutions gave 0: 70 points apart.",
    ]);
    expect(toldGaps(gaps, "da")[0]).toBe(
      "Institutionerne gav 82,5 point til mindre administration, kommunalbestyrelsen og forvaltningen gav 0: 82,5 point fra hinanden.",
    );
    expect(toldGaps(gaps, "sv")[2]).toBe(
      "Fullmäktige gav 70 poäng till lägre kostnader, verksamheterna gav 0: 70 poäng isär.",
    );
    expect(toldGaps(gaps, "fi")[0]).toBe(
      "Tarkoitus ”vähemmän hallintotyötä”: toimintayksiköt 82,5, valtuusto ja hallinto 0. Eroa on 82,5 pistettä.",
    );
    expect(toldGaps(gaps, "nb")[1]).toBe(
      "Administrasjonen ga 80 poeng til riktighet og rettssikkerhet, kommunestyret ga 0: 80 poeng fra hverandre.",
    );
  });

  it("name what is most for one and nothing for another", () => {
    expect(toldContradictions(contradictionsIn(invoices), "en")).toEqual([
      "The council put lower cost first (70 points), but the institutions gave it none.",
      "The administration put accuracy and legal certainty first (80 points), but the council gave it none.",
      "The institutions put less administration first (82.5 points), but the council and the administration gave it none.",
    ]);
    for (const lang of langs) expect(toldContradictions(contradictionsIn(invoices), lang)).toHaveLength(3);
  });
});

describe("a level that has not answered", () => {
  const two = laidOut([says("council", { [cost]: 100 }), says("institutions", { [administration]: 100 })]);

  it("is missing and not nought", () => {
    expect(missingIn(two)).toEqual(["administration"]);
    expect(two.administration).toBeUndefined();
    expect(distancesIn(two)).toEqual([{ levels: ["council", "institutions"], points: 100 }]);
  });

  it("contradicts nobody, and stands in no sentence", () => {
    expect(contradictionsIn(two).flatMap(one => one.nothingFrom)).toEqual(["institutions", "council"]);
    expect(toldGaps(gapsIn(two), "en").join()).not.toContain("administration gave");
  });

  it("leaves no gap where one is alone", () => {
    const one = laidOut([says("council", { [cost]: 100 })]);
    expect([distancesIn(one), gapsIn(one), contradictionsIn(one)]).toEqual([[], [], []]);
  });
});

it("levels that say the same have no gap, and thirds are no difference", () => {
  const third = [
    says("council", { [cost]: 100 }),
    says("council", { [accuracy]: 100 }),
    says("council", { [administration]: 100 }),
  ];
  const same = laidOut([...third, ...third.map(one => ({ ...one, level: "administration" as const }))]);
  expect(gapsIn(same)).toEqual([]);
  expect(distancesIn(same)[0]?.points).toBe(0);
});

it("a level with two purposes on top is contradicted on either", () => {
  const laid = laidOut([
    says("council", { [cost]: 50, [accuracy]: 50 }),
    says("administration", { [cost]: 100 }),
  ]);
  expect(contradictionsIn(laid)).toEqual([
    { level: "council", purpose: accuracy, points: 50, nothingFrom: ["administration"] },
  ]);
});
