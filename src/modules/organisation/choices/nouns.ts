/** What a form may ask for by name: a unit, a person, or one who can hold a duty (a person or a position). */
export const choiceNouns = ["unit", "person", "holder"] as const;
export type ChoiceNoun = (typeof choiceNouns)[number];

/** What a box holds before anybody types: a thing by its id, and what it is called there. */
export type Chosen = { id: string; label: string };

/** Beside a box of this name the page notes what it put there: untouched, it means that thing on any day. */
export const wasIn = (name: string): string => `was.${name}`;
