import { type File, filesOf } from "../../release-facts/bundle.ts";
import type { About } from "../../release-facts/json-stat.ts";
import { factsOf } from "../../release-facts/made.ts";
import type { Wave } from "../../release-facts/rules-given.ts";

/** A cell of a release: question, answer and group. */
type Cell = readonly [item: string, answer: string, group: string];

const path = "cube.jsonstat.json";
const cubeIn = (files: readonly File[]) =>
  JSON.parse(new TextDecoder().decode(files.find(file => file.path === path)!.bytes));

/** The files of a release whose maker forgot to protect some shares: there they stand as they are. */
export const revealed = async (
  files: readonly File[],
  wave: Wave,
  about: About,
  cells: readonly Cell[],
): Promise<File[]> => {
  const made = await factsOf({ ...wave, mode: "on-record" });
  if (!made.ok) throw new Error(made.refusal.code);
  const [open, cube] = [cubeIn(filesOf(made.value, about)), cubeIn(files)];
  for (const [item, answer, group] of cells) {
    const at = ["item", "answer", "group", "measure"].reduce((sum, name, i) => {
      const { index } = cube.dimension[name].category;
      return sum * cube.size[i] + index[[item, answer, group, "share"][i]!];
    }, 0);
    cube.value[at] = open.value[at];
    delete cube.status[at];
  }
  return written(files, cube);
};

/** The files of a release as those before this one were: they said nothing of whom the shares of a scale are of. */
export const older = (files: readonly File[]): File[] => {
  const cube = cubeIn(files);
  for (const item of Object.values<{ of?: string }>(cube.extension.samsyn.items)) delete item.of;
  return written(files, cube);
};

const written = (files: readonly File[], cube: unknown): File[] => {
  const bytes = new TextEncoder().encode(JSON.stringify(cube));
  return files.map(file => (file.path === path ? { path, bytes } : file));
};
