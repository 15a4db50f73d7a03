import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from "libxml2-wasm";
import { beforeAll, describe, expect, it } from "vitest";
import { type LandscapeSnapshot, toArchimate } from "./landscape.ts";
import { legal, relations } from "./legal.ts";
import { archimateModel, elementTypes, type Model } from "./model.ts";

const file = (name: string) => readFileSync(new URL(name, import.meta.url));
let validator: XsdValidator;
beforeAll(() => {
  // Without the mapping the schema of the xml: namespace would be fetched, and the model's own would not compile.
  xmlRegisterInputProvider(
    new XmlBufferInputProvider({ "http://www.w3.org/2001/xml.xsd": new Uint8Array(file("schema/xml.xsd")) }),
  );
  validator = XsdValidator.fromDoc(
    XmlDocument.fromBuffer(new Uint8Array(file("schema/archimate3_Model.xsd"))),
  );
});
const faults = (xml: string): string | null => {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return null;
  } catch (error) {
    return String(error);
  } finally {
    document.dispose();
  }
};

const id = (kind: number, n: number) => `${kind}0000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const thing = (kind: number, n: number, name: string) => ({
  id: id(kind, n),
  names: { da: name, sv: `${name} (sv)` },
});
/** An invented landscape with every kind of thing and tie. */
const invented = (systems = 3): LandscapeSnapshot => {
  const many = Array.from({ length: systems }, (_, index) => index + 1);
  return {
    municipality: thing(0, 1, "Opdigtet Kommune"),
    units: [1, 2, 3].map(n => ({
      ...thing(1, n, `Enhed ${n} <& "æøå">`),
      parentId: n === 1 ? null : id(1, 1),
    })),
    roles: [{ ...thing(2, 1, "Systemejer"), unitIds: [id(1, 1)] }],
    tasks: [1, 2].map(n => ({
      ...thing(3, n, `Opgave ${n}`),
      broaderId: n === 2 ? id(3, 1) : null,
      unitIds: [id(1, 2)],
    })),
    uses: many.map(n => ({
      ...thing(4, n, `System ${n}`),
      documentation: { da: "Bruges til noget opdigtet" },
      properties: {
        lifeCycle: { value: "operational", type: "string" },
        from: { value: "2028-01-01", type: "date" },
      },
      taskIds: [id(3, 1)],
      unitIds: [id(1, 2)],
    })),
    interfaces: [
      { ...thing(5, 1, "Snitflade"), useIds: [id(4, 1)] },
      { ...thing(5, 2, "Delt snitflade"), useIds: [id(4, 1), id(4, 2)] },
    ],
    integrations: many.slice(1).map(n => ({
      ...thing(6, n, "Sager"),
      fromUseId: id(4, n),
      toUseId: id(4, n - 1),
      bothWays: n % 2 === 0,
    })),
    contracts: many.map(n => ({ ...thing(7, n, `Aftale ${n}`), useIds: [id(4, n)], unitIds: [id(1, 1)] })),
    processings: [
      { ...thing(8, 1, "Behandling"), useIds: [id(4, 1)], unitIds: [id(1, 2)], dataSetIds: [id(9, 1)] },
    ],
    dataSets: [{ ...thing(9, 1, "Borgere"), useIds: [id(4, 1)], access: "Read" }],
    initiatives: [1, 2].map(n => ({
      ...thing(1, 100 + n, `Initiativ ${n}`),
      introducesIds: [id(4, 1)],
      changesIds: [id(4, 2)],
      retiresIds: [id(4, 3)],
      dependsOnIds: n === 2 ? [id(1, 101)] : [],
      unitIds: [id(1, 3)],
    })),
    benefits: [{ ...thing(1, 200, "Timer"), initiativeId: id(1, 101) }],
    goals: [{ ...thing(1, 300, "Tid til borgerne"), initiativeIds: [id(1, 101), id(1, 102)] }],
    targetStates: [{ ...thing(1, 400, "2033"), useIds: [id(4, 1)], initiativeIds: [id(1, 101)] }],
  };
};
const xmlOf = (model: Model): string => {
  const result = archimateModel(model);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

describe("the table of legal relationships", () => {
  it("is the one the copies of the source hold, all 3,844 pairs", () => {
    const parse = (name: string) =>
      new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(file(name));
    const keys = new Map<string, string>(
      parse("data/relationships-keys.xml").relationshipskeys.key.map(
        (key: { char: string; relationship: string }) => [
          key.relationship.replace(/Relationship$/, ""),
          key.char,
        ],
      ),
    );
    expect([...keys.keys()].sort()).toEqual([...relations].sort());
    let pairs = 0;
    for (const source of parse("data/relationships.xml").relationships.source)
      for (const target of source.target) {
        pairs++;
        for (const relation of relations)
          if (
            legal(source.concept, relation, target.concept) !==
            String(target.relations).includes(keys.get(relation) ?? "?")
          )
            throw new Error(`${source.concept} ${relation} ${target.concept}`);
      }
    expect(pairs).toBe(3844);
  });
  it("a contract serves nothing, and unknown types may nothing", () => {
    expect(legal("Contract", "Association", "ApplicationComponent")).toBe(true);
    expect(legal("Contract", "Serving", "ApplicationComponent")).toBe(false);
    expect(legal("Invented", "Association", "ApplicationComponent")).toBe(false);
    expect(legal("Contract", "Association", "constructor")).toBe(false);
  });
});

describe("the landscape as an exchange file", () => {
  it("validates against the schema with every kind of thing and tie in it", () => {
    const { model, dropped } = toArchimate(invented());
    const xml = xmlOf(model);
    expect(faults(xml)).toBeNull();
    expect(dropped).toBe(0);
    expect(new Set(model.elements.map(({ type }) => type)).size).toBe(elementTypes.length);
    expect(new Set(model.relationships.map(({ type }) => type)).size).toBe(9);
    expect(xml).toContain('<name xml:lang="da">Enhed 2 &lt;&amp; &quot;æøå&quot;&gt;</name>');
    expect(xml).toContain('accessType="Read"');
    expect(xml).toContain(`identifier="id-${id(4, 1)}"`);
  });
  it("gives the same file twice, so that another tool updates what it has", () => {
    expect(xmlOf(toArchimate(invented()).model)).toBe(xmlOf(toArchimate(invented()).model));
  });
  it("validates when there is next to nothing, and a large one", () => {
    const empty = invented(0);
    for (const key of [
      "units",
      "roles",
      "tasks",
      "interfaces",
      "processings",
      "dataSets",
      "initiatives",
      "benefits",
      "goals",
    ] as const)
      empty[key] = [];
    expect(faults(xmlOf(toArchimate({ ...empty, targetStates: [] }).model))).toBeNull();
    expect(faults(xmlOf(toArchimate(invented(1000)).model))).toBeNull();
  });
  it("drops ties to what is not in the picture, and says how many", () => {
    const landscape = invented();
    landscape.uses = landscape.uses.slice(1);
    const { model, dropped } = toArchimate(landscape);
    expect(dropped).toBeGreaterThan(0);
    expect(faults(xmlOf(model))).toBeNull();
  });
});

describe("what is refused", () => {
  const { model } = toArchimate(invented());
  const contract = model.relationships.find(({ source }) => source === id(7, 1))!;
  const others = model.relationships.filter(one => one !== contract);
  const refusal = (changed: Partial<Model>) => {
    const result = archimateModel({ ...model, ...changed });
    return result.ok ? null : result.refusal;
  };
  it("an illegal relationship, which the schema alone would let through", () => {
    const illegal = { ...contract, type: "Serving" } as const;
    expect(refusal({ relationships: [...others, illegal] })).toEqual({
      code: "archimate.illegal-relationship",
      values: { id: contract.id, from: "Contract", relation: "Serving", to: "ApplicationComponent" },
    });
    const tampered = xmlOf(model).replace(/( source="id-70[^>]+xsi:type=")Association/, "$1Serving");
    expect(tampered).toContain(
      'source="id-70000000-0000-7000-8000-000000000001" target="id-40000000-0000-7000-8000-000000000001" xsi:type="Serving"',
    );
    expect(faults(tampered)).toBeNull();
  });
  it("a tie to what is not there, by us and by the schema", () => {
    expect(refusal({ relationships: [...others, { ...contract, target: id(4, 999) }] })).toMatchObject({
      code: "archimate.dangling",
    });
    expect(faults(xmlOf(model).replace(`target="id-${id(4, 1)}"`, `target="id-${id(4, 999)}"`))).toMatch(
      /keyref|key-sequence/i,
    );
  });
  it("blocks in another order, by the schema", () => {
    expect(
      faults(
        xmlOf(model).replace(
          /(<elements>[\s\S]*<\/elements>)\n(<relationships>[\s\S]*<\/relationships>)/,
          "$2\n$1",
        ),
      ),
    ).toMatch(/not expected/);
  });
  it("an id that is none or comes twice, and a thing without a name", () => {
    const [first, ...rest] = model.elements;
    expect(refusal({ elements: [{ ...first!, id: "4" }, ...rest] })).toMatchObject({
      code: "archimate.bad-id",
    });
    expect(refusal({ elements: [...model.elements, first!] })).toMatchObject({ code: "archimate.id-twice" });
    expect(refusal({ elements: [{ ...first!, names: { da: " " } }, ...rest] })).toMatchObject({
      code: "archimate.no-name",
    });
  });
});
