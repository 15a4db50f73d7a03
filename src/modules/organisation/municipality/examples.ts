/** The invented municipalities that are shipped, by country and code. Letters are no municipality's code. */
export const examples = {
  "NO-EX1": "Lillevåg",
  "SE-EX2": "Almviken",
  "FI-EX3": "Kuusiranta",
  "DK-EX4": "Fjordby",
} as const;

/** What an invented municipality is called, by country and code: "FI-EX3"; undefined where it is none of ours. */
export const exampleCalled = (key: string): string | undefined =>
  Object.entries(examples).find(([known]) => known === key)?.[1];
