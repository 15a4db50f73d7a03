import { readFileSync } from "node:fs";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, it } from "vitest";
import { type Catalogue, dcatCatalogue, type PublishedDataSet } from "./catalogue.ts";
import { jsonLdOf, turtleOf } from "./graph.ts";

const shapes = ["dcat-ap-SHACL", "shapes", "range", "mdr-vocabularies.shape"] as const;
const parse = (turtle: string) => new Store(new Parser().parse(turtle));
const shapesOf = (name: string) =>
  parse(readFileSync(new URL(`shapes/${name}.ttl`, import.meta.url), "utf8"));
const sh = "http://www.w3.org/ns/shacl#";

/** What the shapes find: "Violation http://purl.org/dc/terms/title". */
const found = async (turtle: string, names: readonly string[] = shapes): Promise<string[]> => {
  const all: string[] = [];
  for (const name of names) {
    const validator = new SHACLValidator(shapesOf(name));
    const report = await validator.validate(parse(turtle));
    for (const { severity, path } of report.results)
      all.push(
        `${String(severity?.value).replace(sh, "")} ${String((path as { value?: string } | null)?.value)}`,
      );
  }
  return all;
};
const violations = async (turtle: string, names?: readonly string[]) =>
  (await found(turtle, names)).filter(text => text.startsWith("Violation"));

const dataSet = (n: number, more: Partial<PublishedDataSet> = {}): PublishedDataSet => ({
  id: `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`,
  isPublic: true,
  titles: { da: `Opdigtede lygter ${n}`, en: `Invented lamps ${n}` },
  descriptions: { da: 'Alle lygter, med "citat", linje\nog \\ skråstreg' },
  keywords: { da: ["lygter", "gader"], en: ["lamps"] },
  themes: ["TRAN", "GOVE"],
  frequency: "monthly",
  issued: "2030-01-01",
  modified: "2031-01-15",
  covers: { from: "2029-01-01", lastDay: "2030-12-31" },
  contact: { name: "Vej og Park", email: "vej@opdigtet.example", url: "https://opdigtet.example/vej" },
  distributions: [
    {
      accessUrl: `https://opdigtet.example/data/${n}`,
      downloadUrl: `https://opdigtet.example/data/${n}.csv`,
      format: "csv",
      licence: "CC-BY-4.0",
      titles: { da: "CSV-fil" },
    },
  ],
  ...more,
});
const catalogue = (dataSets: PublishedDataSet[], more: Partial<Catalogue> = {}): Catalogue => ({
  address: "https://samsyn.example/dcat",
  titles: { da: "Åbne data fra Opdigtet Kommune", en: "Open data of Invented Municipality" },
  descriptions: { da: "Datasæt, som kommunen deler." },
  publisher: {
    address: "https://opdigtet.example/#kommune",
    names: { da: "Opdigtet Kommune" },
    country: "DK",
  },
  languages: ["da", "en"],
  modified: "2031-02-01",
  dataSets,
  ...more,
});
const turtle = (given: Catalogue): string => {
  const result = dcatCatalogue(given);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return turtleOf(result.value.graph);
};
const refusal = (given: Catalogue) => {
  const result = dcatCatalogue(given);
  return result.ok ? null : result.refusal;
};

describe("the catalogue of open data", () => {
  it("conforms to all four files of shapes, with every field and with the least there may be", async () => {
    expect(await violations(turtle(catalogue([dataSet(1)])))).toEqual([]);
    const least = {
      id: "a",
      isPublic: true,
      titles: { fi: "Lamput" },
      descriptions: { fi: "Kaikki lamput" },
    };
    expect(await violations(turtle(catalogue([least], { languages: ["fi"] })))).toEqual([]);
  });
  it("leaves two warnings: the publisher is not in the EU list of bodies", async () => {
    const warnings = (await found(turtle(catalogue([dataSet(1)])))).filter(
      text => !text.startsWith("Violation"),
    );
    expect(new Set(warnings)).toEqual(new Set(["Warning http://purl.org/dc/terms/publisher"]));
  });
  it("sends only what is marked public, and nothing at all rather than an empty catalogue", () => {
    const hidden = dataSet(2, { isPublic: false, titles: { da: "Fortrolig" } });
    expect(turtle(catalogue([dataSet(1), hidden]))).not.toContain("Fortrolig");
    expect(refusal(catalogue([hidden]))).toEqual({ code: "dcat.no-public-data-set" });
    expect(refusal(catalogue([]))).toEqual({ code: "dcat.no-public-data-set" });
  });
  it("conforms with 500 data sets", async () => {
    const text = turtle(catalogue(Array.from({ length: 500 }, (_, n) => dataSet(n + 1))));
    expect(await violations(text, ["dcat-ap-SHACL"])).toEqual([]);
  });
  it("says the same in JSON-LD", () => {
    const result = dcatCatalogue(catalogue([dataSet(1)]));
    if (!result.ok) throw new Error(result.refusal.code);
    const { "@graph": things } = jsonLdOf(result.value.graph);
    const one = things.find(thing => String(thing["@id"]).endsWith("000000000001"));
    expect(one?.["@type"]).toEqual(["http://www.w3.org/ns/dcat#Dataset"]);
    expect(one?.["dct:title"]).toEqual([
      { "@value": "Invented lamps 1", "@language": "en" },
      { "@value": "Opdigtede lygter 1", "@language": "da" },
    ]);
    expect(one?.["dct:modified"]).toEqual([
      { "@value": "2031-01-15", "@type": "http://www.w3.org/2001/XMLSchema#date" },
    ]);
    const values = things.flatMap(({ "@id": _, ...rest }) => Object.values(rest).flat()).length;
    expect(values).toBe(parse(turtle(catalogue([dataSet(1)]))).size);
  });
  it("keeps quotes, line breaks and strange letters whole", () => {
    const text = 'a "b" \\ c\n\td æøå ؟ 𐍈 \u0001';
    const store = parse(turtle(catalogue([dataSet(1, { descriptions: { da: text } })])));
    const literals = store
      .getObjects(null, "http://purl.org/dc/terms/description", null)
      .map(term => term.value);
    expect(literals).toContain(text);
  });
});

describe("what the shapes find", () => {
  const good = turtle(catalogue([dataSet(1)]));
  it.each([
    ["a catalogue without title", /\n {2}dct:title "Open data.*?;/, "http://purl.org/dc/terms/title"],
    [
      "a data set without description",
      /\n {2}dct:description "Alle lygter.*?;/,
      "http://purl.org/dc/terms/description",
    ],
    ["a distribution without address", /\n {2}dcat:accessURL .*?;/, "http://www.w3.org/ns/dcat#accessURL"],
    [
      "a theme without its class",
      /a <http:\/\/www.w3.org\/2004\/02\/skos\/core#Concept> ;\n {2}skos:inScheme <http:\/\/publications.europa.eu\/resource\/authority\/data-theme> ;/g,
      "http://www.w3.org/ns/dcat#theme",
    ],
  ])("%s", async (_, pattern, path) => {
    const broken = good.replace(pattern, "");
    expect(broken).not.toBe(good);
    expect(await violations(broken)).toContain(`Violation ${path}`);
  });
});

describe("what the shapes let through and we refuse", () => {
  it.each([
    ["dcat.bad-date", { issued: "1/11-26" }],
    ["dcat.bad-date", { modified: "2026-02-30" }],
    ["dcat.dates-wrong-way", { covers: { from: "2031-01-01", lastDay: "2030-01-01" } }],
    ["dcat.no-title", { titles: {} }],
    ["dcat.no-title", { titles: { da: " " } }],
    ["dcat.no-description", { descriptions: {} }],
    ["dcat.bad-language", { titles: { "": "Uden sprog" } as never }],
    ["dcat.bad-address", { distributions: [{ accessUrl: "javascript:alert(1)" }] }],
    ["dcat.bad-address", { distributions: [{ accessUrl: "https://a.example/", licence: "gratis" }] }],
    ["dcat.bad-contact", { contact: { name: "", email: "a@b" } }],
    ["dcat.bad-contact", { contact: { name: "Vej", email: "a@b> . <x:y" } }],
    ["dcat.unknown-code", { themes: ["LAMPS" as never] }],
    [
      "dcat.unknown-code",
      { distributions: [{ accessUrl: "https://a.example/", format: "constructor" as never }] },
    ],
  ])("%s: %o", (code, more) => {
    expect(refusal(catalogue([dataSet(1, more)]))).toMatchObject({ code });
  });
  it("a publisher that is a mere name", () => {
    expect(
      refusal(catalogue([dataSet(1)], { publisher: { address: "Opdigtet Kommune", names: { da: "O" } } })),
    ).toMatchObject({
      code: "dcat.bad-address",
      values: { place: "publisher" },
    });
  });
  it("an address cannot break out of its brackets", () => {
    const odd = dataSet(1, {
      id: "a> <b",
      distributions: [{ accessUrl: "https://a.example/x> a <y?z={1}" }],
    });
    const result = dcatCatalogue(catalogue([odd]));
    if (result.ok) expect(() => parse(turtleOf(result.value.graph))).not.toThrow();
    else expect(result.refusal.code).toBe("dcat.bad-address");
  });
});
