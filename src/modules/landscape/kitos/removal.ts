import { fieldsOf, type Noun } from "../register/noun.ts";
import { nounNamed } from "../register/nouns.ts";
import type { Values } from "../register/rules.ts";

type Things = ReadonlyMap<string, { noun: string; values: Values }>;
type Pointer = { from: string; field: string; required: boolean };

export type Removals = {
  /** In the order in which they can go: what points goes before what it points to. */
  removed: string[];
  /** Kept, for something of our own points to it. */
  blocked: { noun: Noun; id: string }[];
  /** References to what goes, taken out of things that came from KITOS too. */
  cleared: { noun: Noun; id: string; patch: Values }[];
  /** Everything that anything points to. */
  pointed: ReadonlySet<string>;
};

/** What can go of what is gone upstream. `known` came from KITOS; all else is ours and is not cut loose. */
export const removalsIn = (
  things: Things,
  wanted: readonly string[],
  known: ReadonlySet<string>,
): Removals => {
  const pointers = pointersIn(things);
  const going = new Set(wanted.filter(id => things.has(id)));
  // A Set is walked on while it grows: what cannot be without what goes, goes too.
  for (const id of going)
    for (const { from, required } of pointers.get(id) ?? []) if (required && known.has(from)) going.add(from);
  const blocked = new Set<string>();
  const holds = ({ from }: Pointer) => blocked.has(from) || (!going.has(from) && !known.has(from));
  for (let grown = true; grown; ) {
    const more = [...going].filter(id => !blocked.has(id) && (pointers.get(id) ?? []).some(holds));
    for (const id of more) blocked.add(id);
    grown = more.length > 0;
  }
  const free = [...going].filter(id => !blocked.has(id));
  return {
    removed: ordered(free, pointers),
    blocked: [...blocked].map(id => ({ noun: nounNamed(things.get(id)!.noun)!, id })),
    cleared: clearedIn(things, free, going, pointers),
    pointed: new Set(pointers.keys()),
  };
};

const pointersIn = (things: Things): Map<string, Pointer[]> => {
  const pointers = new Map<string, Pointer[]>();
  for (const [from, { noun, values }] of things)
    for (const [field, { to, required }] of fieldsOf(nounNamed(noun)!))
      if (to)
        for (const id of [values[field] ?? []].flat().map(String)) {
          const list = pointers.get(id) ?? [];
          list.push({ from, field, required: required === true });
          pointers.set(id, list);
        }
  return pointers;
};

const ordered = (free: readonly string[], pointers: ReadonlyMap<string, Pointer[]>): string[] => {
  const left = new Set(free);
  const order: string[] = [];
  for (let moved = true; moved; ) {
    const next = [...left].filter(
      id => !(pointers.get(id) ?? []).some(({ from }) => from !== id && left.has(from)),
    );
    for (const id of next) left.delete(id);
    order.push(...next);
    moved = next.length > 0;
  }
  return [...order, ...left];
};

const clearedIn = (
  things: Things,
  free: readonly string[],
  going: ReadonlySet<string>,
  pointers: ReadonlyMap<string, Pointer[]>,
): Removals["cleared"] => {
  const gone = new Set(free);
  const patches = new Map<string, Values>();
  for (const id of free)
    for (const { from, field } of pointers.get(id) ?? []) {
      if (going.has(from)) continue;
      const patch = patches.get(from) ?? {};
      const value = things.get(from)!.values[field] ?? null;
      patch[field] = Array.isArray(value) ? value.filter(target => !gone.has(target)) : null;
      patches.set(from, patch);
    }
  return [...patches].map(([id, patch]) => ({ noun: nounNamed(things.get(id)!.noun)!, id, patch }));
};
