import { contains, type Day } from "../../../kernel/period.ts";
import type { DutySpan, Named } from "../../organisation/index.server.ts";
import { dutiesOf, type Noun } from "./noun.ts";
import type { Thing, Values } from "./rules.ts";

/** A thing with those who are responsible for it on a day in its fields, as the organisation has it. */
export const withDuties = (noun: Noun, thing: Thing, spans: readonly DutySpan[], today: Day): Thing => {
  const values: Values = { ...thing.values };
  const facts = { ...thing.facts };
  for (const { duty, holder, deputy } of dutiesOf(noun)) {
    const mine = spans.filter(span => span.kind === duty);
    const now = mine.find(span => contains(span, today));
    for (const [field, part] of [
      [holder, "holder"],
      [deputy, "deputy"],
    ] as const) {
      if (!field) continue;
      values[field] = now?.[part] ?? null;
      const since = now && sinceOf(mine, now, part);
      // Where it was changed in the organisation, what the form or file once said is no longer its source.
      if (since && !(facts[field] && facts[field].on >= since))
        facts[field] = { source: "organisation", on: since };
    }
  }
  return { ...thing, values, facts };
};

/** The first day of the unbroken time in which the same one has held it. */
const sinceOf = (spans: readonly DutySpan[], now: DutySpan, part: "holder" | "deputy"): Day => {
  const before = spans.find(span => span.to === now.from && span[part] === now[part]);
  return before ? sinceOf(spans, before, part) : now.from;
};

/** What the organisation is to be told so that a thing's responsibilities become what its values say. */
export const namedFor = (noun: Noun, id: string, before: Values | undefined, after: Values): Named[] =>
  dutiesOf(noun).flatMap(({ duty, holder, deputy }) => {
    const differs = (field: string | undefined) =>
      field !== undefined && (before?.[field] ?? null) !== (after[field] ?? null);
    const text = (field: string) => (typeof after[field] === "string" ? after[field] : null);
    return differs(holder) || differs(deputy)
      ? [
          {
            kind: duty,
            object: { kind: noun.name, id },
            holder: text(holder),
            ...(deputy ? { deputy: text(deputy) } : {}),
          },
        ]
      : [];
  });
