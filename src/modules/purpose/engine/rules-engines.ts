/** Where the engine of digitalisation may sit; each has been seen in municipalities. */
export const engines = [
  "central-unit",
  "line-departments",
  "network",
  "association",
  "host-municipality",
  "joint-company",
  "product-community",
  "hybrid",
] as const;
export type Engine = (typeof engines)[number];
