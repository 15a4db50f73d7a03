export const unknownReasons = ["undecided", "not-relevant", "partly", "not-asked"] as const;
export type UnknownReason = (typeof unknownReasons)[number];

/** The one three-way answer of the landscape: yes, no, or unknown with a reason. */
export type YesNo = { value: "yes" | "no" } | { value: null; reason: UnknownReason | null };

/** How a required field stands. Unknown is not blank, and not complete either. */
export type Answer =
  | { state: "given" }
  | { state: "none"; why: string }
  | { state: "unknown"; reason: UnknownReason | null }
  | { state: "blank" };

/** The answer a field's value gives: a blank text, an empty list and null are blank. */
export const answerOf = (value: string | readonly unknown[] | null | undefined): Answer => {
  const length = typeof value === "string" ? value.trim().length : (value?.length ?? 0);
  return length > 0 ? { state: "given" } : { state: "blank" };
};
