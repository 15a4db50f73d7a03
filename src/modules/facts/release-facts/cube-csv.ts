import type { Lang } from "../../../kernel/lang.ts";
import { columnTitles, dated } from "../../../platform/files/csvw.ts";
import { type Cell, csvOf } from "./csv.ts";
import type { About } from "./json-stat.ts";
import type { Facts } from "./made.ts";
import { descriptionOf, titleOf } from "./notes.ts";
import { type FactCube, placeOf } from "./rules-cube.ts";
import { type Measure, measures } from "./rules-shown.ts";
import { texts } from "./texts/index.ts";

const keys = ["item", "answer", "group", "wave"] as const;
/** The columns of the cube as a table. */
export const columns = [...keys, ...measures, "count_status", "status"] as const;

/** The cube as a table: a line an item, answer and group; a hidden value is empty, with its status. */
export const cubeCsv = (cube: FactCube): string => csvOf(columns, rowsOf(cube));

/** The cube line by line. */
export function* rowsOf(cube: FactCube): Generator<Cell[]> {
  const empty = () => ({ values: new Map<Measure, number>(), count: "", status: "" });
  let [open, told] = [-1, empty()];
  const row = (): Cell[] => {
    const { item, answer, group } = placeOf(cube, open);
    return [
      ...[cube.series[item]!.id, cube.answers[answer]!, cube.groups[group]!.id, cube.period],
      ...measures.map(measure => told.values.get(measure) ?? null),
      ...[told.count, told.status],
    ];
  };
  for (const [i, place] of cube.places.entries()) {
    const first = place - (place % measures.length);
    if (first !== open) {
      if (open >= 0) yield row();
      [open, told] = [first, empty()];
    }
    const { measure } = placeOf(cube, place);
    if (cube.values[i] !== null) told.values.set(measure, cube.values[i]!);
    if (measure === "n") told.count = cube.statuses[i]!;
    // How the share or mean is told: that its interval is not would read as if it were hidden itself.
    else if (measure === "share" || measure === "mean") told.status = cube.statuses[i]!;
  }
  if (open >= 0) yield row();
}

const titleKeys = {
  item: "dimension.item",
  answer: "dimension.answer",
  group: "dimension.group",
  wave: "dimension.wave",
  count_status: "column.count-status",
  status: "column.status",
} as const;

/** What the columns mean, as metadata of CSV on the Web. */
export const cubeCsvMetadata = (
  { wave }: Facts,
  about: About,
  file: { url: string; title: string } = { url: "cube.csv", title: titleOf(wave) },
): object => {
  const title = (column: (typeof columns)[number], lang: Lang): string =>
    texts(lang)(
      column in titleKeys ? titleKeys[column as keyof typeof titleKeys] : `measure.${column as Measure}`,
    );
  const main = wave.languages[0]!;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": main }],
    url: file.url,
    "dc:title": file.title,
    "dc:publisher": about.publisher,
    "dc:license": { "@id": about.licence },
    "dc:date": dated(about.due),
    "dc:description": descriptionOf(wave, about, main),
    tableSchema: {
      columns: columns.map(name => ({
        name,
        titles: columnTitles(name, Object.fromEntries(wave.languages.map(lang => [lang, title(name, lang)]))),
        datatype: name === "n" ? "integer" : measures.includes(name as Measure) ? "number" : "string",
        required: (keys as readonly string[]).includes(name),
        null: "",
      })),
      primaryKey: keys,
      aboutUrl: "#item={item}&answer={answer}&group={group}&wave={wave}",
    },
  };
};
