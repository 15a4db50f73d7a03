import type { Lang } from "../../../kernel/lang.ts";
import cofog from "./data/cofog.json" with { type: "json" };
import ownTree from "./data/own-tree.json" with { type: "json" };
import { type Coverage, coverage, type Mapping, type MappingKind, mappingKinds } from "./mapping.ts";

export const cofogScheme = "cofog-1999";
export const ownScheme = "samsyn-tasks";
/** The set the shipped mapping of our own tree lies in; not reviewed, so it holds only as written. */
export const ownMappingSet = "samsyn-tasks-to-cofog";

export type SchemeConcept = { code: string; parentCode: string | null; title: Record<Lang, string> };
export type CofogConcept = SchemeConcept & { level: "division" | "group" | "class" };

const parentOf = (code: string): string | null =>
  code.includes(".") ? code.slice(0, code.lastIndexOf(".")) : null;
const levels = ["division", "group", "class"] as const;

/** The functions of government, UN 1999: 10 divisions, 69 groups, 109 classes; the bridge between countries. */
export const cofogConcepts: readonly CofogConcept[] = cofog.concepts.map(({ code, title }) => ({
  code,
  parentCode: parentOf(code),
  title,
  level: levels[code.split(".").length - 1] ?? "class",
}));

/** A neutral task tree a municipality can begin with when it has no national one. */
export const ownTasks: readonly SchemeConcept[] = ownTree.tasks.map(({ code, title }) => ({
  code,
  parentCode: parentOf(code),
  title,
}));

/** How our own tree lies against COFOG. */
export const ownMappings: readonly Mapping[] = ownTree.tasks.flatMap(task =>
  task.cofog.map(({ code, kind }) => ({
    from: { scheme: ownScheme, code: task.code },
    to: { scheme: cofogScheme, code },
    kind: kindOf(kind),
    set: ownMappingSet,
    author: ownTree.author,
    on: ownTree.on,
  })),
);

/** What of a list reaches another; of COFOG at least a group, for a division alone is too coarse to compare by. */
export const schemeCoverage = (
  concepts: readonly { code: string; parentCode: string | null }[],
  scheme: string,
  against: string,
  mappings: readonly Mapping[],
  reviewed: ReadonlySet<string>,
): Coverage =>
  coverage(
    concepts,
    scheme,
    ({ to }) => to.scheme === against && (against !== cofogScheme || to.code.includes(".")),
    mappings,
    reviewed,
  );

function kindOf(text: string): MappingKind {
  const kind = mappingKinds.find(one => one === text);
  if (!kind) throw new Error(`unknown mapping kind in the shipped tree: ${text}`);
  return kind;
}
