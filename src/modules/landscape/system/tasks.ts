import { once } from "../../../kernel/once.ts";
import { idOf, idsOf, type Landscape, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { type TasksOfUse, tasksOfUse } from "./rules-tasks.ts";

/** What a use's product recommends today: its own word, or the shared catalogue's. */
export const recommendedTasks = (landscape: Landscape, use: Thing): readonly string[] => {
  const product = landscape.byId.get(idOf(use, "system") ?? "")?.thing;
  return product ? idsOf(product, "tasks") : [];
};

/** The tasks a use supports, each with where it comes from: only its deviations from its product are stored. */
export const tasksIn = (landscape: Landscape, use: Thing): TasksOfUse =>
  tasksOfUse(recommendedTasks(landscape, use), {
    added: idsOf(use, "tasks"),
    removed: idsOf(use, "tasksRemoved"),
  });

/** A use with the tasks it really supports in place of the deviations: for every view, never for writing. */
export const asUsed = (landscape: Landscape, use: Thing): Thing => ({
  ...use,
  values: {
    ...use.values,
    tasks: tasksIn(landscape, use)
      .tasks.map(({ taskId }) => taskId)
      .sort(),
  },
});

const usesAsUsed = once((landscape: Landscape): readonly Thing[] =>
  thingsOf(landscape, "system-use").map(use => asUsed(landscape, use)),
);

/** The things of a kind as they are looked at: system uses with what they inherit. */
export const seenOf = (landscape: Landscape, noun: string): readonly Thing[] =>
  noun === "system-use" ? usesAsUsed(landscape) : thingsOf(landscape, noun);

/** One thing as it is looked at. */
export const seenThing = (landscape: Landscape, found: { noun: string; thing: Thing }): Thing =>
  found.noun === "system-use" ? asUsed(landscape, found.thing) : found.thing;
