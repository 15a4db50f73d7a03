import { sameExternalId } from "../../../kernel/external-id.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
import type { Noun } from "../register/noun.ts";
import { type FieldRefusal, livingKey, type Values } from "../register/rules.ts";
import { type ExternalId, externalIdKey, externalIdsOf } from "../register/rules-external-ids.ts";
import { ownPart } from "../shared/rules.ts";

type Row = { noun: Noun; id: string; remove: boolean };

/**
 * What rows of a file clash with: a living thing with the same key, here or in the file, and the shared catalogue.
 * `coming` are the ids the file speaks of: what stands here under them is about to change.
 */
export const clashesOf = (landscape: Landscape, coming: ReadonlySet<string>) => {
  const taken = new Map<string, Map<string, string>>();
  const takenOf = (noun: Noun) => {
    const known = taken.get(noun.name) ?? new Map<string, string>();
    if (!taken.has(noun.name)) {
      taken.set(noun.name, known);
      for (const { id, values } of thingsOf(landscape, noun)) {
        const key = coming.has(id) ? null : livingKey(noun, values, landscape.today);
        if (key !== null) known.set(key, id);
      }
    }
    return known;
  };
  let names: Map<string, { thing: string; id: ExternalId }[]> | undefined;
  const name = (into: NonNullable<typeof names>, thing: string, id: ExternalId) => {
    const key = externalIdKey(id);
    into.set(key, [...(into.get(key) ?? []), { thing, id }]);
  };
  /** What other registers call what is here; read only when a file speaks of it. */
  const named = () => {
    if (names) return names;
    names = new Map();
    for (const [thing, { thing: there }] of landscape.byId)
      if (!coming.has(thing))
        for (const { id } of externalIdsOf(there.values.externalIds)) name(names, thing, id);
    return names;
  };
  return ({ noun, id, remove }: Row, said: Values, whole: Values): FieldRefusal[] => {
    if (remove) return [];
    const found: FieldRefusal[] = [];
    for (const { id: called, line } of externalIdsOf(whole.externalIds)) {
      const others = named().get(externalIdKey(called)) ?? [];
      if (others.some(other => other.thing !== id && sameExternalId(other.id, called)))
        found.push({ field: "externalIds", refusal: { code: "external-id-taken", values: { value: line } } });
      name(named(), id, called);
    }
    const key = livingKey(noun, whole, landscape.today);
    if (key !== null) {
      const other = takenOf(noun).get(key);
      if (other !== undefined && other !== id)
        found.push({ field: noun.once!.at(-1)!, refusal: { code: "use-already-there" } });
      takenOf(noun).set(key, id);
    }
    if (landscape.shared.get(id)?.linked.decision === "promoted")
      for (const field of ownPart(landscape.byId.get(id)?.thing.values ?? {}, said).against)
        found.push({ field, refusal: { code: "shared.not-here" } });
    return found;
  };
};
