import { z } from "zod";
import type { Day } from "../../../kernel/period.ts";
import type { Value, Values } from "../register/rules.ts";

const words = (max: number) => z.string().trim().max(max).default("");

/** A task as every municipality can recognise it: by the code of a task tree, never by a municipality's own id. */
const sharedTask = z.object({
  scheme: z.string().max(40),
  code: z.string().max(100),
  label: z.string().max(300),
});

/** All that the shared catalogue says of a product, and so all that a proposal shows to others. */
export const sharedContent = z.object({
  name: z.string().trim().min(1).max(500),
  formerNames: words(500),
  supplier: words(500),
  supplierOrgNo: words(40),
  supplierCountry: words(2),
  description: words(5000),
  licence: z.enum(["open-source", "freeware", "proprietary", ""]).default(""),
  hostingOptions: words(500),
  archiveDuty: z.enum(["preserve-data", "preserve-documents", "dispose", "no-duty", ""]).default(""),
  tasks: z.array(sharedTask).max(200),
});
export type SharedContent = z.infer<typeof sharedContent>;
export type SharedTask = z.infer<typeof sharedTask>;

/** The words of a product that a person may type; its tasks are taken from the task tree. */
export const typedFields = [
  "name",
  "formerNames",
  "supplier",
  "supplierOrgNo",
  "supplierCountry",
  "description",
  "licence",
  "hostingOptions",
  "archiveDuty",
] as const;

/** A product of the shared catalogue, or a proposal to it. */
export type SharedProduct = {
  id: string;
  version: number;
  content: SharedContent;
  proposedAt: Date;
  decision: "promoted" | "declined" | null;
  decidedAt: Date | null;
  /** The municipality whose curator decided. */
  decidedIn: string | null;
  declinedBecause: string | null;
  deactivatedOn: Day | null;
  deactivationReason: string | null;
  replacedBy: string | null;
};

/** What stands in a product's place after merges; itself where nothing does. */
export const standing = (
  products: ReadonlyMap<string, SharedProduct>,
  id: string,
): SharedProduct | undefined => {
  let at = products.get(id);
  for (const seen = new Set<string>(); at?.replacedBy && !seen.has(at.id); at = products.get(at.replacedBy)) {
    seen.add(at.id);
    if (!products.has(at.replacedBy)) break;
  }
  return at;
};

/** The fields of a municipality's system that the shared catalogue answers for. */
export const sharedFields = [
  "name",
  "formerNames",
  "description",
  "licence",
  "hostingOptions",
  "archiveDuty",
  "tasks",
  "deactivatedOn",
  "deactivationReason",
  "scope",
] as const;

const orNull = (text: string): string | null => text || null;

/** A product as the values of a municipality's system; tasks its tree does not have are left out. */
export const valuesOf = (
  { content, deactivatedOn, deactivationReason }: SharedProduct,
  taskIdOf: (task: SharedTask) => string | undefined,
): Values => ({
  name: content.name,
  formerNames: orNull(content.formerNames),
  description: orNull(content.description),
  licence: orNull(content.licence),
  hostingOptions: orNull(content.hostingOptions),
  archiveDuty: orNull(content.archiveDuty),
  tasks: [...new Set(content.tasks.flatMap(task => taskIdOf(task) ?? []))].sort(),
  deactivatedOn,
  deactivationReason,
  scope: "global",
});

/** The part of a change that is the municipality's own, and the fields it would change against the catalogue. */
export const ownPart = (
  standing: Values,
  wanted: Values,
): { values: Values; against: (typeof sharedFields)[number][] } => {
  const theirs = new Set<string>(sharedFields);
  return {
    values: Object.fromEntries(Object.entries(wanted).filter(([name]) => !theirs.has(name))),
    against: sharedFields.filter(
      name => name in wanted && JSON.stringify(plain(wanted[name])) !== JSON.stringify(plain(standing[name])),
    ),
  };
};

/** Nothing said and an empty answer are the same answer. */
const plain = (value: Value | undefined): Value =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0) ? null : value;

/**
 * A use moved to another product keeps every task it had: what the new product does not recommend becomes an
 * addition. What the new one recommends is inherited; a removal stays, even if it has nothing to remove.
 */
export const movedAdditions = (had: readonly string[], recommended: readonly string[]): string[] =>
  had.filter(task => !recommended.includes(task)).sort();
