import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";

/** SKOS mapping relations, read from left to right: "broad" says that the target is broader than the source. */
export const mappingKinds = ["exact", "close", "broad", "narrow", "related"] as const;
export type MappingKind = (typeof mappingKinds)[number];
export type ConceptRef = { scheme: string; code: string };
export type Mapping = {
  from: ConceptRef;
  to: ConceptRef;
  kind: MappingKind;
  /** The set it was made in; a set is reviewed as a whole. */
  set: string;
  author: string;
  on: Day;
};
/** What a mapping says of a concept: written down, read backwards, or following from a chain of exact ones. */
export type Mapped = {
  to: ConceptRef;
  kind: MappingKind;
  how: "stated" | "inverse" | "derived";
  by: Mapping[];
};
export type Coverage = { mapped: string[]; inherited: string[]; unmapped: string[] };

const inverse = {
  exact: "exact",
  close: "close",
  related: "related",
  broad: "narrow",
  narrow: "broad",
} as const;
/** A task tree and a number in it as one text. */
export const keyOf = ({ scheme, code }: ConceptRef): string => `${scheme}\u0000${code}`;
const same = (a: ConceptRef, b: ConceptRef): boolean => keyOf(a) === keyOf(b);

/** Takes a new mapping into the list, or says why it cannot stand beside the others. */
export const addMapping = (mappings: readonly Mapping[], mapping: Mapping): Result<Mapping[]> => {
  if (mapping.from.scheme === mapping.to.scheme) return refused("mapping.same-scheme");
  if (!mapping.author.trim()) return refused("mapping.no-author");
  if (!isDay(mapping.on)) return refused("mapping.bad-date");
  const values = { from: mapping.from.code, to: mapping.to.code };
  const between = mappings.flatMap(other => {
    if (same(other.from, mapping.from) && same(other.to, mapping.to)) return [other.kind];
    return same(other.from, mapping.to) && same(other.to, mapping.from) ? [inverse[other.kind]] : [];
  });
  if (between.includes(mapping.kind)) return refused("mapping.already-there", values);
  // SKOS S46: exact is disjoint with broad and related (and so with narrow); broad and narrow at once is a circle.
  const clash: Record<MappingKind, MappingKind[]> = {
    exact: ["broad", "narrow", "related"],
    close: [],
    broad: ["exact", "narrow"],
    narrow: ["exact", "broad"],
    related: ["exact"],
  };
  if (between.some(kind => clash[mapping.kind].includes(kind)))
    return refused("mapping.contradiction", values);
  return done([...mappings, mapping]);
};

/**
 * All that is known of a concept in the other schemes. Outside reviewed sets a mapping holds only as written;
 * inside them it may be read backwards, and exact ones form chains.
 */
export const mappingsOf = (
  concept: ConceptRef,
  mappings: readonly Mapping[],
  reviewed: ReadonlySet<string>,
): Mapped[] => {
  const found = new Map<string, Mapped>();
  const add = (mapped: Mapped): void => {
    const key = `${keyOf(mapped.to)}\u0000${mapped.kind}`;
    if (!same(mapped.to, concept) && !found.has(key)) found.set(key, mapped);
  };
  for (const mapping of mappings)
    if (same(mapping.from, concept))
      add({ to: mapping.to, kind: mapping.kind, how: "stated", by: [mapping] });
  const trusted = mappings.filter(mapping => reviewed.has(mapping.set));
  for (const mapping of trusted)
    if (same(mapping.to, concept))
      add({ to: mapping.from, kind: inverse[mapping.kind], how: "inverse", by: [mapping] });
  for (const { at, by } of exactChains(concept, trusted)) add({ to: at, kind: "exact", how: "derived", by });
  return [...found.values()];
};

/** Which concepts of a scheme reach the target by themselves, which by what they lie under, which not at all. */
export const coverage = (
  concepts: readonly { code: string; parentCode: string | null }[],
  scheme: string,
  reaches: (mapped: Mapped) => boolean,
  mappings: readonly Mapping[],
  reviewed: ReadonlySet<string>,
): Coverage => {
  const parents = new Map(concepts.map(({ code, parentCode }) => [code, parentCode]));
  // "Related" only says that the two have to do with each other: nothing can be counted by it.
  const own = new Set(
    concepts
      .map(({ code }) => code)
      .filter(code =>
        mappingsOf({ scheme, code }, mappings, reviewed).some(one => one.kind !== "related" && reaches(one)),
      ),
  );
  const inherits = (code: string): boolean => {
    const seen = new Set([code]);
    for (let at = parents.get(code); at && !seen.has(at); at = parents.get(at)) {
      if (own.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  const result: Coverage = { mapped: [], inherited: [], unmapped: [] };
  for (const { code } of concepts)
    result[own.has(code) ? "mapped" : inherits(code) ? "inherited" : "unmapped"].push(code);
  return result;
};

const exactChains = (start: ConceptRef, trusted: readonly Mapping[]): { at: ConceptRef; by: Mapping[] }[] => {
  const links = new Map<string, { at: ConceptRef; mapping: Mapping }[]>();
  for (const mapping of trusted.filter(({ kind }) => kind === "exact"))
    for (const [a, b] of [[mapping.from, mapping.to] as const, [mapping.to, mapping.from] as const])
      links.set(keyOf(a), [...(links.get(keyOf(a)) ?? []), { at: b, mapping }]);
  const seen = new Set([keyOf(start)]);
  const queue = [{ at: start, by: [] as Mapping[] }];
  for (const { at, by } of queue)
    for (const link of links.get(keyOf(at)) ?? [])
      if (!seen.has(keyOf(link.at))) {
        seen.add(keyOf(link.at));
        queue.push({ at: link.at, by: [...by, link.mapping] });
      }
  return queue.slice(1);
};
