import { expect, test } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import type { Conflict } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { withFixed } from "../solve/rules-fixed.ts";
import { minimalConflict } from "../solve/rules-impossible.ts";
import { problemOf } from "../solve/rules-problem.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { windowsInTheWay } from "./rules-conflict.ts";
import { conflictShown, toldConflict } from "./told-conflict.ts";

const known = (name: "infeasible" | "100-1-infeasible"): Conflict => {
  const result = bestPlan(name);
  if (result.status !== "infeasible") throw new Error("a conflict was expected");
  return result.conflict;
};

/** E waits for D, and both together need a quarter more than the deadline leaves. */
const tooTight = async (): Promise<{ whole: Portfolio; conflict: Conflict }> => {
  const plain = portfolio("infeasible");
  const whole = {
    ...plain,
    initiatives: plain.initiatives
      .filter(({ id }) => id === "D" || id === "E")
      .map(one => (one.id === "E" ? { ...one, finishBy: 3, legalBasis: "Påhittad lag 3 §" } : one)),
  };
  const { conflict } = await minimalConflict(problemOf(whole));
  if (!conflict) throw new Error("a conflict was expected");
  return { whole, conflict };
};

test("a deadline that leaves too little time is named with its law, and how long all before it takes", async () => {
  const { whole, conflict } = await tooTight();
  const told = toldConflict(whole, conflict, "en");
  expect(told).toContain("Vårdnadshavarportal must be finished by the end of 2027-Q3 (Påhittad lag 3 §).");
  expect(told).toContain("With Gemensam katalog before it, 4 quarters are needed one after another.");
});

test("only what stands in the way is said to help", async () => {
  const { whole, conflict } = await tooTight();
  const shown = conflictShown(whole, conflict, "en");
  expect(shown.sentences.at(-1)).toContain("a later deadline for Vårdnadshavarportal");
  expect(shown.sentences.at(-1)).not.toMatch(/more |change limit|money/);
  expect([shown.room, shown.decisions]).toEqual([false, false]);
  const full = conflictShown(portfolio("infeasible"), known("infeasible"), "en");
  expect(full.sentences.at(-1)).toContain("a higher change limit for Hemtjänst");
  expect(full.room).toBe(true);
});

test("a start that somebody has fixed is named, and can be taken back", async () => {
  const plain = portfolio("infeasible");
  const pair = { ...plain, initiatives: plain.initiatives.filter(({ id }) => id === "D" || id === "E") };
  const fixed = { E: 0 };
  const whole = withFixed(pair, fixed);
  const { conflict } = await minimalConflict(problemOf(whole));
  const shown = conflictShown(whole, conflict!, "en", { fixed, begun: [] });
  expect(shown.sentences.join(" ")).toMatch(/Vårdnadshavarportal is fixed to Q1\u00a02027/);
  expect(shown.decisions).toBe(true);
  const begun = conflictShown(whole, conflict!, "en", { fixed, begun: ["E"] });
  expect(begun.sentences.join(" ")).toMatch(/Vårdnadshavarportal has begun and takes Q1\u00a02027/);
  expect(begun.decisions).toBe(false);
});

test("no window is named that could be open and still leave no plan", () => {
  const whole = portfolio("100-1-infeasible");
  const conflict = known("100-1-infeasible");
  const inTheWay = windowsInTheWay(whole, conflict);
  expect(inTheWay.every(({ id }) => conflict.initiatives.includes(id))).toBe(true);
  expect(inTheWay.some(({ kind }) => kind === "deadline")).toBe(true);
  for (const lang of langs) expect(toldConflict(whole, conflict, lang)).not.toMatch(/[{}]|undefined|NaN/);
});

test("one that could not be shortened is told too, but not in hundreds of sentences", () => {
  const whole = portfolio("100-1-infeasible");
  const periods = whole.calendar.periods;
  const conflict: Conflict = {
    initiatives: whole.initiatives.map(({ id }) => id),
    constraints: whole.units.flatMap(({ id }) =>
      Array.from({ length: periods }, (_, period) => ({ kind: "unit" as const, id, period })),
    ),
  };
  const { sentences } = conflictShown(whole, conflict, "en");
  expect(sentences.some(one => one.includes(`${whole.units.length * periods - 12} more limits`))).toBe(true);
});
