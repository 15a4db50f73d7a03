import { describe, expect, it } from "vitest";
import { seeded } from "../../../kernel/random.ts";
import { byCodePoint } from "../../../kernel/text.ts";
import { auditPattern } from "../protection-audit/audit.ts";
import { protectTable } from "./protect.ts";
import { type Cells, type Count, cellsOf, costOf } from "./rules-cells.ts";
import { protectionOf } from "./rules-certificate.ts";
import { search } from "./search.ts";
import { inventedCounts } from "./testing/invented.ts";
import { randomCounts, shuffled } from "./testing/random-counts.ts";
import { workedCounts, workedHidden } from "./testing/worked-example.ts";

const hiding = ({ names }: Cells, hidden: readonly string[]): Uint8Array =>
  Uint8Array.from(names, ({ row, col }) => (hidden.includes(row + col) ? 1 : 0));

const loose = { threshold: 5, alone: false };

describe("what can be found out about a hidden count", () => {
  it("is all of it where two hidden cells in every row and column were thought to be enough", () => {
    const cells = cellsOf(workedCounts, 5);
    const { suppressed } = protectionOf(cells, hiding(cells, workedHidden));
    expect(suppressed.find(({ row, col }) => row + col === "wb")?.interval).toEqual([47, 47]);
    const more = protectionOf(cells, hiding(cells, [...workedHidden, "xb"])).suppressed;
    expect(more.filter(({ interval: [least, most] }) => least === most)).toEqual([]);
  });

  it("is what trying every table that fits what is published tells", () => {
    const random = seeded(7);
    for (let i = 0; i < 60; i++) {
      const cells = cellsOf(randomCounts(random, { rows: 2, columns: 3, n: 5 }), 3);
      const hidden = Uint8Array.from(cells.n, () => (random() < 0.6 ? 1 : 0));
      const { suppressed } = protectionOf(cells, hidden);
      const all = everyTable(cells, hidden);
      for (const { row, col, interval } of suppressed) {
        const edge = cells.names.findIndex(name => name.row === row && name.col === col);
        const counts = all.map(table => table[edge]!);
        // The tables tried reach far enough to shrink to nothing and to grow by the threshold.
        const far = cells.n[edge]! + 3;
        expect([row, col, Math.min(...counts), Math.min(far, Math.max(...counts))]).toEqual([
          ...[row, col, interval[0]],
          Math.min(far, interval[1] ?? far),
        ]);
      }
    }
  });
});

/** All tables with the published counts, each hidden count up to what a change by the threshold can ask for. */
const everyTable = (cells: Cells, hidden: Uint8Array): number[][] => {
  const inner = [...hidden.keys()].filter(
    edge => hidden[edge] && cells.names[edge]!.row !== "*" && cells.names[edge]!.col !== "*",
  );
  const most = Math.max(...inner.map(edge => cells.n[edge]!), 0);
  const cap = most + Math.max(most, 3);
  const found: number[][] = [];
  const table = [...cells.n];
  const totalsFit = () => {
    const sums = new Map<string, number>();
    cells.names.forEach(({ row, col }, edge) => {
      if (row === "*" || col === "*") return;
      for (const key of [`${row}|*`, `*|${col}`, "*|*"]) sums.set(key, (sums.get(key) ?? 0) + table[edge]!);
    });
    return cells.names.every(({ row, col }, edge) => {
      if (row !== "*" && col !== "*") return true;
      const sum = sums.get(`${row}|${col}`)!;
      if (hidden[edge]) table[edge] = sum;
      return table[edge] === sum;
    });
  };
  const fill = (i: number): void => {
    if (i === inner.length) {
      if (totalsFit()) found.push([...table]);
      return;
    }
    for (let n = 0; n <= cap; n++) {
      table[inner[i]!] = n;
      fill(i + 1);
    }
  };
  fill(0);
  return found;
};

describe("a protected table", () => {
  it("leaves no small count open, in a thousand tables of every kind, as the auditor sees it", async () => {
    const random = seeded(2026);
    const faults: unknown[] = [];
    let hidden = 0;
    for (let i = 0; i < 1_000; i++) {
      const counts = randomCounts(random, { rows: 7, columns: 5, n: 30 });
      const how = { threshold: [2, 3, 5, 10][i % 4]!, alone: i % 3 === 0 };
      const made = await protectTable(counts, how);
      if (!made) {
        expect(how.alone).toBe(true);
        continue;
      }
      hidden += made.protection.suppressed.length;
      expect(made.protection.loss).toBe(made.bound);
      faults.push(...(await auditPattern(counts, made.protection, how)));
    }
    expect(faults).toEqual([]);
    expect(hidden).toBeGreaterThan(5_000);
  });

  it("hides no more than it must: every cheaper choice leaves something open", async () => {
    const random = seeded(11);
    let compared = 0;
    for (let i = 0; i < 60; i++) {
      const counts = randomCounts(random, { rows: 3, columns: 3, n: 12 });
      const cells = cellsOf(counts, 4);
      const { protection } = (await protectTable(counts, { threshold: 4, alone: false }))!;
      const free = [...cells.n.keys()].filter(edge => !cells.primary[edge]);
      if (free.length > 11) continue;
      for (let choice = 0; choice < 2 ** free.length; choice++) {
        const chosen = free.filter((_, bit) => choice & (1 << bit));
        if (chosen.reduce((sum, edge) => sum + costOf(cells, edge), 0) >= protection.loss) continue;
        const hidden = cells.primary.slice();
        for (const edge of chosen) hidden[edge] = 1;
        const { suppressed } = protectionOf(cells, hidden);
        const open = suppressed.some(
          ({ kind, interval: [least, most] }) =>
            kind === "primary" && (least > 0 || (most !== null && most < 4)),
        );
        expect(open).toBe(true);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  it("hides no more than it must from those who are alone in a cell", async () => {
    const random = seeded(5);
    let compared = 0;
    for (let i = 0; i < 40; i++) {
      const counts = randomCounts(random, { rows: 2, columns: 3, n: 4 });
      const how = { threshold: 3, alone: true };
      const made = await protectTable(counts, how);
      const cells = cellsOf(counts, 3);
      const free = [...cells.n.keys()].filter(edge => !cells.primary[edge]);
      for (let choice = 0; choice < 2 ** free.length; choice++) {
        const hidden = cells.primary.slice();
        free.forEach((edge, bit) => {
          if (choice & (1 << bit)) hidden[edge] = 1;
        });
        const cheaper = protectionOf(cells, hidden);
        if (made && cheaper.loss >= made.protection.loss) continue;
        expect(await auditPattern(counts, cheaper, how)).not.toEqual([]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it("is the same in any order of its lines", async () => {
    const counts = inventedCounts(40, 6, 3);
    const first = JSON.stringify(await protectTable(counts, { threshold: 5, alone: true }));
    for (const seed of [1, 2, 3]) {
      const other = await protectTable(shuffled(counts, seeded(seed)), { threshold: 5, alone: true });
      expect(JSON.stringify(other)).toBe(first);
    }
  });

  it("is safe, and its bound holds, where the search is cut short", async () => {
    const counts = inventedCounts(12, 6, 1);
    const cells = cellsOf(counts, 5);
    const best = (await search(cells, { alone: false }))!;
    const short = (await search(cells, { alone: false, effort: { shares: 1, choices: 1, branches: 1 } }))!;
    expect(short.bound).toBeLessThan(best.loss);
    expect(short.loss).toBeGreaterThanOrEqual(best.loss);
    expect(await auditPattern(counts, protectionOf(cells, short.hidden), loose)).toEqual([]);
  });

  it("hides its totals where they are small themselves", async () => {
    const { protection } = (await protectTable([{ row: "Ale", col: "chef", n: 3 }], loose))!;
    expect(protection.suppressed).toEqual(
      ["**", "*chef", "Ale*", "Alechef"].map(() => expect.objectContaining({ interval: [0, null] })),
    );
    expect(protection.loss).toBe(0);
  });

  it("does not exist where somebody alone is a whole row", async () => {
    const counts: Count[] = [
      { row: "Ale", col: "chef", n: 1 },
      { row: "Bjurholm", col: "chef", n: 30 },
      { row: "Bjurholm", col: "lærer", n: 40 },
    ];
    expect(await protectTable(counts, { threshold: 5, alone: true })).toBeNull();
    expect(await protectTable(counts, loose)).not.toBeNull();
  });

  it("hides nothing below the lowest threshold, and keeps what counts nobody", async () => {
    const counts = [{ row: "Ale", col: "chef", n: 0 }];
    expect((await protectTable(counts, { threshold: 1, alone: true }))!.protection.suppressed).toEqual([]);
    expect((await protectTable(counts, loose))!.protection.suppressed).toEqual([]);
  });

  it("stands in the order of code points, also beyond the first plane", () => {
    expect(["\u{1f600}", "\uff21", "a", "*", "ab"].sort(byCodePoint)).toEqual([
      "*",
      "a",
      "ab",
      "\uff21",
      "\u{1f600}",
    ]);
  });
});
