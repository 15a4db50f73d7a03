import type { Day } from "../../kernel/period.ts";
import type { ChoiceNoun } from "./choices/nouns.ts";

/** The things that have a page and a history of their own, by the word in the address. */
export const kinds: Readonly<Record<string, Kind>> = {
  units: "unit",
  people: "person",
  positions: "position",
};
export type Kind = "unit" | "person" | "position";
/** The word in the address of each kind. */
export const folders = { unit: "units", person: "people", position: "positions" } as const;

/** The addresses of this module's pages, from one place. */
export const addresses = {
  tree: (on?: Day, hierarchy?: string) => `/organisation${query({ on, hierarchy })}`,
  /** The tree with everything it may be asked: what is not given is as today. */
  treeAs: (asked: Record<string, string | undefined>) => `/organisation${query(asked)}`,
  /** The page of a thing, as of a day. */
  of: (kind: Kind, id: string, on?: Day) => `/organisation/${folders[kind]}/${id}${query({ on })}`,
  /** The page of a unit on a day, and as we knew it on another. */
  unit: (id: string, on?: Day, known?: Day) => `/organisation/units/${id}${query({ on, known })}`,
  /** The page of a thing; where another day of knowledge is looked at, what was true of it then as we knew it. */
  asKnown: (kind: Kind, id: string, on: Day, known?: Day) =>
    known ? addresses.history(kind, id, on, known) : addresses.of(kind, id),
  /** What other registers call it. */
  ids: (kind: Kind, id: string) => `/organisation/${folders[kind]}/${id}/ids`,
  newUnit: (parent?: string) => `/organisation/units/new${query({ parent })}`,
  change: (kind: Kind, id: string, what: string, more: Record<string, string> = {}) =>
    `/organisation/${folders[kind]}/${id}/change/${what}${query(more)}`,
  changeUnit: (id: string, what: string) => addresses.change("unit", id, what),
  history: (kind: Kind, id: string, asOf?: Day, asKnownAt?: Day) =>
    `/organisation/${folders[kind]}/${id}/history${query({ asOf, asKnownAt })}`,
  /** Everything tied to it, drawn by the landscape. */
  around: (id: string) => `/landscape/neighbourhood/${id}`,
  planned: "/organisation/planned",
  plannedFor: (asked: Record<string, string | undefined>) => `/organisation/planned${query(asked)}`,
  cancelPlanned: (kind: string, id: string, on: Day) => `/organisation/planned/${kind}/${id}/${on}`,
  looseEnds: "/organisation/loose-ends",
  people: (search?: string, on?: Day) => `/organisation/people${query({ q: search, on })}`,
  newPerson: "/organisation/people/new",
  person: (id: string, on?: Day) => addresses.of("person", id, on),
  newPosition: (at: { unit?: string; person?: string } = {}) => `/organisation/positions/new${query(at)}`,
  positions: (asked: Record<string, string | undefined> = {}) => `/organisation/positions${query(asked)}`,
  position: (id: string, on?: Day) => addresses.of("position", id, on),
  duty: (id: string, asOf?: Day, asKnownAt?: Day) =>
    `/organisation/responsibilities/${id}${query({ asOf, asKnownAt })}`,
  /** Where a box for a name asks what may be meant. */
  choices: (of: ChoiceNoun) => `/organisation/choices/${of}`,
  changes: "/organisation/changes",
  import: "/organisation/import",
  preview: (draft: string) => `/organisation/import/${draft}`,
  columns: (draft: string) => `/organisation/import/${draft}/columns`,
  export: (what: string, on?: Day, known?: Day) => `/organisation/export/${what}${query({ on, known })}`,
};

const query = (values: Record<string, string | undefined>): string => {
  const given = Object.entries(values).filter((one): one is [string, string] => one[1] !== undefined);
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
};
