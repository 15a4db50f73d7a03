import { describe, expect, it } from "vitest";
import { testAct } from "../../platform/testing/index.ts";
import { searchAll } from "./search.server.ts";

describe("search", () => {
  it("finds municipalities, figures and pages in an empty municipality", async () => {
    const act = { ...(await testAct()), lang: "en" as const };
    expect((await searchAll(act, "aarhus")).map(({ key }) => key)).toContain("municipalities");
    const record = await searchAll(act, "record");
    expect(record.find(({ key }) => key === "pages")?.hits[0]?.href).toBe("/landscape/record");
    const shown = (await searchAll(act, "municipalities")).find(({ key }) => key === "figures")!;
    expect(shown.hits).toHaveLength(6);
    expect(shown.total).toBeGreaterThan(6);
  });

  it("answers nothing for nothing, and for signs", async () => {
    const act = await testAct();
    expect(await searchAll(act, "  ")).toEqual([]);
    expect(await searchAll(act, "%_\\'--")).toEqual([]);
  });
});
