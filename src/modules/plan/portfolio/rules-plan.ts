import { z } from "zod";
import { idSchema } from "./rules-portfolio.ts";

/** A plan: the start of every chosen initiative. */
export type Plan = Readonly<Record<string, number>>;

const named = z.strictObject({ kind: z.enum(["budget", "after", "excludes"]), id: z.string() });
const timed = z.strictObject({ kind: z.enum(["role", "unit"]), id: z.string(), period: z.int().min(0) });

/** What cannot be done together: initiatives and the constraints that stop them, none of them to spare. */
const conflictSchema = z.strictObject({
  initiatives: z.array(idSchema),
  constraints: z.array(z.discriminatedUnion("kind", [named, timed])),
});

const found = z.strictObject({
  /** Optimal: a gap of at most 0.001 is proven. */
  status: z.enum(["optimal", "feasible"]),
  /** Recomputed from the starts, never the solver's number. */
  value: z.number(),
  /** Proven upper limit on the value of any plan. */
  bound: z.number(),
  gap: z.number().min(0),
  cpuSeconds: z.number().min(0),
  starts: z.record(idSchema, z.int().min(0)),
  notChosen: z.array(idSchema),
});

const none = z.strictObject({
  status: z.literal("infeasible"),
  value: z.null(),
  bound: z.null(),
  gap: z.null(),
  cpuSeconds: z.number().min(0),
  starts: z.strictObject({}),
  notChosen: z.array(z.never()),
  conflict: conflictSchema,
});

/** What `samsyn plan` prints. A run with neither a plan nor a proof prints nothing. */
export const planResultSchema = z.discriminatedUnion("status", [found, none]);

export type PlanResult = z.output<typeof planResultSchema>;
export type Conflict = z.output<typeof conflictSchema>;
export type ConflictConstraint = Conflict["constraints"][number];

/** The distance between a value and its bound, as the result tells it. */
export const gapOf = (value: number, bound: number): number =>
  Math.max(0, (bound - value) / Math.max(Math.abs(value), 1e-9));

/** The gap up to which a plan is called optimal. */
export const provenGap = 0.001;
