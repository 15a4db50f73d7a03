import { z } from "zod";
import { type Day, isDay } from "../../../kernel/period.ts";
import { levels } from "../distance/rules-distance.ts";
import { engines } from "../engine/rules-engines.ts";
import { pointsSchema, pointsTyped, purposes } from "../purposes/rules-purposes.ts";

/** A day that has been: nobody has said or agreed anything tomorrow. */
export const daySchema = (today: Day) =>
  z.string().refine(day => isDay(day) && day >= "2000-01-01" && day <= today, "purpose.day");

const longest = 1000;
const words = z.string().trim().max(longest);

/** What somebody says on a level: points on the purposes, and the other four questions in as many words as they like. */
export const expectationSchema = (today: Day) =>
  z.object({
    level: z.enum(levels, { error: "purpose.level" }),
    who: z.string().trim().min(1).max(200),
    on: daySchema(today),
    points: pointsSchema,
    engine: z.enum(engines).nullable(),
    change: words,
    room: words,
    proof: words,
  });
export type Said = z.infer<ReturnType<typeof expectationSchema>>;

/** The questions that are answered in words, by the number they have among the five. */
export const wordedQuestions = { 3: "change", 4: "room", 5: "proof" } as const;

/** A form as the schema reads it. */
export const expectationTyped = (typed: Readonly<Record<string, string>>) => ({
  ...{ change: "", room: "", proof: "", who: "", on: "" },
  ...typed,
  points: pointsTyped(typed),
  engine: typed.engine || null,
});

/** One version of an answer; `said` is null where it was taken back. */
export type Version = {
  id: string;
  version: number;
  about: string;
  said: Said | null;
  level: Said["level"];
  who: string;
  on: Day;
  recordedBy: string;
  recordedAt: Date;
};

/** An answer that holds. */
export type Expectation = Omit<Version, "said"> & { said: Said };

/** The answers that hold: of each the newest version, where it was not taken back. In the order of their beginnings. */
export const currentOf = (versions: readonly Version[]): Expectation[] => {
  const newest = new Map<string, Version>();
  for (const one of versions) if (one.version > (newest.get(one.id)?.version ?? 0)) newest.set(one.id, one);
  return [...newest.values()].flatMap(one => (one.said ? [{ ...one, said: one.said }] : []));
};

export type Move =
  | { field: "points"; purpose: (typeof purposes)[number]; before: number; after: number }
  | { field: "level" | "who" | "engine" | "change" | "room" | "proof"; before: string; after: string };

/** What moved from one version of an answer to the next. */
export const movesBetween = (before: Said, after: Said): Move[] => [
  ...purposes
    .map(purpose => ({
      ...{ field: "points" as const, purpose },
      ...{ before: before.points[purpose], after: after.points[purpose] },
    }))
    .filter(move => move.before !== move.after),
  ...(["level", "who", "engine", "change", "room", "proof"] as const)
    .map(field => ({ field, before: before[field] ?? "", after: after[field] ?? "" }))
    .filter(move => move.before !== move.after),
];
