import { z } from "zod";
import type { Day } from "../../../kernel/period.ts";
import { daySchema } from "../expectation/rules-expectation.ts";
import { type Points, pointsSchema, pointsTyped, purposes } from "../purposes/rules-purposes.ts";

/** What was agreed about what the levels expect, by whom and on which day; points only where they agreed on points. */
export const agreementSchema = (today: Day) =>
  z.object({
    text: z.string().trim().min(1).max(2000),
    parties: z.string().trim().min(1).max(500),
    on: daySchema(today),
    points: pointsSchema.nullable(),
  });
export type Agreed = z.infer<ReturnType<typeof agreementSchema>>;

/** A form as the schema reads it: boxes all left empty are no points. */
export const agreementTyped = (typed: Readonly<Record<string, string>>) => ({
  ...{ text: "", parties: "", on: "" },
  ...typed,
  points: purposes.every(purpose => !typed[`points.${purpose}`]?.trim()) ? null : pointsTyped(typed),
});

export type Agreement = Agreed & {
  about: string;
  version: number;
  points: Points | null;
  recordedBy: string;
  recordedAt: Date;
};

/** Whether somebody has said otherwise on a later day than the agreement. */
export const isOutrun = (agreement: Pick<Agreed, "on">, saidOn: readonly Day[]): boolean =>
  saidOn.some(day => day > agreement.on);
