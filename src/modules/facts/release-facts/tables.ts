import { byCodePoint } from "../../../kernel/text.ts";
import { type Cell, csvOf } from "./csv.ts";
import type { Facts } from "./made.ts";
import { told } from "./rules-base.ts";
import { isAnswered, seriesOf } from "./rules-series.ts";

/** How many of each role each place has: the frame, with no persons in it. */
export const frameCsv = ({ layout }: Facts): string =>
  csvOf(
    ["place", "role", "population"],
    layout.strata.map(({ place, role, population }) => [place, role, population]),
  );

/**
 * How many were invited and answered, by group, and the rate of those invited. In confidence an answered count is told as the pattern says, and refusals
 * and half answers only of all together, where they are many enough and leave many enough.
 */
export const responseCsv = ({ layout, base, wave }: Facts): string => {
  const open = wave.mode === "on-record";
  const reached = new Map(wave.reached.map(one => [`${one.place}:${one.role}`, one]));
  const sum = (cells: readonly number[], of: "invited" | "refused" | "partial") =>
    cells.reduce((all, cell) => {
      const { place, role } = layout.strata[cell]!;
      return all + (reached.get(`${place}:${role}`)?.[of] ?? 0);
    }, 0);
  const rows = layout.groups.flatMap(
    ({ id, place, role, cells, population, most, planned }, edge): Cell[][] => {
      if (!planned) return [];
      const n = base.n[edge]!;
      const how = base.levels[edge];
      const few = (count: number) =>
        open || (id === "_all" && count >= wave.threshold && n - count >= wave.threshold) ? count : null;
      return [
        [
          ...[id, place ?? "", role ?? "", population, sum(cells, "invited")],
          how === told.exactly ? n : how === told.atLeast ? wave.threshold : null,
          how === told.exactly ? "" : how === told.atLeast ? "g" : "h",
          few(sum(cells, "partial")),
          few(sum(cells, "refused")),
          how === told.exactly && most > 0 ? Math.round((1000 * n) / most) / 1000 : null,
        ],
      ];
    },
  );
  return csvOf(responseColumns, rows);
};

const responseColumns = [
  ...["group", "place", "role", "eligible", "invited", "answered", "status", "partial", "refused", "rate"],
];

/** On the record: each answer with its place and office, never a name; a line each, in the order of the questions. */
export const answersCsv = ({ wave }: Facts): string => {
  const series = seriesOf(wave.questionnaire);
  const responses = wave.responses.map(({ place, role, answers }) => ({
    ...{ place, role },
    given: series.flatMap(one => {
      if (!isAnswered(one, answers)) return [];
      if (one.kind !== "means" || one.answers.length === 0 || one.item.type === "points")
        return linesOf(one.id, answers[one.id]!);
      return one.answers.flatMap(({ id }) => {
        const value = answers[`${one.id}#${id}`];
        return value === undefined ? [] : linesOf(one.id, value, id);
      });
    }),
  }));
  const text = (one: (typeof responses)[number]) => JSON.stringify(one.given);
  responses.sort(
    (a, b) => byCodePoint(a.place, b.place) || byCodePoint(a.role, b.role) || byCodePoint(text(a), text(b)),
  );
  const rows = responses.flatMap(({ place, role, given }) => given.map(line => [place, role, ...line]));
  return csvOf(["place", "office", "item", "part", "answer"], rows);
};

/** An answer as lines: its part (option, role or number in a list) and what was said. */
const linesOf = (item: string, value: unknown, part = ""): Cell[][] => {
  if (Array.isArray(value)) return value.map((one, i) => [item, `${i + 1}`, String(one)]);
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([option, points]) => [item, option, Number(points)]);
  return [[item, part, typeof value === "number" ? value : String(value)]];
};
