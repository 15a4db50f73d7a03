/** When a thing was published, and by whom (a person's number, never a name). */
export type Disclosure = { at: Date; by: string };

/** What an association sees of each kind: these fields and no others. The function that reads them says the same. */
export const publishedFields = {
  initiative: [
    "title",
    "level",
    "stage",
    "status",
    "purpose",
    "start",
    "quarters",
    "deadline",
    "legalSource",
    "nonDigitalWay",
  ],
  "system-use": ["localName", "system", "lifeCycle", "purpose", "supplier"],
  "data-set": ["title", "description", "theme", "keywords", "licence", "format", "accessUrl", "frequency"],
} as const;

export type PublishedKind = keyof typeof publishedFields;
export const publishedKinds = Object.keys(publishedFields) as PublishedKind[];

/** The kinds a municipality publishes thing by thing; a data set says itself whether it is public. */
export const chosenKinds = ["initiative", "system-use"] as const;
export const isChosenKind = (noun: string): noun is (typeof chosenKinds)[number] =>
  chosenKinds.some(kind => kind === noun);
