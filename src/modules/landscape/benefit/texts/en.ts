import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  title: "What was measured",
  "title-in": "What was measured ({unit})",
  add: "Add a measurement",
  day: "Day",
  value: "Value",
  source: "Source or by whom",
  note: "Note",
  none: "Nothing has been measured yet.",
  baseline: "Baseline",
  target: "Estimate",
  newest: "Measured on {day}",
  drawn: "{n} measurements, from {first} to {last}",
  "no-baseline": "No baseline",
  "no-target": "No estimate",
} as const satisfies TextSource;
