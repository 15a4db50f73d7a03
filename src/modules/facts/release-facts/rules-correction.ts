import { done, type Result } from "../../../kernel/result.ts";
import { movedEnough } from "../disclosure/rules-disclosure.ts";

/** A published cube as a correction reads it: what is told of each cell, by its address. */
export type ToldCells = ReadonlyMap<string, { value: number | null; status: string }>;

/** A cell that a correction changes: its address, and what was and is told; null and "x" where it is not there. */
export type Changed = {
  cell: string;
  before: { value: number | null; status: string };
  after: { value: number | null; status: string };
};

const absent = { value: null, status: "x" };

/** The address of a cell: item, answer, group, measure. */
export const cellAddress = (item: string, answer: string, group: string, measure: string): string =>
  JSON.stringify([item, answer, group, measure]);

/**
 * What a correction changes, in the order of the new cube and then what is gone. Refused where a count, or how many gave
 * an answer, has moved by one or a few: whoever has both releases would know what those said.
 */
export const correctionOf = (before: ToldCells, after: ToldCells): Result<Changed[]> => {
  const cells = [...new Set([...after.keys(), ...before.keys()])];
  const moved = movedEnough(cells.flatMap(cell => peopleIn(cell, before, after)));
  if (!moved.ok) return moved;
  return done(
    cells.flatMap(cell => {
      const [old, now] = [before.get(cell) ?? absent, after.get(cell) ?? absent];
      return old.value === now.value && old.status === now.status ? [] : [{ cell, before: old, after: now }];
    }),
  );
};

/**
 * How many people a cell counts in either cube; a share counts those who gave the answer, as nearly as it tells: of those
 * it is of, which a release of another version tells otherwise.
 */
const peopleIn = (cell: string, before: ToldCells, after: ToldCells) => {
  const [item, answer, group, measure] = JSON.parse(cell) as [string, string, string, string]; // made by cellAddress
  if (measure !== "n" && measure !== "share") return [];
  const people = (cube: ToldCells): number | null => {
    const told = cube.get(cell);
    if (told?.status !== "" || told.value === null) return null;
    if (measure === "n") return told.value;
    const n =
      cube.get(cellAddress(item, answer, group, "n")) ?? cube.get(cellAddress(item, "_all", group, "n"));
    return n?.status !== "" || n.value === null ? null : Math.round(told.value * n.value);
  };
  return [{ name: [item, answer, group].join(" "), before: people(before), after: people(after) }];
};
