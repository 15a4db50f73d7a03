import { isCalled } from "./rules-codelist.ts";
import { literally, placesOf } from "./rules-expression.ts";
import { type Answered, answered, wrong } from "./rules-fault.ts";
import { same, type Table, timeOf, type Variable } from "./rules-table.ts";

/** What somebody asks of a table. */
export type Asked = {
  selection: readonly { variable: string; codes: readonly string[]; codelist?: string | undefined }[];
  heading?: readonly string[];
  stub?: readonly string[];
};

/** Which values of each variable are taken, in their order; null: the variable is eliminated. */
export type Chosen = {
  places: readonly (readonly number[] | null)[];
  /** Variables by their position in the table. */
  stub: readonly number[];
  heading: readonly number[];
};

/**
 * More would be a load and no question; a table has at most some thousand values. Of expressions fewer: each is held
 * against every value.
 */
const most = { codes: 10_000, expressions: 100 } as const;

/** What a selection means in a table, or what is wrong with it; more than `mostCells` cells are refused. */
export const chosenOf = (table: Table, asked: Asked, mostCells: number): Answered<Chosen> => {
  const places: (readonly number[] | null)[] = table.variables.map(() => null);
  if (asked.selection.reduce((sum, { codes }) => sum + codes.length, 0) > most.codes) return wrong("cells");
  const left = { expressions: most.expressions };
  for (const one of asked.selection) {
    const at = variableAt(table, one.variable);
    if (at < 0) return wrong("variable");
    const taken = takenOf(table.variables[at]!, one, left);
    if (!taken.ok) return taken;
    const both = new Set([...(places[at] ?? []), ...taken.value]);
    places[at] = both.size > 0 ? [...both].sort((a, b) => a - b) : null;
  }
  if (table.variables.some(({ elimination }, at) => !elimination && !places[at])) return wrong("missing");
  const cells = places.reduce((product, list) => product * (list?.length ?? 1), 1);
  if (cells > mostCells) return wrong("cells");
  return placed(table, places, asked);
};

/** The time variable may be called `time`, whatever its code. */
const variableAt = (table: Table, name: string): number => {
  const at = table.variables.findIndex(({ code }) => same(code, name));
  const time = timeOf(table);
  return at < 0 && time && same(name, "time") ? table.variables.indexOf(time) : at;
};

const takenOf = (
  variable: Variable,
  { codes, codelist }: Asked["selection"][number],
  left: { expressions: number },
): Answered<ReadonlySet<number>> => {
  const list = codelist ? variable.codelists.find(({ id }) => isCalled(id, codelist)) : undefined;
  if (codelist && !list) return wrong("codelist");
  const within = list && new Set(list.codes);
  const taken = new Set<number>();
  const placeOf = literally(variable);
  for (const code of new Set(codes)) {
    const literal = placeOf(code);
    if (literal === undefined) left.expressions -= 1;
    if (left.expressions < 0) return wrong("cells");
    const found = literal === undefined ? placesOf(variable, code) : answered([literal]);
    if (!found.ok) return found;
    for (const place of found.value)
      if (!within || within.has(variable.values[place]!.code)) taken.add(place);
  }
  return answered(taken);
};

/** Where the chosen variables stand: as asked, the rest on the other side; unasked as in the table. */
const placed = (table: Table, places: Chosen["places"], asked: Asked): Answered<Chosen> => {
  const chosen = table.variables.flatMap((_, at) => (places[at] ? [at] : []));
  const found = (names: readonly string[] = []) => names.map(name => variableAt(table, name));
  const [stub, heading] = [found(asked.stub), found(asked.heading)];
  const told = [...stub, ...heading];
  if (told.length === 0)
    return answered({
      places,
      stub: chosen.filter(at => at < table.stub),
      heading: chosen.filter(at => at >= table.stub),
    });
  const rest = chosen.filter(at => !told.includes(at));
  const known = told.every(at => chosen.includes(at)) && new Set(told).size === told.length;
  if (!known || (rest.length > 0 && stub.length > 0 && heading.length > 0)) return wrong("placement");
  if (heading.length === 0) return answered({ places, stub, heading: rest });
  return answered({ places, stub: stub.length > 0 ? stub : rest, heading });
};

const mostInStub = 1500;
const mostInHeading = 13;

/**
 * What is shown when nothing is asked: the first and the last variable that must be chosen, the longer at the side; of
 * those between the first value; the others eliminated. Where fewer than two must be chosen, the last that need not joins.
 */
export const defaultOf = (table: Table): Asked => {
  const { variables } = table;
  const mandatory = variables.filter(({ elimination }) => !elimination);
  const spare = variables.filter(({ elimination }) => elimination);
  const first = mandatory[0] ?? spare[0];
  const last = mandatory.length > 1 ? mandatory.at(-1) : spare.at(-1);
  if (!first) return { selection: [] };
  const other = last && last !== first ? last : null;
  const [stub, heading] =
    other && other.values.length >= first.values.length ? [other, first] : [first, other];
  const between = mandatory.filter(one => one !== stub && one !== heading);
  const some = (variable: Variable, most: number) => ({
    variable: variable.code,
    codes: variable.values.slice(0, most).map(({ code }) => code),
  });
  return {
    selection: variables.map(one =>
      one === stub
        ? some(one, mostInStub)
        : one === heading
          ? some(one, mostInHeading)
          : some(one, between.includes(one) ? 1 : 0),
    ),
    stub: [stub.code],
    heading: [...between, ...(heading ? [heading] : [])].map(({ code }) => code),
  };
};
