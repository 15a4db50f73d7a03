import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samsynWith } from "./testing.ts";

const samsyn = samsynWith(true);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samsyn-protect-"));
});
afterAll(() => rm(folder, { recursive: true }));

const table = async (text: string): Promise<string> => {
  const file = join(folder, "table.csv");
  await writeFile(file, text);
  return file;
};

const four = "row,col,n\nAle,chef,3\nAle,lærer,20\nBjurholm,chef,12\nBjurholm,lærer,31\n";

describe("samsyn protect", () => {
  it("prints what is hidden, sorted, with what can be found out about it and no count", async () => {
    const { code, out, err } = await samsyn("protect", await table(four), "--threshold", "5", "--lang", "da");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      format: "samsyn-protection/1",
      threshold: 5,
      loss: 63,
      suppressed: [
        { row: "Ale", col: "chef", kind: "primary", interval: [0, 15] },
        { row: "Ale", col: "lærer", kind: "secondary", interval: [8, 23] },
        { row: "Bjurholm", col: "chef", kind: "secondary", interval: [0, 15] },
        { row: "Bjurholm", col: "lærer", kind: "secondary", interval: [28, 43] },
      ],
    });
    expect(err).toContain("1 små antal skjult og 3 andre");
  });

  it("prints the same for any order of the lines", async () => {
    const [head, ...lines] = four.trim().split("\n");
    const first = await samsyn("protect", await table(four), "--threshold", "5");
    const other = await table([head, ...lines.reverse()].join("\r\n"));
    expect((await samsyn("protect", other, "--threshold", "5")).out).toBe(first.out);
  });

  it("ends with 3 and a sentence where no pattern is safe", async () => {
    const file = await table("row,col,n\nAle,chef,1\n");
    const { code, out, err } = await samsyn(
      "protect",
      file,
      "--threshold",
      "5",
      "--singletons",
      "--lang",
      "sv",
    );
    expect([code, out]).toEqual([3, ""]);
    expect(err).toBe(
      "Inget mönster är säkert: även när allt är dolt kunde någon som är ensam i en cell räkna ut en annan.",
    );
    expect((await samsyn("protect", file, "--threshold", "5")).code).toBe(0);
  });

  it("refuses a wrong table with one sentence that names line and column", async () => {
    const { code, out, err } = await samsyn(
      "protect",
      await table(`${four}Åre,chef,-2\n`),
      "--threshold",
      "5",
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe("Line 6, column n: “-2” is not a whole number from 0.");
  });

  it("asks for a threshold, a whole number from 1", async () => {
    const file = await table(four);
    for (const asked of [
      [],
      ["--threshold", "0"],
      ["--threshold", "2.5"],
      ["--threshold", "5x"],
      ["--threshold=-5"],
    ])
      expect(await samsyn("protect", file, ...asked)).toMatchObject({
        code: 2,
        err: expect.stringContaining("--threshold"),
      });
    expect((await samsyn("protect", join(folder, "none.csv"), "--threshold", "5")).code).toBe(2);
  });
});
