import type { Day } from "../../../kernel/period.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { treeProblems } from "../hierarchy/rules.ts";
import type { Attributes, Slice, Slices } from "../history/rules-slices.ts";
import { checkAgainst, checkReferences, type Position, type ValidityOf } from "../position/rules.ts";
import { checkHolders, checkSingle, type Responsibility } from "../responsibility/rules.ts";
import { placeOf, type Unit } from "../unit/rules.ts";

/** Everything that is known now, by id. */
export type Whole = {
  unit: ReadonlyMap<string, Slices<Unit>>;
  person: ReadonlyMap<string, Slices<Attributes>>;
  position: ReadonlyMap<string, Slices<Position>>;
  responsibility: ReadonlyMap<string, Slices<Responsibility>>;
};

/** Something that does not hang together: reported, never silently cut. */
export type Loose = {
  /** `thing`: something of a module above. */
  kind: keyof Whole | "thing";
  id: string;
  name: string;
  /** What the thing is, and its page. */
  what?: string;
  href?: string;
  refusal: Refusal;
  loop?: readonly string[];
};

/** Checks the whole organisation at once: trees, references on every slice, primary positions, single duties. */
export const looseEnds = (whole: Whole): Loose[] => {
  const validityOf: ValidityOf = id =>
    whole.unit.get(id) ?? whole.person.get(id) ?? whole.position.get(id) ?? [];
  return [
    ...looseUnits(whole),
    ...loosePositions(whole.position, validityOf),
    ...looseDuties(whole.responsibility, validityOf),
  ];
};

const looseUnits = ({ unit }: Whole): Loose[] => {
  const nameOf = (id: string) => unit.get(id)?.at(-1)?.value.name ?? "?";
  const places = [...unit].flatMap(([id, slices]) => slices.map(slice => placeOf(id, slice)));
  return treeProblems(places).map(problem => ({
    kind: "unit",
    id: problem.unit,
    name: nameOf(problem.unit),
    ...(problem.loop && { loop: problem.loop }),
    refusal: {
      code: problem.code,
      values: {
        unit: nameOf(problem.unit),
        other: nameOf(problem.other),
        hierarchy: problem.hierarchy,
        day: problem.day as Day,
      },
    },
  }));
};

const loosePositions = (positions: Whole["position"], validityOf: ValidityOf): Loose[] => {
  const byPerson = new Map<string, { id: string; slice: Slice<Position> }[]>();
  for (const [id, slices] of positions)
    for (const slice of slices) {
      if (slice.value.person === null) continue;
      const known = byPerson.get(slice.value.person) ?? [];
      known.push({ id, slice });
      byPerson.set(slice.value.person, known);
    }
  return [...positions].flatMap(([id, slices]): Loose[] => {
    const references = checkReferences(slices, validityOf);
    const name = slices.at(-1)?.value.title ?? "";
    if (!references.ok) return [{ kind: "position", id, name, refusal: references.refusal }];
    const people = new Set(slices.flatMap(slice => slice.value.person ?? []));
    // Of two positions that clash, the one with the later id is told.
    const others = [...people].flatMap(person =>
      (byPerson.get(person) ?? []).filter(other => other.id < id).map(other => other.slice),
    );
    const against = checkAgainst(slices, others);
    return against.ok ? [] : [{ kind: "position", id, name, refusal: against.refusal }];
  });
};

const looseDuties = (duties: Whole["responsibility"], validityOf: ValidityOf): Loose[] => {
  const byObject = new Map<string, { id: string; slice: Slice<Responsibility> }[]>();
  for (const [id, slices] of duties)
    for (const slice of slices) {
      const key = `${slice.value.kind} ${slice.value.object}`;
      const known = byObject.get(key) ?? [];
      known.push({ id, slice });
      byObject.set(key, known);
    }
  return [...duties].flatMap(([id, slices]): Loose[] => {
    const holders = checkHolders(slices, validityOf);
    const name = slices[0]?.value.kind ?? "";
    if (!holders.ok) return [{ kind: "responsibility", id, name, refusal: holders.refusal }];
    const first = slices[0];
    const others = first ? (byObject.get(`${first.value.kind} ${first.value.object}`) ?? []) : [];
    const single = checkSingle(
      slices,
      others.filter(other => other.id < id).map(other => other.slice),
    );
    return single.ok ? [] : [{ kind: "responsibility", id, name, refusal: single.refusal }];
  });
};
