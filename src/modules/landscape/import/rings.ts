import type { Lang } from "../../../kernel/lang.ts";
import type { Landscape } from "../register/landscape.ts";
import { chains, inRing } from "../register/rules-ring.ts";
import { cellOf, type Draft, headerOf, type SayFault } from "./drafts.ts";
import type { Incoming } from "./rules.ts";

/** Refuses what would stand above itself. */
export const refuseRings = (
  incoming: readonly Incoming[],
  landscape: Landscape,
  drafts: readonly Draft[],
  lang: Lang,
  fault: SayFault,
) => {
  const byId = new Map(incoming.map(row => [row.id, row]));
  for (const [noun, field] of chains) {
    const above = (id: string): string[] => {
      const value = byId.get(id)?.values[field] ?? landscape.byId.get(id)?.thing.values[field] ?? null;
      return value === null ? [] : [value].flat().map(String);
    };
    for (const draft of drafts) {
      if (draft.noun.name !== noun || !byId.get(draft.id)?.values[field]) continue;
      if (inRing(draft.id, above))
        fault(draft, headerOf(draft, field, lang), cellOf(draft, field) ?? "", {
          code: "import.cycle",
          values: { value: cellOf(draft, draft.noun.title) ?? draft.id },
        });
    }
  }
};
