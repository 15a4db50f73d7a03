import { inOrder } from "../../../kernel/text.ts";
import { idOf, idsOf, type Landscape, textOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import type { SharedContent, SharedTask } from "./rules.ts";

/** A municipality's tasks as anybody knows them: by the code of a task tree. */
export const sharedTasks = (landscape: Landscape, ids: readonly string[]): SharedTask[] =>
  ids
    .flatMap(id => landscape.byId.get(id)?.thing ?? [])
    .map(task => ({
      scheme: textOf(task, "scheme"),
      code: textOf(task, "code").slice(0, 100),
      label: textOf(task, "label").slice(0, 300),
    }))
    .sort((a, b) => inOrder(`${a.scheme} ${a.code}`, `${b.scheme} ${b.code}`));

/** What of a municipality's system can be shown to all: nothing of its uses, its people, its contracts or its notes. */
export const contentOf = (landscape: Landscape, system: Thing): SharedContent => {
  const supplier = landscape.byId.get(idOf(system, "supplier") ?? "")?.thing;
  return {
    name: textOf(system, "name"),
    formerNames: textOf(system, "formerNames"),
    supplier: supplier ? textOf(supplier, "name") : "",
    supplierOrgNo: supplier ? textOf(supplier, "orgNo").slice(0, 40) : "",
    supplierCountry: supplier ? textOf(supplier, "country") : "",
    description: textOf(system, "description").slice(0, 5000),
    // The declared choices of a system's licence and archive duty are those of the catalogue.
    licence: textOf(system, "licence") as SharedContent["licence"],
    hostingOptions: textOf(system, "hostingOptions"),
    archiveDuty: textOf(system, "archiveDuty") as SharedContent["archiveDuty"],
    tasks: sharedTasks(landscape, idsOf(system, "tasks")).slice(0, 200),
  };
};
