/** A unit as the tree shows it. */
type Line = { id: string; name: string; parent: string | null };

export type Named = { id: string; name: string };

/** What a second tree says otherwise than a first, each unit by name. */
export type Compared = {
  added: Named[];
  gone: Named[];
  renamed: (Named & { before: string })[];
  /** From where to where; null is the top, or no place in this hierarchy. */
  moved: (Named & { from: string | null; to: string | null })[];
};

/** Compares two trees: a unit that is new, is gone, has another name or another place. Order as in the trees. */
export const compareTrees = (first: readonly Line[], second: readonly Line[]): Compared => {
  const was = new Map(first.map(line => [line.id, line]));
  const is = new Map(second.map(line => [line.id, line]));
  const nameOf = (id: string | null) =>
    id === null ? null : (is.get(id)?.name ?? was.get(id)?.name ?? null);
  const both = second.flatMap(line => {
    const before = was.get(line.id);
    return before ? [{ line, before }] : [];
  });
  return {
    added: second.filter(line => !was.has(line.id)).map(named),
    gone: first.filter(line => !is.has(line.id)).map(named),
    renamed: both
      .filter(({ line, before }) => line.name !== before.name)
      .map(({ line, before }) => ({ ...named(line), before: before.name })),
    moved: both
      .filter(({ line, before }) => line.parent !== before.parent)
      .map(({ line, before }) => ({ ...named(line), from: nameOf(before.parent), to: nameOf(line.parent) })),
  };
};

/** How many differences there are. */
export const countCompared = (compared: Compared): number =>
  compared.added.length + compared.gone.length + compared.renamed.length + compared.moved.length;

const named = ({ id, name }: Line): Named => ({ id, name });
