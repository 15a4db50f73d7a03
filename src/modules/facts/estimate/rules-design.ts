import { z } from "zod";
import { pointer, shown } from "../../../kernel/json.ts";
import { Wrong } from "./rules-wrong.ts";

/** Names of columns and values; a number in JSON means the text that stands for it. */
const value = z.union([z.string(), z.number().transform(String)]);
const column = z.string();
const maybeColumn = column.nullish().transform(name => name ?? null);

const every = { id: z.string().min(1), domain: z.strictObject({ column, value }).optional() };
const weighable = { ...every, weights: z.enum(["design", "calibrated"]).default("design") };
const designOnly = { ...every, weights: z.literal("design").default("design") };

const one = z.discriminatedUnion("kind", [
  z.strictObject({ ...weighable, kind: z.literal("mean"), y: column }),
  z.strictObject({ ...weighable, kind: z.literal("total"), y: column }),
  z.strictObject({ ...weighable, kind: z.literal("proportion"), y: column, value }),
  z.strictObject({ ...weighable, kind: z.literal("ratio"), numerator: column, denominator: column }),
  z.strictObject({ ...weighable, kind: z.literal("difference"), from: column, to: column }),
  z.strictObject({ ...designOnly, kind: z.literal("quantile"), y: column, p: z.number().min(0).max(1) }),
  z.strictObject({ ...designOnly, kind: z.literal("crosstab"), row: column, column }),
]);

const margin = z.strictObject({ column, targets: z.record(z.string(), z.number().min(0)) });
const calibration = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rake"), margins: z.array(margin).min(1) }),
  z.strictObject({ kind: z.literal("poststratify"), margins: z.array(margin).length(1) }),
]);

const designSchema = z.strictObject({
  format: z.literal("samsyn-design/1"),
  weights: column,
  strata: maybeColumn,
  units: maybeColumn,
  population: maybeColumn,
  singleUnit: z.enum(["fail", "certainty", "adjust"]).default("fail"),
  level: z.number().gt(0).lt(1).default(0.95),
  missing: z.array(z.string()).default([]),
  calibration: calibration.nullish().transform(one => one ?? null),
  estimates: z.array(one),
});

/** How the sample was drawn, and what is asked of it. */
export type Design = z.infer<typeof designSchema>;
export type Asked = Design["estimates"][number];
export type Calibration = NonNullable<Design["calibration"]>;

/** A design from JSON; throws `Wrong` with the place of the first fault. What is null is as good as left out. */
export const designOf = (raw: unknown): Design => {
  const given = withoutNull(raw);
  const parsed = designSchema.safeParse(given);
  if (!parsed.success) throw faultOf(given, parsed.error.issues[0]!);
  const { estimates, calibration } = parsed.data;
  const seen = new Set<string>();
  estimates.forEach(({ id, weights }, i) => {
    if (seen.has(id)) throw new Wrong("id-twice", { id: shown(id), path: pointer("estimates", i, "id") });
    if (weights === "calibrated" && !calibration)
      throw new Wrong("no-calibration", { path: pointer("estimates", i, "weights") });
    seen.add(id);
  });
  return parsed.data;
};

/** Every column a design names, with the place it is named at. */
export const columnsIn = (design: Design): { path: string; column: string }[] => {
  const { calibration, estimates } = design;
  const named = (path: string, column: string | null | undefined) =>
    typeof column === "string" ? [{ path, column }] : [];
  return [
    ...(["weights", "strata", "units", "population"] as const).flatMap(field =>
      named(pointer(field), design[field]),
    ),
    ...(calibration?.margins ?? []).flatMap(({ column }, i) =>
      named(pointer("calibration", "margins", i, "column"), column),
    ),
    ...estimates.flatMap((asked, i) => [
      ...columnFields.flatMap(field =>
        named(
          pointer("estimates", i, field),
          field in asked ? (asked[field as keyof typeof asked] as string) : null,
        ),
      ),
      ...named(pointer("estimates", i, "domain", "column"), asked.domain?.column),
    ]),
  ];
};

const columnFields = ["y", "numerator", "denominator", "from", "to", "row", "column"] as const;

const withoutNull = (raw: unknown): unknown => {
  if (Array.isArray(raw)) return raw.map(one => (one === null ? null : withoutNull(one)));
  if (typeof raw !== "object" || raw === null) return raw;
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, one]) => (one === null ? [] : [[key, withoutNull(one)]])),
  );
};

const faultOf = (raw: unknown, issue: z.core.$ZodIssue): Wrong => {
  const path = pointer(...issue.path);
  if (issue.code === "unrecognized_keys")
    return new Wrong("field-unknown", { path: `${path}${pointer(issue.keys[0]!)}` });
  const found = issue.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)?.[step], raw);
  if (found === undefined) return new Wrong("field-missing", { path });
  const values = { path: path || "/", read: shown(found) };
  const allowed = allowedBy(issue);
  return allowed ? new Wrong("field-one-of", { ...values, allowed }) : new Wrong("field-wrong", values);
};

/** The values a field may have, where there are few. */
const allowedBy = (issue: z.core.$ZodIssue): string | null => {
  if (issue.code === "invalid_value") return issue.values.join(", ");
  if (issue.code !== "invalid_union" || issue.path.at(-1) !== "kind") return null;
  const kinds = issue.path.includes("calibration") ? calibration.options : one.options;
  return kinds.map(option => [...option.shape.kind.values].join()).join(", ");
};
