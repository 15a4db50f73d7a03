import { chartOf } from "../chart/chart.ts";
import { factsOf } from "../chart/rules-facts.ts";
import { canonical } from "../questionnaire/rules-wording.ts";
import { type Cell, csvOf } from "./csv.ts";
import { columns, cubeCsvMetadata, rowsOf } from "./cube-csv.ts";
import { type About, jsonStatOf } from "./json-stat.ts";
import type { Facts } from "./made.ts";
import { narrowed } from "./rules-cube.ts";

/** The figure of each question, of everybody and of each role, in the main language, with its data and what these mean. */
export const figuresOf = (facts: Facts, about: About): Record<string, string> => {
  const cube = narrowed(facts.cube, ({ place }) => place === null);
  const lang = facts.wave.languages[0]!;
  const drawn = factsOf(JSON.parse(jsonStatOf({ ...facts, cube }, about)), facts.wave.questionnaire);
  const rows = new Map<string, Cell[][]>(cube.series.map(({ id }) => [id, []]));
  for (const row of rowsOf(cube)) rows.get(String(row[0]))!.push(row);
  return Object.fromEntries(
    cube.series.flatMap(({ id, text }) => {
      const name = fileName(id);
      const file = { url: `${name}.csv`, title: text[lang] ?? id };
      return [
        [`figures/${name}.svg`, chartOf(drawn, id, lang)],
        [`figures/${name}.csv`, csvOf(columns, rows.get(id)!)],
        [`figures/${name}.metadata.json`, `${canonical(cubeCsvMetadata(facts, about, file))}\n`],
      ];
    }),
  );
};

/** Ids are letters of a code already; a role behind one may be any words. */
const fileName = (id: string): string =>
  id.replace(/[^A-Za-z0-9._-]/g, sign => `~${sign.codePointAt(0)!.toString(16)}`);
