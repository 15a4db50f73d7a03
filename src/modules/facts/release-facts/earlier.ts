import { readStrictCsv } from "../../../platform/files/index.ts";
import type { File } from "./bundle.ts";
import { cellAddress } from "./rules-correction.ts";

/**
 * Counts of an earlier release, by line ("" for those who answered at all) and group, and of an answer of how many its
 * share is; null where none was told.
 */
export type Earlier = (series: string, group: string, answer?: string) => number | null;

type Cube = {
  dimension: Record<"item" | "answer" | "group" | "measure", { category: { index: Record<string, number> } }>;
  value: Record<string, number | null>;
  status: Record<string, string>;
};

/** The counts that an earlier release told as they are; the auditor reads it by himself. */
export const earlierIn = (files: readonly File[]): Earlier => {
  const text = (path: string) => new TextDecoder().decode(files.find(file => file.path === path)?.bytes);
  const cube = JSON.parse(text("cube.jsonstat.json")) as Cube; // our own file, frozen
  const ids = (["item", "answer", "group", "measure"] as const).map(
    one => cube.dimension[one].category.index,
  );
  const told = new Map<string, number>();
  for (const [item, i] of Object.entries(ids[0]!))
    for (const [group, g] of Object.entries(ids[2]!)) {
      const [answers, groups, measures] = ids.slice(1).map(index => Object.keys(index).length);
      for (const [answer, a] of Object.entries(ids[1]!)) {
        const place = ((i * answers! + a) * groups! + g) * measures! + ids[3]!.n!;
        const value = cube.value[place];
        if (typeof value === "number" && !cube.status[place])
          told.set(cellAddress(item, answer === "_all" ? "" : answer, group, ""), value);
      }
    }
  const read = readStrictCsv(new TextEncoder().encode(text("response.csv")), "response.csv");
  if (!read.ok) throw new Error(read.refusal.code);
  const { columns, rows } = read.value;
  for (let row = 0; row < rows; row++) {
    const [group, answered, status] = ["group", "answered", "status"].map(one => columns.get(one)![row]!);
    if (status === "" && answered !== "") told.set(cellAddress("", "", group!, ""), Number(answered));
  }
  return (series, group, answer = "") => told.get(cellAddress(series, answer, group, "")) ?? null;
};
