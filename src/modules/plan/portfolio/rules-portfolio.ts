import { z } from "zod";

/** An identifier: what a file, a plan and a conflict name a thing by. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

/** The longest horizon a portfolio may have, and so the longest series in it. */
export const longest = 240;

const name = z.string().min(1).max(200);
const amount = z.number().min(0);
/** Its length is looked at before its numbers, so that a huge array is not walked. */
const series = z.array(z.unknown()).min(1).max(longest).pipe(z.array(amount));
const ids = z.array(z.unknown()).max(10_000).pipe(z.array(idSchema));

/**
 * A table by id. Without a prototype: an id may be "constructor", and what a table does not hold must be
 * undefined.
 */
const byId = <T extends z.ZodType>(value: T) =>
  z
    .record(idSchema, value)
    .transform((table): Record<string, z.infer<T>> => Object.assign(Object.create(null), table));

export const calendarSchema = z.strictObject({
  start: z.string().regex(/^\d{4}-(Q[1-4]|H[12]|M(0[1-9]|1[0-2]))$/),
  periods: z.int().min(1).max(longest),
  periodsPerYear: z.literal([2, 4, 12]),
});

export const roleSchema = z.strictObject({ id: idSchema, name, capacity: series });

export const budgetSchema = z.strictObject({ year: z.int().min(1900).max(2200), amount });

export const unitSchema = z.strictObject({ id: idSchema, name, changeLimit: z.union([amount, series]) });

export const purposeSchema = z.strictObject({ id: idSchema, name, weight: amount });

export const initiativeSchema = z.strictObject({
  id: idSchema,
  name,
  mandatory: z.boolean(),
  earliest: z.int().min(0).default(0),
  /** Exclusive: start + duration ≤ finishBy. */
  finishBy: z.int().min(1).optional(),
  duration: z.int().min(1),
  /** Person-months by role, for each period of the initiative's life. */
  effort: byId(series),
  /** Thousands of the currency, for each period of its life. */
  cost: series,
  /** Points by unit, in every period while it runs. */
  changeLoad: byId(amount),
  /** Points by purpose and period, once it has finished. */
  benefits: byId(amount),
  after: ids,
  excludes: ids,
  source: z.string().optional(),
  legalBasis: z.string().optional(),
});

/** The shape of a portfolio in JSON; what holds between its parts is in rules-portfolio-check.ts. */
export const portfolioSchema = z
  .strictObject({
    format: z.literal("samsyn-portfolio/1"),
    currency: z.string().regex(/^[A-Z]{3}$/),
    calendar: calendarSchema,
    roles: z.array(roleSchema),
    budgets: z.array(budgetSchema),
    units: z.array(unitSchema),
    purposes: z.array(purposeSchema).min(1),
    /** Per year: 0.04 is 4 %. */
    discountRate: z.number().min(0).max(1),
    /** Benefit is counted for so many periods after the last one planned. */
    benefitHorizon: z.int().min(0).max(longest),
    initiatives: z.array(initiativeSchema).min(1),
  })
  .transform(({ initiatives, ...rest }) => ({
    ...rest,
    initiatives: initiatives.map(one => ({ ...one, finishBy: one.finishBy ?? rest.calendar.periods })),
  }));

/** One planning problem: what could be done, what there is room for, what must be done. */
export type Portfolio = z.output<typeof portfolioSchema>;
export type Calendar = Portfolio["calendar"];
export type PlanRole = Portfolio["roles"][number];
export type PlanUnit = Portfolio["units"][number];
export type Initiative = Portfolio["initiatives"][number];
