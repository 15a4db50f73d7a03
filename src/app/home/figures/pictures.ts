/** The boxes of the two pictures, society first. */
export const boxes = [
  "tasks",
  "operation",
  "effects",
  "development",
  "questions",
  "possibilities",
  "capacity",
  "how-far",
] as const;
export type Box = (typeof boxes)[number];

/** Which published figure of the country stands beside the municipality's own. No fitting one: none. */
export const countryFigures: Record<Box, Partial<Record<string, string>>> = {
  tasks: {
    DK: "dk-80plus-2030",
    SE: "se-80plus-change-2033",
    NO: "no-fte-need-share-2031",
  },
  operation: {
    DK: "dk-welfare-need-2030",
    SE: "se-working-age-change-2033",
    NO: "no-nurses-hard-2023",
  },
  effects: {
    DK: "dk-labour-goal-hours-2035",
    SE: "se-night-supervision-2021",
    FI: "fi-benefit-proof-hard-2018",
    NO: "no-harvest-gains-2021",
  },
  development: {
    SE: "se-competence-programme-2019",
    FI: "fi-it-lead-small-2024",
    NO: "no-barrier-competence-2024",
  },
  questions: {
    SE: "se-dissatisfied-degree-2021",
    FI: "fi-old-systems-2018",
    NO: "no-barrier-free-resources-2024",
  },
  possibilities: {
    DK: "dk-projects-per-municipality",
    SE: "se-in-plan-2019",
    NO: "no-barrier-common-solutions-2024",
  },
  capacity: {
    DK: "dk-programme-money-2021",
    SE: "se-money-hindrance-change-2023",
    FI: "fi-ict-share-2021",
    NO: "no-barrier-ict-cost-2024",
  },
  "how-far": {
    DK: "dk-trust-2023",
    SE: "se-own-digitalisation-high-2021",
    FI: "fi-strategy-yes-2024",
    NO: "no-faster-service-2021",
  },
};
