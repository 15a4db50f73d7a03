import type { Lang } from "../../../kernel/lang.ts";
import { benefit, measurement } from "../benefit/noun.ts";
import { needsMeasurement } from "../benefit/rules.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
import type { Values } from "../register/rules.ts";
import { cellOf, type Draft, headerOf, type SayFault } from "./drafts.ts";
import type { Incoming } from "./rules.ts";

/** Refuses a benefit that is said to be measured and is not, once all of the file stands here. */
export const refuseUnmeasured = (
  incoming: readonly Incoming[],
  landscape: Landscape,
  drafts: readonly Draft[],
  lang: Lang,
  fault: SayFault,
) => {
  const said = drafts.filter(({ noun }) => noun === benefit || noun === measurement);
  if (said.length === 0) return;
  const rows = new Map(incoming.map(row => [row.id, row]));
  const after = (id: string): Values | null => {
    const row = rows.get(id);
    const before = landscape.byId.get(id)?.thing.values;
    return row?.remove ? null : row || before ? { ...before, ...row?.values } : null;
  };
  const ids = new Set([
    ...thingsOf(landscape, measurement).map(({ id }) => id),
    ...incoming.flatMap(({ noun, id }) => (noun === measurement.name ? [id] : [])),
  ]);
  const measured = new Set([...ids].map(id => after(id)?.benefit));
  for (const draft of said) {
    const of = draft.noun === benefit ? draft.id : landscape.byId.get(draft.id)?.thing.values.benefit;
    const values = typeof of === "string" ? after(of) : null;
    if (values === null || !needsMeasurement(values) || measured.has(of)) continue;
    const field = draft.noun === benefit ? "state" : "benefit";
    fault(draft, headerOf(draft, field, lang), cellOf(draft, field) ?? "", {
      code: draft.noun === benefit ? "benefit-not-measured" : "measurement-needed",
    });
  }
};
