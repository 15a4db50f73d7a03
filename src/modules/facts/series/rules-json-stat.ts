import { z } from "zod";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { yearOf } from "./rules-query.ts";
import type { Status } from "./rules-series.ts";

/** One region in one year, as an office writes it. */
export type Row = {
  region: string;
  year: number;
  value: number | null;
  status: Status;
  /** The value of what the rows are told apart by. */
  group?: string;
};

const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().nonnegative())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});
const dimension = z.object({ label: z.string().optional(), category });
const values = z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]);
const marks = z.union([z.array(z.string().nullable()), z.record(z.string(), z.string()), z.string()]);
const dataset = z.object({
  id: z.array(z.string()).max(20),
  size: z.array(z.number().int().nonnegative()),
  dimension: z.record(z.string(), dimension),
  value: values,
  status: marks.optional(),
});

/** JSON-stat 1, as Statistics Denmark writes it, holds its order among its dimensions. */
const older = z.object({
  dataset: z.looseObject({
    dimension: z.looseObject({ id: z.array(z.string()), size: z.array(z.number()) }),
    value: values,
    status: marks.optional(),
  }),
});

const newer = (answer: unknown): unknown => {
  const old = older.safeParse(answer);
  if (!old.success) return answer;
  const { dimension, value, status } = old.data.dataset;
  const { id, size, role: _role, ...dimensions } = dimension;
  return { id, size, dimension: dimensions, value, ...(status === undefined ? {} : { status }) };
};

type Named = { region: string; time: string; ages?: { code: string } };

/** The rows of a JSON-stat dataset whose dimensions other than region, time and ages hold one value each. */
export const rowsOf = (answer: unknown, { region, time, ages }: Named): Result<Row[]> => {
  const parsed = dataset.safeParse(newer(answer));
  if (!parsed.success) return refused("series.answer-not-understood");
  const { id, size, dimension: dimensions, value, status } = parsed.data;
  const codes = id.map(name => codesOf(dimensions[name]));
  const count = size.reduce((product, n) => product * n, 1);
  const fits = id.length === size.length && codes.every((list, i) => list.length === size[i]);
  const at = [region, time, ...(ages ? [ages.code] : [])].map(name => id.indexOf(name));
  const single = size.every((n, i) => at.includes(i) || n === 1);
  const whole = !Array.isArray(value) || value.length === count;
  if (!fits || !single || !whole || at.includes(-1) || count > 1_000_000)
    return refused("series.answer-not-understood");
  const step = (i: number) => size.slice(i + 1).reduce((product, n) => product * n, 1);
  const groups = ages ? codes[at[2]!]! : [undefined];
  const rows: Row[] = [];
  for (const [i, code] of codes[at[0]!]!.entries())
    for (const [j, period] of codes[at[1]!]!.entries()) {
      const year = yearOf(period);
      if (year === null) return refused("series.answer-not-understood");
      for (const [k, group] of groups.entries()) {
        const place = i * step(at[0]!) + j * step(at[1]!) + (group === undefined ? 0 : k * step(at[2]!));
        const told = (Array.isArray(value) ? value[place] : value[String(place)]) ?? null;
        const row = { region: code, year, value: told, status: statusOf(told, markAt(status, place)) };
        rows.push(group === undefined ? row : { ...row, group });
      }
    }
  return done(rows);
};

const codesOf = (one: z.infer<typeof dimension> | undefined): string[] => {
  const index = one?.category.index ?? Object.keys(one?.category.label ?? {});
  if (Array.isArray(index)) return index;
  return Object.entries(index)
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code);
};

const markAt = (status: z.infer<typeof marks> | undefined, place: number): string =>
  (typeof status === "string" ? status : Array.isArray(status) ? status[place] : status?.[String(place)]) ??
  "";

/** The signs of the Nordic offices: `:` and `...` are hidden; `e`, `p` and `*` preliminary; any other hole is missing. */
export const statusOf = (value: number | null, mark: string): Status => {
  if (value === null) return mark === ":" || mark === "..." ? "suppressed" : "missing";
  return /^(e|p|\*|f)$/i.test(mark) ? "estimated" : "measured";
};
