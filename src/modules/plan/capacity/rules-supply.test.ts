import { expect, it } from "vitest";
import { type Capacity, limitIn, operatingIn, seasonOf, staffingIn, supplyIn } from "./rules-supply.ts";

const nobody: Capacity = { roles: [], staffing: [], absences: [], help: [], seasons: [] };
const four = { role: "lead", quarter: "2026Q4", people: 4, operation: 40 } as const;

it("four people have 12 months; 40 % operation and 8 % leave leave 6.24 of them", () => {
  expect(supplyIn({ ...nobody, staffing: [four] }, "lead", "2026Q4")).toMatchObject({
    whole: 12,
    operation: 4.8,
    leave: 0.96,
    months: 6.24,
    since: "2026Q4",
  });
});

it("what was said holds until it is said otherwise, and says since when", () => {
  const staffing = [four, { ...four, quarter: "2027Q3", people: 5 }];
  expect(staffingIn(staffing, "lead", "2027Q2")?.people).toBe(4);
  expect(staffingIn(staffing, "lead", "2028Q1")).toMatchObject({ people: 5, quarter: "2027Q3" });
  expect(staffingIn(staffing, "lead", "2026Q3")).toBeUndefined();
  expect(supplyIn({ ...nobody, staffing }, "lead", "2026Q3")).toMatchObject({ months: 0, since: null });
});

it("somebody away for half a quarter is missing whole for that half", () => {
  // July to September has 92 days; from 16 August on 46 are left.
  const absences = [{ id: "a", role: "lead", from: "2027-08-16", to: "2028-01-01", people: 1 }] as const;
  const capacity = { ...nobody, staffing: [four], absences };
  expect(supplyIn(capacity, "lead", "2027Q3").absent).toBeCloseTo(1.5, 10);
  expect(supplyIn(capacity, "lead", "2027Q4").absent).toBeCloseTo(3, 10);
  expect(supplyIn(capacity, "lead", "2028Q1").absent).toBe(0);
});

it("a role never has less than nothing, and bought-in help stands whatever else is missing", () => {
  const staffing = [{ ...four, people: 1, operation: 95 }];
  const help = [{ role: "lead", quarter: "2027Q3", months: 2, price: 100 }] as const;
  expect(supplyIn({ ...nobody, staffing, help }, "lead", "2027Q3").months).toBe(2);
  expect(supplyIn({ ...nobody, staffing, help }, "lead", "2027Q2").months).toBe(0);
});

it("a quarter of one year goes before that quarter of every year, and both before our guess", () => {
  const summer = { quarter: "Q3", leave: 30, changeLimit: 60, reason: "summer" } as const;
  const election = { quarter: "2029Q3", leave: 30, changeLimit: 40, reason: "election" } as const;
  expect(seasonOf([summer, election], "2029Q3")).toMatchObject({ changeLimit: 40, guess: false });
  expect(seasonOf([summer, election], "2028Q3")).toMatchObject({ changeLimit: 60, guess: false });
  expect(seasonOf([summer, election], "2028Q4")).toMatchObject({ leave: 8, changeLimit: 100, guess: true });
  expect(limitIn(5, summer)).toBe(3);
  expect(limitIn(5, election)).toBe(2);
});

it("operation takes its share of everybody's time, weighed by how many there are", () => {
  const one = { role: "data", quarter: "2027Q1", people: 1, operation: 90 } as const;
  const capacity = { ...nobody, staffing: [four, one] };
  expect(operatingIn(capacity, "2026Q4")).toMatchObject({ people: 4, since: "2026Q4" });
  expect(operatingIn(capacity, "2026Q4")?.share).toBeCloseTo(0.4, 10);
  expect(operatingIn(capacity, "2027Q2")).toMatchObject({ people: 5, since: "2027Q1" });
  expect(operatingIn(capacity, "2027Q2")?.share).toBeCloseTo(0.5, 10);
  const joined = [{ role: "data", name: null, joinedTo: "lead" }] as const;
  expect(operatingIn({ ...capacity, roles: joined }, "2027Q2")?.people).toBe(4);
});

it("what operation takes is not known while nobody has said how many there are", () => {
  expect(operatingIn(nobody, "2026Q4")).toBeNull();
  expect(operatingIn({ ...nobody, staffing: [{ ...four, people: 0 }] }, "2026Q4")).toBeNull();
  expect(operatingIn({ ...nobody, staffing: [four] }, "2026Q3")).toBeNull();
});
