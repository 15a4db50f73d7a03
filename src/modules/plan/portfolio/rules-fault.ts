/** What can be wrong in a portfolio, by the names the format gives it. */
export const faultCodes = [
  "missing-sheet",
  "missing-column",
  "missing-value",
  "not-a-number",
  "negative",
  "not-whole",
  "bad-period",
  "outside-horizon",
  "bad-boolean",
  "unknown-id",
  "duplicate-id",
  "wrong-length",
  "cycle",
  "self-reference",
  "empty-window",
  "unknown-field",
  "bad-format",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What is odd in a portfolio and still accepted. */
export const warningCodes = [
  "optional-forced",
  "mandatory-excluded",
  "never-fits",
  "no-benefit",
  "no-legal-basis",
  "finish-after-horizon",
  "unknown-sheet",
  "unknown-column",
] as const;
export type WarningCode = (typeof warningCodes)[number];

type Told<Code> = {
  /** Where, as a JSON Pointer. */
  path: string;
  code: Code;
  /** Which sentence of the code tells it best; the code's own when left out. */
  form?: string;
  values: Readonly<Record<string, string | number>>;
};
export type Fault = Told<FaultCode>;
export type Warning = Told<WarningCode>;
