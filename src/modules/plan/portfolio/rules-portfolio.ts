import { z } from "zod";

/** An identifier: what a file, a plan and a conflict name a thing by. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

/** The longest horizon a portfolio may have, and so the longest series in it. */
export const longest = 240;

const name = z.string().min(1).max(200);
const amount = z.number().min(0);

/** Its size is looked at before what is in it, so that a list of millions is refused and not walked. */
const atMost = <T extends z.ZodType>(max: number, schema: T) =>
  z
    .unknown()
    .refine(value => sizeOf(value) <= max, { params: { max } })
    .pipe(schema);

const sizeOf = (value: unknown): number =>
  Array.isArray(value)
    ? value.length
    : typeof value === "object" && value !== null
      ? Object.keys(value).length
      : 0;

const series = atMost(longest, z.array(amount).min(1));
const list = <T extends z.ZodType>(one: T) => atMost(20_000, z.array(one));
const ids = list(idSchema);

/**
 * A table by id. Without a prototype: an id may be "constructor", and what a table does not hold must be
 * undefined.
 */
const byId = <T extends z.ZodType>(value: T) =>
  atMost(
    1_000,
    z
      .record(idSchema, value)
      .transform((table): Record<string, z.infer<T>> => Object.assign(Object.create(null), table)),
  );

const calendarSchema = z.strictObject({
  start: z.string().regex(/^\d{4}-(Q[1-4]|H[12]|M(0[1-9]|1[0-2]))$/),
  periods: z.int().min(1).max(longest),
  periodsPerYear: z.literal([2, 4, 12]),
});

const roleSchema = z.strictObject({ id: idSchema, name, capacity: series });

const budgetSchema = z.strictObject({ year: z.int().min(1900).max(2200), amount });

const unitSchema = z.strictObject({ id: idSchema, name, changeLimit: z.union([amount, series]) });

const purposeSchema = z.strictObject({ id: idSchema, name, weight: amount });

const initiativeSchema = z.strictObject({
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

/** The shape of a portfolio in JSON; what holds between its parts is in rules-parts.ts, rules-window.ts and rules-cycle.ts. */
export const portfolioSchema = z
  .strictObject({
    format: z.literal("samsyn-portfolio/1"),
    currency: z.string().regex(/^[A-Z]{3}$/),
    calendar: calendarSchema,
    roles: list(roleSchema),
    budgets: list(budgetSchema),
    units: list(unitSchema),
    purposes: atMost(1_000, z.array(purposeSchema).min(1)),
    /** Per year: 0.04 is 4 %. */
    discountRate: z.number().min(0).max(1),
    /** Benefit is counted for so many periods after the last one planned. */
    benefitHorizon: z.int().min(0).max(longest),
    initiatives: atMost(20_000, z.array(initiativeSchema).min(1)),
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

/** The calendar in a value from outside; null when its shape is wrong. */
export const calendarOf = (raw: unknown): Calendar | null => calendarSchema.safeParse(raw).data ?? null;
