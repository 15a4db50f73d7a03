import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkThing, nounNamed } from "../../modules/landscape/index.server.ts";
import { exampleCalled } from "../../modules/organisation/index.server.ts";
import { exampleOf } from "./example.ts";
import { specs } from "./spec.ts";

const today = "2026-11-22";
/** A day in each quarter, a year's first and last weeks, and a leap day. */
const days = ["2027-01-05", "2027-03-31", "2027-07-01", "2027-12-31", "2028-02-29"];
const made = new Map(specs.map(spec => [spec.code, exampleOf(spec, today)]));

test.each(specs.map(spec => [spec.fullName, spec] as const))("%s has what it promises", (_, spec) => {
  const example = made.get(spec.code)!;
  const count = (noun: string) => example.things.filter(row => row.noun === noun).length;
  expect(count("system-use")).toBe(spec.systems);
  expect(count("initiative")).toBe(spec.initiatives);
  expect(count("contract")).toBe(spec.contracts);
  expect(count("processing")).toBe(spec.processings);
  expect(example.people).toBe(spec.people);
  expect(example.objects.filter(object => object.kind === "person").length).toBe(spec.people);
  expect(example.objects.filter(object => object.kind === "unit").length).toBeGreaterThanOrEqual(spec.units);
});

test.each(specs.map(spec => [spec.fullName, spec] as const))(
  "nothing in %s is refused by its noun, on whichever day it is made",
  (_, spec) => {
    const refused = [today, ...days].flatMap(day => {
      const few = { ...spec, people: Math.min(spec.people, 300) };
      const { things } = day === today ? made.get(spec.code)! : exampleOf(few, day);
      return things.flatMap(row =>
        checkThing(nounNamed(row.noun)!, row.values).map(at => ({ day, noun: row.noun, at, row })),
      );
    });
    expect(refused.slice(0, 3)).toEqual([]);
  },
);

test.each(specs.map(spec => [spec.fullName, spec] as const))(
  "everything %s points to is there",
  (_, spec) => {
    const { things, objects } = made.get(spec.code)!;
    const known = new Set([...things, ...objects].map(one => one.id));
    expect(known.size).toBe(things.length + objects.length);
    const loose = things.flatMap(row =>
      Object.entries(nounNamed(row.noun)!.fields).flatMap(([name, field]) =>
        field.to
          ? [row.values[name] ?? []]
              .flat()
              .filter(id => !known.has(String(id)))
              .map(id => [row.noun, name, id])
          : [],
      ),
    );
    expect(loose).toEqual([]);
  },
);

test("the same seed gives the same example, and on another day the same ids", () => {
  const spec = specs[1]!;
  expect(exampleOf(spec, today)).toEqual(made.get(spec.code));
  const later = exampleOf(spec, "2027-02-28");
  expect(later.things.map(row => row.id)).toEqual(made.get(spec.code)!.things.map(row => row.id));
  expect(later.objects.map(one => one.id)).toEqual(made.get(spec.code)!.objects.map(one => one.id));
});

test("the large one has some of everything, and its interfaces carry what flows", () => {
  const { things } = made.get(specs.reduce((a, b) => (a.systems > b.systems ? a : b)).code)!;
  const of = (noun: string) => things.filter(row => row.noun === noun);
  const least = { interface: 20, "data-set": 25, "source-item": 20, oversight: 100 };
  for (const [noun, n] of Object.entries(least)) expect(of(noun).length, noun).toBeGreaterThanOrEqual(n);
  const carried = of("integration").filter(row => row.values.interface);
  expect(carried.length).toBeGreaterThanOrEqual(40);
  expect(of("initiative").some(row => [row.values.sourceItems].flat().length > 1)).toBe(true);
});

test("the large one has finished enough of some sizes to know from itself what they take, and not of all", () => {
  const { things } = made.get(specs.at(-1)!.code)!;
  const spent = (size: string) =>
    things.filter(
      ({ noun, values }) =>
        noun === "initiative" &&
        values.stage === "done" &&
        values.size === size &&
        Number(values.monthsSpent) > 0,
    ).length;
  // From five on their own history may be taken in place of our guess.
  expect(spent("S")).toBeGreaterThanOrEqual(5);
  expect(spent("L")).toBeGreaterThan(0);
  expect(spent("L")).toBeLessThan(5);
});

test("systems have names of their own, and suppliers too", () => {
  for (const { things } of made.values())
    for (const [noun, field] of [
      ["system", "name"],
      ["system-use", "localName"],
      ["supplier", "name"],
      ["contract", "title"],
    ] as const) {
      const names = things.filter(row => row.noun === noun).map(row => row.values[field]);
      expect(new Set(names).size).toBe(names.length);
    }
});

test("each example is called by its code as it calls itself", () => {
  for (const { words, code, name } of specs) expect(exampleCalled(`${words.country}-${code}`)).toBe(name);
});

test("no example has a real municipality's name", () => {
  const file = readFileSync(new URL("./fixtures/municipality-names.txt", import.meta.url), "utf8");
  const real = new Set(file.split("\n").map(name => name.toLowerCase()));
  expect(real.size).toBeGreaterThan(1000);
  for (const { name } of specs) expect(real).not.toContain(name.toLowerCase());
});
