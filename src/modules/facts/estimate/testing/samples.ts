import fc from "fast-check";
import { estimate } from "../file.ts";
import type { Estimates } from "../rules-estimates.ts";

/** A row of an invented file: its columns by name. */
export type Row = Record<string, string>;

/** The rows as the bytes of a CSV file, every value in quotation marks. */
export const csvOf = (rows: readonly Row[]): string => {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map(row => names.map(name => row[name] ?? ""))];
  return lines.map(line => `${line.map(value => `"${value.replaceAll('"', '""')}"`).join()}\n`).join("");
};

const named = (text: string, name: string) => ({ bytes: new TextEncoder().encode(text), name });

/** What `samsyn estimate` would say. */
export const asked = (csv: string, design: unknown) =>
  estimate(
    named(csv, "svar.csv"),
    named(typeof design === "string" ? design : JSON.stringify(design), "design.json"),
  );

/** The same for a sample that has nothing wrong. */
export const answered = (rows: readonly Row[], design: unknown): Estimates => {
  const found = asked(csvOf(rows), design);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
};

/** A design of that sample, with one estimate of each kind. */
export const designOf = (more: Record<string, unknown> = {}) => ({
  format: "samsyn-design/1",
  weights: "w",
  strata: "h",
  units: "unit",
  population: "M",
  singleUnit: "adjust",
  level: 0.95,
  missing: [""],
  calibration: null,
  estimates: [
    { id: "mean", kind: "mean", y: "y" },
    { id: "total", kind: "total", y: "y" },
    { id: "share", kind: "proportion", y: "answer", value: "ja" },
    { id: "ratio", kind: "ratio", numerator: "y", denominator: "x" },
    { id: "change", kind: "difference", from: "x", to: "y" },
    { id: "median", kind: "quantile", y: "y", p: 0.5 },
    { id: "table", kind: "crosstab", row: "answer", column: "role" },
  ],
  ...more,
});

/** Invented samples: two to five strata of up to six units of up to four rows, some answers missing. */
export const samples: fc.Arbitrary<Row[]> = fc
  .array(
    fc.record({
      // How many units of the stratum were not asked.
      rest: fc.nat(9),
      units: fc.array(
        fc.array(
          fc.record({
            w: fc.integer({ min: 1, max: 900 }).map(n => String(n / 100)),
            y: fc.option(fc.integer({ min: -50, max: 50 }).map(String), { nil: "", freq: 9 }),
            x: fc.integer({ min: 1, max: 40 }).map(String),
            answer: fc.constantFrom("ja", "nej", "vet ej", ""),
            role: fc.constantFrom("chef", "medarbetare"),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        { minLength: 1, maxLength: 6 },
      ),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map(strata =>
    strata.flatMap(({ rest, units }, h) =>
      units.flatMap((rows, u) =>
        rows.map(row => ({
          ...row,
          h: `h${h}`,
          unit: `${h}-${u}`,
          M: String(units.length + rest),
          all: "1",
        })),
      ),
    ),
  );
