import type { Day } from "../../kernel/period.ts";

/** The addresses of this module's pages, from one place. */
export const addresses = {
  tree: (on?: Day, hierarchy?: string) => `/organisation${query({ on, hierarchy })}`,
  unit: (id: string, on?: Day) => `/organisation/units/${id}${query({ on })}`,
  newUnit: (parent?: string) => `/organisation/units/new${query({ parent })}`,
  changeUnit: (id: string, what: string) => `/organisation/units/${id}/change/${what}`,
  unitHistory: (id: string, asOf?: Day, asKnownAt?: Day) =>
    `/organisation/units/${id}/history${query({ asOf, asKnownAt })}`,
  planned: "/organisation/planned",
  people: (search?: string) => `/organisation/people${query({ q: search })}`,
  newPerson: "/organisation/people/new",
  person: (id: string, on?: Day) => `/organisation/people/${id}${query({ on })}`,
  newPosition: (unit: string) => `/organisation/positions/new${query({ unit })}`,
  position: (id: string) => `/organisation/positions/${id}`,
  changes: "/organisation/changes",
  import: "/organisation/import",
  preview: (draft: string) => `/organisation/import/${draft}`,
  export: (what: string, on?: Day) => `/organisation/export/${what}${query({ on })}`,
};

const query = (values: Record<string, string | undefined>): string => {
  const given = Object.entries(values).filter((one): one is [string, string] => one[1] !== undefined);
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
};
