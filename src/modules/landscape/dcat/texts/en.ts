import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  title: "Open data from {name}",
  lead: { one: "{n} data set that everyone may use.", other: "{n} data sets that everyone may use." },
  about: "Data that {name} shares with everyone.",
  turtle: "As Turtle (DCAT-AP)",
  "json-ld": "As JSON-LD",
  fetch: "Fetch the data",
  public: "The same catalogue as anyone sees it, without signing in",
} as const satisfies TextSource;
