import { describe, expect, test } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { impossible, instances, rawPortfolio } from "../testing/instances.ts";
import { portfolioOf, portfolioOfJson } from "./rules-read.ts";
import { toldFault, toldWarning } from "./told.ts";

// A file as somebody may have written it: anything may stand anywhere.
// biome-ignore lint/suspicious/noExplicitAny: the tests break it on purpose
type Broken = any;

const tiny = (): Broken => JSON.parse(JSON.stringify(rawPortfolio("tiny")));

/** The faults of the tiny portfolio after it was broken, as "code path". */
const faultsAfter = (breaking: (file: Broken) => void): string[] => {
  const file = tiny();
  breaking(file);
  const read = portfolioOf(file);
  if (read.ok) return [];
  for (const fault of read.faults)
    for (const lang of langs) expect(toldFault(fault, lang)).not.toMatch(/[{}](?!…)\w/);
  return read.faults.map(({ code, path }) => `${code} ${path}`);
};

const bytes = (text: string) => new TextEncoder().encode(text);
const faultsOfText = (text: string): string[] => {
  const read = portfolioOfJson(bytes(text));
  return read.ok ? [] : read.faults.map(({ code, path }) => `${code} ${path}`);
};

describe("a portfolio that is right", () => {
  test("is read from every example", () => {
    for (const name of [...instances, ...impossible])
      expect(portfolioOfJson(bytes(JSON.stringify(rawPortfolio(name)))).ok).toBe(true);
  });

  test("may name things as every object does", () => {
    expect(
      faultsAfter(file => {
        file.roles[0].id = "constructor";
        for (const one of file.initiatives)
          if (one.effort.R1) {
            one.effort = { ...one.effort, constructor: one.effort.R1 };
            delete one.effort.R1;
          }
      }),
    ).toEqual([]);
  });
});

const breaches: [string, (file: Broken) => void, string[]][] = [
  [
    "a role nobody knows",
    f => (f.initiatives[0].effort.R9 = [1, 1]),
    ["unknown-id /initiatives/0/effort/R9"],
  ],
  [
    "a unit nobody knows",
    f => (f.initiatives[0].changeLoad.U9 = 1),
    ["unknown-id /initiatives/0/changeLoad/U9"],
  ],
  [
    "a purpose nobody knows",
    f => (f.initiatives[0].benefits.P9 = 1),
    ["unknown-id /initiatives/0/benefits/P9"],
  ],
  [
    "a predecessor nobody knows",
    f => (f.initiatives[1].after = ["Z"]),
    ["unknown-id /initiatives/1/after/0"],
  ],
  ["a negative effort", f => (f.initiatives[0].effort.R1[1] = -1), ["negative /initiatives/0/effort/R1/1"]],
  ["a text for a number", f => (f.roles[0].capacity[2] = "3"), ["not-a-number /roles/0/capacity/2"]],
  ["a text for a limit", f => (f.units[1].changeLimit = "2"), ["not-a-number /units/1/changeLimit"]],
  ["a number without end", f => (f.discountRate = Number.POSITIVE_INFINITY), ["not-a-number /discountRate"]],
  ["half a period", f => (f.initiatives[1].duration = 1.5), ["not-whole /initiatives/1/duration"]],
  ["no time at all", f => (f.initiatives[1].duration = 0), ["negative /initiatives/1/duration"]],
  ["a capacity too short", f => f.roles[0].capacity.pop(), ["wrong-length /roles/0/capacity"]],
  ["a limit too long", f => f.units[0].changeLimit.push(1), ["wrong-length /units/0/changeLimit"]],
  ["an effort too long", f => f.initiatives[0].effort.R1.push(1), ["wrong-length /initiatives/0/effort/R1"]],
  ["a cost too short", f => f.initiatives[0].cost.pop(), ["wrong-length /initiatives/0/cost"]],
  [
    "two of one id",
    f => (f.initiatives[4].id = "D"),
    ["duplicate-id /initiatives/4/id", "self-reference", "unknown"],
  ],
  ["two budgets of a year", f => (f.budgets[1].year = 2027), ["duplicate-id /budgets/1/year"]],
  [
    "a name twice in a list",
    f => (f.initiatives[1].after = ["A", "A"]),
    ["duplicate-id /initiatives/1/after/1"],
  ],
  [
    "one that waits for itself",
    f => (f.initiatives[1].after = ["B"]),
    ["self-reference /initiatives/1/after/0"],
  ],
  [
    "one that excludes itself",
    f => (f.initiatives[1].excludes = ["B"]),
    ["self-reference /initiatives/1/excludes/0"],
  ],
  ["two that wait for each other", f => (f.initiatives[0].after = ["B"]), ["cycle /initiatives/0/after/0"]],
  [
    "a deadline before the start",
    f => (f.initiatives[0].earliest = 2),
    ["empty-window /initiatives/0/finishBy"],
  ],
  [
    "a duty without a deadline",
    f => delete f.initiatives[0].finishBy,
    ["missing-value /initiatives/0/finishBy"],
  ],
  [
    "one longer than the horizon",
    f => Object.assign(f.initiatives[1], { duration: 5, cost: [0, 0, 0, 0, 0], effort: {} }),
    ["outside-horizon /initiatives/1/duration"],
  ],
  [
    "a start after the horizon",
    f => (f.initiatives[1].earliest = 4),
    ["outside-horizon /initiatives/1/earliest"],
  ],
  ["no initiatives at all", f => (f.initiatives = []), ["missing-value /initiatives"]],
  ["no purposes", f => (f.purposes = []), ["missing-value /purposes", "unknown"]],
  ["a field nobody knows", f => (f.initiatives[0].weight = 1), ["unknown-field /initiatives/0/weight"]],
  ["a field left out", f => delete f.initiatives[0].cost, ["missing-value /initiatives/0/cost"]],
  ["a yes in words", f => (f.initiatives[0].mandatory = "yes"), ["bad-boolean /initiatives/0/mandatory"]],
  ["another format", f => (f.format = "samsyn-portfolio/2"), ["bad-format /format"]],
  ["a currency in words", f => (f.currency = "kroner"), ["bad-format /currency"]],
  ["three periods a year", f => (f.calendar.periodsPerYear = 3), ["bad-format /calendar/periodsPerYear"]],
  ["a calendar that starts nowhere", f => (f.calendar.start = "2027-K3"), ["bad-period /calendar/start"]],
  ["quarters in half-years", f => (f.calendar.periodsPerYear = 2), ["bad-period /calendar/start"]],
  ["a horizon of ages", f => (f.calendar.periods = 1e9), ["bad-format /calendar/periods"]],
  ["an id with a space", f => (f.purposes[0].id = "P 1"), ["bad-format /purposes/0/id", "unknown"]],
  ["a list for an object", f => (f.initiatives[0].effort = []), ["bad-format /initiatives/0/effort"]],
  ["a number for an initiative", f => f.initiatives.push(5), ["bad-format /initiatives/5"]],
];

describe("a portfolio that is wrong", () => {
  test.each(breaches)("is refused for %s, and the place is named", (_, breaking, [first, ...follow]) => {
    const faults = faultsAfter(breaking);
    expect(faults).toContain(first);
    if (follow.length === 0) expect(faults).toHaveLength(1);
  });

  test("is told everything at once, each thing once", () => {
    const faults = faultsAfter(file => {
      file.roles[0].capacity = [1, -2, "x"];
      file.initiatives[0].effort = { R9: [-1] };
      file.initiatives[1].after = ["Z"];
      file.initiatives[2].mandatory = 1;
    });
    expect(faults.sort()).toEqual([
      "bad-boolean /initiatives/2/mandatory",
      "negative /initiatives/0/effort/R9/0",
      "negative /roles/0/capacity/1",
      "not-a-number /roles/0/capacity/2",
      "unknown-id /initiatives/0/effort/R9",
      "unknown-id /initiatives/1/after/0",
      "wrong-length /initiatives/0/effort/R9",
      "wrong-length /roles/0/capacity",
    ]);
  });

  test("names every ring of those that wait for each other", () => {
    const faults = faultsAfter(file => {
      const [a, b, c, d, e] = file.initiatives;
      a.after = ["C"];
      b.after = ["A"];
      c.after = ["B"];
      d.after = ["E"];
      e.after = ["D"];
    });
    expect(faults).toHaveLength(2);
  });

  test("cannot slip a prototype in", () => {
    const text = JSON.stringify(tiny()).replace(
      '"changeLoad":{"U1":2}',
      '"changeLoad":{"__proto__":2,"U1":2}',
    );
    expect(faultsOfText(text)).toEqual(["unknown-id /initiatives/0/changeLoad/__proto__"]);
    expect(faultsOfText(JSON.stringify(tiny()).replace("{", '{"__proto__":{},'))).toEqual([
      "unknown-field /__proto__",
    ]);
  });

  test("cannot say one thing twice", () => {
    const text = JSON.stringify(tiny()).replace('"duration":2', '"duration":3,"duration":2');
    expect(faultsOfText(text)).toEqual(["duplicate-id /initiatives/0/duration"]);
  });
});

describe("a file that is no portfolio", () => {
  test.each([
    ["", "bad-format "],
    ["{", "bad-format "],
    ["null", "missing-value "],
    ["[]", "bad-format "],
    ["7", "bad-format "],
  ])("is refused: %s", (text, expected) => expect(faultsOfText(text)).toEqual([expected]));

  test("is refused when it is not written in UTF-8", () => {
    const read = portfolioOfJson(Uint8Array.from([0x7b, 0xe6, 0x7d]));
    expect(read).toMatchObject({ ok: false, faults: [{ code: "bad-format", form: "utf-8" }] });
  });

  test("is refused when it is endlessly deep, or endlessly long", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(faultsOfText(deep)).toEqual(["bad-format "]);
    const long = JSON.stringify({ ...tiny(), roles: new Array(100_000).fill({}) });
    expect(faultsOfText(long)).toContain("wrong-length /roles");
    const series = tiny();
    series.roles[0].capacity = new Array(100_000).fill("x");
    expect(faultsAfter(file => Object.assign(file, series))).toEqual(["wrong-length /roles/0/capacity"]);
    expect(faultsOfText(`"${"a".repeat(3_000_000)}"`)).toEqual(["bad-format "]);
  });
});

test("5,000 initiatives that wait in one long row are read", () => {
  const file = tiny();
  file.initiatives = Array.from({ length: 5_000 }, (_, i) => ({
    ...file.initiatives[1],
    id: `I${i}`,
    after: i > 0 ? [`I${i - 1}`] : [],
  }));
  expect(portfolioOf(file).ok).toBe(true);
  file.initiatives[0].after = ["I4999"];
  expect(portfolioOf(file)).toMatchObject({ ok: false, faults: [{ code: "cycle" }] });
});

describe("what is odd is told and accepted", () => {
  const warningsAfter = (change: (file: Broken) => void): string[] => {
    const file = tiny();
    change(file);
    const read = portfolioOf(file);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    for (const warning of read.warnings)
      for (const lang of langs)
        expect(toldWarning({ ...warning, values: { read: "", ...warning.values } }, lang)).toBeTruthy();
    return read.warnings.map(({ code, path }) => `${code} ${path}`);
  };

  test.each<[string, (file: Broken) => void, string]>([
    ["a duty without its law", () => {}, "no-legal-basis /initiatives/0/legalBasis"],
    [
      "a duty that waits for a wish",
      f => (f.initiatives[0].after = ["D"]),
      "optional-forced /initiatives/0/after",
    ],
    [
      "two duties that exclude each other",
      f => {
        Object.assign(f.initiatives[3], { mandatory: true, finishBy: 4 });
        Object.assign(f.initiatives[4], { mandatory: true, finishBy: 4 });
      },
      "mandatory-excluded /initiatives/3/excludes",
    ],
    [
      "a wish that never fits",
      f => (f.initiatives[2].effort.R2 = [9, 9]),
      "never-fits /initiatives/2/duration",
    ],
    ["one without benefit", f => (f.initiatives[2].benefits = {}), "no-benefit /initiatives/2/benefits"],
    [
      "a deadline beyond the plan",
      f => (f.initiatives[2].finishBy = 9),
      "finish-after-horizon /initiatives/2/finishBy",
    ],
  ])("%s", (_, change, expected) => expect(warningsAfter(change)).toContain(expected));

  test.each<[string, (file: Broken) => void, RegExp]>([
    ["a role", f => (f.initiatives[2].effort.R2 = [9, 9]), /takes more of .+ than there is/],
    ["a unit", f => (f.initiatives[2].changeLoad.U1 = 99), /more change than .+ can bear/],
    ["money", f => (f.initiatives[2].cost = [99_999, 99_999]), /more than a year's budget/],
  ])("says that it is %s that never lets a wish in", (_, change, sentence) => {
    const file = tiny();
    change(file);
    const read = portfolioOf(file);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const told = read.warnings.filter(({ code }) => code === "never-fits").map(one => toldWarning(one, "en"));
    expect(told).toEqual([expect.stringMatching(sentence)]);
  });

  test.each([
    ["1e999", "/discountRate", /too large to count with/],
    ["-1e999", "/discountRate", /too large to count with/],
    ["null", "/discountRate", /null stands here, and it is not a number/],
    ["NaN", "/discountRate", /“NaN” is not a number/],
    ["-Infinity", "/discountRate", /“-Infinity” is not a number/],
    ['"0.04"', "/discountRate", /“0.04” stands in quotation marks/],
    ['"four"', "/discountRate", /“four” is not a number/],
  ])("says where %s stands for a number, and why it is none", (typed, path, sentence) => {
    const text = JSON.stringify({ ...tiny(), discountRate: "here" }).replace('"here"', typed);
    const read = portfolioOfJson(bytes(text));
    if (read.ok) throw new Error("a fault was expected");
    expect(read.faults.map(fault => fault.path)).toEqual([path]);
    expect(toldFault(read.faults[0]!, "en")).toMatch(sentence);
  });

  test("gives an example that may stand there", () => {
    const read = portfolioOf({ ...tiny(), discountRate: "four" });
    if (read.ok) throw new Error("a fault was expected");
    expect(toldFault(read.faults[0]!, "en")).toMatch(/for example 0\.04/);
    expect(toldFault(read.faults[0]!, "da", { decimal: "2,5" })).toMatch(/for eksempel 0,04/);
  });

  test("says where a number that JSON does not know stands in a list", () => {
    const text = JSON.stringify(tiny()).replace(/"capacity":\[\d+,/, '"capacity":[1,NaN,');
    expect(faultsOfText(text)).toEqual(["not-a-number /roles/0/capacity/1"]);
  });

  test("says where a text stops being JSON in the reader's language", () => {
    const read = portfolioOfJson(bytes('{\n  "format": samsyn }'));
    if (read.ok) throw new Error("a fault was expected");
    expect(toldFault(read.faults[0]!, "da")).toMatch(/noget er galt i linje 2, kolonne 13, ved »samsyn }«/);
    for (const text of ["{", "", "nul", '{"a":1,}']) {
      const other = portfolioOfJson(bytes(text));
      if (other.ok) throw new Error("a fault was expected");
      expect(toldFault(other.faults[0]!, "fi")).not.toMatch(/Unexpected|Expected|token|position/);
    }
  });
});
