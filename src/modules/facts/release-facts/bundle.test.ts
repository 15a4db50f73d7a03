import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import JSONstat from "jsonstat-toolkit";
import { XmlDocument } from "libxml2-wasm";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { matchPath } from "react-router";
import { beforeAll, describe, expect, it } from "vitest";
import { seeded } from "../../../kernel/random.ts";
import { readStrictCsv } from "../../../platform/files/index.ts";
import { readyOf } from "../instrument/ready.ts";
import { shuffled } from "../protection/testing/random-counts.ts";
import { releaseRoutes } from "../release/routes.ts";
import { type Bundle, bundleOf } from "./bundle.ts";
import type { Wave } from "./rules-given.ts";
import { inventedWave } from "./testing/invented-wave.ts";
import { turtleOfJsonLd } from "./testing/json-ld.ts";
import { readCube } from "./testing/read-cube.ts";

const about = {
  ...{ release: "r2", publisher: "Kuntaliitto", due: "2026-12-01T07:00:00Z", previous: "0".repeat(64) },
  ...{
    address: "https://samsyn.example/releases/r2",
    licence: "https://creativecommons.org/licenses/by/4.0/",
  },
};
const wave = inventedWave(readyOf("decision-makers")!, { seed: 8, places: 10, roles: 2 });
const open = inventedWave(readyOf("five-questions")!, { seed: 9, places: 3, roles: 3 });

const bundled = async (given: Wave): Promise<Bundle> => {
  const made = await bundleOf(given, about);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return made.value;
};
let bundle: Bundle;
let record: Bundle;
beforeAll(async () => {
  bundle = await bundled(wave);
  record = await bundled({ ...open, mode: "on-record" });
});

const textOf = (path: string, of = bundle): string =>
  new TextDecoder().decode(of.files.find(file => file.path === path)!.bytes);
const tableOf = (path: string, of = bundle) => {
  const read = readStrictCsv(new TextEncoder().encode(textOf(path, of)), path);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};

describe("the bundle of a release", () => {
  it("is the same bytes, whoever answered first, and chained to the release before", async () => {
    const again = await bundled({
      ...wave,
      responses: shuffled(wave.responses, seeded(1)),
      strata: shuffled(wave.strata, seeded(2)),
      reached: shuffled(wave.reached, seeded(3)),
    });
    expect(again).toEqual(bundle);
    const manifest = JSON.parse(new TextDecoder().decode(bundle.manifest));
    expect(manifest.previous).toBe(about.previous);
    expect(manifest.files.map((file: { path: string }) => file.path)).toEqual(
      bundle.files.map(({ path }) => path),
    );
    bundle.files.forEach(({ bytes }, i) => {
      expect(manifest.files[i].sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    });
    expect(bundle.hash).toBe(createHash("sha256").update(bundle.manifest).digest("hex"));
  });

  it("holds no time but that of its opening, no line end but LF, and no list of people", () => {
    for (const { path } of bundle.files) {
      const text = textOf(path);
      expect(text, path).not.toContain("\r");
      const times = [...text.matchAll(/\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.Z]*/g)].map(([time]) => time);
      expect(new Set(times).size, path).toBeLessThanOrEqual(1);
      expect(times.every(time => time === about.due)).toBe(true);
    }
    expect(bundle.files.map(({ path }) => path)).not.toContain("answers.csv");
  });

  it("is read by the statisticians' library as what it tells", () => {
    const text = textOf("cube.jsonstat.json");
    const read = JSONstat(JSON.parse(text));
    const own = readCube(text);
    expect(read.id).toEqual(["item", "answer", "group", "measure", "wave"]);
    expect(read.role).toMatchObject({ time: ["wave"], geo: ["group"], metric: ["measure"] });
    for (const { item, answer, group, measure, value, status } of own.all().slice(0, 400)) {
      const told = read.Data({ item, answer, group, measure, wave: "2026-10" });
      expect([told.value, told.status ?? ""]).toEqual([value, status]);
    }
  });

  it("has a last cell, for readers that take the greatest place for the size", () => {
    const { size, value, status } = JSON.parse(textOf("cube.jsonstat.json"));
    const cells = size.reduce((product: number, one: number) => product * one, 1);
    expect(Math.max(...Object.keys(value).map(Number)) + 1).toBe(cells);
    expect(value[cells - 1] ?? status[cells - 1]).toBe("x");
  });

  it("tells the same in its table as in its cube", () => {
    const { columns, rows } = tableOf("cube.csv");
    const cube = readCube(textOf("cube.jsonstat.json"));
    const at = (column: string, row: number) => columns.get(column)![row]!;
    let told = 0;
    for (let row = 0; row < rows; row++)
      for (const measure of ["n", "share", "lower", "upper", "mean", "se"]) {
        const cell = cube.told(at("item", row), at("answer", row), at("group", row), measure);
        expect(at(measure, row)).toBe(cell?.value === null || !cell ? "" : String(cell.value));
        told += cell ? 1 : 0;
      }
    expect(told).toBe(cube.all().length);
    // The mark is that of the share or mean: an interval that is not told makes no figure look hidden.
    for (let row = 0; row < rows; row++)
      expect(at("status", row) === "h").toBe(
        ["share", "mean"].some(
          measure => cube.told(at("item", row), at("answer", row), at("group", row), measure)?.status === "h",
        ),
      );
    const metadata = JSON.parse(textOf("cube.csv-metadata.json"));
    expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual([
      ...columns.keys(),
    ]);
    expect(Object.keys(metadata.tableSchema.columns[0].titles).sort()).toEqual([
      "da",
      "en",
      "fi",
      "nb",
      "sv",
      "und",
    ]);
  });

  it("has columns that a reader of CSV on the Web finds by the words at the head of the file", () => {
    for (const [csv, described] of [
      ["cube.csv", "cube.csv-metadata.json"],
      ["figures/A1.csv", "figures/A1.metadata.json"],
    ] as const) {
      const metadata = JSON.parse(textOf(described));
      const titles = metadata.tableSchema.columns.map((one: { titles: { und: string } }) => one.titles.und);
      expect(titles).toEqual([...tableOf(csv).columns.keys()]);
      expect(metadata["dc:date"]).toEqual({ "@value": "2026-12-01T07:00:00Z", "@type": "xsd:dateTime" });
    }
  });

  it("has a figure of every question, with its data beside it", () => {
    const items = readCube(textOf("cube.jsonstat.json")).ids("item");
    for (const item of items) {
      expect(textOf(`figures/${item}.svg`)).toMatch(/^<svg.*<\/svg>\s*$/s);
      const { columns } = tableOf(`figures/${item}.csv`);
      expect(new Set(columns.get("item"))).toEqual(new Set([item]));
      expect(new Set(columns.get("group"))).toEqual(
        new Set(["_all", "role:elected-member", "role:office-holder"]),
      );
      expect(JSON.parse(textOf(`figures/${item}.metadata.json`)).url).toBe(`${item}.csv`);
    }
  });

  it("writes no text a spreadsheet program would run", async () => {
    const { columns } = tableOf("answers.csv", await bundled(dangerous()));
    expect(columns.get("answer")).toContain("'=HYPERLINK(1)");
  });

  it("has a codebook with every question in every language", () => {
    const codebook = XmlDocument.fromString(textOf("codebook.xml"));
    const ns = { d: "ddi:codebook:2_5" };
    const names = (path: string) =>
      codebook.root.find(path, ns).map(node => ("name" in node ? node.name : ""));
    expect(names("/d:codeBook/*")).toEqual(["stdyDscr", "fileDscr", "dataDscr"]);
    expect(names("/d:codeBook/d:stdyDscr/*")).toEqual(["citation", "stdyInfo", "method", "dataAccs"]);
    const variables = codebook.root.find("//d:var", ns);
    expect(variables.length).toBe(13);
    for (const need of ["d:labl", "d:qstn/d:preQTxt", "d:qstn/d:qstnLit", "d:universe"])
      expect(codebook.root.find(`//d:var/${need}`, ns).length).toBe(13 * 5);
    // In the order the schema asks for.
    const order = ["labl", "qstn", "universe", "catgry", "varFormat"];
    for (const variable of variables) {
      const inside = variable
        .find("*", ns)
        .map(node => order.indexOf("name" in node ? String(node.name) : ""));
      expect(inside).toEqual([...inside].sort((a, b) => a - b));
      expect(Math.min(...inside)).toBe(0);
    }
    codebook.dispose();
  });

  it("says that everybody was invited only where everybody was, and counts the response of those who were", async () => {
    expect(textOf("codebook.xml")).toContain(">Everybody in the frame was invited; those who answered");
    const twice = wave.strata.map(one => ({ ...one, population: 2 * one.population }));
    const sampled = await bundled({ ...wave, strata: twice });
    const invited = wave.reached.reduce((sum, one) => sum + one.invited, 0);
    const codebook = textOf("codebook.xml", sampled);
    expect(codebook).not.toContain("Everybody in the frame was invited");
    expect(codebook).toContain(`>${invited} of the ${2 * invited} in the frame were invited`);
    expect(JSON.parse(textOf("method.json", sampled)).frame).toEqual({ population: 2 * invited, invited });
    const rate = wave.responses.length / invited;
    expect(codebook).toContain(`<respRate>${Math.round(1000 * rate) / 10} %</respRate>`);
    expect(tableOf("response.csv", sampled).columns.get("rate")![0]).toBe(
      `${Math.round(1000 * rate) / 1000}`,
    );
  });

  it("has what the catalogue of Europe's data archives demands of a codebook", () => {
    const codebook = XmlDocument.fromString(textOf("codebook.xml"));
    const ns = {
      d: "ddi:codebook:2_5",
      xsi: "http://www.w3.org/2001/XMLSchema-instance",
      xml: "http://www.w3.org/XML/1998/namespace",
    };
    const citation = "/d:codeBook/d:stdyDscr/d:citation";
    const info = "/d:codeBook/d:stdyDscr/d:stdyInfo";
    // What the profile of CESSDA's catalogue for DDI 2.5 calls mandatory, also where something above is there.
    const demanded = [
      "/d:codeBook/@xml:lang",
      "/d:codeBook/@xsi:schemaLocation",
      `${citation}/d:titlStmt/d:titl`,
      `${citation}/d:titlStmt/d:IDNo/@agency`,
      `${citation}/d:holdings/@URI`,
      `${citation}/d:distStmt/d:distrbtr`,
      `${citation}/d:distStmt/d:distDate/@date`,
      `${info}/d:abstract`,
      `${info}/d:sumDscr/d:collDate/@event`,
    ];
    for (const one of demanded) expect([one, codebook.root.find(one, ns).length > 0]).toEqual([one, true]);
    expect(codebook.root.find(`${citation}/d:titlStmt/d:IDNo`, ns)[0]?.content).toMatch(/^urn:uuid:/);
    codebook.dispose();
  });

  it("tells statistics programs which questions have answers of their own", () => {
    const natures = (text: string) => [
      ...new Set([...text.matchAll(/ nature="(\w+)"/g)].map(([, one]) => one)),
    ];
    expect(natures(textOf("codebook.xml"))).toEqual(["ordinal"]);
    expect([...textOf("codebook.xml").matchAll(/<var [^>]*nature=/g)].length).toBe(12);
    expect(natures(textOf("codebook.xml", record))).toContain("nominal");
  });

  it("leaves a share that is not told out of its codebook, and marks what stands outside the scale", () => {
    const barriers = textOf("codebook.xml", record);
    expect(barriers).toContain("<catStat");
    const cube = readCube(textOf("cube.jsonstat.json"));
    const hidden = cube
      .all()
      .filter(({ group, measure, status }) => group === "_all" && measure === "share" && status !== "");
    const exact = cube
      .all()
      .filter(({ group, measure, status }) => group === "_all" && measure === "share" && status === "");
    expect(hidden.length).toBeGreaterThan(0);
    expect([...textOf("codebook.xml").matchAll(/<catStat/g)].length).toBe(exact.length);
  });

  it("is described as the catalogues of Europe want it", async () => {
    const data = new Store(new Parser().parse(turtleOfJsonLd(JSON.parse(textOf("dcat.jsonld")))));
    const violations: string[] = [];
    for (const name of ["dcat-ap-SHACL", "shapes", "range", "mdr-vocabularies.shape"]) {
      const shapes = readFileSync(
        new URL(`../../landscape/dcat/shapes/${name}.ttl`, import.meta.url),
        "utf8",
      );
      const report = await new SHACLValidator(new Store(new Parser().parse(shapes))).validate(data);
      for (const { severity, path, focusNode, message } of report.results)
        if (severity?.value.endsWith("Violation"))
          violations.push(
            `${path && "value" in path ? path.value : ""} ${focusNode?.value} ${message.map(one => one.value)}`,
          );
    }
    expect(violations).toEqual([]);
  });

  it("leads a catalogue to each of its files where the house serves it", () => {
    const { path = "" } = releaseRoutes.find(({ file }) => file.endsWith("/file.route.ts"))!;
    const graph: Record<string, { "@id": string }>[] = JSON.parse(textOf("dcat.jsonld"))["@graph"];
    const led = graph.flatMap(one => {
      const address = one["dcat:downloadURL"]?.["@id"];
      return address ? [matchPath(`/${path}`, new URL(address).pathname)?.params["*"]] : [];
    });
    expect(led.length).toBeGreaterThan(10);
    expect(bundle.files.map(file => file.path)).toEqual(expect.arrayContaining(led));
  });

  it("tells of each hidden group what can be found out, and neither cost nor kind", () => {
    const { suppressed, ...rest } = JSON.parse(textOf("suppression.json"));
    expect(Object.keys(rest).sort()).toEqual(["format", "threshold"]);
    expect(suppressed.length).toBeGreaterThan(3);
    for (const one of suppressed) expect(Object.keys(one).sort()).toEqual(["group", "interval", "told"]);
  });

  it("names each sign of haste, whether many, few or nobody have it", async () => {
    const quality = (of: Bundle) => JSON.parse(textOf("method.json", of)).quality;
    expect(quality(bundle)).toEqual({ "blank-items": null, partial: null, "straight-line": null });
    const one = { ...wave.responses[0]!, flags: ["partial"] };
    const few = await bundled({ ...wave, responses: [one, ...wave.responses.slice(1)] });
    expect(quality(few)).toEqual(quality(bundle));
  });

  it("tells on the record what each municipality answered, by place and office", () => {
    const { columns, rows } = tableOf("answers.csv", record);
    expect(rows).toBeGreaterThan(20);
    expect([...columns.keys()]).toEqual(["place", "office", "item", "part", "answer"]);
    const response = tableOf("response.csv", record);
    expect(response.columns.get("status")!.every(status => status === "")).toBe(true);
  });
});

const dangerous = (): Wave => {
  const [first, ...rest] = open.responses;
  const answers = { ...first!.answers, F3: "=HYPERLINK(1)" };
  const texts = Object.fromEntries(
    open.questionnaire.groups.flatMap(({ items }) =>
      items.flatMap(item => (item.type === "text" ? [[item.id, "=HYPERLINK(1)"]] : [])),
    ),
  );
  return {
    ...open,
    mode: "on-record",
    responses: [{ ...first!, answers: { ...answers, ...texts } }, ...rest],
  };
};
