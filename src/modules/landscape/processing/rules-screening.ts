/** The nine criteria of the EU guidelines on impact assessments (WP 248 rev.01). */
export const screeningCriteria = [
  "scoring",
  "automated-decision",
  "systematic-monitoring",
  "sensitive-data",
  "large-scale",
  "combined-data-sets",
  "vulnerable-people",
  "new-technology",
  "blocks-right-or-service",
] as const;
export type ScreeningCriterion = (typeof screeningCriteria)[number];

export type Screening = {
  /** `required` by a national list, `proposed` from two criteria on, `open` while an answer may tip it. */
  outcome: "required" | "proposed" | "open" | "not-proposed";
  met: readonly ScreeningCriterion[];
  unknown: readonly ScreeningCriterion[];
};

/** Whether an impact assessment (art. 35) is called for; a criterion nobody has answered is unknown. */
export const screen = (
  answers: Partial<Record<ScreeningCriterion, boolean | null>>,
  onNationalList: boolean,
): Screening => {
  const met = screeningCriteria.filter(criterion => answers[criterion] === true);
  const unknown = screeningCriteria.filter(criterion => (answers[criterion] ?? null) === null);
  return { outcome: outcomeOf(met.length, unknown.length, onNationalList), met, unknown };
};

const outcomeOf = (met: number, unknown: number, onNationalList: boolean): Screening["outcome"] => {
  if (onNationalList) return "required";
  if (met >= 2) return "proposed";
  return met + unknown >= 2 ? "open" : "not-proposed";
};
