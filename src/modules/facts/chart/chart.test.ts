import { readFileSync } from "node:fs";
import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { chartOf } from "./chart.ts";
import { contrast, darkRules, inkOn, inks, rampColour, steps } from "./rules-colour.ts";
import { factsOf } from "./rules-facts.ts";
import { figuresOf, rebasedIn, shapeOf } from "./rules-item.ts";
import { inventedCube, inventedFacts, inventedQuestions, scaleOf } from "./testing/cube.ts";
import { type Point, wavesChart } from "./waves.ts";

const told = {
  ...scaleOf("Q1", "_all", [0.1, 0.1, 0.2, 0.4, 0.2, 0.05]),
  ...scaleOf("Q1", "role:office-holder", [0.02, 0.05, 0.03, 0.5, 0.4, 0.1], 31),
  ...scaleOf("Q1", "role:politician", ["h", "h", 0.2, 0.4, 0.2, "h"], 9),
  ...scaleOf("Q1", "place:FI-091", [0, 0, 0, 0, 0], 8),
  "Q1/5/place:FI-091": { mark: "g", n: 8 },
  ...scaleOf("Q2", "_all", [0.1, 0.1, 0.25, 0.35, 0.2]),
  "Q3/_all/_all": { n: 40, mean: 12.4, lower: 10, upper: 14.8 },
  "Q3/_all/role:office-holder": { n: 31, mean: 15, lower: 12, upper: 18 },
  "Q3/_all/role:politician": { n: 9, mean: 3.4, lower: 3.4, upper: 3.4 },
  "Q4/_all/_all": { n: 40 },
  "Q4/a/_all": { n: 40, mean: 60, lower: 57, upper: 63 },
  "Q4/b/_all": "h",
} as const;
const facts = inventedFacts(told);
const svgOfAll = chartOf(facts, "Q1", "en");

/** What is written in a figure, without its name and description. */
const wordsIn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
const count = (svg: string, what: RegExp): number => [...svg.matchAll(what)].length;

describe("a scale of how much", () => {
  const svg = chartOf(facts, "Q1", "en");

  it("is a bar of a hundred per cent for each group, in one ramp", () => {
    expect(shapeOf(facts, "Q1")).toBe("stacked");
    expect(count(svg, /class="ramp-\d+ gap"/g)).toBe(5 + 5 + 3);
    expect(svg).not.toContain('class="against');
    expect(wordsIn(svg)).toContain("Office holders · 31 answers");
  });

  it("says what is hidden, and draws no length for it", () => {
    expect(wordsIn(svg)).toContain("Not at all hidden: fewer than 5");
    expect(wordsIn(svg)).toContain("Don't know hidden: fewer than 5");
    expect(svg).toContain("stroke-dasharray");
  });

  it("has don't know beside the bar, not in it", () => {
    expect(wordsIn(svg)).toContain("Apart, of all who answered: Don't know 5%");
  });

  it("near unanimity is told by its bound only", () => {
    const helsinki = chartOf(facts, "Q1", "en", { groups: ["place:FI-091"] });
    expect(wordsIn(helsinki)).toContain("at least 90%");
    expect(helsinki).not.toContain("100%<");
  });
});

it("a scale of agreement stands around its middle, and who is neutral stands apart", () => {
  const svg = chartOf(facts, "Q2", "en");
  expect(shapeOf(facts, "Q2")).toBe("diverging");
  expect(count(svg, /class="against-\d+ gap"/g)).toBe(2);
  expect(count(svg, /class="ramp-\d+ gap"/g)).toBe(3);
  expect(wordsIn(svg)).toMatch(
    /To the left of the middle: Against, Strongly against\. To the right: For, Strongly for\. Apart: Neither/,
  );
  const places = [...svg.matchAll(/class="(?:ramp|against)-\d+ gap" x="([\d.]+)"/g)].map(([, x]) =>
    Number(x),
  );
  const middle = 0.33 * 640;
  expect(places.slice(0, 2).every(x => x < middle)).toBe(true);
  expect(places[2]).toBeCloseTo(middle);
  expect(places[4]).toBeCloseTo(0.67 * 640);
});

it("hours and points are bars from zero with their interval", () => {
  const svg = chartOf(facts, "Q3", "en", { groups: ["_all", "role:office-holder", "role:politician"] });
  expect(count(svg, /<rect class="mark" x="0"/g)).toBe(3);
  expect(wordsIn(svg)).toContain("12.4 (10.0 to 14.8)");
  expect(wordsIn(svg)).toContain("3.4 (all answered)");
  expect(wordsIn(svg)).not.toContain("±");
  expect(wordsIn(chartOf(facts, "Q4", "en"))).toContain("hidden: fewer than 5");
});

it("two groups are dots that are joined, never two bars of parts", () => {
  const svg = chartOf(facts, "Q1", "en", { groups: ["role:politician", "role:office-holder"] });
  expect(svg).not.toContain(" gap");
  // Two of the politicians' shares are hidden: the other three and the five of the office holders.
  expect(count(svg, /<circle/g)).toBe(8);
  expect(count(svg, /<circle class="hollow"/g)).toBe(5);
  expect(wordsIn(svg)).toContain("Politicians · 9 answers is a filled dot");
});

describe("shares of those on the scale", () => {
  // The cube of a release whose scale is of those on it: each answer says of how many.
  const cube = inventedCube({ ...told, "Q1/1/_all": { n: 38, share: 0.1 } });
  Object.assign(cube.extension.samsyn.items.Q1, { of: "scale" });
  const onScale = factsOf(cube, inventedQuestions);

  it("say of how many they are, beside the share of all that do not know", () => {
    const says = "Apart, of all who answered: Don't know 5%. The other shares are of 38 answers";
    const words = (groups?: string[]) => wordsIn(chartOf(onScale, "Q1", "en", groups && { groups }));
    expect(words()).toContain(says);
    expect(words(["_all", "role:office-holder"])).toContain(says);
    expect(wordsIn(svgOfAll)).not.toContain("The other shares");
  });

  it("are not held against shares of all, as older releases told them; means are", () => {
    expect(rebasedIn([facts, onScale, onScale], "Q1", "share")).toEqual([false, true, false]);
    expect(rebasedIn([facts, onScale, onScale], "Q1", "mean")).toEqual([false, false, false]);
  });
});

describe("a line over waves", () => {
  const points = (broken: boolean): Point[] =>
    ["_all", "role:office-holder", "role:politician"].map((group, at) => ({
      wave: String(2024 + at),
      figures: figuresOf(facts, "Q3", "_all", group),
      broken: broken && at === 1,
    }));
  const drawn = (broken: boolean) =>
    wavesChart(facts, { points: points(broken), told: "mean", name: "Hours", lang: "en", fit: "fixed" });

  it("has its intervals, and a gap where the question changed, with the reason", () => {
    expect(count(drawn(false), /stroke-width="2"/g)).toBe(2);
    expect(count(drawn(true), /stroke-width="2"/g)).toBe(1);
    expect(wordsIn(drawn(true))).toContain("The question, or whom its shares are of, changed before 2025");
  });
});

describe("every figure", () => {
  const questions = ["Q1", "Q2", "Q3", "Q4"];

  it.each(langs)("is well-formed, named and described in %s", lang => {
    for (const item of questions)
      for (const fit of ["fluid", "fixed"] as const) {
        const svg = chartOf(facts, item, lang, { fit });
        expect(XMLValidator.validate(svg)).toBe(true);
        const { svg: read } = new XMLParser({ ignoreAttributes: false }).parse(svg);
        expect(read.title).not.toBe("");
        expect(read.desc.length).toBeGreaterThan(10);
        expect(read["@_role"]).toBe("img");
      }
  });

  it("has the same bytes each time, and no id that another figure could have", () => {
    for (const item of questions) {
      const again = factsOf(JSON.parse(JSON.stringify(inventedCube(told))), inventedQuestions);
      expect(chartOf(again, item, "en")).toBe(chartOf(facts, item, "en"));
      expect(chartOf(facts, item, "en")).not.toMatch(/\sid=|url\(|href=/);
    }
  });

  it("holds no markup of those who wrote the questions", () => {
    const cube = inventedCube(scaleOf("Q1", "_all", [0.1, 0.1, 0.2, 0.4, 0.2]));
    cube.extension.samsyn.labels.en.item.Q1 = "<script>alert(1)</script> & more";
    cube.extension.samsyn.labels.en.group._all = '"><img src=x>';
    const svg = chartOf(factsOf(cube, inventedQuestions), "Q1", "en");
    expect(svg).not.toMatch(/<script|<img/);
    expect(XMLValidator.validate(svg)).toBe(true);
  });

  it("stays on its paper, whatever the figures", () => {
    const share = fc.oneof(fc.constant("h" as const), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 5, maxLength: 6 }),
        fc.constantFrom("Q1", "Q2"),
        (shares, item) => {
          const some = inventedFacts(scaleOf(item, "_all", shares));
          const svg = chartOf(some, item, "fi", { groups: ["_all"] });
          expect(svg).not.toMatch(/NaN|Infinity|undefined|(width|height|r|cx|x1|x2)="-/);
        },
      ),
    );
  });

  it("of a question that has nothing says so", () => {
    const svg = chartOf(inventedFacts({}), "Q4", "da");
    expect(wordsIn(svg)).not.toBe("");
  });
});

describe("the colours", () => {
  it("carry words of 4.5 to 1, light and dark", () => {
    for (const theme of ["light", "dark"] as const) {
      const { paper, ink, soft } = inks[theme];
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(soft, paper)).toBeGreaterThanOrEqual(4.5);
      for (const hue of ["ramp", "against"] as const)
        for (let step = 0; step <= steps; step++) {
          const colour = rampColour(theme, hue, step);
          expect(contrast(colour, inkOn(colour)), colour).toBeGreaterThanOrEqual(4.5);
        }
    }
  });

  it("of the pages are those of the files", () => {
    const css = readFileSync(new URL("./chart.css", import.meta.url), "utf8")
      .replace(/;?\s*}/g, "}")
      .replace(/\s+/g, "");
    expect(css).toContain(darkRules(".chart ").replace(/\s+/g, ""));
  });
});
