import type { Chosen } from "./rules-selection.ts";
import type { Cell, Table, Variable } from "./rules-table.ts";

/** The part of a table that was chosen: its variables in the order of the answer, and every cell. */
export type Cut = {
  table: Table;
  variables: readonly Variable[];
  stub: readonly Variable[];
  heading: readonly Variable[];
  cells: readonly Cell[];
};

/** The variables of a part of a table, without its cells. */
export const partOf = (table: Table, { places, stub, heading }: Chosen): Cut => {
  const variables = [...stub, ...heading].map(at => {
    const variable = table.variables[at]!;
    return { ...variable, values: places[at]!.map(place => variable.values[place]!) };
  });
  return {
    table,
    variables,
    stub: variables.slice(0, stub.length),
    heading: variables.slice(stub.length),
    cells: [],
  };
};

/** All of a table, without its cells. */
export const wholeOf = (table: Table): Cut => {
  const { variables, stub } = table;
  return { table, variables, stub: variables.slice(0, stub), heading: variables.slice(stub), cells: [] };
};

/** Cuts a table: eliminated variables give the value that stands for all of them, or the sum. */
export const cutOf = (table: Table, chosen: Chosen): Cut => {
  const { places, stub, heading } = chosen;
  const sizes = table.variables.map(({ values }) => values.length);
  const steps = sizes.map((_, at) => sizes.slice(at + 1).reduce((product, n) => product * n, 1));
  const gone = table.variables.flatMap((variable, at) =>
    places[at] ? [] : [{ step: steps[at]!, places: standingFor(variable) }],
  );
  const offsets = gone.reduce(
    (so, { step, places: summed }) => so.flatMap(base => summed.map(place => base + place * step)),
    [0],
  );
  let bases = [0];
  for (const at of [...stub, ...heading])
    bases = bases.flatMap(base => places[at]!.map(place => base + place * steps[at]!));
  return {
    ...partOf(table, chosen),
    cells: bases.map(base => sumOf(offsets.map(offset => table.cell(base + offset)))),
  };
};

const standingFor = ({ elimination, values }: Variable): number[] => {
  const at = elimination ? values.findIndex(({ code }) => code === elimination.code) : -1;
  return at >= 0 ? [at] : values.map((_, place) => place);
};

/** A sum that lacks a part is no sum. */
const sumOf = (cells: readonly Cell[]): Cell => {
  if (cells.length === 1) return cells[0]!;
  const missing = cells.find(({ value }) => value === null);
  return missing ?? { value: cells.reduce((sum, { value }) => sum + (value ?? 0), 0) };
};

/** Every combination of values, the last variable fastest. */
export const combined = (variables: readonly Variable[]): (readonly Variable["values"][number][])[] =>
  variables.reduce<Variable["values"][number][][]>(
    (so, { values }) => so.flatMap(some => values.map(value => [...some, value])),
    [[]],
  );
