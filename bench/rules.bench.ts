import { addDays } from "../src/kernel/period.ts";
import { actNow, guessedLeadTimes } from "../src/modules/landscape/contract/rules-act-now.ts";
import { hardestHit, unitQuarters } from "../src/modules/landscape/initiative/rules-load.ts";
import { portfolioOverlap } from "../src/modules/landscape/overlooked/rules-overlap.ts";
import { atMost, type Figure } from "./figure.ts";

/** What a page computes of the large municipality: each must leave the page most of its time. */
export const run = async (): Promise<Figure[]> => [
  atMost("rules: 400 contracts, when to act", 50, quickest(contracts), "ms", 1),
  atMost("rules: 100 initiatives on 1,200 units, who is hit", 50, quickest(loads), "ms", 1),
  atMost("rules: 300 systems, which overlap", 50, quickest(overlaps), "ms", 1),
];

/** The best of ten runs: a busy machine is no fault of the rules. */
const quickest = (work: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 10 }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );

const upTo = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

const many = upTo(400, n => ({
  id: `c${n}`,
  validFrom: "2024-01-01",
  validTo: addDays("2027-01-01", n),
  continuous: true,
  notice: { months: 6, runsFromEndOf: null, byEndOf: "month" as const },
  irrevocableUntil: null,
  options: null,
  terminatedOn: null,
  procurement: {
    procedure: "eu-open-tender" as const,
    plannedQuarter: null,
    leadMonths: null,
    transitionMonths: null,
  },
  requireValidParent: false,
  enforced: null,
  parentId: null,
}));
const contracts = () =>
  many.map(contract =>
    actNow(contract, { today: "2026-03-01", leadTimes: guessedLeadTimes, oversights: [] }),
  );

const initiatives = upTo(100, n => ({
  id: `i${n}`,
  start: "2027Q1",
  quarters: 4,
  units: upTo(60, u => ({ unitId: `u${(n * 37 + u) % 1200}`, weight: 2 as const })),
  systemUseIds: [`s${n % 30}`],
}));
const loads = () => hardestHit(unitQuarters(initiatives, { from: "2027Q1", quarters: 4 }).cells, 2027);

const uses = upTo(300, n => ({ id: `u${n}`, taskIds: upTo(8, k => `t${(n * 7 + k * 13) % 600}`) }));
const overlaps = () => portfolioOverlap(uses, () => true, []);
