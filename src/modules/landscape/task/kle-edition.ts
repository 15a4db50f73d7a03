import { addDays, type Day } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { KleConcept, KleEdition } from "./kle.ts";

export type EditionPlan = {
  publishedOn: Day;
  added: KleConcept[];
  retitled: { concept: KleConcept; was: string }[];
  renumbered: { concept: KleConcept; was: string }[];
  /** Living in the loaded edition, not in this one. `candidates` are new neighbours that may replace it. */
  retired: { concept: KleConcept; candidates: string[] }[];
  resurrected: KleConcept[];
  /** Same title and number, other dates: mostly an end announced for later. */
  redated: KleConcept[];
  unchanged: KleConcept[];
  /** Everything as it is to be stored: nothing is ever deleted, what left is end-dated. */
  concepts: KleConcept[];
};

/** What loading an edition over the loaded one would do; an older edition is refused. */
export const planEdition = (loaded: KleEdition | null, edition: KleEdition): Result<EditionPlan> => {
  if (loaded && edition.publishedOn < loaded.publishedOn)
    return refused("kle.older-edition", { loaded: loaded.publishedOn, offered: edition.publishedOn });
  const before = loaded ?? { publishedOn: addDays(edition.publishedOn, -1), concepts: [] };
  const incoming = new Map(edition.concepts.map(concept => [concept.uuid, concept]));
  const known = new Map(before.concepts.map(concept => [concept.uuid, concept]));
  const gone = before.concepts
    .filter(({ uuid }) => !incoming.has(uuid))
    .map(concept =>
      livesOn(concept, edition.publishedOn) ? { ...concept, to: edition.publishedOn } : concept,
    );
  const concepts = [...edition.concepts, ...gone];
  const added = edition.concepts.filter(({ uuid }) => !known.has(uuid));
  const kept = concepts.flatMap(concept => {
    const was = known.get(concept.uuid);
    return was ? [{ concept, was }] : [];
  });
  const retitled = kept.filter(({ concept, was }) => concept.label !== was.label);
  const renumbered = kept.filter(
    ({ concept, was }) => concept.code !== was.code || concept.parentUuid !== was.parentUuid,
  );
  const retired = kept.filter(
    ({ concept, was }) => livesOn(was, before.publishedOn) && !livesOn(concept, edition.publishedOn),
  );
  const resurrected = kept.filter(
    ({ concept, was }) => !livesOn(was, before.publishedOn) && livesOn(concept, edition.publishedOn),
  );
  const told = new Set([...retitled, ...renumbered, ...retired, ...resurrected]);
  const quiet = kept.filter(pair => !told.has(pair));
  const sameDates = ({ concept, was }: (typeof kept)[number]) =>
    concept.from === was.from && concept.to === was.to;
  return done({
    publishedOn: edition.publishedOn,
    added,
    retitled: retitled.map(({ concept, was }) => ({ concept, was: was.label })),
    renumbered: renumbered.map(({ concept, was }) => ({ concept, was: was.code })),
    retired: retired.map(({ concept }) => ({
      concept,
      candidates: candidatesFor(concept, added, edition.publishedOn),
    })),
    resurrected: resurrected.map(({ concept }) => concept),
    redated: quiet.filter(pair => !sameDates(pair)).map(({ concept }) => concept),
    unchanged: quiet.filter(sameDates).map(({ concept }) => concept),
    concepts,
  });
};

/** True until the day the concept ends; a missing start means "always was". */
export const livesOn = (concept: Pick<KleConcept, "to">, day: Day): boolean =>
  concept.to === null || day < concept.to;

// The file does not say what replaces a concept: new ones under the same parent are offered, people decide.
const candidatesFor = (retired: KleConcept, added: KleConcept[], day: Day): string[] =>
  added
    .filter(
      concept =>
        livesOn(concept, day) &&
        (concept.parentUuid === retired.parentUuid || concept.label === retired.label),
    )
    .map(concept => concept.uuid);
