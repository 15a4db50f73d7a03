import type { Lang } from "../../../kernel/lang.ts";
import { initiative } from "../initiative/noun.ts";
import { carriedTwice } from "../initiative/rules-adopting.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { cellOf, type Draft, headerOf, type SayFault } from "./drafts.ts";
import type { Incoming } from "./rules.ts";

/** Refuses a second initiative for an item, once all of the file stands here. */
export const refuseAdoptedTwice = (
  incoming: readonly Incoming[],
  landscape: Landscape,
  drafts: readonly Draft[],
  lang: Lang,
  fault: SayFault,
) => {
  const said = new Map(drafts.flatMap(draft => (draft.noun === initiative ? [[draft.id, draft]] : [])));
  if (said.size === 0) return;
  const rows = new Map(incoming.map(row => [row.id, row]));
  const here = thingsOf(landscape, initiative).flatMap(({ id, values }) =>
    rows.get(id)?.remove ? [] : [{ id, before: values, after: { ...values, ...rows.get(id)?.values } }],
  );
  const news = incoming.flatMap(({ id, noun, isNew, remove, values }) =>
    noun === initiative.name && isNew && !remove ? [{ id, after: values }] : [],
  );
  const called = (id: string) => {
    const row = said.get(id);
    return (row && cellOf(row, initiative.title)) || titleOf(landscape, id);
  };
  for (const { id, item, other } of carriedTwice([...here, ...news])) {
    const draft = said.get(id);
    if (draft)
      fault(draft, headerOf(draft, "sourceItems", lang), cellOf(draft, "sourceItems") ?? "", {
        code: "item-has-initiative",
        values: {
          value: titleOf(landscape, item) || (cellOf(draft, "sourceItems") ?? ""),
          other: called(other),
        },
      });
  }
};
