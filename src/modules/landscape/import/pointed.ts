import type { Lang } from "../../../kernel/lang.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
import { nouns } from "../register/nouns.ts";
import { cellOf, type Draft, headerOf, type SayFault } from "./drafts.ts";
import type { Incoming } from "./rules.ts";

/**
 * Refuses to remove what is still pointed to by what stays here, by what the file brings, or by a dated list (`printed`):
 * what stands on one is withdrawn, never removed.
 */
export const refusePointed = (
  incoming: readonly Incoming[],
  landscape: Landscape,
  drafts: readonly Draft[],
  printed: ReadonlySet<string>,
  lang: Lang,
  fault: SayFault,
) => {
  const going = drafts.filter(({ remove, isNew }) => remove && !isNew);
  if (going.length === 0) return;
  const gone = new Set(going.map(({ id }) => id));
  const coming = new Map(incoming.filter(({ remove }) => !remove).map(row => [row.id, row]));
  const pointers = new Map<string, number>();
  for (const noun of nouns) {
    const here = thingsOf(landscape, noun).filter(({ id }) => !gone.has(id));
    const standing = [
      ...here.map(({ id, values }) => ({ ...values, ...coming.get(id)?.values })),
      ...incoming.flatMap(row => (row.isNew && !row.remove && row.noun === noun.name ? [row.values] : [])),
    ];
    const fields = Object.entries(noun.fields).flatMap(([name, { to }]) => (to ? [name] : []));
    for (const values of standing)
      for (const name of fields)
        for (const id of [values[name] ?? []].flat().map(String))
          if (gone.has(id)) pointers.set(id, (pointers.get(id) ?? 0) + 1);
  }
  for (const draft of going) {
    const n = (pointers.get(draft.id) ?? 0) + (printed.has(draft.id) ? 1 : 0);
    if (n > 0)
      fault(draft, headerOf(draft, "delete", lang), cellOf(draft, "delete") ?? "", {
        code: "still-pointed-to",
        values: { n },
      });
  }
};
