import { newId } from "../../../kernel/ids.ts";
import { type Labels, nameKey } from "../../../platform/search/index.ts";
import { labelsOf } from "../register/labels.ts";
import type { Landscape } from "../register/landscape.ts";
import { nounNamed } from "../register/nouns.ts";
import { normal } from "../register/rules.ts";
import type { Draft } from "./drafts.ts";
import type { Incoming, Note } from "./rules.ts";

/**
 * A supplier a list names and nobody has entered comes with it: its name is all that must be known, and the preview
 * tells it as new. Units and people are never made up from a name.
 */
export const newSuppliers = (
  drafts: readonly Draft[],
  landscape: Landscape,
  coming: Map<string, Labels>,
): Incoming[] => {
  const noun = nounNamed("supplier")!;
  const known = coming.get("supplier");
  const made = new Map<string, Incoming>();
  for (const draft of drafts)
    draft.fields.forEach((field, i) => {
      const name = draft.row.cells[i]?.text.trim() ?? "";
      if (field === null || draft.noun.fields[field]?.to !== "supplier" || name === "" || name.length > 200)
        return;
      if (
        labelsOf(landscape, "supplier").idsOf(name).length > 0 ||
        (known?.idsOf(name).length ?? 0) > 0 ||
        made.has(nameKey(name))
      )
        return;
      made.set(nameKey(name), {
        noun: "supplier",
        id: newId(),
        isNew: true,
        version: null,
        remove: false,
        values: normal(noun, { name }),
      });
    });
  coming.set("supplier", {
    of: new Map(),
    idsOf: text => [
      ...(known?.idsOf(text) ?? []),
      ...(made.has(nameKey(text)) ? [made.get(nameKey(text))!.id] : []),
    ],
  });
  return [...made.values()];
};

/** A new supplier that is called as one of the municipality's own units is hardly one: agreements would be asked for of it. */
export const noteOwnUnits = (incoming: readonly Incoming[], landscape: Landscape, notes: Note[]): void => {
  for (const { noun, isNew, values } of incoming) {
    const name = String(values.name ?? "");
    if (noun === "supplier" && isNew && labelsOf(landscape, "unit").idsOf(name).length > 0)
      notes.push({ code: "own-unit", values: { name } });
  }
};

/** New things of the same file can be pointed to by name. */
export const comingLabels = (drafts: readonly Draft[]): Map<string, Labels> => {
  const byNoun = new Map<string, Map<string, string[]>>();
  for (const draft of drafts) {
    if (!draft.isNew) continue;
    const names = byNoun.get(draft.noun.name) ?? byNoun.set(draft.noun.name, new Map()).get(draft.noun.name)!;
    const nameAt = draft.fields.indexOf(draft.noun.title);
    const codeAt = draft.fields.indexOf("code");
    for (const i of [nameAt, codeAt]) {
      const text = nameKey(draft.row.cells[i]?.text ?? "");
      if (text) names.set(text, [...(names.get(text) ?? []), draft.id]);
    }
  }
  return new Map(
    [...byNoun].map(([noun, names]) => [
      noun,
      { of: new Map(), idsOf: (text: string) => names.get(nameKey(text)) ?? [] },
    ]),
  );
};
