import { z } from "zod";

/** The kinds of objects that have a history, as the feed names them. */
export const objectKinds = ["unit", "person", "position", "responsibility"] as const;
export type ObjectKind = (typeof objectKinds)[number];

export const isObjectKind = (text: string): text is ObjectKind => objectKinds.includes(text as ObjectKind);

/** What can be read in the feed: ids and dates, never a name or another personal value. */
export const changeSchema = z.object({
  seq: z.number().int().positive(),
  tenant: z.uuid(),
  type: z.enum(objectKinds),
  id: z.uuid(),
  verb: z.enum(["changed", "ended", "corrected", "erased", "took-effect"]),
  registration: z.number().int().positive().nullable(),
  recordedAt: z.iso.datetime(),
  effectiveFrom: z.iso.date().nullable(),
});
export type Change = z.infer<typeof changeSchema>;

/** One answer of the feed: the events after a number, and the number to ask with next time. */
export const feedSchema = z.object({ changes: z.array(changeSchema), next: z.number().int().nonnegative() });
export type Feed = z.infer<typeof feedSchema>;

/** An event before it has its number. */
export type Event = Omit<Change, "seq" | "tenant">;
