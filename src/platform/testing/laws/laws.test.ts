import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { breachesIn } from "./laws.ts";

describe("the five laws of the house", () => {
  it("hold in this source tree", () => {
    expect(breachesIn(join(import.meta.dirname, "../../.."))).toEqual([]);
  });

  it("each refuse a tree that breaks it", () => {
    const found = breachesIn(join(import.meta.dirname, "bad-tree"));
    expect([...new Set(found.map(({ law, file }) => `${law}: ${file}`))].sort()).toEqual([
      "door: modules/plan/scenario/theirs.server.ts",
      "door: modules/plan/scenario/window.ts",
      "floors: kernel/upward.ts",
      "loop: modules/landscape/system/backward.ts",
      "rules: modules/landscape/system/rules-hour.ts",
      "rules: modules/landscape/system/rules.ts",
      // A page at the store, SQL outside it, another module's store.
      "sql: modules/landscape/system/list.page.tsx",
      "sql: modules/landscape/system/query.server.ts",
      "sql: modules/plan/scenario/theirs.server.ts",
    ]);
  });

  it("let rules ask no clock and leave nothing to chance", () => {
    const found = breachesIn(join(import.meta.dirname, "bad-tree"));
    expect(found.flatMap(({ file, imports }) => (file.endsWith("rules-hour.ts") ? [imports] : []))).toEqual([
      "Date.now",
      "new Date",
      "new Date",
      "Date(",
      "performance.now",
      "Math.random",
      "crypto.randomUUID",
    ]);
  });
});
