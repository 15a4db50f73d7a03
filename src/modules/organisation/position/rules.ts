import { z } from "zod";
import { type Day, overlaps, type Period } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { inOrder } from "../../../kernel/text.ts";
import type { Shape } from "../history/rules-log.ts";
import { gapsIn, laterOf, type Slices } from "../history/rules-slices.ts";

export const positionTypes = ["employee", "manager", "temporary", "student", "elected"] as const;
export type PositionType = (typeof positionTypes)[number];

const maybeId = z
  .union([z.literal(""), z.uuid("position.person-unknown")])
  .nullish()
  .transform(id => id || null);

/** A post in a unit; without a person it is vacant. `fraction` is per cent of full time. */
export const positionSchema = z.object({
  person: maybeId,
  unit: z.uuid("position.unit-missing"),
  title: z.string().normalize().trim().min(1, "position.title-missing").max(200),
  jobClass: z
    .string()
    .normalize()
    .trim()
    .max(100)
    .nullish()
    .transform(text => text || null),
  type: z.enum(positionTypes),
  fraction: z.number().gt(0, "position.fraction-wrong").lte(100, "position.fraction-wrong"),
  primary: z.boolean(),
});
export type Position = z.infer<typeof positionSchema>;

export const positionShape: Shape<Position> = {
  all: ["person", "unit", "title", "jobClass", "type", "fraction", "primary"],
  required: ["unit", "title", "type", "fraction", "primary"],
};

/** When a unit or person that a position points to is valid. */
export type ValidityOf = (id: string) => readonly Period[];

/** The first day a slice points to something that is not valid then. */
export const firstBroken = (period: Period, validity: readonly Period[]): Day | undefined =>
  gapsIn(
    [...validity].sort((a, b) => inOrder(a.from, b.from)),
    period,
  )[0]?.from;

/** A position may not be valid when its unit or its person is not: checked per slice. */
export const checkReferences = (slices: Slices<Position>, validityOf: ValidityOf): Result<null> => {
  for (const slice of slices) {
    const unit = firstBroken(slice, validityOf(slice.value.unit));
    if (unit) return refused("position.unit-not-valid", { day: unit });
    const person = slice.value.person && firstBroken(slice, validityOf(slice.value.person));
    if (person) return refused("position.person-not-valid", { day: person });
  }
  return done(null);
};

/** One primary position per person and day, and no person twice in the same position. Vacant ones may be alike. */
export const checkAgainst = (slices: Slices<Position>, others: Slices<Position>): Result<null> => {
  for (const slice of slices) {
    if (slice.value.person === null) continue;
    for (const other of others) {
      if (other.value.person !== slice.value.person || !overlaps(slice, other)) continue;
      const day = laterOf(slice.from, other.from);
      if (alike(slice.value, other.value)) return refused("position.overlapping", { day });
      if (slice.value.primary && other.value.primary) return refused("position.second-primary", { day });
    }
  }
  return done(null);
};

const alike = (a: Position, b: Position) =>
  a.unit === b.unit && a.title === b.title && a.jobClass === b.jobClass && a.type === b.type;

/** The ways to change a position, as the addresses of their forms name them. */
export const positionChanges = ["details", "end", "correct"] as const;
