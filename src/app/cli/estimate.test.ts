import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { langs } from "../../kernel/lang.ts";
import { samsynWith } from "./testing.ts";

const samsyn = samsynWith(false);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samsyn-estimate-"));
});
afterAll(() => rm(folder, { recursive: true }));

const header = "w,h,unit,M,y,answer,region,size";
const csv = `${header}
2,"Ä,1",a,6,3.5,ja,nord,stor
2,"Ä,1",b,6,4,nej,nord,liten
1.5,"Ä,1",c,6,,ja,syd,liten
1,Ö,d,2,7,"sagde ""ja""",syd,stor
1,Ö,e,2,9,ja,syd,liten
`;
type Json = Record<string, unknown>;
const design: Json = {
  format: "samsyn-design/1",
  weights: "w",
  strata: "h",
  units: "unit",
  population: "M",
  singleUnit: "fail",
  level: 0.95,
  missing: [""],
  calibration: null,
  estimates: [
    { id: "mean", kind: "mean", y: "y", domain: { column: "h", value: "Ä,1" } },
    { id: "share", kind: "proportion", y: "answer", value: 'sagde "ja"' },
  ],
};
const margins = (first: Json, second: Json = { stor: 3, liten: 7 }) => ({
  kind: "rake",
  margins: [
    { column: "region", targets: first },
    { column: "size", targets: second },
  ],
});

const estimate = async (data: string | Uint8Array, given: Json | string, lang = "en") => {
  const [dataFile, designFile] = [join(folder, "svar.csv"), join(folder, "design.json")];
  await writeFile(dataFile, data);
  await writeFile(designFile, typeof given === "string" ? given : JSON.stringify(given));
  return samsyn("estimate", dataFile, "--design", designFile, "--lang", lang);
};

/** A line of the file written otherwise. */
const line = (n: number, text: string) =>
  csv
    .split("\n")
    .with(n - 1, text)
    .join("\n");
const mean = (more: Json) => ({ ...design, estimates: [{ id: "a", kind: "mean", y: "y", ...more }] });

describe("samsyn estimate", () => {
  it("prints what was asked as one JSON object, with what is known of the whole file", async () => {
    const { code, out, err } = await estimate(`\ufeff${csv.replaceAll("\n", "\r\n")}`, design);
    expect([code, err]).toEqual([0, ""]);
    const answer = JSON.parse(out);
    expect(Object.keys(answer).join()).toBe("format,rows,strata,units,df,sumOfWeights,results");
    expect(answer).toMatchObject({ rows: 5, strata: 2, units: 5, df: 3, sumOfWeights: 7.5 });
    expect(Object.keys(answer.results[1]).join()).toBe("id,kind,n,estimate,se,df,ci");
    expect(answer.results).toMatchObject([
      { id: "mean", kind: "mean", n: 2, estimate: 3.75, df: 1 },
      // Both units of Ö answered: what one of them said is known, so it varies by the other stratum's weight only.
      { id: "share", kind: "proportion", n: 5, estimate: expect.closeTo(1 / 7.5, 12), df: 3 },
    ]);
  });

  it.each<[string, string | Uint8Array, Json | string, RegExp]>([
    ["text that is no JSON", csv, '{"format": }', /^design\.json is no JSON: .* line 1, column 12, at “}”/],
    ["half a JSON", csv, '{"format"', /^design\.json is no JSON/],
    ["JSON that is no design", csv, "[]", /^At \/ of the design stands “\[…\]”/],
    ["a key twice", csv, '{"level":0.9,"level":0.8}', /^\/level stands twice in the design/],
    ["another format", csv, { ...design, format: "samsyn-design/2" }, /must be one of: samsyn-design\/1/],
    ["no weights", csv, { ...design, weights: undefined }, /^The design lacks \/weights\./],
    ["no estimates", csv, { ...design, estimates: undefined }, /^The design lacks \/estimates\./],
    ["a field nobody knows", csv, { ...design, stratum: "h" }, /^\/stratum is no field/],
    ["a misspelt domain", csv, mean({ domian: {} }), /^\/estimates\/0\/domian is no field/],
    [
      "a kind nobody knows",
      csv,
      mean({ kind: "median" }),
      /\/estimates\/0\/kind .*“median”.* mean, total, .*crosstab/,
    ],
    ["no column to estimate", csv, mean({ y: undefined }), /^The design lacks \/estimates\/0\/y/],
    [
      "an id twice",
      csv,
      { ...design, estimates: [design.estimates, design.estimates].flat(2) },
      /^“mean” stands twice .*\/estimates\/2\/id/,
    ],
    ["a level of 1", csv, { ...design, level: 1 }, /^At \/level of the design stands “1”/],
    ["a rule nobody knows", csv, { ...design, singleUnit: "average" }, /fail, certainty, adjust/],
    ["a column that is not there", csv, mean({ y: "Y" }), /no column “Y” .*\/estimates\/0\/y/],
    [
      "a domain that is not there",
      csv,
      mean({ domain: { column: "z", value: "1" } }),
      /“z” .*\/estimates\/0\/domain\/column/,
    ],
    [
      "calibrated weights without calibration",
      csv,
      mean({ weights: "calibrated" }),
      /^\/estimates\/0\/weights asks for calibrated/,
    ],
    [
      "a calibrated quantile",
      csv,
      mean({ kind: "quantile", p: 0.5, weights: "calibrated" }),
      /must be one of: design/,
    ],
    ["a share above 1", csv, mean({ kind: "quantile", p: 1.5 }), /\/estimates\/0\/p .*“1.5”/],
    ["a weight of 0", line(2, "0,a,a,6,3,ja,nord,stor"), design, /^Line 2, column “w”: “0”/],
    ["a weight below 0", line(3, "-1,a,a,6,3,ja,nord,stor"), design, /^Line 3, column “w”: “-1”/],
    ["no weight", line(4, ",a,a,6,3,ja,nord,stor"), design, /^Line 4, column “w”: “” counts as missing/],
    [
      "a decimal comma",
      line(4, '"1,5",a,a,6,3,ja,nord,stor'),
      design,
      /^Line 4, column “w”: “1,5” is not a number/,
    ],
    [
      "no number",
      line(5, "1,Ö,d,2,seven,ja,syd,stor"),
      design,
      /^Line 5, column “y”: “seven” is not a number/,
    ],
    ["a number beyond all", line(5, "1,Ö,d,2,1e999,ja,syd,stor"), design, /“1e999” is not a number/],
    ["Infinity", line(5, "1,Ö,d,2,Infinity,ja,syd,stor"), design, /“Infinity” is not a number/],
    ["no stratum", line(5, "1,,d,2,7,ja,syd,stor"), design, /^Line 5, column “h”: “” counts as missing/],
    [
      "a unit in two strata",
      line(5, "1,Ö,a,2,7,ja,syd,stor"),
      design,
      /^Line 5, column “unit”: the unit “a”/,
    ],
    [
      "a population that varies",
      line(6, "1,Ö,e,3,9,ja,syd,liten"),
      design,
      /^Line 6, .* population is 3 here and 2/,
    ],
    ["a population too small", csv.replaceAll(",6,", ",2,"), design, /^Line 2, .* 2, but 3 units/],
    [
      "a unit alone",
      line(6, "1,Å,e,2,9,ja,syd,liten"),
      design,
      /^Line 5, column “h”: the stratum “Ö” has a single unit, and \/singleUnit/,
    ],
    [
      "a file of one, with no strata",
      "w,y\n1,2\n",
      { ...mean({}), strata: null, units: null, population: null },
      /^The file has a single unit, and \/singleUnit of the design says to fail/,
    ],
    [
      "a unit alone in a stratum whose name runs over two lines",
      csv.replaceAll("Ö,d", '"Ö\nv",d'),
      design,
      /^Line 5, column “h”: the stratum “Ö v” has a single unit, and/,
    ],
    ["a line too short", line(3, "1,2"), design, /^In line 3 of svar\.csv .* 2; the header has 8/],
    ["a column twice", csv.replace("size", "y"), design, /^svar\.csv has two columns called “y”/],
    [
      "a quotation mark left open",
      csv.replace("nord,liten", 'nord,"liten'),
      design,
      /quotation mark in line 3/,
    ],
    ["no UTF-8", Buffer.from(csv, "latin1"), design, /^svar\.csv is not written in UTF-8/],
    ["nothing at all", "", design, /^svar\.csv holds no rows/],
    [
      "a category without target",
      csv,
      { ...design, calibration: margins({ nord: 10 }) },
      /^Line 4, column “region”: .*“syd”/,
    ],
    [
      "a target of nobody",
      csv,
      { ...design, calibration: margins({ nord: 4, syd: 5, öst: 1 }) },
      /“öst” in “region”/,
    ],
    [
      "a target of 0 where there are rows",
      csv,
      { ...design, calibration: margins({ nord: 10, syd: 0 }) },
      /target 0 for “syd”/,
    ],
    [
      "totals that disagree",
      csv,
      { ...design, calibration: margins({ nord: 4, syd: 7 }) },
      /“region” add up to 11, .*“size” to 10/,
    ],
    [
      "post-stratification on two margins",
      csv,
      { ...design, calibration: { ...margins({ nord: 4, syd: 6 }), kind: "poststratify" } },
      /\/calibration\/margins/,
    ],
    [
      "a table of more cells than anybody reads",
      `w,id\n${Array.from({ length: 1001 }, (_, i) => `1,${i}\n`).join("")}`,
      {
        format: design.format,
        weights: "w",
        estimates: [{ id: "a", kind: "crosstab", row: "id", column: "id" }],
      },
      /^A crosstab with 1,002,001 cells is asked for; 1,000,000 is the most/,
    ],
    [
      "raking that cannot settle",
      // Everyone large is in the north and everyone small in the south: the two margins contradict each other.
      `${header}\n1,a,1,9,1,x,nord,stor\n1,a,2,9,1,x,syd,liten\n`,
      { ...design, estimates: [], calibration: margins({ nord: 5, syd: 5 }) },
      /^The calibration does not settle/,
    ],
  ])("refuses %s with one sentence, and prints nothing", async (_, data, given, sentence) => {
    const { code, out, err } = await estimate(data, given);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err).not.toContain("\n");
  });

  it("refuses in the reader's language", async () => {
    const told = await Promise.all(
      langs.map(async lang => (await samsyn("estimate", "x.csv", "--lang", lang)).err),
    );
    expect(new Set(told).size).toBe(langs.length);
    const { err } = await estimate(line(2, "nul,a,a,6,3,ja,nord,stor"), design, "fi");
    expect(err).toBe("Rivi 2, sarake ”w”: ”nul” ei ole luku.");
  });

  it("refuses what is no file, and a design nobody named", async () => {
    const none = await samsyn("estimate", join(folder, "none.csv"), "--design", join(folder, "none.json"));
    expect([none.code, none.out, none.err]).toEqual([2, "", expect.stringMatching(/none\.(csv|json)/)]);
    expect((await samsyn("estimate", "--design", "x.json")).code).toBe(2);
    const undesigned = await samsyn("estimate", join(folder, "svar.csv"));
    expect([undesigned.code, undesigned.err]).toEqual([2, "Say with --design which file holds the design."]);
  });
});
