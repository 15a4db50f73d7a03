import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breachesOfResult, portfolioOfFile } from "../../modules/plan/index.server.ts";
import { samsynWith } from "./testing.ts";

const example = (name: string) =>
  join(import.meta.dirname, `../../modules/plan/testing/data/portfolio-${name}.json`);

const samsyn = samsynWith(false);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samsyn-plan-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A portfolio that somebody changed before planning it. */
const changed = async (change: (file: Record<string, unknown>) => void): Promise<string> => {
  const raw: Record<string, unknown> = JSON.parse(await readFile(example("tiny"), "utf8"));
  change(raw);
  const file = join(folder, "changed.json");
  await writeFile(file, JSON.stringify(raw));
  return file;
};

describe("samsyn plan", () => {
  it("prints the best plan as one JSON object, and says that it is proven", async () => {
    const { code, out, err } = await samsyn("plan", example("tiny"), "--seconds", "20", "--lang", "da");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      status: "optimal",
      value: 40,
      bound: expect.closeTo(40, 3),
      starts: { A: 0, C: 2, B: 3 },
      notChosen: ["D", "E"],
    });
    expect(err).toContain("Bevist");
    expect(err).toMatch(/Beregner .*HiGHS 1.*, seed 1\./);
    // What a person reads stands beside it: names and quarters, and what is not in the plan.
    const [first] = JSON.parse(await readFile(example("tiny"), "utf8")).initiatives;
    expect(err).toContain(`2027-Q3 – 2027-Q4  ${first.name} (A)`);
    expect(err).toMatch(/Ikke i planen: .*\(D\).*\(E\)/);
  });

  it("tells how far its plan may be from the best, and calls it the best only where that is next to nothing", async () => {
    // The best there is of each, known by enumeration and by a proof.
    for (const [name, best] of [
      ["tiny", 40],
      ["100-2", 6599.538093],
    ] as const) {
      const { code, out } = await samsyn("plan", example(name), "--seconds", "20", "--seed", "3");
      const { status, value, bound, gap } = JSON.parse(out);
      expect(code).toBe(0);
      expect([name, value <= best + 1e-6, bound >= best - 1e-6]).toEqual([name, true, true]);
      expect(gap).toBeCloseTo((bound - value) / value, 9);
      expect([name, status]).toEqual([name, gap <= 0.001 ? "optimal" : "feasible"]);
      if (name === "tiny") expect(gap).toBeLessThan(0.001);
    }
  });

  it("names the conflict of a portfolio that cannot be planned", async () => {
    const { code, out, err } = await samsyn("plan", example("infeasible"), "--seconds", "20", "--lang", "sv");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      status: "infeasible",
      value: null,
      starts: {},
      conflict: {
        initiatives: expect.arrayContaining(["A", "B", "C"]),
        constraints: [{ kind: "unit", id: "U1", period: 2 }],
      },
    });
    expect(err).toContain("Hemtjänst kan bära 5 poäng förändring i 2027-Q3; de ger upp till 6.");
  });

  it("says all that is wrong in a file, and prints nothing", async () => {
    const file = await changed(raw => Object.assign(raw, { currency: "kroner", initiatives: [] }));
    const { code, out, err } = await samsyn("plan", file, "--lang", "nb");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("/currency: «kroner» er ikke en valuta.");
    expect(err).toContain("[bad-format]");
    expect(err).toContain("/initiatives: Det finnes ikke ett eneste tiltak å planlegge.");
  });

  it("refuses what is no file, no number of seconds and no seed", async () => {
    const none = await samsyn("plan", join(folder, "none.json"));
    expect([none.code, none.err]).toEqual([2, expect.stringMatching(/^There is no file .*none\.json/)]);
    expect((await samsyn("plan", "--help")).out.replaceAll("\n", " ")).toMatch(
      /0: done, .*0 also when it is proven that there is no plan; 3: no plan and no whole answer/,
    );
    expect((await samsyn("plan", folder)).code).toBe(2);
    expect((await samsyn("plan")).code).toBe(2);
    for (const seconds of ["0", "abc", "1e9", "", "100000"])
      expect((await samsyn("plan", example("tiny"), "--seconds", seconds)).code).toBe(2);
    for (const seed of ["1.5", "x", "99999999999"])
      expect((await samsyn("plan", example("tiny"), "--seed", seed)).code).toBe(2);
    const picture = join(folder, "picture.xlsx");
    await writeFile(picture, "%PDF-1.7");
    expect((await samsyn("plan", picture)).code).toBe(2);
  });

  it.each(["en", "da", "sv", "fi", "nb"] as const)(
    "writes a workbook to start from that can be planned (%s)",
    async lang => {
      const file = join(folder, `template-${lang}.xlsx`);
      expect(await samsyn("plan", "--template", file, "--lang", lang)).toMatchObject({ code: 0 });
      const read = await portfolioOfFile(await readFile(file), "template.xlsx", lang);
      expect(read).toMatchObject({ ok: true, warnings: [] });
      expect((await samsyn("plan", "--template", file, "--lang", lang)).code).toBe(2);
      if (lang !== "fi" || !read.ok) return;
      const { code, out } = await samsyn("plan", file, "--seconds", "20");
      expect(code).toBe(0);
      expect(breachesOfResult(read.portfolio, JSON.parse(out))).toEqual([]);
    },
  );

  it("tells where in a workbook something is wrong: sheet, row and column", async () => {
    const file = join(folder, "wrong.xlsx");
    await samsyn("plan", "--template", file, "--lang", "da");
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    book.getWorksheet("Arbejdsindsats")!.getCell("B2").value = "R9";
    await book.xlsx.writeFile(file);
    const { code, err } = await samsyn("plan", file, "--lang", "da");
    expect(code).toBe(2);
    expect(err).toMatch(/Arbejdsindsats, række 2, kolonne B: Der er ingen rolle »R9«\. \[unknown-id\]/);
  });

  it("refuses what is no workbook, and a template that would be none", async () => {
    const file = join(folder, "picture.xlsx");
    await writeFile(file, "%PDF-1.7");
    expect((await samsyn("plan", file)).err).toContain("[bad-format]");
    expect((await samsyn("plan", "--template", join(folder, "plan.json"))).code).toBe(2);
  });
});
