import { done, type Result } from "../../../kernel/result.ts";
import { cellAddress, correctionOf, type ToldCells } from "../release-facts/rules-correction.ts";

/** What is read of a cube in JSON-stat 2.0: the order of its values, and the values with their marks. */
export type Cube = {
  id: readonly string[];
  size: readonly number[];
  dimension: Readonly<
    Record<string, { category: { index: Readonly<Record<string, number>> | readonly string[] } }>
  >;
  value: readonly (number | null)[] | Readonly<Record<string, number | null>>;
  status?: Readonly<Record<string, string>> | readonly (string | null)[];
};

/** A figure, or the code of why there is none (`h` hidden, `n` nobody answered, `x` not asked); both where it is marked. */
export type Cell = { value: number | null; status: string | null };

/** The parts of an address, in their order; the wave of a release is always its one. */
const parts = ["item", "answer", "group", "measure"] as const;

/**
 * The cell of an address such as `A1/4/role:office-holder/share`; undefined where the cube has none. A hidden cell is
 * there and can be cited.
 */
export const cellAt = (cube: Cube, address: string): Cell | undefined => {
  const codes = address.split("/");
  if (codes.length !== parts.length) return undefined;
  let at = 0;
  for (const [i, dimension] of cube.id.entries()) {
    const code = codes[parts.indexOf(dimension as (typeof parts)[number])];
    const place = code === undefined ? 0 : placesOf(cube, dimension).get(code);
    if (place === undefined) return undefined;
    at = at * cube.size[i]! + place;
  }
  return cellOf(cube, at);
};

/** A cell that a correction changes. */
export type Difference = { cell: string; old: Cell | null; new: Cell | null };

/**
 * Every cell that differs between two cubes, null where one of them has no such cell. Refused where somebody with both
 * would know what one or a few people said.
 */
export const differenceOf = (before: Cube, after: Cube): Result<Difference[]> => {
  const changed = correctionOf(cellsOf(before), cellsOf(after));
  if (!changed.ok) return changed;
  return done(
    changed.value.map(({ cell, before, after }) => ({
      // As correctionOf was given it, of the four parts in their order.
      cell: (JSON.parse(cell) as string[]).join("/"),
      old: told(before),
      new: told(after),
    })),
  );
};

const told = ({ value, status }: { value: number | null; status: string }): Cell | null =>
  value === null && status === "x" ? null : { value, status: status === "" ? null : status };

/** What the cube tells or marks; what is neither is left out, as in a sparse cube. */
const cellsOf = (cube: Cube): ToldCells => {
  const codes = cube.id.map(dimension => [...placesOf(cube, dimension)].sort((a, b) => a[1] - b[1]));
  const cells = new Map<string, { value: number | null; status: string }>();
  const count = cube.size.reduce((all, one) => all * one, 1);
  for (let at = 0; at < count; at++) {
    const { value, status } = cellOf(cube, at);
    if (value === null && status === null) continue;
    cells.set(addressOf(cube, codes, at), { value, status: status ?? "" });
  }
  return cells;
};

const addressOf = (cube: Cube, codes: readonly [string, number][][], at: number): string => {
  const named: Record<string, string> = {};
  let rest = at;
  for (let i = cube.id.length - 1; i >= 0; i--) {
    const size = cube.size[i]!;
    named[cube.id[i]!] = codes[i]![rest % size]![0];
    rest = Math.floor(rest / size);
  }
  const [item = "", answer = "", group = "", measure = ""] = parts.map(part => named[part]);
  return cellAddress(item, answer, group, measure);
};

const cellOf = ({ value, status }: Cube, at: number): Cell => ({
  // Both are lists by position, or objects with the position as key: the same to ask.
  value: (value as Readonly<Record<number, number | null>>)[at] ?? null,
  status: (status as Readonly<Record<number, string | null>> | undefined)?.[at] ?? null,
});

const placesOf = (cube: Cube, dimension: string): Map<string, number> => {
  const index = cube.dimension[dimension]?.category.index ?? [];
  return new Map(
    Array.isArray(index)
      ? index.map((code, place): [string, number] => [code, place])
      : Object.entries(index),
  );
};
