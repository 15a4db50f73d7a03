import { describe, expect, it } from "vitest";
import type { Lang } from "../../kernel/lang.ts";
import { importFile } from "../../modules/landscape/index.server.ts";
import { unitVerbs } from "../../modules/organisation/index.server.ts";
import { testAct } from "../../platform/testing/index.ts";
import { searchAll } from "./search.server.ts";

const north = {
  name: "North",
  type: "department" as const,
  parentLine: null,
  parentPay: null,
  parentSafety: null,
  parentPolitics: null,
  ean: null,
  pNumber: null,
  email: null,
  phone: null,
  address: null,
  openingHours: null,
};

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

  it("sorts what fits equally well as the reader's alphabet does", async () => {
    const act = await testAct({ country: "DK" });
    const file = new TextEncoder().encode(
      "Name;Country\nZoo qx;DK\nÆrø-portalen qx;DK\nAabenraa-portalen qx;DK\n",
    );
    expect(await importFile(act, file, "suppliers.csv", { confirm: true })).toMatchObject({ ok: true });
    const found = async (lang: Lang) =>
      (await searchAll({ ...act, lang }, "qx"))
        .find(({ key }) => key === "supplier")
        ?.hits.map(({ label }) => label);
    expect(await found("da")).toEqual(["Zoo qx", "Ærø-portalen qx", "Aabenraa-portalen qx"]);
    expect(await found("en")).toEqual(["Aabenraa-portalen qx", "Ærø-portalen qx", "Zoo qx"]);
  });

  it("tells the system in use before the product it is made of", async () => {
    const act = { ...(await testAct()), lang: "en" as const };
    const file = (text: string) => new TextEncoder().encode(text);
    expect((await unitVerbs.start(act, { from: "2020-01-01", value: north })).ok).toBe(true);
    for (const [name, text] of [
      ["systems.csv", "name\nHomeroom\n"],
      ["system-uses.csv", "localName;lifeCycle;responsibleUnit\nHomeroom;operational;North\n"],
    ] as const)
      expect(await importFile(act, file(text), name, { confirm: true })).toMatchObject({ ok: true });
    const found = await searchAll(act, "homeroom");
    expect(found.map(({ label }) => label)).toEqual(["Systems we use", "System catalogue: the products"]);
    expect(found[0]?.hits[0]?.href).toContain("/landscape/system-uses/");
  });

  it("answers nothing for nothing, and for signs", async () => {
    const act = await testAct();
    expect(await searchAll(act, "  ")).toEqual([]);
    expect(await searchAll(act, "%_\\'--")).toEqual([]);
  });
});
