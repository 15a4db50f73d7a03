import { z } from "zod";
import type { Shape } from "../history/rules-log.ts";

const maybe = (max: number) =>
  z
    .string()
    .normalize()
    .trim()
    .max(max)
    .nullish()
    .transform(text => text || null);

/** A person who works or sits for the municipality. No national number: no mapping needs one yet. */
export const personSchema = z.object({
  given: z.string().normalize().trim().min(1, "person.name-missing").max(100),
  family: z.string().normalize().trim().min(1, "person.name-missing").max(100),
  display: maybe(200),
  email: maybe(200).refine(text => text === null || /^\S+@\S+\.\S+$/.test(text), "person.email-wrong"),
  phone: maybe(40),
  protected: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

export const personShape: Shape<Person> = {
  all: ["given", "family", "display", "email", "phone", "protected"],
  required: ["given", "family", "protected"],
};

/** The name a person is called by; null once the person is erased. */
export const nameOf = (person: { given: string | null; family: string | null; display: string | null }) =>
  person.display ?? ([person.given, person.family].filter(Boolean).join(" ") || null);

/** The ways to change a person, as the addresses of their forms name them. */
export const personChanges = ["details", "end", "correct", "erase"] as const;
