import type { Fault, Warning } from "../portfolio/rules-fault.ts";

/** A place in a workbook as the spreadsheet program shows it; a sheet as a whole has no row. */
export type Place = { sheet: string; row?: number; column?: string };

/** A fault without its place in the portfolio: it is known where it stands in the workbook. */
export type CellFault = Omit<Fault, "path">;

/** What is gathered while a workbook is read: where each value stood, and what is wrong with cells. */
export type Notes = {
  faults: { fault: Fault; place: Place }[];
  warnings: { warning: Warning; place: Place }[];
  at: (path: string, place: Place) => void;
  bad: (path: string, place: Place, fault: CellFault) => void;
  spoil: (path: string) => void;
  /** Where a value of the portfolio stood, or what holds it. */
  placeOf: (path: string) => Place | undefined;
  /** Whether a value could not be read, so that its lack is no news. */
  spoiled: (path: string) => boolean;
};

export const notes = (): Notes => {
  const places = new Map<string, Place>();
  const spoiled = new Set<string>();
  const faults: Notes["faults"] = [];
  return {
    faults,
    warnings: [],
    at: (path, place) => void places.set(path, place),
    bad: (path, place, fault) => {
      faults.push({ fault: { ...fault, path }, place });
      if (path) spoiled.add(path);
    },
    spoil: path => void spoiled.add(path),
    placeOf: path =>
      above(path)
        .map(one => places.get(one))
        .find(place => place !== undefined),
    spoiled: path => above(path).some(one => spoiled.has(one)),
  };
};

/** A pointer and those of all that holds it: /roles/0/id, /roles/0, /roles. */
const above = (path: string): string[] => {
  const steps = path.split("/");
  return steps.slice(1).map((_, i) => steps.slice(0, steps.length - i).join("/"));
};
