import type { Landscape } from "../register/landscape.ts";
import { chains, inRing } from "../register/rules-ring.ts";
import { type Draft, headerOf, type SayFault } from "./drafts.ts";
import type { Incoming } from "./rules.ts";

/** Refuses what would stand above itself. */
export const refuseRings = (
  incoming: readonly Incoming[],
  landscape: Landscape,
  drafts: readonly Draft[],
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
        fault(
          draft,
          headerOf(draft, field, "en"),
          draft.row.cells[draft.fields.indexOf(draft.noun.title)]?.text ?? "",
          {
            code: "import.cycle",
            values: { value: draft.row.cells[draft.fields.indexOf(draft.noun.title)]?.text ?? draft.id },
          },
        );
    }
  }
};
