/** The grounds of GDPR art. 17(1) that a municipality erases on. */
export const erasureGrounds = [
  "no-longer-needed",
  "consent-withdrawn",
  "objection",
  "unlawful",
  "legal-duty",
] as const;
export type ErasureGround = (typeof erasureGrounds)[number];

export const isErasureGround = (text: string): text is ErasureGround =>
  erasureGrounds.includes(text as ErasureGround);

/** A law and its section, in characters. */
export const maxLaw = 500;
