import { z } from "zod";
import { addDays, type Day, isDay } from "../../../kernel/period.ts";

/** Nobody means a day further on. */
const farthest = 366 * 5;

/** What is to be done after the conversation, by whom and until when; `theme`: the group of questions it belongs to. */
export const actionSchema = (today: Day, themes: readonly string[]) =>
  z.object({
    text: z.string().trim().min(1).max(500),
    owner: z.string().trim().min(1).max(200),
    due: z
      .string()
      .refine(day => isDay(day) && day >= today && day <= addDays(today, farthest), "dialogue.due"),
    theme: z
      .string()
      .refine(id => themes.includes(id), "field.invalid")
      .nullable(),
  });
export type NewAction = z.infer<ReturnType<typeof actionSchema>>;

/** A form as the schema reads it. */
export const actionTyped = (typed: Readonly<Record<string, string>>) => ({
  ...{ text: "", owner: "", due: "" },
  ...typed,
  theme: typed.theme || null,
});

export type Action = NewAction & { id: string; wave: string; number: number; doneOn: Day | null };

/** Where an action stands on a day. */
export const standOf = (
  { doneOn, due }: Pick<Action, "doneOn" | "due">,
  today: Day,
): "done" | "late" | "open" => (doneOn !== null ? "done" : due < today ? "late" : "open");

/** The first number of 1 … `most` that is free; null where none is. */
export const freeNumber = (taken: readonly number[], most: number): number | null =>
  Array.from({ length: most }, (_, i) => i + 1).find(n => !taken.includes(n)) ?? null;

/** What the next round looks back on: all of the last round that ended in any, and what is still open of those before. */
export const lookedBackOn = (before: readonly Action[]): Action[] => {
  const last = before[0]?.wave;
  return before.filter(({ wave, doneOn }) => wave === last || doneOn === null);
};
