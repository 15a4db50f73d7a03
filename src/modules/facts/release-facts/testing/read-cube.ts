import { z } from "zod";

const dimension = z.object({
  label: z.string(),
  category: z.object({ index: z.record(z.string(), z.int()), label: z.record(z.string(), z.string()) }),
});
const dataset = z.object({
  version: z.literal("2.0"),
  class: z.literal("dataset"),
  updated: z.iso.datetime(),
  id: z.array(z.string()),
  size: z.array(z.int()),
  role: z.object({ time: z.array(z.string()), geo: z.array(z.string()), metric: z.array(z.string()) }),
  dimension: z.record(z.string(), dimension),
  value: z.record(z.string(), z.number().nullable()),
  status: z.record(z.string(), z.string()),
});

/** A JSON-stat dataset read by its specification alone. */
export const readCube = (text: string) => {
  const read = dataset.parse(JSON.parse(text));
  const ids = read.id.map(name => {
    const { index } = read.dimension[name]!.category;
    return Object.keys(index).sort((a, b) => index[a]! - index[b]!);
  });
  ids.forEach((all, i) => {
    if (all.length !== read.size[i]) throw new Error(`${read.id[i]} has another size`);
  });
  const cellAt = (place: number) => {
    const parts: string[] = [];
    for (let i = ids.length - 1, rest = place; i >= 0; i--) {
      parts.unshift(ids[i]![rest % ids[i]!.length]!);
      rest = Math.floor(rest / ids[i]!.length);
    }
    const [item, answer, group, measure] = parts;
    return { item: item!, answer: answer!, group: group!, measure: measure! };
  };
  const told = (item: string, answer: string, group: string, measure: string) => {
    const place = [item, answer, group, measure, ids[4]![0]!].reduce(
      (sum, id, i) => sum * ids[i]!.length + ids[i]!.indexOf(id),
      0,
    );
    const value = read.value[place];
    const status = read.status[place] ?? "";
    return value === undefined || status === "x" ? undefined : { value, status };
  };
  return {
    ids: (name: string) => ids[read.id.indexOf(name)]!,
    told,
    all: () =>
      Object.entries(read.value)
        .map(([place, value]) => ({ ...cellAt(Number(place)), value, status: read.status[place] ?? "" }))
        .filter(({ status }) => status !== "x"),
  };
};
