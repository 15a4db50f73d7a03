import { beforeAll, describe, expect, it } from "vitest";
import { type Protected, protectTable } from "../protection/protect.ts";
import { cellsOf } from "../protection/rules-cells.ts";
import { protectionOf } from "../protection/rules-certificate.ts";
import { inventedCounts } from "../protection/testing/invented.ts";
import { workedCounts, workedHidden } from "../protection/testing/worked-example.ts";
import { texts } from "../texts/index.ts";
import { Stranger } from "./attack.ts";
import { auditPattern } from "./audit.ts";
import { equationsOf, keyOf, withTotals } from "./rules-published.ts";
import { toldAuditFault } from "./told.ts";

const counts = inventedCounts(30, 6, 1);
const how = { threshold: 5, alone: false };
let made: Protected;
beforeAll(async () => {
  made = (await protectTable(counts, how))!;
});

type Pattern = Protected["protection"];

/** What the auditor says of the pattern after somebody changed it. */
const audited = async (change: (pattern: Pattern) => unknown, asked = how): Promise<string[]> => {
  const pattern = structuredClone(made.protection);
  const changed = change(pattern) ?? pattern;
  return [...new Set((await auditPattern(counts, changed, asked)).map(({ code }) => code))];
};

const secondary = (pattern: Pattern) => pattern.suppressed.findIndex(({ kind }) => kind === "secondary");

describe("the auditor", () => {
  it("accepts what the protector made", async () => {
    expect(await audited(() => null)).toEqual([]);
  });

  it("computes the worked example from what is published alone", async () => {
    const table = withTotals(workedCounts);
    const hidden = workedHidden.map(cell => keyOf(cell[0]!, cell[1]!));
    // Whatever stands in a hidden cell is not looked at.
    for (const key of hidden) table.set(key, { ...table.get(key)!, n: -1_000_000 });
    const stranger = await Stranger.open(equationsOf(table, new Set(hidden)));
    expect(stranger.range(keyOf("w", "b"))).toEqual([47, 47]);
    stranger.dispose();
    const more = await Stranger.open(equationsOf(table, new Set([...hidden, keyOf("x", "b")])));
    const [least, most] = more.range(keyOf("w", "b"));
    expect(least).toBeLessThan(most!);
    more.dispose();
  });

  it("refuses a pattern that hides only what is small", async () => {
    const cells = cellsOf(counts, 5);
    expect(await audited(() => protectionOf(cells, cells.primary))).toContain("open");
  });

  it("refuses a pattern that leaves one protecting cell out", async () => {
    const faults = await audited(pattern => {
      const [cell] = pattern.suppressed.splice(secondary(pattern), 1);
      const { n } = counts.find(({ row, col }) => row === cell!.row && col === cell!.col)!;
      pattern.loss -= n;
    });
    expect(faults).toContain("open");
    expect(faults).toContain("other-interval");
  });

  it("refuses a certificate in which one end of one cell is other than it is", async () => {
    for (const end of [0, 1] as const)
      expect(
        await audited(pattern => {
          pattern.suppressed[3]!.interval[end] = pattern.suppressed[3]!.interval[end]! + 1;
        }),
      ).toEqual(["other-interval"]);
    expect(
      await audited(pattern => {
        pattern.suppressed[0]!.interval[1] = null;
      }),
    ).toEqual(["other-interval"]);
  });

  it("refuses a pattern that shows a small count, or calls it otherwise", async () => {
    const primary = (pattern: Pattern) => pattern.suppressed.findIndex(({ kind }) => kind === "primary");
    expect(await audited(pattern => pattern.suppressed.splice(primary(pattern), 1) && pattern)).toEqual([
      "shown",
    ]);
    expect(
      await audited(pattern => {
        pattern.suppressed[primary(pattern)]!.kind = "secondary";
      }),
    ).toEqual(["other-kind"]);
  });

  it("refuses any field more, in which a count could stand", async () => {
    expect(await audited(pattern => ({ ...pattern, bound: 3 }))).toEqual(["not-the-format"]);
    expect(
      await audited(pattern => ({
        ...pattern,
        suppressed: pattern.suppressed.map(cell => ({ ...cell, n: 3 })),
      })),
    ).toEqual(["not-the-format"]);
    expect(await audited(() => "a pattern")).toEqual(["not-the-format"]);
  });

  it("refuses another threshold, another loss, another order and a cell that does not exist", async () => {
    expect(await audited(() => null, { threshold: 6, alone: false })).toContain("other-threshold");
    expect(
      await audited(pattern => {
        pattern.loss += 1;
      }),
    ).toEqual(["other-loss"]);
    expect(
      await audited(pattern => {
        pattern.suppressed.reverse();
      }),
    ).toEqual(["not-in-order"]);
    expect(
      await audited(pattern => {
        pattern.suppressed.unshift(pattern.suppressed[0]!);
      }),
    ).toContain("not-in-order");
    expect(
      await audited(pattern => {
        pattern.suppressed.push({ row: "nowhere", col: "nobody", kind: "secondary", interval: [0, 9] });
      }),
    ).toEqual(["no-such-cell"]);
  });

  it("refuses a pattern in which somebody alone in a cell can compute another", async () => {
    expect(await audited(() => null, { threshold: 5, alone: true })).toEqual(["known-beside"]);
    const strict = (await protectTable(counts, { threshold: 5, alone: true }))!;
    expect(await audited(() => strict.protection, { threshold: 5, alone: true })).toEqual([]);
    expect(strict.protection.loss).toBeGreaterThan(made.protection.loss);
  });

  it("says each of its reasons in a sentence of its own, in five languages", () => {
    const codes = [
      "not-the-format",
      "other-threshold",
      "not-in-order",
      "no-such-cell",
      "other-kind",
    ] as const;
    const more = ["shown", "other-loss", "other-interval", "open", "known-beside"] as const;
    for (const lang of ["en", "da", "sv", "fi", "nb"] as const) {
      const told = [...codes, ...more].map(code => toldAuditFault({ code, row: "Ale", col: "chef" }, lang));
      expect(new Set(told).size).toBe(10);
      expect(texts(lang).has("audit.open")).toBe(true);
    }
  });
});
