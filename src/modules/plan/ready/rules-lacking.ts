/** What keeps an initiative out of the plan. */
export const blocking = [
  "no-effort",
  "no-start",
  "overdue",
  "no-deadline",
  "no-room",
  "too-long",
  "other-currency",
  "waits-for-left-out",
  "waits-for-stopped",
] as const;

/** What is planned all the same, but not as well as it might be. */
export const noted = [
  "no-unit",
  "no-benefit",
  "no-legal-basis",
  "late-begun",
  "finished-before",
  "beyond-limit",
  "deadline-after",
] as const;

/** What the municipality as a whole has not said. */
export const unsaid = ["no-people", "no-role", "no-budget", "equal-weights", "no-initiatives"] as const;

export type LackingCode = (typeof blocking)[number] | (typeof noted)[number] | (typeof unsaid)[number];

/** One thing the plan would need to know; told by `toldLacking` with the place where it is said. */
export type Lacking = {
  /** Null: of the municipality as a whole. */
  initiative: string | null;
  code: LackingCode;
  /** The initiative is left out for it, or there is no portfolio at all. */
  blocks: boolean;
  values: Readonly<Record<string, string | number>>;
};
